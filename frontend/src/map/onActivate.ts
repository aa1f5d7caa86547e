import type { LeafletKeyboardEvent, Marker } from 'leaflet';

/** A marker is a button: it answers the pointer, Enter and the space bar. */
export function onActivate(marker: Marker, act: () => void): Marker {
  return marker.on('click', act).on('keypress', ({ originalEvent }: LeafletKeyboardEvent) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    originalEvent.preventDefault();
    act();
  });
}
