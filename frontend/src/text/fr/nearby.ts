import type { CriterionName, Verdict } from '../../api/nearby';
import type { NearbyTarget } from '../../state/nearby';
import { counted, formatCount, formatHectares, plural } from '../numbers';

const TARGET: Record<NearbyTarget, string> = { sites: 'Sites clés en main', land: 'Friches et foncier' };

const VERDICT: Record<Verdict, string> = { met: 'rempli', notMet: 'non rempli', notStated: 'non renseigné' };

/** A criterion in few words, as part of a sentence. */
const SHORT: Record<CriterionName, string> = {
  minHectares: 'surface',
  minPlotHectares: 'surface d’un seul tenant',
  readyBy: 'échéance',
  recycled: 'terrain recyclé',
  rail: 'embranchement ferré',
  label: 'label',
};

const things = (target: NearbyTarget, count: number) =>
  target === 'sites' ? counted(count, 'site clés en main', 'sites clés en main') : counted(count, 'site foncier', 'sites fonciers');

/** "De Lyon", "du Mans", "des Herbiers", "d’Issoudun". */
function of(place: string): string {
  if (/^le /i.test(place)) return `du ${place.slice(3)}`;
  if (/^les /i.test(place)) return `des ${place.slice(4)}`;
  return /^[aeiouyàâéèêëîïôœ]/i.test(place) ? `d’${place}` : `de ${place}`;
}

