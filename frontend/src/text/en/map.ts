import { counted, formatCount, formatHectares } from '../numbers';
import type { LandSign } from '../../api/vocabulary';
import type { Sentences } from '../say';
import { words } from './words';

const stated = (hectares: number | null) => (hectares === null ? `area ${words.notStated}` : formatHectares(hectares));

export const map: Sentences['map'] = {
  label: 'Map of the Territoires d’industrie',
  instructions: 'Arrows to move, plus and minus to zoom. The list gives the same information without the map.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  credits: '© IGN / Etalab · INSEE · ANCT · Cerema – Cartofriches · Natural Earth',
  ignCredit: 'Plan IGN v2 © IGN / Géoplateforme',
  osmCredit: '© OpenStreetMap contributors',
  cluster: (count: number, hectares: number) =>
    `${counted(count, 'land site', 'land sites')}, ${formatHectares(hectares)} stated: zoom in`,
  land: (name: string | null, sign: LandSign, hectares: number | null) =>
    `${name ?? 'Unnamed site'} · ${words.landSign(sign).toLowerCase()} · ${stated(hectares)}`,
  site: (name: string | null, readiness: string | null, precision: string | null) =>
    `${name ?? 'Unnamed site'} · turnkey site, readiness ${readiness ?? words.notStated}${precision === 'commune' ? ' · placed at the town hall' : ''}`,
  takesPoint: 'Click or tap the map to place a point.',
  toPanel: 'Back to the panel',
  rasterLost: 'The external background cannot be reached: it has been switched off.',
  loading: 'Loading the layers…',
  layersFailed: (names: string) => `Layer not loaded: ${names}.`,
  goTo: 'Go to',
  places: {
    metropole: 'Mainland France',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'French Guiana',
    reunion: 'Réunion',
    mayotte: 'Mayotte',
  },
  limits: {
    label: 'Quality of the boundaries',
    schematic: 'Schematic boundaries: memberships are exact, lines are computed. Official boundaries:',
    partly: (official: number, all: number) =>
      `Official boundaries for ${formatCount(official)} communes of ${formatCount(all)}, schematic elsewhere. To complete them:`,
    exceptions: (schematic: number) =>
      `Official boundaries, except for ${counted(schematic, 'commune with a schematic line', 'communes with a schematic line')}, which the official files do not have.`,
    command: './emprise import official',
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'Command to copy:',
    close: 'Hide this notice',
  },
};
