import type { ApiFeature } from '../../api/types';
import type { Collection } from '../../api/vocabulary';
import { say } from '../../text/say';
import type { FactGroup } from './facts';
import { Facts } from './facts';

const WORDS = say.sheet.fact;

/** What a sheet tells, by collection. Places are left to the links below: no fact twice. */
export function factGroups(collection: Collection, { id, properties }: ApiFeature): readonly FactGroup[] {
  return GROUPS[collection](new Facts(properties), id);
}

type Groups = (facts: Facts, id: string) => readonly FactGroup[];

const single =
  (facts: (facts: Facts, id: string) => FactGroup['facts']): Groups =>
  (read, id) => [{ title: say.sheet.facts, facts: facts(read, id) }];

const GROUPS: Record<Collection, Groups> = {
  regions: single((read, id) => [
    { label: WORDS.inseeCode, value: id },
    ...read.measures(),
    read.number(WORDS.departments, 'departments', WORDS.departmentUnit),
    read.number(WORDS.epci, 'epci'),
    read.number(WORDS.communes, 'communes', WORDS.communeUnit),
  ]),
  departments: single((read, id) => [
    { label: WORDS.inseeCode, value: id },
    ...read.measures(),
    read.number(WORDS.epci, 'epci'),
    read.number(WORDS.communes, 'communes', WORDS.communeUnit),
  ]),
  communes: single((read, id) => [
    { label: WORDS.inseeCode, value: id },
    read.text(WORDS.siren, 'siren'),
    ...read.measures(),
    read.texts(WORDS.postalCodes, 'postalCodes'),
  ]),
  epci: single((read, id) => [
    { label: WORDS.siren, value: id },
    read.text(WORDS.nature, 'kind', say.words.epciKind),
    ...read.measures(),
    read.number(WORDS.communes, 'communes', WORDS.communeUnit),
  ]),
  territories: single((read) => [
    read.text(WORDS.code, 'code'),
    read.number(WORDS.phase, 'phase', say.words.phaseYears),
    ...read.measures(),
    read.number(WORDS.members, 'members', WORDS.memberUnit),
    read.number(WORDS.epci, 'epci'),
    read.number(WORDS.communes, 'communes', WORDS.communeUnit),
  ]),
  'industrial-land': single((read) => [
    read.text(WORDS.status, 'status', say.words.landStatus),
    read.text(WORDS.type, 'subkind', say.words.landKind),
    read.hectares(WORDS.area, 'areaHectares'),
    ...read.whereStated(read.hectares(WORDS.usable, 'usableHectares'), read.hectares(WORDS.available, 'availableHectares')),
    read.text(WORDS.stage, 'stage', say.words.landStage),
    read.text(WORDS.commune, 'commune'),
    read.day(WORDS.updatedOn, 'updatedOn'),
    read.text(WORDS.producer, 'producer'),
  ]),
  'turnkey-sites': siteGroups,
};

/** The turnkey sheet keeps its whole plan: an empty heading is an answer too. */
function siteGroups(read: Facts): readonly FactGroup[] {
  return [
    {
      title: say.sheet.identity,
      facts: [
        read.texts(WORDS.waves, 'waves', say.words.wave),
        read.text(WORDS.readiness, 'readiness', say.words.readiness),
        read.text(WORDS.commune, 'commune'),
      ],
      note: say.sheet.labelNote,
    },
    {
      title: say.sheet.land,
      facts: [
        read.hectares(WORDS.area, 'areaHectares', say.sheet.wholeZone),
        read.hectares(WORDS.minPlot, 'minPlotHectares'),
        read.hectares(WORDS.maxPlot, 'maxPlotHectares'),
        read.boolean(WORDS.recycled, 'recycled', WORDS.recycledYes, WORDS.recycledNo),
      ],
    },
    {
      title: say.sheet.availability,
      facts: [
        read.number(WORDS.availableFrom, 'availableFrom', String),
        read.text(WORDS.developmentStage, 'developmentStage'),
        read.text(WORDS.commercialStage, 'commercialStage'),
      ],
    },
    { title: say.sheet.procedures, facts: [], note: say.sheet.proceduresUnknown },
    { title: say.sheet.fit, facts: [read.text(WORDS.icpeSeveso, 'icpeSeveso')] },
    { title: say.sheet.networks, facts: [read.text(WORDS.networks, 'networks')] },
    { title: say.sheet.access, facts: [], note: say.sheet.accessUnknown },
  ];
}

/** Stated facts out of all that the sheet asks for. */
export function completeness(groups: readonly FactGroup[]): { stated: number; all: number } {
  const facts = groups.flatMap((group) => group.facts);
  return { stated: facts.filter(({ value }) => value !== null).length, all: facts.length };
}