export const nearby = {
  where: 'Où ?',
  place: 'Commune, EPCI, territoire ou site',
  placeholder: 'Lyon, Issoudun, Grand-Est Touraine…',
  placeHint: 'Un nom, ou des coordonnées : 45,76 4,83',
  click: 'Clic sur la carte',
  clickNow: 'Cliquez sur un point de la carte. Au clavier : déplacez la carte avec les flèches, Entrée prend son centre.',
  draw: 'Dessiner',
  myPosition: 'Ma position',
  myPositionNote: 'Demandée à votre navigateur seulement si vous appuyez ; le lien de la recherche la contiendra, à 10 m près.',
  locating: 'Position demandée…',
  position: {
    denied: 'Votre navigateur a refusé de donner la position. Choisissez un lieu par son nom ou sur la carte.',
    unavailable: 'Votre appareil ne trouve pas sa position. Choisissez un lieu par son nom ou sur la carte.',
    timeout: 'Votre appareil n’a pas donné sa position à temps. Réessayez, ou choisissez un lieu.',
    unsupported: 'Ce navigateur ne donne pas de position ici (connexion non sécurisée ?). Choisissez un lieu.',
  },
  around: (place: string) => `Autour ${of(place)}`,
  inArea: 'Dans la zone dessinée',
  point: (where: string) => `le point ${where}`,
  ambiguous: 'Plusieurs lieux portent ce nom. Vous cherchiez peut-être :',
  alternatives: 'Ce n’est pas le bon lieu ?',
  guess: (name: string) => `Rien ne porte exactement ce nom : la recherche part de ${name}, le plus ressemblant.`,
  radius: 'Rayon (km)',
  radiusWrong: 'Entrez un rayon de 0,1 à 1 000 km.',
  target: 'Chercher',
  targetName: (target: NearbyTarget) => TARGET[target],
  wishes: 'Critères souhaités',
  wishesNote: 'Ils classent sans rien cacher : ce qui n’est pas renseigné reste visible.',
  minHectares: 'Surface (ha)',
  minPlotHectares: 'D’un tenant (ha)',
  atLeast: 'au moins',
  readyBy: 'Prêt en',
  year: 'année',
  yearWrong: 'Entrez une année, par exemple 2027.',
  recycled: 'Recyclé',
  rail: 'Relié au rail',
  labels: 'Vague du label',
  narrow: 'Préciser la nature et l’état',
  natures: 'Nature',
  statuses: 'État de la friche',
  strict: 'Masquer ce qui ne remplit pas tout',
  strictNote: 'Les sites qui ne disent pas tout disparaissent aussi.',
  reset: 'Effacer les critères',
  start: 'Choisissez un lieu pour voir les sites autour, du plus proche au plus lointain.',
  searching: 'Recherche…',
  results: 'Résultats',
  unknownPlace: 'Aucun lieu ne porte ce nom. Choisissez une proposition de la liste, ou un point de la carte.',
  things,
  within: (radius: string, place: string) => `à moins de ${radius} ${of(place)}`,
  insideArea: 'dans la zone dessinée',
  summary: (fits: number, unsure: number, misfits: number) =>
    `${formatCount(fits)} ${plural(fits, 'remplit', 'remplissent')} tout, ${formatCount(unsure)} ne ${plural(unsure, 'dit', 'disent')} pas tout, ${formatCount(misfits)} ne ${plural(misfits, 'convient', 'conviennent')} pas.`,
  firstOnly: (shown: number, all: number) => `Les ${formatCount(shown)} premiers sur ${formatCount(all)} sont affichés.`,
  more: 'Afficher la suite',
  fits: (count: number) => `Remplissent tous les critères (${formatCount(count)})`,
  unsure: (count: number) => `Ne disent pas tout (${formatCount(count)})`,
  misfits: (count: number) => `Ne conviennent pas (${formatCount(count)})`,
  byDistance: 'Du plus proche au plus lointain',
  distance: (distance: string) => `${distance} à vol d’oiseau`,
  inside: 'dans la zone',
  noHectares: 'surface non renseignée',
  rank: (rank: number) => `n° ${String(rank)}`,
  criteriaOf: (name: string) => `Critères : ${name}`,
  verdict: (verdict: Verdict) => VERDICT[verdict],
  short: (name: CriterionName) => SHORT[name],
  colon: ' : ',
  criterion: {
    minHectares: (hectares: number) => `Au moins ${formatHectares(hectares)}`,
    minPlotHectares: (hectares: number) => `${formatHectares(hectares)} d’un seul tenant`,
    readyBy: (year: number) => `Prêt en ${String(year)}`,
    recycled: 'Terrain recyclé',
    rail: 'Embranchement ferré',
    label: 'Label demandé',
  },
  noCloserDate: (period: string) => `annoncé ${period}, sans date plus précise`,
  recycledYes: 'recyclé',
  recycledNo: 'non recyclé',
  quoted: (text: string) => `« ${text} »`,
  reason: {
    none: 'Classé à la distance seule : aucun critère demandé.',
    all: (count: number) => (count === 1 ? 'Remplit le critère demandé.' : `Remplit les ${formatCount(count)} critères.`),
    some: (met: number, count: number) =>
      met === 0 ? 'Aucun critère établi.' : `Remplit ${formatCount(met)} ${plural(met, 'critère', 'critères')} sur ${formatCount(count)}.`,
    notStated: (names: string) => `Non renseigné : ${names}.`,
    notMet: (names: string) => `Non rempli : ${names}.`,
  },
  withoutPlace: (count: number, target: NearbyTarget) =>
    `${things(target, count)} sans localisation dans les sources : ${plural(count, 'il ne peut', 'ils ne peuvent')} figurer dans aucun résultat.`,
  communePlace: 'placé à la mairie',
  none: 'Aucun résultat ici avec ces critères.',
  noneNearest: (name: string, distance: string) => `Le plus proche est ${name}, à ${distance} à vol d’oiseau.`,
  widen: (radius: string) => `Élargir à ${radius}`,
  noneLoose: (count: number, target: NearbyTarget) => `${things(target, count)} sans exiger que tout soit rempli.`,
  loosen: 'Montrer aussi ce qui ne remplit pas tout',
  noneAnywhere: 'Rien non plus jusqu’à 1 000 km.',
  noneInArea: 'Agrandissez la zone, ou retirez des critères.',
  compare: (name: string) => `Comparer ${name}`,
  compareShort: 'Comparer',
  compareFull: 'Quatre sites au plus : retirez-en un.',
  compareOpen: (count: number) => `Comparer côte à côte (${String(count)})`,
  compareOne: 'Cochez un deuxième site pour comparer.',
  compareClear: 'Vider',
  comparing: 'Comparaison',
  field: 'Critère ou donnée',
  removeCompared: (name: string) => `Retirer ${name} de la comparaison`,
  missing: 'Ce site n’est plus dans les données chargées.',
  notInResult: 'hors du résultat affiché',
  row: { kind: 'Nature', distance: 'Distance' },
  take: 'Emporter et suivre',
  downloads: 'Tout le résultat :',
  csv: 'CSV',
  geojson: 'GeoJSON',
  cutFiles: (most: number) => `Les fichiers contiennent les ${formatCount(most)} premiers.`,
  subscribe: 'S’abonner, sans compte : collez l’adresse du flux dans un lecteur ; il vous signale les sites nouveaux ou modifiés de cette recherche.',
  atom: 'Flux Atom',
  jsonfeed: 'Flux JSON',
  copyFeed: 'Copier l’adresse du flux',
  copiedFeed: 'Adresse copiée.',
  copyFeedByHand: 'Adresse du flux, à copier :',
  pin: (rank: number, name: string, verdict: string) => `${String(rank)}. ${name}, ${verdict}`,
  pinFits: 'remplit tout',
  pinUnsure: 'ne dit pas tout',
  pinMisfit: 'ne convient pas',
};
