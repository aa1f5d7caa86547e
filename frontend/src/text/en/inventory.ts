import type { InventoryClass } from '../../api/inventory';
import type { InventoryKind } from '../../api/vocabulary';
import { counted, formatDay, formatHectares } from '../numbers';
import type { Sentences } from '../say';

const KIND: Record<InventoryKind, string> = { land: 'All land', zones: 'Business zones', friches: 'Friches (brownfield)' };

const CLASS: Record<InventoryClass, string> = {
  'under-1': 'Published, under a year ago',
  '1-to-3': 'Published, 1 to 3 years ago',
  '3-to-6': 'Published, 3 to 6 years ago',
  'over-6': 'Published, over 6 years ago',
  undated: 'Published, without a date',
  zero: 'Zero hectares',
  none: 'No inventory loaded',
};

const STATE: Record<string, string> = { none: 'no inventory loaded', zero: 'zero hectares', published: 'published' };

export const inventory: Sentences['inventory'] = {
  kind: (kind: InventoryKind) => KIND[kind],
  kinds: 'Inventory of',
  kindOf: { land: 'of land', zones: 'of business zones', friches: 'of friches' },
  className: (id: InventoryClass) => CLASS[id],
  state: (state: string) => STATE[state] ?? state,
  label: (name: string, id: InventoryClass) => `${name} · inventory: ${CLASS[id].toLowerCase()}`,
  legend: 'Inventories by EPCI, and age of their latest update',
  legendCount: (all: number) => `${counted(all, 'EPCI', 'EPCI')} in France, without the EPT of Greater Paris.`,
  law: 'Age of the latest update. The law asks for an update of the inventory of business zones at least every six years (code de l’urbanisme, L318-8-2).',
  openList: 'See as a list',
  heading: 'Inventories',
  stateSince: (state: string, day: string) => `${STATE[state] ?? state}, last updated on ${formatDay(day)}`,
  none: (of: string) =>
    `No inventory ${of} is loaded for this EPCI. That does not mean zero hectares: what is there is not known.`,
  zero: (of: string) => `An inventory ${of} is loaded for this EPCI and lists no hectares today.`,
  published: (of: string, sites: number, hectares: number | null, day: string | null) =>
    `The inventory ${of} is published: ${counted(sites, 'site', 'sites')}, ${hectares === null ? 'area not stated' : formatHectares(hectares)}, ${day === null ? 'without a date of update' : `last updated on ${formatDay(day)}`}.`,
  overdue: 'This update is more than six years old, the time allowed by the code de l’urbanisme (L318-8-2).',
};
