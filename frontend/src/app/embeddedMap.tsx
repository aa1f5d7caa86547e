import { isRough } from '../api/quality';
import { unembed } from '../state/share';
import { say } from '../text/say';
import { Icon } from '../ui/icons';
import { LiveRegion } from '../ui/live';
import type { AppModel } from './appModel';
import { MAP_KEYS } from './jobs';
import { MapRegion } from './mapRegion';

/** The map alone, inside another page: centre, zoom, layers and filters are those of the address. */
export function EmbeddedMap({ model }: { model: AppModel }) {
  const { store, stage, sources } = model;
  const Key = MAP_KEYS[store.state.value.job];
  return (
    <main class="embedded">
      <h1 class="visually-hidden">{say.app.title}</h1>
      <MapRegion model={model} />
      <div class="embedded-bar">
        <a class="button button-small" href={store.addressOf(unembed)} target="_blank" rel="noopener">
          {say.embed.open}
          <Icon name="external" />
        </a>
        {isRough(sources.answer.value.value) && <small>{say.embed.rough}</small>}
      </div>
      {Key && (
        <details class="embedded-key">
          <summary>{say.embed.legend}</summary>
          <Key stage={stage} />
        </details>
      )}
      <LiveRegion />
    </main>
  );
}
