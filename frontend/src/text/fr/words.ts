import type { Collection, LandSign } from '../../api/vocabulary';

/** French names of the API's vocabularies. */
const COLLECTION: Record<Collection, { one: string; many: string }> = {
  regions: { one: 'région', many: 'régions' },
  departments: { one: 'département', many: 'départements' },
  communes: { one: 'commune', many: 'communes' },
  epci: { one: 'EPCI', many: 'EPCI' },
  territories: { one: 'territoire d’industrie', many: 'territoires d’industrie' },
  'industrial-land': { one: 'site foncier', many: 'sites fonciers' },
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
  commercial: 'Commerciale',
  hospital: 'Hospitalière',
  housing: 'Habitat',
  'public-facility': 'Équipement public',
  airport: 'Aéroportuaire',
  leisure: 'Loisirs, tourisme, hôtellerie',
  education: 'Enseignement',
  worship: 'Cultuelle',
  mixed: 'Mixte',
  'mixed-housing': 'Mixte, surtout habitat',
  'activity-zone': 'Zone d’activité économique',
  'historic-site': 'Site économique historique',
  'isolated-establishment': 'Établissement isolé',
  'future-zone': 'Zone future (2AU)',
  other: 'Autre',
  'not-applicable': 'Sans objet',
  unknown: 'Type inconnu',
};

const LAND_NATURE: Record<string, string> = { friche: 'Friche', zone: 'Zone d’activité', plot: 'Terrain' };

const LAND_STAGE: Record<string, string> = {
  'serviced-developed': 'Viabilisé et aménagé',
  serviced: 'Viabilisé, non aménagé',
  'being-serviced': 'Viabilisation en cours',
  'not-serviced': 'Non viabilisé, non aménagé',
  'not-developable': 'Non aménageable',
  other: 'Autre',
  'not-applicable': 'Sans objet',
  unknown: 'Inconnu',
};

const LAND_STATUS: Record<string, string> = {
  'without-project': 'Sans projet',
  'with-project': 'Avec projet',
  converted: 'Reconvertie',
  potential: 'Friche potentielle',
  active: 'Existante et active',
  planned: 'En projet',
  'in-creation': 'En création',
  'declassification-planned': 'Déclassement en projet',
  declassified: 'Déclassée',
  cancelled: 'Annulée',
  'for-sale': 'En vente',
  'for-sale-constrained': 'En vente avec contraintes',
  'reserved-by-option': 'Réservé par option',
  'reserved-by-epci': 'Réservé par délibération',
  sold: 'Vendu',
  'not-marketed': 'Non commercialisé',
  'not-marketable': 'Non commercialisable',
  other: 'Autre état',
  'not-applicable': 'Sans objet',
  unknown: 'État inconnu',
};

const LAND_SIGN: Record<LandSign, string> = {
  'without-project': 'Friche sans projet',
  'with-project': 'Friche avec projet',
  potential: 'Friche potentielle',
  converted: 'Friche reconvertie',
  zone: 'Zone d’activité',
  plot: 'Terrain',
  unknown: 'Friche, état inconnu ou autre',
};

const READINESS: Record<string, string> = { unknown: 'Inconnue', '2024': '2024', '2025-2027': '2025-2027', '2027-2030': '2027-2030' };

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
  labelled: (label: string, value: string) => `${label} : ${value}`,
  several: (parts: readonly string[]) => parts.join(' ; '),
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
