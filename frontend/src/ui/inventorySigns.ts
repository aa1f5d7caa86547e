import type { InventoryClass } from '../api/inventory';
import type { Tile } from './tile';

/** One drawing per class of inventory; an older inventory is crossed by more lines. */
export const INVENTORY_SIGNS: Record<InventoryClass, Tile> = {
  'under-1': { ground: 'inventory-under-1', lines: '', ink: 'inventory-gap', width: 0 },
  '1-to-3': { ground: 'inventory-1-to-3', lines: 'M0 4h8', ink: 'inventory-gap', width: 1 },
  '3-to-6': { ground: 'inventory-3-to-6', lines: 'M0 2h8M0 6h8', ink: 'inventory-gap', width: 1.4 },
  'over-6': { ground: 'inventory-over-6', lines: 'M2 0v8M6 0v8', ink: 'inventory-overdue', width: 1.4 },
  undated: { ground: 'inventory-undated', lines: 'M1.5 2h1.5M5.5 6h1.5', ink: 'inventory-gap', width: 1.6 },
  zero: { ground: 'inventory-zero', lines: 'M1.5 4h5M4 1.5v5', ink: 'inventory-zero-ink', width: 1.3 },
  none: { ground: null, lines: 'M-1 1l2-2M0 8l8-8M7 9l2-2', ink: 'inventory-none', width: 1 },
};
