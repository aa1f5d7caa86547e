import { countClasses } from '../../api/inventory';
import type { Resource } from '../../api/resource';
import type { ApiFeature } from '../../api/types';
import { INVENTORY_KINDS } from '../../api/vocabulary';
import { openTab, takeInventory } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';
import { Segments } from '../../ui/segments';
import { InventoryClasses } from './legends';

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
      <Segments
        legend={say.inventory.kinds}
        name="inventory"
        values={INVENTORY_KINDS}
        chosen={inventory}
        label={say.inventory.kind}
        onChoose={(kind) => store.change(takeInventory(kind))}
      />
      <InventoryClasses counts={counts} />
      {counts && <p>{say.inventory.legendCount(Object.values(counts).reduce((sum, count) => sum + count))}</p>}
      <p>{say.inventory.law}</p>
      <button type="button" class="button button-small" onClick={() => store.change(openTab('inventory'))}>
        <Icon name="list" />
        {say.inventory.openList}
      </button>
    </div>
  );
}
