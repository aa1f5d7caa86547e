import { signal } from '@preact/signals';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';

const current = signal<string | null>(null);

/** Shows one message over the map until it is dismissed or replaced. */
export function tell(text: string) {
  current.value = text;
}

export function Messages() {
  return (
    <div class="messages" role="status" aria-label={say.app.messages}>
      {current.value !== null && (
        <p class="message">
          <Icon name="info" />
          {current.value}
          <button type="button" class="icon-button" aria-label={say.app.dismiss} onClick={() => (current.value = null)}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
