import { counted, formatHectares } from '../numbers';
import { words } from './words';

const stated = (hectares: number | null) => (hectares === null ? `surface ${words.notStated}e` : formatHectares(hectares));

export const map = {
  label: 'Carte des Territoires d’industrie',
  instructions: 'Flèches pour se déplacer, plus et moins pour zoomer. La liste donne les mêmes informations sans la carte.',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  credits: '© IGN / Etalab · INSEE · ANCT · Cerema – Cartofriches · Natural Earth',
  ignCredit: 'Plan IGN v2 © IGN / Géoplateforme',
  osmCredit: '© contributeurs OpenStreetMap',
  cluster: (count: number, hectares: number) =>
    `${counted(count, 'friche', 'friches')}, ${formatHectares(hectares)} renseignés : zoomer`,
  land: (name: string | null, status: string | null, hectares: number | null) =>
    `${name ?? 'Friche sans nom'} · ${words.landStatus(status ?? 'unknown').toLowerCase()} · ${stated(hectares)}`,
  site: (name: string | null, readiness: string | null, precision: string | null) =>
    `${name ?? 'Site sans nom'} · site clés en main, maturité ${readiness ?? `${words.notStated}e`}${precision === 'commune' ? ' · placé à la mairie' : ''}`,
  rasterLost: 'Le fond de carte externe est injoignable : il a été désactivé.',
  loading: 'Chargement des couches…',
  layersFailed: (names: string) => `Couche non chargée : ${names}.`,
  goTo: 'Aller à',
  places: {
    metropole: 'Hexagone',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'Guyane',
    reunion: 'La Réunion',
    mayotte: 'Mayotte',
  },
  schematic: {
    label: 'Qualité des limites',
    short: 'Limites schématiques',
    title: 'Limites schématiques, non officielles',
    explanation:
      'Les contours affichés sont calculés à partir des points des communes. Les appartenances (communes, EPCI, territoires) sont exactes ; les tracés et les surfaces ne le sont pas.',
    howTo: 'Pour installer les contours officiels (IGN / Etalab), sur le serveur :',
    command: './emprise import official',
    notYet: 'Cette commande arrive avec la prochaine version (import des données officielles).',
    more: 'Que faire ?',
    less: 'Réduire',
  },
};
