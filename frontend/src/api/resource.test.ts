import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from './client';
import { createResource, reloadAll, retryFailed } from './resource';

const settle = () => new Promise((done) => setTimeout(done));

describe('a resource', () => {
  it('asks nothing for a null key', () => {
    const load = vi.fn(() => Promise.resolve(1));
    expect(createResource(signal<string | null>(null), load).answer.value.status).toBe('idle');
    expect(load).not.toHaveBeenCalled();
  });

  it('aborts the stale request and ignores its answer', async () => {
    const key = signal<string | null>('slow');
    const aborted: string[] = [];
    const resource = createResource(key, (asked, abort) => {
      abort.addEventListener('abort', () => aborted.push(asked));
      return asked === 'slow'
        ? settle()
            .then(settle)
            .then(() => asked)
        : Promise.resolve(asked);
    });
    key.value = 'quick';
    await settle();
    await settle();
    await settle();
    expect(aborted).toEqual(['slow']);
    expect(resource.answer.value).toEqual({ status: 'ready', value: 'quick' });
  });

  it('keeps the last value through a failure, and tries again when told', async () => {
    const key = signal<string | null>('a');
    let isUp = true;
    const resource = createResource(key, (asked) => (isUp ? Promise.resolve(asked) : Promise.reject(new Failure('offline'))));
    await settle();
    isUp = false;
    key.value = 'b';
    await settle();
    expect(resource.answer.value).toMatchObject({ status: 'failed', value: 'a', failure: { kind: 'offline' } });
    isUp = true;
    retryFailed();
    await settle();
    expect(resource.answer.value).toEqual({ status: 'ready', value: 'b' });
  });

  it('is asked again when the server has other data, and shows the old ones meanwhile', async () => {
    let edition = 'first';
    const { answer } = createResource(signal('a'), () => Promise.resolve(edition));
    await settle();
    edition = 'second';
    reloadAll();
    expect(answer.value).toEqual({ status: 'loading', value: 'first' });
    await settle();
    expect(answer.value).toEqual({ status: 'ready', value: 'second' });
  });
});
