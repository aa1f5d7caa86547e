import { signal } from '@preact/signals';

const message = signal('');

/** Says a sentence to screen readers, politely; the same one twice is said once. */
export function announce(text: string) {
  message.value = text;
}

export function LiveRegion() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {message.value}
    </div>
  );
}
