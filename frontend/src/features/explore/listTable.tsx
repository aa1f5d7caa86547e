import { inventoryClass, stateProperty } from '../../api/inventory';
import type { ApiFeature, FeatureRef } from '../../api/types';
import { INVENTORY_KINDS, landSign } from '../../api/vocabulary';
import { sortBy } from '../../state/changes';
import type { ListTab } from '../../state/layers';
import { collectionOf } from '../../state/layers';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';
import { InventorySwatch, LandSwatch, SiteSwatch } from '../../ui/swatches';
import type { Column } from './listColumns';
import { absenceText, cellText, columnsOf } from './listColumns';

interface ListTableProps {
  store: Store;
  rows: readonly ApiFeature[];
  selected: FeatureRef | null;
  onSelect: (ref: FeatureRef) => void;
}

export function ListTable({ store, rows, selected, onSelect }: ListTableProps) {
  const { inventory, list } = store.state.value;
  const { tab, scope } = list;
  const columns = columnsOf(tab, inventory);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={say.list.tab(tab)}>
      <table>
        <caption class="visually-hidden">
          {say.list.caption(tab, scope === 'visible' ? say.list.visibleScope : say.list.everywhereScope)}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.property} column={column} store={store} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.id}
              tab={tab}
              row={row}
              columns={columns}
              isSelected={selected?.collection === collectionOf(tab) && selected.id === row.id}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell({ column, store }: { column: Column; store: Store }) {
  const { sort } = store.state.value.list;
  const isSorted = sort.column === column.property;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={classOf(column)} aria-sort={isSorted ? direction : column.isSortable ? 'none' : undefined}>
      {column.isSortable ? (
        <button type="button" onClick={() => store.change(sortBy(column.property))}>
          {say.list.column(column.property)}
          {isSorted && <Icon name={sort.descending ? 'down' : 'up'} />}
        </button>
      ) : (
        say.list.column(column.property)
      )}
    </th>
  );
}

interface RowProps {
  tab: ListTab;
  row: ApiFeature;
  columns: readonly Column[];
  isSelected: boolean;
  onSelect: (ref: FeatureRef) => void;
}

/** The whole row answers a click; the name is the button that keyboard and screen readers meet. */
function Row({ tab, row, columns, isSelected, onSelect }: RowProps) {
  const select = () => {
    onSelect({ collection: collectionOf(tab), id: row.id });
  };
  return (
    <tr class={isSelected ? 'is-selected' : ''} onClick={select}>
      {columns.map((column) =>
        column.property === 'name' ? (
          <th key="name" scope="row">
            <button
              type="button"
              class="row-button"
              aria-current={isSelected ? 'true' : undefined}
              onClick={(event) => {
                event.stopPropagation();
                select();
              }}
            >
              <span class="row-name">{cellText(column, row.properties) ?? say.list.unnamed}</span>
            </button>
            {tab === 'turnkey-sites' && row.geometry === null && <span class="tag">{say.list.unplaced}</span>}
          </th>
        ) : (
          <td key={column.property} class={classOf(column)}>
            <Sign column={column} row={row} />
            {cellText(column, row.properties) ?? <span class="not-stated">{absenceText(column, row.properties)}</span>}
          </td>
        ),
      )}
    </tr>
  );
}

function Sign({ column, row }: { column: Column; row: ApiFeature }) {
  if (column.property === 'status') return <LandSwatch sign={landSign(row.properties['kind'], row.properties['status'])} radius={5} />;
  if (column.property === 'readiness') return <SiteSwatch readiness={row.properties['readiness'] as string | null} />;
  const kind = INVENTORY_KINDS.find((each) => stateProperty(each) === column.property);
  return kind ? <InventorySwatch id={inventoryClass(row.properties, kind, new Date())} /> : null;
}

const classOf = (column: Column) =>
  [column.isNumber && 'is-number', column.isMinor && 'is-minor', column.isLong && 'is-long'].filter(Boolean).join(' ');
