import type { ApiFeature } from '../../api/types';
import type { Collection } from '../../api/vocabulary';
import { say } from '../../text/say';
import type { FactGroup } from './facts';
import { Facts } from './facts';
import { siteGroups } from './siteGroups';

const WORDS = say.sheet.fact;

/** What a sheet tells, by collection. Places are left to the links below, but for turnkey sites, whose sheet keeps its whole plan. */
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

/** Stated facts out of all that the sheet asks for. */
export function completeness(groups: readonly FactGroup[]): { stated: number; all: number } {
  const facts = groups.flatMap((group) => group.facts);
  return { stated: facts.filter(({ value }) => value !== null).length, all: facts.length };
}
