import { isOneOf } from '../api/vocabulary';

/** Parts of an address are read one by one: what cannot be understood is as if it were not there. */

/** Id of a territory of either phase. */
export const TERRITORY = /^[12]-[\w-]{1,40}$/;

export function oneOf<T extends string>(values: readonly T[], text: string | null, fallback: T): T {
  return isOneOf(values, text) ? text : fallback;
}

export function someOf<T extends string>(values: readonly T[], text: string | null): readonly T[] {
  const asked = text?.split(',') ?? [];
  return values.filter((value) => asked.includes(value));
}

export function matching(pattern: RegExp, text: string | null): string | null {
  return text !== null && pattern.test(text) ? text : null;
}

/** A number of an address, where it makes sense. */
export function within(text: string | null, least: number, most: number): number | null {
  const value = Number((text ?? '').trim() || NaN);
  return value >= least && value <= most ? value : null;
}
