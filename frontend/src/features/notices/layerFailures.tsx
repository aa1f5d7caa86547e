import { say } from '../../text/say';
import { Icon } from '../../ui/icons';

interface LayerFailuresProps {
  names: readonly string[];
  isOffline: boolean;
  onRetry: () => void;
}

/** Layers that did not come, together, with one way to ask again. */
export function LayerFailures({ names, isOffline, onRetry }: LayerFailuresProps) {
  if (names.length === 0 && !isOffline) return null;
  return (
    <div class="message message-failed" role="alert">
      <Icon name="warning" />
      <span>
        {isOffline && say.app.failure.offline} {names.length > 0 && say.map.layersFailed(names.join(', '))}
      </span>
      <button type="button" class="button button-small" onClick={onRetry}>
        {say.app.retry}
      </button>
    </div>
  );
}
