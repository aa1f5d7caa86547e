import type { Bounds } from '../state/queries';

/**
 * Geometry is asked for in a few zoom bands and on a fixed grid, never for the exact screen:
 * small moves then repeat the same URL, which the browser already has.
 */
const BANDS = [6, 8, 10, 12, 14] as const;

/** Up to this band one request brings the whole country. */
const NATIONAL_BAND = 6;

/** The generalisation that is fine enough for a map zoom. */
export function bandFor(zoom: number): number {
  return BANDS.find((band) => zoom <= band) ?? BANDS[BANDS.length - 1] ?? 14;
}

const isNational = (band: number) => band <= NATIONAL_BAND;

/** Side of a grid cell in degrees: four tiles of 256 pixels at the band's own zoom. */
const cellOf = (band: number) => 360 / 2 ** (band - 2);

/** Grows bounds outwards to the grid of the band and keeps them on the globe. */
export function snapToGrid([west, south, east, north]: Bounds, band: number): Bounds {
  const cell = cellOf(band);
  const down = (degrees: number, limit: number) => Math.max(-limit, Math.floor(degrees / cell) * cell);
  const up = (degrees: number, limit: number) => Math.min(limit, Math.ceil(degrees / cell) * cell);
  return [down(west, 180), down(south, 90), up(east, 180), up(north, 90)];
}

/** Query members for the polygons of a layer on this screen. */
export function geometryParams(bounds: Bounds, zoom: number): { zoom: number; bbox: string | null } {
  const band = bandFor(zoom);
  return { zoom: band, bbox: isNational(band) ? null : snapToGrid(bounds, band).join(',') };
}
