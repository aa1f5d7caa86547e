import type { Coverage } from '../../api/coverage';
import { say } from '../../text/say';
import { issuesOf, nameOf } from './findings';

type Cell = string | number | null | undefined;

interface Line {
  section: string;
  code?: Cell;
  name?: Cell;
  detail?: Cell;
  epci?: Cell;
  areaShare?: Cell;
  communeShare?: Cell;
  populationShare?: Cell;
  inside?: Cell;
  total?: Cell;
  population?: Cell;
  hectares?: Cell;
}

const MEMBERS = [
  'section',
  'code',
  'name',
  'detail',
  'epci',
  'areaShare',
  'communeShare',
  'populationShare',
  'inside',
  'total',
  'population',
  'hectares',
] as const satisfies readonly (keyof Line)[];

/** The whole report as one table: a row says first what it is about. */
export function csvOf(report: Coverage): string {
  const lines = linesOf(report).map((line) => MEMBERS.map((member) => cellOf(line[member])).join(','));
  return [say.report.csvColumns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function linesOf(report: Coverage): Line[] {
  const { perimeter, epci, communes, gaps, territories, history, industrialLand, turnkeySites } = report;
  const { faults, remarks } = issuesOf(report);
  const words = say.report.csvSections;
  return [
    {
      section: words.perimeter,
      code: perimeter.id,
      name: nameOf(report),
      detail: say.report.vintageRead(perimeter.vintage),
      inside: perimeter.communes,
      population: perimeter.population,
      hectares: perimeter.areaHectares,
    },
    ...epci.map((each) => ({
      ...{ section: words.epci, code: each.siren, name: each.name, detail: say.coverage.relation[each.relation] },
      ...{ areaShare: each.areaShare, communeShare: each.communeShare, populationShare: each.populationShare },
      ...{ inside: each.communesInside, total: each.communesTotal },
    })),
    ...communes.map((each) => ({ ...each, section: words.commune, code: each.insee, hectares: each.areaHectares })),
    ...epci.flatMap(({ siren, relation, missingCommunes }) =>
      relation === 'split' ? missingCommunes.map(({ insee, name }) => ({ section: words.missing, code: insee, name, epci: siren })) : [],
    ),
    ...gaps.map(({ insee, name, epci: of }) => ({ section: words.gap, code: insee, name, epci: of })),
    ...territories.map(({ id, name, phase, shareOfPerimeter, communesInCommon }) => {
      return { section: words.territory, code: id, name, detail: say.words.phase(phase), areaShare: shareOfPerimeter, inside: communesInCommon };
    }),
    ...faults.map(({ code, value, detail }) => ({ section: words.issue, code: value, name: code, detail })),
    ...remarks.map(({ code, value, detail }) => ({ section: words.remark, code: value, name: code, detail })),
    ...(history.phase1?.entered ?? []).map(({ insee, name }) => ({ section: words.entered, code: insee, name })),
    ...(perimeter.source === 'territory' ? (history.phase1?.left ?? []) : []).map(({ insee, name }) => ({ section: words.left, code: insee, name })),
    ...history.since2023.map((change) => {
      return { section: words.change, code: change.insee ?? change.siren, name: change.name, detail: say.coverage.changeSentence(change) };
    }),
    ...industrialLand.byKind.map(({ value, count, areaHectares }) => {
      return { section: words.land, name: say.words.landNature(value), inside: count, hectares: areaHectares };
    }),
    ...turnkeySites.items.map(({ id, name, commune, areaHectares }) => ({ section: words.site, code: id, name, detail: commune, hectares: areaHectares })),
  ];
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it, as in the tables of the API. */
function cellOf(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text over as a file; the mark before it tells spreadsheets that it is UTF-8. */
export function download(name: string, text: string) {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
