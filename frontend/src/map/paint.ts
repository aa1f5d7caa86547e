import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { InventoryClass } from '../api/inventory';
import type { InventoryKind } from '../api/vocabulary';
import type { AppState } from '../state/state';
import { INVENTORY_SIGNS } from '../ui/inventorySigns';
import type { Palette } from './palette';
import { memory, patternOf } from './patterns';

/** What a layer is drawn with: the theme, and whether the coverage of inventories lies below. */
export interface Paint {
  colour: Palette;
  /** The tile of a class. */
  pattern: (sign: InventoryClass) => CanvasPattern | string;
  /** null: the coverage layer is off. */
  inventory: InventoryKind | null;
  /** Told from a subject that the layer still remembers while it is off. */
  inventoryKind: InventoryKind;
  today: Date;
}

export function paintOf(palette: ReadonlySignal<Palette>, state: ReadonlySignal<AppState>): ReadonlySignal<Paint> {
  const tiles = computed(() => memory((sign: InventoryClass) => patternOf(INVENTORY_SIGNS[sign], palette.value)));
  const kind = computed(() => state.value.inventory);
  const isOn = computed(() => state.value.layers.includes('inventory'));
  return computed(() => ({
    colour: palette.value,
    pattern: tiles.value,
    inventory: isOn.value ? kind.value : null,
    inventoryKind: kind.value,
    today: new Date(),
  }));
}
