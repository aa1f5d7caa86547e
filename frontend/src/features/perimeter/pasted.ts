import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Failure } from '../../api/client';
import type { ResolvedEntry } from '../../api/coverage';
import { resolveCodes, successorCode } from '../../api/coverage';
import { asFailure } from '../../api/resource';

/** A pasted list: its text, what it was taken for, and what the user says about what was not clear. */
export interface Pasted {
  readonly text: Signal<string>;
  readonly entries: Signal<readonly ResolvedEntry[] | null>;
  /** By place in the list: the code chosen among candidates; an empty text leaves the entry out. */
  readonly choices: Signal<ReadonlyMap<number, string>>;
  readonly isReading: Signal<boolean>;
  readonly failure: Signal<Failure | null>;
  /** Has the text read; true once it is. */
  read(): Promise<boolean>;
}

export function createPasted(): Pasted {
  const text = signal('');
  const entries = signal<readonly ResolvedEntry[] | null>(null);
  const choices = signal<ReadonlyMap<number, string>>(new Map());
  const isReading = signal(false);
  const failure = signal<Failure | null>(null);
  const read = async () => {
    isReading.value = true;
    failure.value = null;
    entries.value = null;
    choices.value = new Map();
    try {
      entries.value = (await resolveCodes(text.value)).entries;
    } catch (error) {
      failure.value = asFailure(error);
    }
    isReading.value = false;
    return entries.value !== null;
  };
  return { text, entries, choices, isReading, failure, read };
}

/** What asks for a decision, with its place in the list. */
export interface Doubt {
  at: number;
  entry: ResolvedEntry;
}

export const doubtsOf = (entries: readonly ResolvedEntry[]): readonly Doubt[] =>
  entries.map((entry, at) => ({ entry, at })).filter(({ entry }) => entry.status !== 'found');

/** The codes of the list as it now stands, each once: successors for outdated ones, choices for doubtful ones. */
export function codesOfList(entries: readonly ResolvedEntry[], choices: ReadonlyMap<number, string>): readonly string[] {
  const codes = entries.map(({ status, code, successor }, at) => {
    const chosen = choices.get(at);
    if (chosen !== undefined) return chosen;
    if (status === 'found') return code;
    return status === 'outdated' && successor ? successorCode(successor) : null;
  });
  return [...new Set(codes.filter((code): code is string => code !== null && code !== ''))];
}

export const countOf = (entries: readonly ResolvedEntry[], status: ResolvedEntry['status']) =>
  entries.filter((entry) => entry.status === status).length;
