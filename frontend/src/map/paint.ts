import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { InventoryClass } from '../api/inventory';
import type { InventoryKind } from '../api/vocabulary';
import type { AppState } from '../state/state';
import { INVENTORY_SIGNS } from '../ui/inventorySigns';
import { memory } from './memory';
import type { Palette } from './palette';
import { patternOf } from './patterns';

/** What a layer is drawn with: the theme, and whether areas with signs lie below. */
export interface Paint {
  colour: Palette;
  /** The tile of a class. */
  pattern: (sign: InventoryClass) => CanvasPattern | string;
  /** The coverage of inventories or the choropleth of a job is on. */
  isOverSigns: boolean;
  inventoryKind: InventoryKind;
  today: Date;
}

export function paintOf(
  palette: ReadonlySignal<Palette>,
  state: ReadonlySignal<AppState>,
  choropleth: ReadonlySignal<unknown>,
): ReadonlySignal<Paint> {
  const tiles = computed(() => memory((sign: InventoryClass) => patternOf(INVENTORY_SIGNS[sign], palette.value)));
  const kind = computed(() => state.value.inventory);
  const isOverSigns = computed(() => state.value.layers.includes('inventory') || choropleth.value !== null);
  return computed(() => ({
    colour: palette.value,
    pattern: tiles.value,
    isOverSigns: isOverSigns.value,
    inventoryKind: kind.value,
    today: new Date(),
  }));
}
