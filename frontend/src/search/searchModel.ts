import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import { search } from '../api/items';
import type { Resource } from '../api/resource';
import { createResource } from '../api/resource';
import type { SearchResult } from '../api/types';
import type { Collection } from '../api/vocabulary';
import { moved } from './activeOption';

export interface SearchModel {
  readonly text: ReadonlySignal<string>;
  readonly isListed: ReadonlySignal<boolean>;
  /** Index of the option that the arrows have reached; -1: none. */
  readonly active: ReadonlySignal<number>;
  readonly results: Resource<readonly SearchResult[]>;
  type(text: string): void;
  /** Opens the list again for the text that is there. */
  reopen(): void;
  close(): void;
  /** True where the key moved through the options. */
  move(key: string): boolean;
  /** Chooses an option, or the active one, or else what was typed or the first as soon as it comes. */
  choose(result?: SearchResult): void;
}

export interface Wish {
  /** What may be chosen; absent: whatever is found. */
  accepts?: readonly Collection[] | undefined;
  /** The field is emptied for the next choice. */
  isEmptiedOnChoice?: boolean;
  /** Takes what was typed as it is, where Enter came and no option was reached; absent: Enter takes the first option. */
  onText?: ((text: string) => void) | undefined;
}

const PAUSE_MS = 160;
const MOST_LISTED = 10;
const MOST_FOUND = 50; // more than are listed, where some are left out

/** Asks once the typing pauses; nothing for an empty field or a closed list. */
export function createSearchModel(onChoose: (result: SearchResult) => void, { accepts, isEmptiedOnChoice, onText }: Wish = {}): SearchModel {
  const text = signal('');
  const isOpen = signal(false);
  const active = signal(-1);
  const asked = afterPause(computed(() => (isOpen.value ? text.value.trim() : '') || null));
  const results = createResource(asked, (words, abort) => find(words, accepts, abort));
  const isWaiting = signal(false); // Enter came before the answer
  const answers = () => results.answer.value.value ?? [];
  const choose = (result: SearchResult) => {
    text.value = isEmptiedOnChoice ? '' : result.name;
    isOpen.value = false;
    onChoose(result);
  };
  whenAnswered(isWaiting, results, () => asked.value === text.value.trim(), choose);
  return {
    text,
    active,
    results,
    isListed: computed(() => isOpen.value && results.answer.value.status !== 'idle'),
    type(typed) {
      text.value = typed;
      isOpen.value = typed.trim() !== '';
      active.value = -1;
      isWaiting.value = false;
    },
    reopen: () => (isOpen.value = text.value.trim() !== ''),
    close: () => (isOpen.value = false),
    move(key) {
      const next = moved(key, active.value, answers().length);
      if (next !== null) active.value = next;
      return next !== null;
    },
    choose(result = answers()[active.value]) {
      if (result) choose(result);
      else if (!onText) isWaiting.value = isOpen.value;
      else {
        isOpen.value = false;
        onText(text.value.trim());
      }
    },
  };
}

/** An Enter that came before the answer takes the first of it. */
function whenAnswered(
  isWaiting: Signal<boolean>,
  results: Resource<readonly SearchResult[]>,
  isAnswered: () => boolean,
  choose: (result: SearchResult) => void,
) {
  effect(() => {
    const { status, value } = results.answer.value;
    if (!isWaiting.value || status !== 'ready' || !isAnswered()) return;
    isWaiting.value = false;
    const [first] = value;
    if (first) choose(first);
  });
}

async function find(words: string, accepts: readonly Collection[] | undefined, abort: AbortSignal) {
  if (!accepts) return search(words, MOST_LISTED, abort);
  const found = await search(words, MOST_FOUND, abort);
  return found.filter(({ collection }) => accepts.includes(collection)).slice(0, MOST_LISTED);
}

/** Follows what is wanted after a pause, and at once when nothing is. */
function afterPause(wanted: ReadonlySignal<string | null>): ReadonlySignal<string | null> {
  const asked = signal<string | null>(null);
  effect(() => {
    const text = wanted.value;
    const timer = setTimeout(() => (asked.value = text), text === null ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  });
  return asked;
}
