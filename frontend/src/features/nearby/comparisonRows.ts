import type { Found, Verdict } from '../../api/nearby';
import { CRITERIA } from '../../api/nearby';
import type { DetailedFeature, FeatureRef, Value } from '../../api/types';
import { formatDay, formatHectares, formatKilometres } from '../../text/numbers';
import type { Language } from '../../text/language';
import { say } from '../../text/say';
import { languageOfTexts } from '../../text/dataLanguage';
import { quotedLanguage, stated, wish } from './verdicts';

export interface ComparedSite {
  ref: FeatureRef;
  /** null: no longer in the data. */
  item: DetailedFeature | null;
  /** null: not in the result that is shown. */
  found: Found | null;
}

interface Cell {
  verdict?: Verdict;
  text: string;
  /** Of a text of the data's own; absent: the words of the page. */
  lang?: Language;
}

/** One line of the table; a null cell is not stated. */
export interface ComparisonRow {
  label: string;
  cells: readonly (Cell | null)[];
}

type Show = (value: Value) => string | null;

const text: Show = (value) => (typeof value === 'string' && value !== '' ? value : null);
const hectares: Show = (value) => (typeof value === 'number' ? formatHectares(value) : null);
const plain: Show = (value) => (typeof value === 'number' ? String(value) : null);
const named =
  (name: (code: string) => string): Show =>
  (value) =>
    typeof value === 'string' && value !== '' ? name(value) : null;
const all =
  (name: (code: string) => string): Show =>
  (value) =>
    Array.isArray(value) && value.length > 0 ? value.map((each) => name(String(each))).join(', ') : null;
const yesNo: Show = (value) =>
  typeof value === 'boolean' ? (value ? say.sheet.fact.recycledYes : say.sheet.fact.recycledNo) : null;

const WORDS = say.sheet.fact;

const FACTS: readonly [label: string, property: string, show: Show][] = [
  [WORDS.commune, 'commune', text],
  [WORDS.epci, 'epciName', text],
  [say.words.phaseYears(2), 'territory2Name', text],
  [WORDS.area, 'areaHectares', hectares],
  [WORDS.minPlot, 'minPlotHectares', hectares],
  [WORDS.maxPlot, 'maxPlotHectares', hectares],
  [WORDS.readiness, 'readiness', named(say.words.readiness)],
  [WORDS.availableFrom, 'availableFrom', plain],
  [WORDS.recycled, 'recycled', yesNo],
  [WORDS.waves, 'waves', all(say.words.waveShort)],
  [WORDS.type, 'subkind', named(say.words.landKind)],
  [WORDS.status, 'status', named(say.words.landStatus)],
  [WORDS.stage, 'stage', named(say.words.landStage)],
  [WORDS.networks, 'networks', text],
  [WORDS.icpeSeveso, 'icpeSeveso', text],
  [say.sheet.precision, 'geometryPrecision', named((code) => say.sheet.precisions[code] ?? code)],
  [WORDS.updatedOn, 'updatedOn', named(formatDay)],
];

/** What somebody wrote in words of their own. */
const QUOTED: readonly string[] = ['networks', 'icpeSeveso'];

/** What was asked first, then what each source may tell; a fact that none of these kinds of site has takes no line. */
export function comparisonRows(sites: readonly ComparedSite[]): readonly ComparisonRow[] {
  const known = ([, property]: (typeof FACTS)[number]) => sites.some(({ item }) => item && property in item.properties);
  return [
    { label: say.nearby.row.kind, cells: sites.map(({ ref, item }) => ({ text: kindOf(ref, item) })) },
    { label: say.nearby.row.distance, cells: sites.map(distanceOf) },
    ...verdictRows(sites),
    ...FACTS.filter(known).map(([label, property, show]) => ({ label, cells: sites.map((site) => factOf(site, property, show)) })),
  ];
}

function kindOf({ collection }: FeatureRef, item: DetailedFeature | null): string {
  const kind = item?.properties['kind'];
  return collection === 'industrial-land' && typeof kind === 'string'
    ? say.words.landNature(kind)
    : say.words.collection(collection).one;
}

const distanceOf = ({ found }: ComparedSite): Cell => ({
  text: found ? (found.distanceKm > 0 ? say.nearby.distance(formatKilometres(found.distanceKm)) : say.nearby.inside) : say.nearby.notInResult,
});

function verdictRows(sites: readonly ComparedSite[]): ComparisonRow[] {
  return CRITERIA.flatMap((name) => {
    const criteria = sites.map(({ found }) => found?.criteria.find((criterion) => criterion.name === name));
    const asked = criteria.find((criterion) => criterion !== undefined);
    if (!asked) return [];
    const cells = criteria.map((criterion, at): Cell => {
      if (!criterion) return { text: say.nearby.notInResult };
      const value = stated(criterion);
      const lang = quotedLanguage(criterion, sites[at]?.item?.properties);
      return { verdict: criterion.verdict, text: value === null ? '' : ` (${value})`, ...(lang && { lang }) };
    });
    return [{ label: wish(asked), cells }];
  });
}

function factOf({ item }: ComparedSite, property: string, show: Show): Cell | null {
  const value = item?.properties[property];
  const shown = item && value !== undefined ? show(value) : null;
  if (shown === null || !item) return null;
  return QUOTED.includes(property) ? { text: shown, lang: languageOfTexts(item.properties) } : { text: shown };
}
