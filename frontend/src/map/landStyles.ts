import type { CircleMarkerOptions } from 'leaflet';
import type { LandSign } from '../api/vocabulary';
import type { Palette } from './palette';

/** Each sign has its own colour and its own way of being filled. */
const FILLS: Record<LandSign, Pick<CircleMarkerOptions, 'fillOpacity' | 'weight' | 'dashArray'>> = {
  'without-project': { fillOpacity: 0.85, weight: 1 },
  'with-project': { fillOpacity: 0.35, weight: 2 },
  potential: { fillOpacity: 0.1, weight: 2, dashArray: '4 2' },
  converted: { fillOpacity: 0.05, weight: 3 },
  zone: { fillOpacity: 0.25, weight: 1.5 },
  plot: { fillOpacity: 0.9, weight: 1 },
  unknown: { fillOpacity: 0.15, weight: 1.5, dashArray: '2 2' },
};

export function landStyle(sign: LandSign, hectares: number | null, palette: Palette): CircleMarkerOptions {
  const colour = palette(`land-${sign}`);
  return { radius: radiusOf(hectares), color: colour, fillColor: colour, ...FILLS[sign] };
}

/** Pixels: the area of the circle grows with the hectares, between 4 and 18. */
export function radiusOf(hectares: number | null): number {
  return Math.min(18, 4 + Math.sqrt(Math.max(0, hectares ?? 0)) * 1.1);
}
