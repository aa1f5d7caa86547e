import type { Failure } from '../api/client';
import { say } from '../text/say';
import { Icon } from './icons';
import { langOf } from './stated';

export function Loading({ text = say.app.loading }: { text?: string }) {
  return (
    <p class="state-note">
      <span class="spinner" aria-hidden="true" />
      {text}
    </p>
  );
}

export function Empty({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="state-note state-empty">
      <strong>{title}</strong>
      <span>{hint}</span>
    </div>
  );
}

export function FailureNote({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  return (
    <div class="state-note state-failed" role="alert">
      <Icon name="warning" />
      <span>
        {say.app.failure[failure.kind]}
        {failure.detail !== null && <small lang={langOf('en')}>{failure.detail}</small>}
      </span>
      {failure.kind !== 'missing' && failure.kind !== 'link' && (
        <button type="button" class="button" onClick={onRetry}>
          {say.app.retry}
        </button>
      )}
    </div>
  );
}
