import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { asFailure } from '../api/resource';
import type { Failure } from '../api/client';
import { FailureNote, Loading } from './status';

/** A part of the page whose script comes when it is first shown. What it shows then is its own affair, the focus included. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const part = useSignal(loaded);
    const failure = useSignal<Failure | null>(null);
    const ask = () => {
      failure.value = null;
      load().then(
        (component) => {
          loaded = component;
          part.value = component;
        },
        (error: unknown) => {
          failure.value = asFailure(error);
        },
      );
    };
    useEffect(() => {
      if (part.value === null) ask();
    }, []);
    const Part = part.value;
    if (Part) return <Part {...props} />;
    return failure.value ? <FailureNote failure={failure.value} onRetry={ask} /> : <Loading />;
  };
}
