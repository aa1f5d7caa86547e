import type { Origin } from '../../api/types';
import type { Quality } from '../../api/vocabulary';
import { counted, formatCount } from '../numbers';

const ORIGIN: Record<Origin, string> = { embedded: 'embarqué', file: 'fichier', url: 'adresse' };

const QUALITY: Record<Quality, string> = {
  official: 'officielles',
  generalised: 'officielles, généralisées',
  schematic: 'schématiques (calculées)',
};

const REPAIR: Record<string, string> = {
  ringClosed: 'contour refermé',
  selfIntersection: 'croisement du contour défait',
  duplicateVertex: 'sommet en double retiré',
  zDropped: 'altitude laissée de côté',
  curveLinearised: 'courbe remplacée par des segments',
};

const rows = (count: number) => counted(count, 'ligne', 'lignes');
const refused = (count: number) => counted(count, 'ligne refusée', 'lignes refusées');

export const steward = {
  link: 'Données',
  title: 'Données chargées',
  account: 'compte rendu d’import',
  intro:
    'Ce qui est chargé, d’où cela vient, de quand cela date, et ce que chaque import a fait de chaque ligne. Rien n’est perdu ni inventé : les lignes lues sont toutes chargées ou refusées, avec la raison.',
  backToAll: 'Toutes les données',
  contents: 'Dans cette page',
  sources: 'Sources',
  boundaries: 'Qualité des limites',
  history: 'Historique des imports',
  updated: 'Les données viennent d’être mises à jour.',

  figures: (sources: number, loaded: number, rejected: number) =>
    `${counted(sources, 'source', 'sources')}, ${counted(loaded, 'ligne chargée', 'lignes chargées')}, ${refused(rejected)}.`,
  version: (version: number) => `Version ${formatCount(version)} des données.`,

  layer: 'Couche',
  quality: (quality: Quality) => QUALITY[quality],
  boundariesNote:
    'Officielles : reprises d’un fichier officiel, ou formées de communes qui le sont. Généralisées : officielles, au tracé simplifié par leur producteur. Schématiques : calculées à partir des points des communes.',
  qualityUnknown: 'La qualité des limites n’est pas connue.',

  producer: 'Producteur',
  licence: 'Licence',
  attribution: 'Mention',
  vintage: 'Millésime',
  loadedOn: 'Chargé le',
  origin: 'Origine',
  originName: (origin: Origin) => ORIGIN[origin],
  file: 'Fichier',
  rows: 'Lignes',
  noSources: 'Aucune source n’est chargée.',
  noSourcesHint: 'Lancez ./emprise import official, ou ./emprise import --help.',
  completeness: 'Complétude',
  completenessOf: (fields: number, share: string) => `Complétude : ${counted(fields, 'champ', 'champs')}, ${share} renseignés en moyenne`,
  noCompleteness: 'Complétude non mesurée.',
  statedOf: (stated: number, of: number) => `${formatCount(stated)} sur ${formatCount(of)}`,

  import: 'Import',
  source: 'Source',
  read: 'Lues',
  loaded: 'Chargées',
  rejected: 'Refusées',
  unchanged: 'Inchangées',
  retired: 'Retirées',
  repaired: 'Réparées',
  duration: 'Durée',
  noImports: 'Aucun import n’a encore été fait.',
  equation: (read: number, loaded: number, rejected: number) =>
    `${counted(read, 'ligne lue', 'lignes lues')} = ${counted(loaded, 'chargée', 'chargées')} + ${counted(rejected, 'refusée', 'refusées')}`,
  refused,
  seeRefused: (count: number, file: string | null) => `${refused(count)}${file ? ` de ${file}` : ''}`,
  refusedOf: (count: number, title: string) => `${refused(count)} de l’import ${title}`,
  open: (title: string, when: string) => `Compte rendu de l’import ${title}, ${when}`,

  outcome: 'Ce qui a été fait',
  nothingLoaded: {
    refused: 'Rien n’a été chargé : aucune ligne ne pouvait l’être.',
    failed: 'Échec : rien n’a été chargé.',
  },
  oldStays: 'Les données d’avant restent en service.',
  checksum: 'Empreinte SHA-256',
  startedOn: 'Commencé le',
  repairs: 'Géométries réparées',
  noRepairs: 'Aucune géométrie n’a dû être réparée.',
  repair: (kind: string) => REPAIR[kind] ?? kind,
  warnings: 'Avertissements',
  noWarnings: 'Aucun avertissement.',
  unknownValues: 'Mots inconnus des vocabulaires',
  unknownNote: 'Chargés comme « inconnu » ; le texte d’origine est gardé.',
  noUnknown: 'Tous les mots sont connus des vocabulaires.',
  field: 'Champ',
  times: rows,
  rejections: 'Lignes refusées',
  noRejections: 'Toutes les lignes ont été chargées.',
  rejectionsShown: (first: number, last: number, all: number) =>
    `${rows(all)} : ${formatCount(first)} à ${formatCount(last)}`,
  row: 'Ligne',
  value: 'Valeur',
  reason: 'Raison',
  emptyValue: 'vide',
  wholeLine: 'toute la ligne',
  download: 'Télécharger en CSV',
  downloadLabel: (count: number) => `Télécharger en CSV : ${refused(count)}`,
  letters: (count: number) => `… (${counted(count, 'caractère', 'caractères')})`,
};
