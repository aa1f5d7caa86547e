import type { ApiFeature } from '../../api/types';
import type { Collection } from '../../api/vocabulary';
import { fr } from '../../text/fr';
import type { FactGroup } from './facts';
import { Facts } from './facts';

const WORDS = fr.sheet.fact;

/** What a sheet tells, by collection. Places are left to the links below: no fact twice. */
export function factGroups(collection: Collection, { id, properties }: ApiFeature): readonly FactGroup[] {
  return GROUPS[collection](new Facts(properties), id);
}

type Groups = (facts: Facts, id: string) => readonly FactGroup[];

const single =
  (facts: (facts: Facts, id: string) => FactGroup['facts']): Groups =>
  (read, id) => [{ title: fr.sheet.facts, facts: facts(read, id) }];

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
    read.text(WORDS.nature, 'kind', fr.words.epciKind),
    ...read.measures(),
    read.number(WORDS.communes, 'communes', WORDS.communeUnit),
  ]),
  territories: single((read) => [
    read.text(WORDS.code, 'code'),
    read.number(WORDS.phase, 'phase', fr.words.phaseYears),
    ...read.measures(),
    read.number(WORDS.members, 'members', WORDS.memberUnit),
    read.number(WORDS.epci, 'epci'),
    read.number(WORDS.communes, 'communes', WORDS.communeUnit),
  ]),
  'industrial-land': single((read) => [
    read.text(WORDS.status, 'status', fr.words.landStatus),
    read.text(WORDS.type, 'subkind', fr.words.landKind),
    read.hectares(WORDS.area, 'areaHectares'),
    ...read.whereStated(read.hectares(WORDS.usable, 'usableHectares'), read.hectares(WORDS.available, 'availableHectares')),
    read.text(WORDS.stage, 'stage', fr.words.landStage),
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
      title: fr.sheet.identity,
      facts: [
        read.texts(WORDS.waves, 'waves', fr.words.wave),
        read.text(WORDS.readiness, 'readiness', fr.words.readiness),
        read.text(WORDS.commune, 'commune'),
      ],
      note: fr.sheet.labelNote,
    },
    {
      title: fr.sheet.land,
      facts: [
        read.hectares(WORDS.area, 'areaHectares', fr.sheet.wholeZone),
        read.hectares(WORDS.minPlot, 'minPlotHectares'),
        read.hectares(WORDS.maxPlot, 'maxPlotHectares'),
        read.boolean(WORDS.recycled, 'recycled', WORDS.recycledYes, WORDS.recycledNo),
      ],
    },
    {
      title: fr.sheet.availability,
      facts: [
        read.number(WORDS.availableFrom, 'availableFrom', String),
        read.text(WORDS.developmentStage, 'developmentStage'),
        read.text(WORDS.commercialStage, 'commercialStage'),
      ],
    },
    { title: fr.sheet.procedures, facts: [], note: fr.sheet.proceduresUnknown },
    { title: fr.sheet.fit, facts: [read.text(WORDS.icpeSeveso, 'icpeSeveso')] },
    { title: fr.sheet.networks, facts: [read.text(WORDS.networks, 'networks')] },
    { title: fr.sheet.access, facts: [], note: fr.sheet.accessUnknown },
  ];
}

/** Stated facts out of all that the sheet asks for. */
export function completeness(groups: readonly FactGroup[]): { stated: number; all: number } {
  const facts = groups.flatMap((group) => group.facts);
  return { stated: facts.filter(({ value }) => value !== null).length, all: facts.length };
}
