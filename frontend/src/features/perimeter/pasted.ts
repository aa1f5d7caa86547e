import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Failure } from '../../api/client';
import type { ResolvedEntry } from '../../api/coverage';
import { resolveCodes, successorCode } from '../../api/coverage';
import { asFailure } from '../../api/resource';

/** A pasted list: its text, what it was taken for, and what the user says about what was not clear. */
export interface Pasted {
  readonly text: Signal<string>;
  /** Of the text as it stands; null where it was not read, or was changed since. */
  readonly entries: ReadonlySignal<readonly ResolvedEntry[] | null>;
  /** By place in the list: the code chosen among candidates; an empty text leaves the entry out. */
  readonly choices: Signal<ReadonlyMap<number, string>>;
  readonly isReading: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Has the text read, instead of one that is still being read; true once it is. */
  read(): Promise<boolean>;
}

interface Understanding {
  text: string;
  entries: readonly ResolvedEntry[];
}

export function createPasted(): Pasted {
  const text = signal('');
  const understood = signal<Understanding | null>(null);
  const choices = signal<ReadonlyMap<number, string>>(new Map());
  const reading = signal<AbortController | null>(null);
  const failure = signal<Failure | null>(null);
  const read = async () => {
    reading.peek()?.abort();
    const mine = new AbortController();
    const asked = text.peek();
    reading.value = mine;
    failure.value = null;
    understood.value = null;
    choices.value = new Map();
    try {
      const { entries } = await resolveCodes(asked, mine.signal);
      if (!mine.signal.aborted) understood.value = { text: asked, entries };
    } catch (error) {
      if (!mine.signal.aborted) failure.value = asFailure(error);
    }
    if (reading.peek() === mine) reading.value = null;
    return !mine.signal.aborted && failure.peek() === null;
  };
  return {
    text,
    entries: computed(() => (understood.value?.text === text.value ? understood.value.entries : null)),
    choices,
    isReading: computed(() => reading.value !== null),
    failure,
    read,
  };
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
