import type { Put } from './put';
import { TERRITORY } from './read';

/**
 * What is checked: an id of a territory, codes of the user's, a drawn shape (rings of `lon,lat;lon,lat;…`, those of one polygon
 * separated by `|`, polygons by `||`; a leading `~` owns up to a simplification), or a list too long for an address, kept by the browser.
 */
export type PerimeterInput =
  | { kind: 'territory'; id: string }
  | { kind: 'codes'; codes: readonly string[] }
  | { kind: 'area'; rings: string }
  | { kind: 'kept'; key: string };

/** A server reads some 8,000 characters of address; the rest of the state needs its share. */
export const LONGEST_INPUT = 6000;

export interface PerimeterState {
  input: PerimeterInput | null;
  /** Year of the code book that membership is read in; null: the newest. */
  vintage: number | null;
  /** Ids of territories beside it, three at most. */
  compared: readonly string[];
}

export const NO_PERIMETER: PerimeterState = { input: null, vintage: null, compared: [] };

const MOST_COMPARED = 3;

export function writePerimeter({ input, vintage, compared }: PerimeterState, put: Put) {
  put('perimeter', input ? writeInput(input) : '', '');
  put('vintage', vintage?.toString() ?? '', '');
  put('compare', compared.join(','), '');
}

function writeInput(input: PerimeterInput): string {
  switch (input.kind) {
    case 'territory':
      return `territory:${input.id}`;
    case 'codes':
      return `codes:${input.codes.join(',')}`;
    case 'area':
      return `area:${input.rings}`;
    case 'kept':
      return `kept:${input.key}`;
  }
}

export function readPerimeter(query: URLSearchParams): PerimeterState {
  const vintage = query.get('vintage') ?? '';
  const compared = (query.get('compare') ?? '').split(',').filter((id) => TERRITORY.test(id));
  return {
    input: readInput(query.get('perimeter') ?? ''),
    vintage: /^20\d\d$/.test(vintage) ? Number(vintage) : null,
    compared: [...new Set(compared)].slice(0, MOST_COMPARED),
  };
}

function readInput(text: string): PerimeterInput | null {
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1);
  switch (text.slice(0, Math.max(colon, 0))) {
    case 'territory':
      return TERRITORY.test(rest) ? { kind: 'territory', id: rest } : null;
    case 'codes':
      return /^[\w,]+$/.test(rest) ? { kind: 'codes', codes: rest.split(',').filter((code) => code !== '') } : null;
    case 'area':
      return /^~?[-\d.,;|]+$/.test(rest) ? { kind: 'area', rings: rest } : null;
    case 'kept':
      return /^[0-9a-f]{8}$/.test(rest) ? { kind: 'kept', key: rest } : null;
    default:
      return null;
  }
}
