import { computed, effect } from '@preact/signals';
import type { Map } from 'leaflet';
import { look } from '../state/changes';
import type { Store } from '../state/store';
import { fit, sameView, viewOf } from './camera';
import { PLACES } from './places';

/** Keeps the view of the map and the view in the state the same, both ways. */
export function followView(map: Map, store: Store) {
  const wanted = computed(() => store.state.value.view);
  let isFollowing = false; // moves that the state asked for are not told back to it
  const follow = (move: () => void) => {
    isFollowing = true;
    move();
    isFollowing = false;
  };
  const showWanted = () => {
    const view = wanted.peek();
    if (view === null) fit(map, PLACES.metropole, { right: 0, bottom: 0 }, false);
    else map.setView([view.lat, view.lon], view.zoom, { animate: false });
  };
  let isFirst = true;
  effect(() => {
    const view = wanted.value;
    if (isFirst || view === null || !sameView(view, viewOf(map))) follow(showWanted);
    isFirst = false;
  });
  map.on('moveend', () => {
    if (!isFollowing && !sameView(wanted.peek(), viewOf(map))) store.change(look(viewOf(map)), 'drift');
  });
  // Panels come and go beside the map: the centre stays, and all of France stays in sight until the user moves.
  new ResizeObserver(() => {
    follow(() => {
      map.invalidateSize({ animate: false });
      if (wanted.peek() === null) showWanted();
    });
  }).observe(map.getContainer());
}
