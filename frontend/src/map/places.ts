import type { Bounds } from '../state/queries';

/** Where "go to" leads: France is not in one piece. */
export const PLACES = {
  metropole: [-5.2, 41.3, 9.7, 51.15],
  guadeloupe: [-61.85, 15.8, -60.98, 16.55],
  martinique: [-61.25, 14.37, -60.8, 14.9],
  guyane: [-54.65, 2.1, -51.5, 5.8],
  reunion: [55.2, -21.4, 55.85, -20.85],
  mayotte: [45.0, -13.02, 45.32, -12.62],
} as const satisfies Record<string, Bounds>;

export type Place = keyof typeof PLACES;
