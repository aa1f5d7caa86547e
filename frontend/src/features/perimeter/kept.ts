import type { MultiPolygon, Polygon } from 'geojson';
import type { PerimeterInput } from '../../state/perimeter';
import { LONGEST_INPUT } from '../../state/perimeter';

/** What is too long for an address waits here: exact shapes for the life of the page, lists of codes for that of the tab. */
const shapes = new Map<string, Polygon | MultiPolygon>();

export const keepShape = (text: string, shape: Polygon | MultiPolygon) => shapes.set(text, shape);

export const keptShape = (text: string): Polygon | MultiPolygon | null => shapes.get(text) ?? null;

const PREFIX = 'perimeter-codes-';

/** The codes themselves where an address holds them, else the key they are kept under. */
export function inputOf(codes: readonly string[], storage: Storage = sessionStorage): PerimeterInput | null {
  if (codes.length === 0) return null;
  const text = codes.join(',');
  if (text.length <= LONGEST_INPUT) return { kind: 'codes', codes };
  const key = keyOf(text);
  storage.setItem(PREFIX + key, text);
  return { kind: 'kept', key };
}

/** The codes of an input; null where they are not in this browser, empty where it has none. */
export function codesOf(input: PerimeterInput | null, storage: Storage = sessionStorage): readonly string[] | null {
  if (input?.kind === 'codes') return input.codes;
  if (input?.kind !== 'kept') return [];
  return storage.getItem(PREFIX + input.key)?.split(',') ?? null;
}

/** FNV-1a: short, and the same for the same list. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
