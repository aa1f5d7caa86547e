import type { Division, Measure } from '../../api/summary';
import type { Grouping, Split } from '../../state/overview';
import { counted, formatCount, formatHectares, plural } from '../numbers';
import { of } from './names';
import { words } from './words';

const GROUPING: Record<Grouping, string> = { epci: 'EPCI', territory: 'Territoire', department: 'Département', region: 'Région' };

const AREAS: Record<string, readonly [string, string]> = {
  epci: ['EPCI', 'EPCI'],
  territory: ['territoire d’industrie', 'territoires d’industrie'],
  department: ['département', 'départements'],
  region: ['région', 'régions'],
};

const MEASURE: Record<Measure, string> = { hectares: 'Hectares', sites: 'Nombre de sites' };

const SPLIT: Record<Split, string> = { none: 'Total seulement', kind: 'Par nature', status: 'Par état', stage: 'Par stade' };

const SIGNS = { unstated: 'Surface non renseignée', zero: 'Zéro', none: 'Aucun inventaire' };

const areas = (by: string, count: number) => counted(count, ...(AREAS[by] ?? ['périmètre', 'périmètres']));

const bare = (hectares: number) => formatHectares(hectares).replace(/\sha$/, '');

const amount = (value: number, measure: Measure) => (measure === 'sites' ? formatCount(value) : bare(value));

const sites = (count: number) => counted(count, 'site', 'sites');

interface Summed {
  count: number;
  areaHectares: number | null;
  unstated: number;
}

const summed = ({ count, areaHectares, unstated }: Summed) => {
  const without = unstated > 0 ? ` (${formatCount(unstated)} sans surface renseignée)` : '';
  return `${sites(count)}${areaHectares === null ? '' : `, ${formatHectares(areaHectares)}`}${without}`;
};

function partName(split: Split | Division, value: string | null): string {
  if (value === null) return 'Non renseigné';
  if (split === 'kind') return words.landNature(value);
  return split === 'status' ? words.landStatus(value) : words.landStage(value);
}

export const overview = {
  by: 'Par',
  grouping: (by: Grouping) => GROUPING[by],
  groupingHead: (by: string) => GROUPING[by as Grouping],
  measure: 'Mesure',
  measureName: (measure: Measure) => MEASURE[measure],
  split: 'Détail',
  splitName: (split: Split) => SPLIT[split],
  splitHead: { kind: 'Nature', status: 'État', stage: 'Stade' },
  filters: (active: number) => (active > 0 ? `Modifier les filtres du foncier (${String(active)})` : 'Filtrer le foncier'),
  sites: 'Sites',
  hectares: 'Hectares',
  bare,
  amount,
  signs: SIGNS,
  total: (sum: Summed) => `${summed(sum)}.`,
  /** The answer to "which of them have any?". */
  tally: (by: string, { all, withSites, none }: { all: number; withSites: number; none: number }) => {
    const some = `${areas(by, withSites)} sur ${formatCount(all)} ${plural(withSites, 'en a', 'en ont')}`;
    return none > 0 ? `${some}, ${formatCount(none)} ${plural(none, 'est', 'sont')} sans inventaire.` : `${some}.`;
  },
  outside: (by: string, sum: Summed) => `Hors de tout ${by === 'region' ? 'périmètre de région' : (AREAS[by]?.[0] ?? 'périmètre')} : ${summed(sum)}.`,
  listAll: (count: number) => `Voir ${plural(count, 'le site', `les ${formatCount(count)} sites`)} en liste`,
  listOf: (count: number, name: string) => `${sites(count)} : voir en liste ceux ${of(name)}`,
  csv: 'Tableau en CSV',
  table: (by: string) => `Sites et hectares par ${AREAS[by]?.[0] ?? 'périmètre'}`,
  legend: (by: string, measure: Measure) => `${MEASURE[measure]} par ${AREAS[by]?.[0] ?? 'périmètre'}`,
  classText: (from: number, to: number | null, measure: Measure) => {
    const unit = measure === 'sites' ? '' : ' ha';
    const least = amount(from, measure);
    if (to === null) return from === 0 ? 'plus de zéro' : `${least}${unit} et plus`;
    return from === 0 ? `moins de ${amount(to, measure)}${unit}` : `${least} à moins de ${amount(to, measure)}${unit}`;
  },
  reading: (reading: { kind: 'amount'; amount: number } | { kind: keyof typeof SIGNS }, measure: Measure) => {
    if (reading.kind === 'amount') return measure === 'sites' ? sites(reading.amount) : formatHectares(reading.amount);
    return reading.kind === 'zero' && measure === 'hectares' ? 'zéro hectare' : SIGNS[reading.kind].toLowerCase();
  },
  areaLabel: (name: string, reading: string) => `${name} · ${reading}`,
  partName,
  partHead: (split: Split, value: string | null, measure: Measure) => `${partName(split, value)}${measure === 'hectares' ? ' (ha)' : ''}`,
  unstated: (count: number) => `${formatCount(count)} sans surface`,
  breakdown: 'Répartition de l’ensemble',
  noAreas: 'Aucun périmètre ne correspond à ces filtres.',
  noAreasHint: 'Retirez un filtre de lieu.',
};
