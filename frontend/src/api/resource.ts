import type { ReadonlySignal } from '@preact/signals';
import { effect, signal, untracked } from '@preact/signals';
import { Failure, isAbort } from './client';

/** The life of an answer. While loading or failed, the previous value stays at hand. */
export type Loaded<T> =
  | { status: 'idle'; value: null }
  | { status: 'loading'; value: T | null }
  | { status: 'ready'; value: T }
  | { status: 'failed'; value: T | null; failure: Failure };

export interface Resource<T> {
  readonly answer: ReadonlySignal<Loaded<T>>;
  retry(): void;
}

const failed = new Set<() => void>();

/** Asks again for everything that did not come: one button, or the network coming back. */
export function retryFailed() {
  for (const retry of [...failed]) retry();
}

const edition = signal(0);

/** Rises when the server has other data: answers of different editions are not mixed. */
export const editionNow = () => edition.peek();

/** Asks again for everything that is shown: the server has other data. What is shown stays until the answers come. */
export function reloadAll() {
  edition.value += 1;
}

/** Loads again whenever the key changes, aborting the stale request; a null key asks for nothing. */
export function createResource<K, T>(
  key: ReadonlySignal<K | null>,
  load: (key: K, signal: AbortSignal) => Promise<T>,
): Resource<T> {
  const answer = signal<Loaded<T>>({ status: 'idle', value: null });
  const attempt = signal(0);
  const retry = () => {
    attempt.value += 1;
  };
  effect(() => {
    const wanted = key.value;
    void [attempt.value, edition.value];
    failed.delete(retry);
    if (wanted === null) {
      answer.value = { status: 'idle', value: null };
      return;
    }
    const abort = new AbortController();
    answer.value = { status: 'loading', value: untracked(() => answer.value.value) };
    load(wanted, abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) answer.value = { status: 'ready', value };
      },
      (error: unknown) => {
        if (abort.signal.aborted || isAbort(error)) return;
        failed.add(retry);
        answer.value = { status: 'failed', value: answer.value.value, failure: asFailure(error) };
      },
    );
    return () => {
      abort.abort();
    };
  });
  return { answer, retry };
}

export const asFailure = (error: unknown) => (error instanceof Failure ? error : new Failure('broken', String(error)));
