import { INVENTORY_SIGNS } from './inventorySigns';
import type { Tile } from './tile';

/** How the classes of a choropleth are drawn: darker (in the light) and crossed by other lines as they rise. */
export const STEPS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;
export type Step = (typeof STEPS)[number];
export type StepSign = Step | 'zero' | 'unstated' | 'none';

/** No inventory looks as it does in the layer of inventories. Zero steps back: it is the ground that the classes stand on. */
export const STEP_SIGNS: Record<StepSign, Tile> = {
  'step-1': { ground: 'step-1', lines: '', ink: 'step-low-ink', width: 0 },
  'step-2': { ground: 'step-2', lines: 'M1.5 2h1.5M5.5 6h1.5', ink: 'step-low-ink', width: 1.3 },
  'step-3': { ground: 'step-3', lines: 'M0 4h8', ink: 'step-high-ink', width: 1 },
  'step-4': { ground: 'step-4', lines: 'M-1 1l2-2M0 8l8-8M7 9l2-2', ink: 'step-high-ink', width: 1 },
  'step-5': { ground: 'step-5', lines: '', ink: 'step-high-ink', width: 0 },
  unstated: { ground: 'step-unstated', lines: 'M2 0v8M6 0v8', ink: 'step-high-ink', width: 1.2 },
  zero: { ground: 'step-zero', lines: 'M4 2.5v3M2.5 4h3', ink: 'step-zero-ink', width: 0.9 },
  none: INVENTORY_SIGNS.none,
};

/** As many steps as there are classes, spread over the whole range. */
export function stepsFor(classes: number): readonly Step[] {
  if (classes === 1) return ['step-3'];
  return Array.from({ length: classes }, (_, at) => STEPS[Math.round((at * (STEPS.length - 1)) / (classes - 1))] ?? 'step-5');
}
