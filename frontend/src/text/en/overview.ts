import type { Division, Measure } from '../../api/summary';
import type { Grouping, Split } from '../../state/overview';
import { counted, formatCount, formatHectares, plural } from '../numbers';
import type { Sentences } from '../say';
import { words } from './words';

const GROUPING: Record<Grouping, string> = { epci: 'EPCI', territory: 'Territory', department: 'Department', region: 'Region' };

const AREAS: Record<string, readonly [string, string]> = {
  epci: ['intercommunality', 'intercommunalities'],
  territory: ['territoire d’industrie', 'territoires d’industrie'],
  department: ['department', 'departments'],
  region: ['region', 'regions'],
};

const MEASURE: Record<Measure, string> = { hectares: 'Hectares', sites: 'Number of sites' };

const SPLIT: Record<Split, string> = { none: 'Total only', kind: 'By category', status: 'By status', stage: 'By stage' };

const SIGNS = { unstated: 'Area not stated', zero: 'Zero', none: 'No inventory' };

const areas = (by: string, count: number) => counted(count, ...(AREAS[by] ?? ['area', 'areas']));

const bare = (hectares: number) => formatHectares(hectares).replace(/\sha$/, '');

const amount = (value: number, measure: Measure) => (measure === 'sites' ? formatCount(value) : bare(value));

const sites = (count: number) => counted(count, 'site', 'sites');

interface Summed {
  count: number;
  areaHectares: number | null;
  unstated: number;
}

const summed = ({ count, areaHectares, unstated }: Summed) => {
  const without = unstated > 0 ? ` (${formatCount(unstated)} with no stated area)` : '';
  return `${sites(count)}${areaHectares === null ? '' : `, ${formatHectares(areaHectares)}`}${without}`;
};

function partName(split: Split | Division, value: string | null): string {
  if (value === null) return 'Not stated';
  if (split === 'kind') return words.landNature(value);
  return split === 'status' ? words.landStatus(value) : words.landStage(value);
}

export const overview: Sentences['overview'] = {
  by: 'By',
  grouping: (by) => GROUPING[by],
  groupingHead: (by) => GROUPING[by as Grouping],
  measure: 'Measure',
  measureName: (measure) => MEASURE[measure],
  split: 'Detail',
  splitName: (split) => SPLIT[split],
  splitHead: { kind: 'Category', status: 'Status', stage: 'Stage' },
  filters: (active) => (active > 0 ? `Change the land filters (${String(active)})` : 'Filter the land'),
  sites: 'Sites',
  hectares: 'Hectares',
  bare,
  amount,
  signs: SIGNS,
  total: (of) => `${summed(of)}.`,
  tally: (by, { all, withSites, none }) => {
    const some = `${formatCount(withSites)} of ${areas(by, all)} ${plural(withSites, 'has', 'have')} at least one`;
    return none > 0 ? `${some}, ${formatCount(none)} ${plural(none, 'has', 'have')} no inventory.` : `${some}.`;
  },
  outside: (by, of) => `Outside any ${AREAS[by]?.[0] ?? 'area'}: ${summed(of)}.`,
  listAll: (count) => (count === 1 ? 'List the site' : `List the ${sites(count)}`),
  listOf: (count, name) => `${sites(count)}: list those in ${name}`,
  csv: 'Table as CSV',
  table: (by) => `Sites and hectares by ${AREAS[by]?.[0] ?? 'area'}`,
  legend: (by, measure) => `${MEASURE[measure]} by ${AREAS[by]?.[0] ?? 'area'}`,
  classText: (from, to, measure) => {
    const unit = measure === 'sites' ? '' : ' ha';
    const least = amount(from, measure);
    if (to === null) return from === 0 ? 'above zero' : `${least}${unit} and more`;
    return from === 0 ? `under ${amount(to, measure)}${unit}` : `${least} to under ${amount(to, measure)}${unit}`;
  },
  reading: (reading, measure) => {
    if (reading.kind === 'amount') return measure === 'sites' ? sites(reading.amount) : formatHectares(reading.amount);
    return reading.kind === 'zero' && measure === 'hectares' ? 'zero hectares' : SIGNS[reading.kind].toLowerCase();
  },
  areaLabel: (name, reading) => `${name} · ${reading}`,
  partName,
  partHead: (split, value, measure) => `${partName(split, value)}${measure === 'hectares' ? ' (ha)' : ''}`,
  unstated: (count) => `${formatCount(count)} with no area`,
  breakdown: 'Breakdown of the total',
  noAreas: 'No area matches these filters.',
  noAreasHint: 'Remove a place filter.',
};
