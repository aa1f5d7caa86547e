import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import type { Map, Renderer } from 'leaflet';
import { CircleMarker, GeoJSON } from 'leaflet';
import type { ApiFeature } from '../api/types';
import type { Palette } from './palette';

/** Outlines the selected feature above all else, without catching the pointer. */
export function outlineSelection(
  map: Map,
  renderer: Renderer,
  palette: ReadonlySignal<Palette>,
  selected: ReadonlySignal<ApiFeature | null>,
) {
  effect(() => {
    const feature = selected.value;
    if (!feature?.geometry) return;
    const colour = palette.value('selection');
    const style = { color: colour, weight: 3, fill: false, interactive: false, renderer };
    const outline = new GeoJSON(feature.geometry, {
      interactive: false,
      style: () => style,
      pointToLayer: (_, at) => new CircleMarker(at, { ...style, radius: 16 }),
    }).addTo(map);
    return () => {
      outline.remove();
    };
  });
}
