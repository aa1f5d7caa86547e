import { counted, formatCount, formatShare, plural } from '../numbers';
import type { Sentences } from '../say';
import { words } from './words';

export const territory: Sentences['territory'] = {
  title: 'Territoire d’industrie',
  tools: 'Page of the territory',
  open: 'Page of the territory',
  none: 'Which territory?',
  noneHint: 'The address does not say. Search for it by name, at the top of the page.',
  eyebrow: (phase, code) => `Territoire d’industrie · ${words.phase(phase)} · ${code}`,
  steps: 'Next steps',
  onMap: 'Show on the map',
  check: 'Check the perimeter',
  listLand: 'List its land',
  identity: 'Identity',
  phase: 'Phase',
  population: 'Inhabitants',
  inhabitants: (count) => counted(count, 'inhabitant', 'inhabitants'),
  area: 'Area',
  communes: 'Communes',
  regions: (count) => plural(count, 'Region', 'Regions'),
  departments: (count) => plural(count, 'Department', 'Departments'),
  boundaries: 'Boundaries',
  members: (count) => counted(count, 'member', 'members'),
  member: 'Member',
  nature: 'Type',
  memberKind: { epci: 'EPCI', ept: 'EPT', commune: 'Commune' },
  gone: 'no longer in the loaded code book',
  land: 'Industrial land',
  sites: (count) => counted(count, 'turnkey site', 'turnkey sites'),
  readiness: (readiness) => `readiness: ${readiness === null ? words.notStated : words.readiness(readiness)}`,
  support: 'Action plan and support',
  axes: (phase) =>
    phase === 1
      ? 'Axes of the action plans of phase 1: attract, recruit, innovate, simplify.'
      : 'Axes of the action plans of phase 2: ecological and energy transition, innovation ecosystems, skills and recruitment, industrial land.',
  axesTable: 'Action plan of this territory',
  noAxes: 'The share of each axis in the action plan of this territory is not stated in the loaded sources.',
  supportTable: 'Support that names this territory or one of its members',
  noSupport: 'Support (Rebond industriel missions, Fonds vert, engineering): not stated for this territory in the loaded sources.',
  regionFacts: (count) => `${counted(count, 'figure', 'figures')} on its regions and departments`,
  neighbours: 'Neighbouring territories',
  noNeighbours: 'No territory of the same phase touches it.',
  border: (km) => `${formatCount(Math.max(1, Math.round(km)))} km of common border`,
  otherPhase: (phase) => `The same communes in ${words.phase(phase)}`,
  noOtherPhase: (phase) => `None of its communes was or is in a territory of ${words.phase(phase)}.`,
  inCommon: (communes, share) => `${counted(communes, 'commune', 'communes')} in common, ${formatShare(share, 1)} of the area`,
};
