import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { InventoryClass } from '../api/inventory';
import type { InventoryKind } from '../api/vocabulary';
import type { AppState } from '../state/state';
import { INVENTORY_SIGNS, TILE } from '../ui/inventorySigns';
import type { Palette } from './palette';

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
  const tiles = computed(() => memory((sign: InventoryClass) => tileOf(sign, palette.value)));
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

function memory<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/** Drawn twice as fine as it is shown, so that a dense screen has sharp lines. */
const SHARPNESS = 2;

function tileOf(id: InventoryClass, colour: Palette): CanvasPattern | string {
  const { ground, lines, ink, width } = INVENTORY_SIGNS[id];
  const tile = new OffscreenCanvas(TILE * SHARPNESS, TILE * SHARPNESS);
  const pen = tile.getContext('2d');
  if (!pen) return colour(ground ?? ink);
  pen.scale(SHARPNESS, SHARPNESS);
  if (ground !== null) {
    pen.fillStyle = colour(ground);
    pen.fillRect(0, 0, TILE, TILE);
  }
  pen.strokeStyle = colour(ink);
  pen.lineWidth = width;
  if (lines !== '') pen.stroke(new Path2D(lines));
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / SHARPNESS));
  return pattern ?? colour(ground ?? ink);
}
