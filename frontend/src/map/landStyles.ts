import type { CircleMarkerOptions } from 'leaflet';
import type { Palette } from './palette';

/** Each status has its own colour and its own way of being filled. */
const FILLS: Record<string, Pick<CircleMarkerOptions, 'fillOpacity' | 'weight' | 'dashArray'>> = {
  'without-project': { fillOpacity: 0.85, weight: 1 },
  'with-project': { fillOpacity: 0.35, weight: 2 },
  converted: { fillOpacity: 0.05, weight: 3 },
  unknown: { fillOpacity: 0.15, weight: 1.5, dashArray: '2 2' },
};

export function landStyle(status: string | null, hectares: number | null, palette: Palette): CircleMarkerOptions {
  const known = status !== null && status in FILLS ? status : 'unknown';
  const colour = palette(`land-${known}`);
  return { radius: radiusOf(hectares), color: colour, fillColor: colour, ...FILLS[known] };
}

/** Pixels: the area of the circle grows with the hectares, between 4 and 18. */
export function radiusOf(hectares: number | null): number {
  return Math.min(18, 4 + Math.sqrt(Math.max(0, hectares ?? 0)) * 1.1);
}
