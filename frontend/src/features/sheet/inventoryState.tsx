import { dayProperty, inventoryClass, stateProperty } from '../../api/inventory';
import type { Properties } from '../../api/types';
import type { InventoryKind } from '../../api/vocabulary';
import { INVENTORY_KINDS } from '../../api/vocabulary';
import { say } from '../../text/say';
import { InventorySwatch } from '../../ui/swatches';

const WORDS = say.inventory;

/** What is known of the inventory of an EPCI, in a sentence; and of each kind, in a word. */
export function InventoryState({ properties }: { properties: Properties }) {
  if (!(stateProperty('land') in properties)) return null;
  const today = new Date();
  return (
    <section class="fact-group">
      <h3>{WORDS.heading}</h3>
      <p class="inventory-sentence">{inventorySentence(properties, today)}</p>
      <dl>
        {INVENTORY_KINDS.filter((kind) => kind !== 'land').map((kind) => (
          <div key={kind} class="fact">
            <dt>{WORDS.kind(kind)}</dt>
            <dd class="inventory-state">
              <InventorySwatch id={inventoryClass(properties, kind, today)} />
              {stateText(properties, kind)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function stateText(properties: Properties, kind: InventoryKind): string {
  const state = String(properties[stateProperty(kind)]);
  const day = properties[dayProperty(kind)];
  return typeof day === 'string' ? WORDS.stateSince(state, day) : WORDS.state(state);
}

export function inventorySentence(properties: Properties, today: Date): string {
  const of = WORDS.kindOf['land' satisfies InventoryKind];
  const id = inventoryClass(properties, 'land', today);
  if (id === 'none') return WORDS.none(of);
  if (id === 'zero') return WORDS.zero(of);
  const { landSites, landHectares, landUpdatedOn } = properties;
  const sentence = WORDS.published(
    of,
    Number(landSites ?? 0),
    typeof landHectares === 'number' ? landHectares : null,
    typeof landUpdatedOn === 'string' ? landUpdatedOn : null,
  );
  return id === 'over-6' ? `${sentence} ${WORDS.overdue}` : sentence;
}
