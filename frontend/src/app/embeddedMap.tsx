import { useRef } from 'preact/hooks';
import { isRough } from '../api/quality';
import { select } from '../state/changes';
import { unembed } from '../state/share';
import { say } from '../text/say';
import { Icon } from '../ui/icons';
import { LiveRegion } from '../ui/live';
import type { AppModel } from './appModel';
import { MAP_KEYS } from './jobs';
import { MapRegion } from './mapRegion';

/** The map alone, inside another page: centre, zoom, layers and filters are those of the address. */
export function EmbeddedMap({ model }: { model: AppModel }) {
  const { store, sources } = model;
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
        <Selected model={model} />
      </div>
      <Key model={model} />
      <LiveRegion />
    </main>
  );
}

const ROOMY = 400; // pixels of height above which the legend begins unfolded

function Key({ model: { store, stage } }: { model: AppModel }) {
  const isOpen = useRef(window.innerHeight > ROOMY);
  const Signs = MAP_KEYS[store.state.value.job];
  return (
    <details class="embedded-key" open={isOpen.current}>
      <summary>{say.embed.legend}</summary>
      <Signs stage={stage} />
    </details>
  );
}

/** What was clicked on, by its name; all else about it is in the full view. */
function Selected({ model: { store, selected } }: { model: AppModel }) {
  const feature = selected.value;
  return (
    <div role="status">
      {feature && (
        <p class="embedded-name">
          <strong>{String(feature.properties['name'] ?? say.sheet.unnamed)}</strong>
          <a href={store.addressOf(unembed)} target="_blank" rel="noopener">
            {say.embed.more}
          </a>
          <button type="button" class="icon-button" aria-label={say.app.close} onClick={() => store.change(select(null))}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
