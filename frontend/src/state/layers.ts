import type { Collection } from '../api/vocabulary';

export const LAYERS = [
  'territories-2',
  'territories-1',
  'epci',
  'departments',
  'inventory',
  'industrial-land',
  'turnkey-sites',
] as const;
export type LayerId = (typeof LAYERS)[number];

/** What the list can show: one row of tabs. */
export const LIST_TABS = ['industrial-land', 'turnkey-sites', 'territories', 'epci', 'inventory'] as const;
export type ListTab = (typeof LIST_TABS)[number];

/** Inventories are told per EPCI. */
export const collectionOf = (tab: ListTab): Collection => (tab === 'inventory' ? 'epci' : tab);

/** The map with its panels, or one of the pages without a map. */
export const PAGES = ['map', 'data', 'territory', 'programme', 'report'] as const;
export type Page = (typeof PAGES)[number];

export const BACKGROUNDS = ['outline', 'ign', 'osm'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** The layer that draws a list's rows (territories come in two phases). */
export function layerOf(tab: ListTab, phase: 1 | 2): LayerId {
  return tab === 'territories' ? `territories-${phase}` : tab;
}
