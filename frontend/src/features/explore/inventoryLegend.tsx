import { countClasses, INVENTORY_CLASSES } from '../../api/inventory';
import type { Resource } from '../../api/resource';
import type { ApiFeature } from '../../api/types';
import { INVENTORY_KINDS } from '../../api/vocabulary';
import { openTab, takeInventory } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { formatCount } from '../../text/numbers';
import { Icon } from '../../ui/icons';
import { InventorySwatch } from '../../ui/swatches';

interface InventoryLegendProps {
  store: Store;
  inventories: Resource<ApiFeature[]>;
}

/** What the coverage layer speaks of, what its signs mean, and how many EPCI of all France each holds. */
export function InventoryLegend({ store, inventories }: InventoryLegendProps) {
  const { inventory } = store.state.value;
  const all = inventories.answer.value.value;
  const counts = all && countClasses(
    all.map(({ properties }) => properties),
    inventory,
    new Date(),
  );
  return (
    <div class="legend inventory-legend">
      <KindChoice store={store} />
      <p class="legend-title">{say.inventory.legend}</p>
      <ul aria-label={say.inventory.legend}>
        {INVENTORY_CLASSES.map((id) => (
          <li key={id} class={counts?.[id] === 0 ? 'is-empty' : undefined}>
            <InventorySwatch id={id} />
            <span>{say.inventory.className(id)}</span>
            {counts && <strong class="legend-count">{formatCount(counts[id])}</strong>}
          </li>
        ))}
      </ul>
      {counts && <p>{say.inventory.legendCount(Object.values(counts).reduce((sum, count) => sum + count))}</p>}
      <p>{say.inventory.law}</p>
      <button type="button" class="button button-small" onClick={() => store.change(openTab('inventory'))}>
        <Icon name="list" />
        {say.inventory.openList}
      </button>
    </div>
  );
}

function KindChoice({ store }: { store: Store }) {
  return (
    <fieldset class="field">
      <legend>{say.inventory.kinds}</legend>
      <div class="segments">
        {INVENTORY_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="inventory"
              checked={store.state.value.inventory === kind}
              onChange={() => store.change(takeInventory(kind))}
            />
            <span>{say.inventory.kind(kind)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
