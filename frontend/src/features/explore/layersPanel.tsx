import type { Loaded, Resource } from '../../api/resource';
import type { ApiFeature } from '../../api/types';
import { drawOn, toggleLayer } from '../../state/changes';
import type { LayerId } from '../../state/layers';
import { BACKGROUNDS } from '../../state/layers';
import { embed, shared } from '../../state/share';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { CopyLink } from '../../ui/copyLink';
import { EmbedButton } from '../../ui/embedButton';
import { Segments } from '../../ui/segments';
import { InventoryLegend } from './inventoryLegend';
import { LandLegend, LayerSwatch, SiteLegend } from './legends';

type LayerStatuses = Partial<Record<LayerId, Loaded<unknown>['status']>>;

type PlaceName = keyof typeof say.map.places;

interface LayersProps {
  store: Store;
  statuses: LayerStatuses;
  places: readonly PlaceName[];
  /** The state of every EPCI, whatever the map shows. */
  inventories: Resource<ApiFeature[]>;
  onGoTo: (place: PlaceName) => void;
}

const AREAS: readonly LayerId[] = ['territories-2', 'territories-1', 'epci', 'departments'];

/** Layers and legend are one list: what a sign means stands where it is switched. */
export function LayersPanel({ store, statuses, places, inventories, onGoTo }: LayersProps) {
  return (
    <div class="layers">
      <section aria-labelledby="layers-areas">
        <h2 id="layers-areas">{say.explore.areas}</h2>
        {AREAS.map((id) => (
          <LayerToggle key={id} id={id} store={store} status={statuses[id]} />
        ))}
      </section>
      <section aria-labelledby="layers-sites">
        <h2 id="layers-sites">{say.explore.sites}</h2>
        <LayerToggle id="industrial-land" store={store} status={statuses['industrial-land']} />
        {store.state.value.layers.includes('industrial-land') && <LandLegend />}
        <LayerToggle id="turnkey-sites" store={store} status={statuses['turnkey-sites']} />
        {store.state.value.layers.includes('turnkey-sites') && <SiteLegend />}
        <LayerToggle id="inventory" store={store} status={statuses.inventory} />
        {store.state.value.layers.includes('inventory') && <InventoryLegend store={store} inventories={inventories} />}
      </section>
      <BackgroundChoice store={store} />
      <section aria-labelledby="layers-places">
        <h2 id="layers-places">{say.map.goTo}</h2>
        <div class="places">
          {places.map((place) => (
            <button key={place} type="button" class="button button-small" onClick={() => onGoTo(place)}>
              {say.map.places[place]}
            </button>
          ))}
        </div>
      </section>
      <section aria-labelledby="layers-share">
        <h2 id="layers-share">{say.explore.share}</h2>
        <div class="places">
          <CopyLink address={() => store.addressOf(shared)} isSmall />
          <EmbedButton address={() => store.addressOf(embed)} />
        </div>
      </section>
    </div>
  );
}

function LayerToggle({ id, store, status }: { id: LayerId; store: Store; status: LayerStatuses[LayerId] }) {
  const isOn = store.state.value.layers.includes(id);
  return (
    <label class="check layer-toggle">
      <input type="checkbox" checked={isOn} onChange={() => store.change(toggleLayer(id))} />
      <LayerSwatch id={id} />
      <span>{say.explore.layer(id)}</span>
      {isOn && status === 'loading' && <LayerLoading />}
      {isOn && status === 'failed' && <small class="layer-status">{say.explore.layerFailed}</small>}
    </label>
  );
}

function LayerLoading() {
  return (
    <>
      <span class="spinner" aria-hidden="true" />
      <span class="visually-hidden">{say.explore.layerLoading}</span>
    </>
  );
}

function BackgroundChoice({ store }: { store: Store }) {
  return (
    <Segments
      legend={say.explore.background}
      name="background"
      values={BACKGROUNDS}
      chosen={store.state.value.background}
      label={say.explore.backgroundName}
      onChoose={(id) => store.change(drawOn(id))}
    >
      <p class="field-note">{say.explore.backgroundNote}</p>
    </Segments>
  );
}
