import type { Put } from './put';

/** What is checked: an id of a territory, codes of the user's, or a drawn shape (rings of `lon,lat;lon,lat;…`, separated by `|`). */
export type PerimeterInput =
  | { kind: 'territory'; id: string }
  | { kind: 'codes'; codes: readonly string[] }
  | { kind: 'area'; rings: string };

export interface PerimeterState {
  input: PerimeterInput | null;
  /** Year of the code book that membership is read in; null: the newest. */
  vintage: number | null;
  /** Ids of territories beside it, three at most. */
  compared: readonly string[];
}

export const NO_PERIMETER: PerimeterState = { input: null, vintage: null, compared: [] };

const TERRITORY = /^[12]-[\w-]{1,40}$/;
const MOST_COMPARED = 3;

export function writePerimeter({ input, vintage, compared }: PerimeterState, put: Put) {
  put('perimeter', input ? writeInput(input) : '', '');
  put('vintage', vintage?.toString() ?? '', '');
  put('compare', compared.join(','), '');
}

function writeInput(input: PerimeterInput): string {
  if (input.kind === 'territory') return `territory:${input.id}`;
  return input.kind === 'codes' ? `codes:${input.codes.join(',')}` : `area:${input.rings}`;
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
      return /^[-\d.,;|]+$/.test(rest) ? { kind: 'area', rings: rest } : null;
    default:
      return null;
  }
}
