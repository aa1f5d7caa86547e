import { counted, formatCount, formatShare, plural } from '../numbers';
import { words } from './words';

export const territory = {
  title: 'Territoire d’industrie',
  tools: 'Page du territoire',
  open: 'Page du territoire',
  none: 'Quel territoire ?',
  noneHint: 'L’adresse ne dit pas lequel. Cherchez-le par son nom, en haut de la page.',
  eyebrow: (phase: number, code: string) => `Territoire d’industrie · ${words.phase(phase)} · ${code}`,
  steps: 'Aller plus loin',
  onMap: 'Voir sur la carte',
  check: 'Vérifier le périmètre',
  listLand: 'Foncier en liste',
  identity: 'Identité',
  phase: 'Phase',
  population: 'Habitants',
  inhabitants: (count: number) => counted(count, 'habitant', 'habitants'),
  area: 'Surface',
  communes: 'Communes',
  regions: (count: number) => plural(count, 'Région', 'Régions'),
  departments: (count: number) => plural(count, 'Département', 'Départements'),
  boundaries: 'Limites',
  members: (count: number) => counted(count, 'membre', 'membres'),
  member: 'Membre',
  nature: 'Nature',
  memberKind: { epci: 'EPCI', ept: 'EPT', commune: 'Commune' },
  gone: 'n’existe plus dans le code officiel géographique chargé',
  land: 'Foncier industriel',
  sites: (count: number) => counted(count, 'site clés en main', 'sites clés en main'),
  readiness: (readiness: string | null) => `maturité : ${readiness === null ? words.notStated + 'e' : words.readiness(readiness)}`,
  support: 'Plan d’action et accompagnement',
  axes: (phase: number): string =>
    phase === 1
      ? 'Axes des plans d’action de la phase 1 : attirer, recruter, innover, simplifier.'
      : 'Axes des plans d’action de la phase 2 : transition écologique et énergétique, écosystèmes d’innovation, compétences et recrutement, foncier industriel.',
  axesTable: 'Plan d’action de ce territoire',
  noAxes: 'La part de chaque axe dans le plan d’action de ce territoire est non renseignée dans les sources chargées.',
  supportTable: 'Accompagnement qui nomme ce territoire ou un de ses membres',
  noSupport: 'Accompagnement (missions Rebond industriel, Fonds vert, ingénierie) : non renseigné pour ce territoire dans les sources chargées.',
  regionFacts: (count: number) => `${counted(count, 'chiffre', 'chiffres')} sur ses régions et départements`,
  neighbours: 'Territoires voisins',
  noNeighbours: 'Aucun territoire de la même phase ne le touche.',
  border: (km: number) => `${formatCount(Math.max(1, Math.round(km)))} km de limite commune`,
  otherPhase: (phase: number) => `Les mêmes communes en ${words.phase(phase)}`,
  noOtherPhase: (phase: number) => `Aucune de ses communes n’était ou n’est dans un territoire de la ${words.phase(phase)}.`,
  inCommon: (communes: number, share: number) =>
    `${counted(communes, 'commune', 'communes')} en commun, ${formatShare(share, 1)} de la surface`,
};
