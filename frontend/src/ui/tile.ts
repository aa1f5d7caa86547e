/**
 * A drawing that repeats every 8 pixels, for the map and its legends alike: areas are told apart by pattern as well as by colour.
 * Colours are names of the theme (`--map-…`).
 */
export interface Tile {
  /** Colour under the lines; null: the map shows through. */
  ground: string | null;
  lines: string;
  ink: string;
  width: number;
}

export const TILE = 8;
