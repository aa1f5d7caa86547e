import type { LeafletKeyboardEvent, Marker } from 'leaflet';
import { label } from './label';

/** Makes a marker a named button: it answers the pointer, Enter and the space bar, and shows its name on hover and focus. */
export function asButton(marker: Marker, name: string, act: () => void): Marker {
  return marker
    .bindTooltip(label(name), { direction: 'top', offset: [0, -12] })
    .on('add', () => marker.getElement()?.setAttribute('aria-label', name))
    .on('click', act)
    .on('keypress', ({ originalEvent }: LeafletKeyboardEvent) => {
      if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
      originalEvent.preventDefault();
      act();
    });
}
