import { counted, formatCount, formatHectares } from '../numbers';
import type { ListTab } from '../../state/layers';

const TAB: Record<ListTab, string> = {
  'industrial-land': 'Foncier',
  'turnkey-sites': 'Sites clés en main',
  territories: 'Territoires',
  epci: 'EPCI',
  inventory: 'Inventaires',
};

const COUNTED: Record<ListTab, readonly [string, string]> = {
  'industrial-land': ['site foncier', 'sites fonciers'],
  'turnkey-sites': ['site clés en main', 'sites clés en main'],
  territories: ['territoire', 'territoires'],
  epci: ['EPCI', 'EPCI'],
  inventory: ['EPCI', 'EPCI'],
};

const COLUMN: Record<string, string> = {
  name: 'Nom',
  subkind: 'Type',
  status: 'État',
  commune: 'Commune',
  territory2Name: 'Territoire (phase 2)',
  areaHectares: 'Surface (ha)',
  updatedOn: 'Mise à jour',
  readiness: 'Maturité',
  waves: 'Label',
  availableFrom: 'Disponible dès',
  members: 'Membres',
  epci: 'EPCI',
  communes: 'Communes',
  population: 'Habitants',
  kind: 'Nature',
  stage: 'Stade',
  departmentName: 'Département',
  landInventory: 'Inventaire du foncier',
  zoneInventory: 'Inventaire des zones',
  fricheInventory: 'Inventaire des friches',
  landSites: 'Sites (tout foncier)',
  landHectares: 'Hectares (tout foncier)',
  landUpdatedOn: 'Dernière mise à jour',
  zoneUpdatedOn: 'Dernière mise à jour',
  fricheUpdatedOn: 'Dernière mise à jour',
};

export const list = {
  title: 'Liste',
  open: 'Ouvrir la liste',
  close: 'Fermer la liste',
  closedHint: 'Ce que la carte montre, en tableau : triable, téléchargeable',
  tabs: 'Contenu de la liste',
  tab: (tab: ListTab) => TAB[tab],
  column: (column: string) => COLUMN[column] ?? column,
  caption: (tab: ListTab, scope: string) => `${TAB[tab]} : ${scope}`,
  visibleScope: 'zone visible sur la carte',
  everywhereScope: 'France entière',
  scope: 'Étendue',
  phase: 'Phase',
  count: (tab: ListTab, count: number) => counted(count, ...COUNTED[tab]),
  hectares: (hectares: number) => `${formatHectares(hectares)} au total`,
  hectaresOf: (stated: number, unstated: number, hectares: number) =>
    `${formatHectares(hectares)} pour ${formatCount(stated)}, ${counted(unstated, 'surface non renseignée', 'surfaces non renseignées')}`,
  withoutEpt: 'hors EPT, compris dans la Métropole du Grand Paris',
  schematicHectares: 'surfaces calculées sur des limites schématiques',
  noSiteTotal: 'surfaces non additionnées : certaines couvrent la zone entière',
  firstOnly: (shown: number, all: number) =>
    `Seules les ${formatCount(shown)} premières lignes sur ${formatCount(all)} sont listées et téléchargées : affinez les filtres ou la zone.`,
  withoutInnerPlots: 'hors terrains compris dans une zone',
  noTerritory: 'aucun',
  noInventory: 'pas d’inventaire',
  inventoryTotal: (published: number, zero: number, none: number) =>
    `${counted(published, 'inventaire publié', 'inventaires publiés')}, ${formatCount(zero)} à zéro hectare, ${formatCount(none)} sans inventaire chargé`,
  unplacedCount: (count: number) => `dont ${formatCount(count)} sans localisation`,
  unplaced: 'sans localisation',
  unnamed: 'Sans nom',
  empty: 'Rien ne correspond ici.',
  emptyHint: 'Déplacez la carte, élargissez l’étendue à la France entière ou retirez des filtres.',
  download: 'Télécharger cette liste',
  csv: 'CSV',
  geojson: 'GeoJSON',
  csvLabel: 'Télécharger cette liste en CSV',
  geojsonLabel: 'Télécharger cette liste en GeoJSON',
  previous: 'Page précédente',
  next: 'Page suivante',
  page: (page: number, pages: number) => `Page ${formatCount(page)} sur ${formatCount(pages)}`,
};
