import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Change } from './changes';
import type { AppState } from './state';
import { readUrl, writeUrl } from './urlState';

/** A `step` is worth going back to; a `drift` (panning, typing) only rewrites the address. */
export type Stride = 'step' | 'drift';

export interface Store {
  readonly state: ReadonlySignal<AppState>;
  change(change: Change, stride?: Stride): void;
  /** Where a step would lead, for a link. */
  addressOf(change: Change): string;
}

/** One state, mirrored by the address of the page: back, forward, reload and share all lead to the same view. */
export function createStore(page: Window): Store {
  const state = signal(readUrl(page.location.search));
  page.addEventListener('popstate', () => {
    state.value = readUrl(page.location.search);
  });
  return {
    state,
    addressOf: (change) => page.location.pathname + writeUrl(change(state.value)),
    change(change, stride = 'step') {
      const before = writeUrl(state.value);
      state.value = change(state.value);
      const after = writeUrl(state.value);
      if (after === before) return;
      const address = page.location.pathname + after;
      // Inside another page the history is that page's.
      if (stride === 'step' && !state.value.isEmbedded) page.history.pushState(null, '', address);
      else page.history.replaceState(null, '', address);
    },
  };
}
