import { dayProperty, stateProperty } from '../../api/inventory';
import type { Properties, Value } from '../../api/types';
import type { InventoryKind } from '../../api/vocabulary';
import { INVENTORY_KINDS } from '../../api/vocabulary';
import type { ListTab } from '../../state/layers';
import { say } from '../../text/say';
import { formatCount, formatDay, formatHectares } from '../../text/numbers';

export interface Column {
  property: string;
  isNumber: boolean;
  isSortable: boolean;
  /** May take several lines. */
  isLong: boolean;
  /** Left out on narrow screens: the sheet has it. */
  isMinor: boolean;
  show: (value: NonNullable<Value>) => string;
}

const text = (property: string, show: (value: string) => string = (value) => value): Column => ({
  property,
  isNumber: false,
  isSortable: true,
  isLong: false,
  isMinor: false,
  show: (value) => show(String(value)),
});

const number = (property: string, show: (value: number) => string = formatCount): Column => ({
  ...text(property),
  isNumber: true,
  show: (value) => show(Number(value)),
});

const minor = (column: Column): Column => ({ ...column, isMinor: true });

const long = (column: Column): Column => ({ ...column, isLong: true });

const withoutUnit = (hectares: number) => formatHectares(hectares).replace(/\sha$/, '');

const COLUMNS: Record<Exclude<ListTab, 'inventory'>, readonly Column[]> = {
  'industrial-land': [
    text('name'),
    minor(text('kind', say.words.landNature)),
    minor(text('subkind', say.words.landKind)),
    text('status', say.words.landStatus),
    minor(long(text('commune'))),
    minor(long(text('territory2Name'))),
    number('areaHectares', withoutUnit),
    minor(text('updatedOn', formatDay)),
  ],
  'turnkey-sites': [
    text('name'),
    text('readiness', say.words.readiness),
    {
      ...minor(text('waves')),
      isSortable: false,
      show: (value) =>
        [value]
          .flat()
          .map((wave) => say.words.waveShort(String(wave)))
          .join(', '),
    },
    minor(long(text('commune'))),
    minor(long(text('territory2Name'))),
    number('areaHectares', withoutUnit),
    minor(number('availableFrom', String)),
  ],
  territories: [
    text('name'),
    minor(number('members')),
    minor(number('epci')),
    number('communes'),
    minor(number('population')),
    number('areaHectares', withoutUnit),
  ],
  epci: [
    text('name'),
    minor(text('kind', say.words.epciKind)),
    minor(text('departmentName')),
    minor(long(text('territory2Name'))),
    number('communes'),
    minor(number('population')),
    number('areaHectares', withoutUnit),
  ],
};

export const columnsOf = (tab: ListTab, inventory: InventoryKind) =>
  tab === 'inventory' ? inventoryColumns(inventory) : COLUMNS[tab];

/** State and day are those of the kind in question; sites and hectares are told for all land together. */
const inventoryColumns = (kind: InventoryKind): readonly Column[] => [
  text('name'),
  minor(text('departmentName')),
  long(text(stateProperty(kind), say.inventory.state)),
  minor(number('landSites')),
  number('landHectares', withoutUnit),
  minor(text(dayProperty(kind), formatDay)),
];

/** The inventory without which a column has nothing to say. */
function inventoryOf(property: string): InventoryKind | null {
  return INVENTORY_KINDS.find((kind) => dayProperty(kind) === property) ?? (property.startsWith('land') ? 'land' : null);
}

/** A place that is known and lies in no territory is not a gap in the data. */
export function absenceText(column: Column, properties: Properties): string {
  const kind = inventoryOf(column.property);
  if (kind !== null && properties[stateProperty(kind)] === 'none') return say.list.noInventory;
  const isOutside = column.property === 'territory2Name' && properties['commune'] !== null;
  return isOutside ? say.list.noTerritory : say.words.notStated;
}

/** null: the value is absent, and absenceText says how. */
export function cellText(column: Column, properties: Properties): string | null {
  const value = properties[column.property] ?? null;
  // The column of sites says 0 where nothing was ever counted.
  if (column.property === 'landSites' && properties['landInventory'] === 'none') return null;
  const isAbsent = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isAbsent ? null : column.show(value);
}
