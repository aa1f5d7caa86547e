import type { Stage } from '../../map/stage';
import type { LayerId } from '../../state/layers';
import { say } from '../../text/say';
import { InventoryClasses, LandLegend, LayerSwatch, SiteLegend } from './legends';

/** Where the map stands alone: the layers that it shows, and what their signs mean. */
export function LayersKey({ stage: { store } }: { stage: Stage }) {
  const { layers, inventory } = store.state.value;
  if (layers.length === 0) return <p>{say.embed.noLayers}</p>;
  return (
    <ul class="layers-key">
      {layers.map((id) => (
        <li key={id}>
          <p>
            <LayerSwatch id={id} /> {say.explore.layer(id)}
            {id === 'inventory' && ` (${say.inventory.kind(inventory).toLowerCase()})`}
          </p>
          <Signs id={id} />
        </li>
      ))}
    </ul>
  );
}

function Signs({ id }: { id: LayerId }) {
  if (id === 'industrial-land') return <LandLegend />;
  if (id === 'turnkey-sites') return <SiteLegend />;
  if (id !== 'inventory') return null;
  return (
    <div class="legend">
      <InventoryClasses />
    </div>
  );
}
