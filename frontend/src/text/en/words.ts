import type { Collection, LandSign } from '../../api/vocabulary';
import type { Sentences } from '../say';

/** English names of the API's vocabularies. A friche is a legal term, wider than brownfield: the French word stays. */
const COLLECTION: Record<Collection, { one: string; many: string }> = {
  regions: { one: 'region', many: 'regions' },
  departments: { one: 'department', many: 'departments' },
  communes: { one: 'commune', many: 'communes' },
  epci: { one: 'EPCI', many: 'EPCI' },
  territories: { one: 'territory (Territoire d’industrie)', many: 'territories (Territoires d’industrie)' },
  'industrial-land': { one: 'land site', many: 'land sites' },
  'turnkey-sites': { one: 'turnkey site', many: 'turnkey sites' },
};

const LAND_KIND: Record<string, string> = {
  industrial: 'Industrial',
  railway: 'Railway',
  'agro-industrial': 'Agro-industrial',
  logistics: 'Logistics',
  military: 'Military',
  mining: 'Mining',
  port: 'Port',
  commercial: 'Retail',
  hospital: 'Hospital',
  housing: 'Housing',
  'public-facility': 'Public facility',
  airport: 'Airport',
  leisure: 'Leisure, tourism, hotels',
  education: 'Education',
  worship: 'Worship',
  mixed: 'Mixed',
  'mixed-housing': 'Mixed, mostly housing',
  'activity-zone': 'Business zone',
  'historic-site': 'Historic business site',
  'isolated-establishment': 'Isolated establishment',
  'future-zone': 'Future zone (2AU)',
  other: 'Other',
  'not-applicable': 'Not applicable',
  unknown: 'Type unknown',
};

const LAND_NATURE: Record<string, string> = { friche: 'Friche (brownfield)', zone: 'Business zone', plot: 'Plot' };

const LAND_STAGE: Record<string, string> = {
  'serviced-developed': 'Serviced and developed',
  serviced: 'Serviced, not developed',
  'being-serviced': 'Being serviced',
  'not-serviced': 'Neither serviced nor developed',
  'not-developable': 'Cannot be developed',
  other: 'Other',
  'not-applicable': 'Not applicable',
  unknown: 'Unknown',
};

const LAND_STATUS: Record<string, string> = {
  'without-project': 'Without a project',
  'with-project': 'With a project',
  converted: 'Converted',
  potential: 'Potential friche',
  active: 'Existing and active',
  planned: 'Planned',
  'in-creation': 'Being created',
  'declassification-planned': 'To be declassified',
  declassified: 'Declassified',
  cancelled: 'Cancelled',
  'for-sale': 'For sale',
  'for-sale-constrained': 'For sale with constraints',
  'reserved-by-option': 'Reserved by option',
  'reserved-by-epci': 'Reserved by decision of the EPCI',
  sold: 'Sold',
  'not-marketed': 'Not on the market',
  'not-marketable': 'Cannot be marketed',
  other: 'Other status',
  'not-applicable': 'Not applicable',
  unknown: 'Status unknown',
};

const LAND_SIGN: Record<LandSign, string> = {
  'without-project': 'Friche without a project',
  'with-project': 'Friche with a project',
  potential: 'Potential friche',
  converted: 'Converted friche',
  zone: 'Business zone',
  plot: 'Plot',
  unknown: 'Friche, status unknown or other',
};

const READINESS: Record<string, string> = { unknown: 'Unknown', '2024': '2024', '2025-2027': '2025-2027', '2027-2030': '2027-2030' };

const WAVE: Record<string, string> = {
  '2020-01': 'Wave 1 (January 2020)',
  '2020-07': 'Wave 2 (July 2020)',
  '2021-09': 'Wave 3 (September 2021)',
  'france-2030': 'France 2030 (April 2024)',
};

const WAVE_SHORT: Record<string, string> = {
  '2020-01': 'Wave 1',
  '2020-07': 'Wave 2',
  '2021-09': 'Wave 3',
  'france-2030': 'France 2030',
};

const EPCI_KIND: Record<string, string> = {
  CC: 'Community of communes (CC)',
  CA: 'Agglomeration community (CA)',
  CU: 'Urban community (CU)',
  METRO: 'Metropolis',
  MET69: 'Metropolis of Lyon',
  EPT: 'Public territorial establishment (EPT)',
};

const named = (names: Record<string, string>) => (code: string) => names[code] ?? code;

export const words: Sentences['words'] = {
  notStated: 'not stated',
  labelled: (label: string, value: string) => `${label}: ${value}`,
  several: (parts: readonly string[]) => parts.join('; '),
  collection: (collection: Collection) => COLLECTION[collection],
  landKind: named(LAND_KIND),
  landStatus: named(LAND_STATUS),
  landNature: named(LAND_NATURE),
  landStage: named(LAND_STAGE),
  landSign: (sign: LandSign) => LAND_SIGN[sign],
  readiness: named(READINESS),
  wave: named(WAVE),
  waveShort: named(WAVE_SHORT),
  epciKind: named(EPCI_KIND),
  phase: (phase: number) => `phase ${String(phase)}`,
  phaseYears: (phase: number) => (phase === 1 ? 'Phase 1 (2018-2022)' : 'Phase 2 (2023-2027)'),
};
