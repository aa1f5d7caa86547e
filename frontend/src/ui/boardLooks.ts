import type { Tile } from './tile';

/** How a shape of a job is drawn; line colours are names of the theme, as in a tile. */
export interface Look {
  line: string;
  weight: number;
  /** Lengths of dash and gap; absent: an unbroken line. */
  dash?: string;
  /** Absent: the inside is left alone. */
  tile?: Tile;
}

const over = (ground: string | null, lines: string, ink: string, width: number): Tile => ({ ground, lines, ink, width });

const RISING = 'M-1 1l2-2M0 8l8-8M7 9l2-2';
const FALLING = 'M-1 7l2 2M0 0l8 8M7 -1l2 2';

/** Every look that a job gives to a shape on the map. Told apart by pattern and line as well as by colour. */
export const BOARD_LOOKS = {
  perimeter: { line: 'perimeter', weight: 3 },
  full: { line: 'perimeter', weight: 1, tile: over('perimeter-full', '', 'perimeter', 0) },
  split: { line: 'perimeter', weight: 1.6, dash: '6 3', tile: over('perimeter-split', RISING, 'perimeter', 1.4) },
  touched: { line: 'perimeter', weight: 1, dash: '2 3', tile: over(null, 'M1.5 2h1.5M5.5 6h1.5', 'perimeter', 1.4) },
  gap: { line: 'perimeter-gap', weight: 2, tile: over('perimeter-gap-ground', `${RISING}${FALLING}`, 'perimeter-gap', 1) },
  'overlap-1': { line: 'territory-1', weight: 2.4, dash: '8 5', tile: over(null, FALLING, 'territory-1', 0.8) },
  'overlap-2': { line: 'territory-2', weight: 2.4, dash: '3 4', tile: over(null, 'M4 0v8', 'territory-2', 0.8) },
  pickable: { line: 'epci', weight: 0.8, tile: over(null, '', 'epci', 0) },
  chosen: { line: 'selection', weight: 2, tile: over(null, FALLING, 'selection', 1) },
  drawing: { line: 'selection', weight: 2.4, dash: '6 4' },
  ring: { line: 'selection', weight: 2, dash: '8 6' },
  centre: { line: 'selection', weight: 3 },
} as const satisfies Record<string, Look>;

export type LookId = keyof typeof BOARD_LOOKS;
