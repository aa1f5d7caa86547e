import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import type { LeafletMouseEvent, Map } from 'leaflet';
import type { FeatureRef } from '../api/types';

/** What a click on the map does while a job asks for it; null: it opens the sheet of what was clicked. */
export type Pointer =
  | { kind: 'point'; take: (lon: number, lat: number) => void; finish?: () => void }
  | { kind: 'feature'; take: (ref: FeatureRef) => void };

/**
 * Gives clicks to the job that asks for them. Enter on the focused map takes its middle, which a cross marks, so that a place is
 * chosen without a pointer too.
 */
export function followPointer(map: Map, pointer: ReadonlySignal<Pointer | null>) {
  const container = map.getContainer();
  effect(() => {
    const taker = pointer.value;
    container.dataset['pointer'] = taker?.kind ?? 'open';
    if (taker?.kind !== 'point') return;
    const click = ({ latlng }: LeafletMouseEvent) => {
      const { lng, lat } = latlng.wrap();
      taker.take(lng, lat);
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== container) return;
      const { lng, lat } = map.getCenter().wrap();
      taker.take(lng, lat);
    };
    map.on('click', click);
    map.doubleClickZoom.disable();
    if (taker.finish) map.on('dblclick', taker.finish);
    container.addEventListener('keydown', press);
    return () => {
      map.off('click', click);
      if (taker.finish) map.off('dblclick', taker.finish);
      map.doubleClickZoom.enable();
      container.removeEventListener('keydown', press);
    };
  });
}
