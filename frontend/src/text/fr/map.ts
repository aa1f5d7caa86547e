import { counted, formatCount, formatHectares } from '../numbers';
import type { LandSign } from '../../api/vocabulary';
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
    `${counted(count, 'site foncier', 'sites fonciers')}, ${formatHectares(hectares)} renseignés : zoomer`,
  land: (name: string | null, sign: LandSign, hectares: number | null) =>
    `${name ?? 'Site sans nom'} · ${words.landSign(sign).toLowerCase()} · ${stated(hectares)}`,
  site: (name: string | null, readiness: string | null, precision: string | null) =>
    `${name ?? 'Site sans nom'} · site clés en main, maturité ${readiness ?? `${words.notStated}e`}${precision === 'commune' ? ' · placé à la mairie' : ''}`,
  takesPoint: 'Cliquez sur la carte ou touchez-la pour placer un point.',
  toPanel: 'Retour au panneau',
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
  limits: {
    label: 'Qualité des limites',
    schematic: 'Limites schématiques : appartenances exactes, tracés calculés. Contours officiels\u00a0:',
    partly: (official: number, all: number) =>
      `Limites officielles pour ${formatCount(official)} communes sur ${formatCount(all)}, schématiques ailleurs. Pour les compléter\u00a0:`,
    exceptions: (schematic: number) =>
      `Limites officielles, sauf ${counted(schematic, 'commune au tracé schématique', 'communes au tracé schématique')}, que les fichiers officiels n’ont pas.`,
    command: './emprise import official',
    copy: 'Copier',
    copied: 'Copié',
    byHand: 'Commande à copier :',
    close: 'Masquer cette indication',
  },
};
