import type { Map } from 'leaflet';
import { LatLngBounds } from 'leaflet';
import type { Bounds } from '../state/queries';
import type { MapView } from '../state/state';

/** What the screen shows now; follows moves and resizes. */
export interface Camera {
  bounds: Bounds;
  zoom: number;
}

const PADDING = 12;

export const reducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function cameraOf(map: Map): Camera {
  const bounds = map.getBounds();
  const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value));
  return {
    bounds: [
      clamp(bounds.getWest(), 180),
      clamp(bounds.getSouth(), 90),
      clamp(bounds.getEast(), 180),
      clamp(bounds.getNorth(), 90),
    ],
    zoom: map.getZoom(),
  };
}

export function viewOf(map: Map): MapView {
  const { lat, lng } = map.getCenter();
  return { lat: round(lat), lon: round(lng), zoom: map.getZoom() };
}

export const sameView = (a: MapView | null, b: MapView | null) =>
  a === b || (a !== null && b !== null && a.zoom === b.zoom && round(a.lat) === round(b.lat) && round(a.lon) === round(b.lon));

/** Pixels of the map that something covers. */
export interface Covered {
  right: number;
  bottom: number;
}

/** Shows all of the bounds beside what is covered; a point is shown at the zoom of a town. */
export function fit(map: Map, [west, south, east, north]: Bounds, { right, bottom }: Covered, animate: boolean) {
  map.fitBounds(new LatLngBounds([south, west], [north, east]), {
    paddingTopLeft: [PADDING, PADDING],
    paddingBottomRight: [PADDING + right, PADDING + bottom],
    maxZoom: 12,
    animate: animate && !reducedMotion(),
  });
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
