import type { PathOptions } from 'leaflet';
import type { Collection } from '../api/vocabulary';
import type { LayerId } from '../state/layers';
import type { Palette } from './palette';

/** A polygon layer: which features it draws and how. */
export interface AreaSpec {
  collection: Collection;
  phase: 1 | 2 | null;
  style(palette: Palette): PathOptions;
}

const HIT_ONLY = 0.01; // nearly nothing, yet the inside still answers the pointer

export const AREA_LAYERS: Partial<Record<LayerId, AreaSpec>> = {
  departments: {
    collection: 'departments',
    phase: null,
    style: (palette) => ({ color: palette('department'), weight: 1.4, fillColor: palette('department'), fillOpacity: HIT_ONLY }),
  },
  epci: {
    collection: 'epci',
    phase: null,
    style: (palette) => ({ color: palette('epci'), weight: 0.8, fillColor: palette('epci'), fillOpacity: 0.05 }),
  },
  'territories-1': {
    collection: 'territories',
    phase: 1,
    style: (palette) => ({
      color: palette('territory-1'),
      weight: 3,
      dashArray: '5 5',
      fillColor: palette('territory-1'),
      fillOpacity: 0.12,
    }),
  },
  'territories-2': {
    collection: 'territories',
    phase: 2,
    style: (palette) => ({ color: palette('territory-2'), weight: 1.2, fillColor: palette('territory-2'), fillOpacity: 0.22 }),
  },
};

/** Land and thin limits under everything: the background that needs no network but the API. */
export const BACKGROUND_AREAS: readonly AreaSpec[] = [
  {
    collection: 'departments',
    phase: null,
    style: (palette) => ({ color: palette('limit'), weight: 0.6, fillColor: palette('land'), fillOpacity: 1 }),
  },
  { collection: 'regions', phase: null, style: (palette) => ({ color: palette('limit-strong'), weight: 1, fill: false }) },
];
