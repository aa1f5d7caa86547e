import type { Collection } from '../../api/vocabulary';

/** French names of the API's vocabularies. */
const COLLECTION: Record<Collection, { one: string; many: string }> = {
  regions: { one: 'région', many: 'régions' },
  departments: { one: 'département', many: 'départements' },
  communes: { one: 'commune', many: 'communes' },
  epci: { one: 'EPCI', many: 'EPCI' },
  territories: { one: 'territoire d’industrie', many: 'territoires d’industrie' },
  'industrial-land': { one: 'friche', many: 'friches' },
  'turnkey-sites': { one: 'site clés en main', many: 'sites clés en main' },
};

const LAND_KIND: Record<string, string> = {
  industrial: 'Industrielle',
  railway: 'Ferroviaire',
  'agro-industrial': 'Agro-industrielle',
  logistics: 'Logistique',
  military: 'Militaire',
  mining: 'Minière',
  port: 'Portuaire',
  unknown: 'Type inconnu',
};

const LAND_STATUS: Record<string, string> = {
  'without-project': 'Sans projet',
  'with-project': 'Avec projet',
  converted: 'Reconvertie',
  unknown: 'État inconnu',
};

const READINESS: Record<string, string> = { '2024': '2024', '2025-2027': '2025-2027', '2027-2030': '2027-2030' };

const WAVE: Record<string, string> = {
  '2020-01': 'Vague 1 (janvier 2020)',
  '2020-07': 'Vague 2 (juillet 2020)',
  '2021-09': 'Vague 3 (septembre 2021)',
  'france-2030': 'France 2030 (avril 2024)',
};

const WAVE_SHORT: Record<string, string> = {
  '2020-01': 'Vague 1',
  '2020-07': 'Vague 2',
  '2021-09': 'Vague 3',
  'france-2030': 'France 2030',
};

const EPCI_KIND: Record<string, string> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
  METRO: 'Métropole',
  MET69: 'Métropole de Lyon',
  EPT: 'Établissement public territorial',
};

const named = (names: Record<string, string>) => (code: string) => names[code] ?? code;

export const words = {
  notStated: 'non renseigné',
  collection: (collection: Collection) => COLLECTION[collection],
  landKind: named(LAND_KIND),
  landStatus: named(LAND_STATUS),
  readiness: named(READINESS),
  wave: named(WAVE),
  waveShort: named(WAVE_SHORT),
  epciKind: named(EPCI_KIND),
  phase: (phase: number) => `phase ${String(phase)}`,
  phaseYears: (phase: number) => (phase === 1 ? 'Phase 1 (2018-2022)' : 'Phase 2 (2023-2027)'),
};
