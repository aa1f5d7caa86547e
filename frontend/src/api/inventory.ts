import type { Properties } from './types';
import type { InventoryKind } from './vocabulary';

/**
 * What is known of the inventory of an EPCI. `none` is no inventory at all and never the same as `zero` hectares; a published
 * one is told by the age of its newest update.
 */
export const INVENTORY_CLASSES = ['under-1', '1-to-3', '3-to-6', 'over-6', 'undated', 'zero', 'none'] as const;
export type InventoryClass = (typeof INVENTORY_CLASSES)[number];

const STATE_PROPERTY = { land: 'landInventory', zones: 'zoneInventory', friches: 'fricheInventory' } as const;

const DAY_PROPERTY = { land: 'landUpdatedOn', zones: 'zoneUpdatedOn', friches: 'fricheUpdatedOn' } as const;

/** The property that holds the state of one kind of inventory: `none`, `zero` or `published`. */
export const stateProperty = (kind: InventoryKind) => STATE_PROPERTY[kind];

/** The property that holds the day of its newest update. */
export const dayProperty = (kind: InventoryKind) => DAY_PROPERTY[kind];

/** All that the layer, the list and the legend ask of an EPCI. */
export const INVENTORY_PROPERTIES = [
  'name',
  'kind',
  ...Object.values(STATE_PROPERTY),
  'landSites',
  'landHectares',
  ...Object.values(DAY_PROPERTY),
] as const;

export function inventoryClass(properties: Properties, kind: InventoryKind, today: Date): InventoryClass {
  const state = properties[STATE_PROPERTY[kind]];
  if (state === 'zero') return 'zero';
  if (state !== 'published') return 'none';
  const day = properties[DAY_PROPERTY[kind]];
  return typeof day === 'string' ? ageClass(day, today) : 'undated';
}

/** An inventory is to be brought up to date every six years (code de l'urbanisme, L318-8-2). */
export function ageClass(day: string, today: Date): InventoryClass {
  if (day > yearsBefore(today, 1)) return 'under-1';
  if (day > yearsBefore(today, 3)) return '1-to-3';
  return day >= yearsBefore(today, 6) ? '3-to-6' : 'over-6';
}

function yearsBefore(today: Date, years: number): string {
  return `${String(today.getFullYear() - years).padStart(4, '0')}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
}

const two = (number: number) => String(number).padStart(2, '0');

/** How many EPCI are in each class; the EPT lie inside the Métropole du Grand Paris and are not counted beside it. */
export function countClasses(all: readonly Properties[], kind: InventoryKind, today: Date): Record<InventoryClass, number> {
  const counts = Object.fromEntries(INVENTORY_CLASSES.map((each) => [each, 0])) as Record<InventoryClass, number>;
  for (const properties of all) if (properties['kind'] !== 'EPT') counts[inventoryClass(properties, kind, today)] += 1;
  return counts;
}
