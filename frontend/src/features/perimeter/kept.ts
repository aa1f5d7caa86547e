import type { MultiPolygon, Polygon } from 'geojson';
import type { PerimeterInput } from '../../state/perimeter';
import { LONGEST_INPUT } from '../../state/perimeter';

/** What is too long for an address waits here, for the life of the tab: lists of codes, and shapes to the last corner. */
const CODES = 'perimeter-codes-';
const SHAPE = 'perimeter-shape-';

/** What the tab had no room for; it lasts as long as the page. */
const overflow = new Map<string, string>();

/** Shapes once read: they are asked for again and again, and may be long. */
const shapes = new Map<string, Polygon | MultiPolygon>();

/** A full storage, and one that the browser forbids, both throw. */
function keep(key: string, text: string, storage: Storage | undefined) {
  try {
    (storage ?? sessionStorage).setItem(key, text);
    overflow.delete(key);
  } catch {
    overflow.set(key, text);
  }
}

function kept(key: string, storage: Storage | undefined): string | null {
  const text = overflow.get(key);
  if (text !== undefined) return text;
  try {
    return (storage ?? sessionStorage).getItem(key);
  } catch {
    return null;
  }
}

export function keepShape(text: string, shape: Polygon | MultiPolygon, storage?: Storage) {
  shapes.set(text, shape);
  keep(SHAPE + keyOf(text), JSON.stringify(shape), storage);
}

export function keptShape(text: string, storage?: Storage): Polygon | MultiPolygon | null {
  const known = shapes.get(text);
  if (known) return known;
  const written = kept(SHAPE + keyOf(text), storage);
  const shape = written === null ? null : (JSON.parse(written) as Polygon | MultiPolygon);
  if (shape) shapes.set(text, shape);
  return shape;
}

/** The codes themselves where an address holds them, else the key they are kept under. */
export function inputOf(codes: readonly string[], storage?: Storage): PerimeterInput | null {
  if (codes.length === 0) return null;
  const text = codes.join(',');
  if (text.length <= LONGEST_INPUT) return { kind: 'codes', codes };
  const key = keyOf(text);
  keep(CODES + key, text, storage);
  return { kind: 'kept', key };
}

/** The codes of an input; null where they are not in this browser, empty where it has none. */
export function codesOf(input: PerimeterInput | null, storage?: Storage): readonly string[] | null {
  if (input?.kind === 'codes') return input.codes;
  if (input?.kind !== 'kept') return [];
  return kept(CODES + input.key, storage)?.split(',') ?? null;
}

/** The tab has no room for what the address leaves out of this input: it goes with the page. */
export function isFleeting(input: PerimeterInput): boolean {
  if (input.kind === 'kept') return overflow.has(CODES + input.key);
  return input.kind === 'area' && overflow.has(SHAPE + keyOf(input.rings));
}

/** FNV-1a: short, and the same for the same list. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
