import type { Signal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import { search } from '../../api/items';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { SearchResult } from '../../api/types';

export interface SearchModel {
  readonly text: Signal<string>;
  readonly results: Resource<readonly SearchResult[]>;
}

const PAUSE_MS = 160;

/** Asks once the typing pauses; nothing for an empty field. */
export function createSearchModel(): SearchModel {
  const text = signal('');
  const asked = signal<string | null>(null);
  effect(() => {
    const wanted = text.value.trim() || null;
    const timer = window.setTimeout(() => {
      asked.value = wanted;
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  });
  return { text, results: createResource(asked, search) };
}
