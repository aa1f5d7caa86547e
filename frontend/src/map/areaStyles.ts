import type { PathOptions } from 'leaflet';
import { INVENTORY_PROPERTIES, inventoryClass } from '../api/inventory';
import type { ApiFeature } from '../api/types';
import type { Collection } from '../api/vocabulary';
import type { LayerId } from '../state/layers';
import { say } from '../text/say';
import type { Paint } from './paint';

/** A polygon layer: which features it draws and how. */
export interface AreaSpec {
  collection: Collection;
  phase: 1 | 2 | null;
  style(paint: Paint, feature: ApiFeature): PathOptions;
  /** Properties that style and label need. */
  properties?: readonly string[];
  /** What the pointer shows; the name where absent. */
  label?(paint: Paint, feature: ApiFeature): string;
}

const HIT_ONLY = 0.01; // nearly nothing, yet the inside still answers the pointer

/** Over areas that are told apart by signs perimeters are lines only: a tint would make other colours of them, and take their clicks. */
const tint = ({ isOverSigns }: Paint, fillOpacity: number): PathOptions => ({ fill: !isOverSigns, fillOpacity });

export const AREA_LAYERS: Partial<Record<LayerId, AreaSpec>> = {
  departments: {
    collection: 'departments',
    phase: null,
    style: (paint) => ({
      color: paint.colour('department'),
      weight: 1.4,
      fillColor: paint.colour('department'),
      ...tint(paint, HIT_ONLY),
    }),
  },
  inventory: {
    collection: 'epci',
    phase: null,
    properties: INVENTORY_PROPERTIES,
    style: ({ colour, pattern, inventoryKind, today }, { properties }) => ({
      color: colour('epci'),
      weight: 0.6,
      // Leaflet hands this to the canvas as it is, which takes a pattern for a colour; its typings know only text.
      fillColor: pattern(inventoryClass(properties, inventoryKind, today)) as string,
      fillOpacity: 0.88,
    }),
    label: ({ inventoryKind, today }, { properties }) =>
      say.inventory.label(String(properties['name'] ?? ''), inventoryClass(properties, inventoryKind, today)),
  },
  epci: {
    collection: 'epci',
    phase: null,
    style: (paint) => ({ color: paint.colour('epci'), weight: 0.8, fillColor: paint.colour('epci'), ...tint(paint, 0.05) }),
  },
  'territories-1': {
    collection: 'territories',
    phase: 1,
    style: (paint) => ({
      color: paint.colour('territory-1'),
      weight: 3,
      dashArray: '5 5',
      fillColor: paint.colour('territory-1'),
      ...tint(paint, 0.12),
    }),
  },
  'territories-2': {
    collection: 'territories',
    phase: 2,
    style: (paint) => ({
      color: paint.colour('territory-2'),
      weight: paint.isOverSigns ? 2.2 : 1.2,
      fillColor: paint.colour('territory-2'),
      ...tint(paint, 0.22),
    }),
  },
};

/** Land and thin limits under everything: the background that needs no network but the API. */
export const BACKGROUND_AREAS: readonly AreaSpec[] = [
  {
    collection: 'departments',
    phase: null,
    style: ({ colour }) => ({ color: colour('limit'), weight: 0.6, fillColor: colour('land'), fillOpacity: 1 }),
  },
  { collection: 'regions', phase: null, style: ({ colour }) => ({ color: colour('limit-strong'), weight: 1, fill: false }) },
];
