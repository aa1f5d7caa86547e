import { counted, formatCount, formatDay } from '../numbers';
import type { Sentences } from '../say';
import { words } from './words';

const AXIS: Record<string, string> = {
  transition: 'Ecological and energy transition',
  innovation: 'Innovation ecosystems',
  skills: 'Skills and recruitment',
  land: 'Industrial land',
  other: 'Other subjects',
  attract: 'Attract',
  recruit: 'Recruit',
  innovate: 'Innovate',
  simplify: 'Simplify',
};

const THEME: Record<string, string> = {
  programme: 'The programme',
  territories: 'Labelled territories',
  actions: 'Actions and projects',
  support: 'Support: Rebond industriel, chocs industriels, Fonds vert',
  turnkey: 'Turnkey sites',
};

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function moment(kind: string, phase: number | null): string {
  const of = phase === null ? '' : ` of ${words.phase(phase)}`;
  switch (kind) {
    case 'phase-begins':
      return `Start${of}`;
    case 'phase-ends':
      return `End${of}`;
    case 'territories-announced':
      return `Territories${of} announced`;
    case 'plans-reviewed':
      return `Action plans${of} reviewed`;
    case 'turnkey-wave':
      return 'Turnkey sites: a wave of labels';
    default:
      return kind;
  }
}

export const programme: Sentences['programme'] = {
  title: 'The programme Territoires d’industrie',
  intro:
    'Launched in November 2018, it brings together in each territory a pair (an elected representative and an industrialist), a project lead and an action plan. What is counted here comes from the loaded data; other figures come from public pages, each with its year and its source.',
  contents: 'On this page',
  sections: {
    counts: 'In numbers',
    timeline: 'Timeline',
    axes: 'Axes of the action plans',
    regions: 'By region',
    facts: 'Figures and sources',
  },
  territoriesOf: (phase) => `Territories, ${words.phaseYears(phase).toLowerCase()}`,
  members: (phase) => `Members, ${words.phase(phase)}`,
  communes: (phase) => `Communes in ${words.phase(phase)}`,
  population: (phase) => `Inhabitants, ${words.phase(phase)}`,
  turnkeySites: 'Known turnkey sites',
  land: 'Known industrial land in France',
  counted: (vintage, day) =>
    `Counted in the loaded data${day === null ? '' : ` (the newest on ${day})`}${vintage === null ? '' : `, official code book ${String(vintage)}`}.`,
  date: (date) => {
    if (/^\d{4}$/.test(date)) return date;
    return /^\d{4}-\d\d$/.test(date) ? MONTH.format(new Date(`${date}-01`)) : formatDay(date);
  },
  moment,
  axis: (code) => AXIS[code] ?? code,
  axisSources: 'Sources of these figures',
  theme: (code) => THEME[code] ?? code,
  factsNote: 'Sources do not always agree: no figure is merged with another.',
  regionsNote: 'A territory across two regions is in both lists. Its towns are its most populous communes.',
  inRegion: (second, first) => `${counted(second, 'territory', 'territories')} in phase 2, ${formatCount(first)} in phase 1`,
  caption: (region, phase) => `${region}, ${words.phaseYears(phase).toLowerCase()}`,
  territory: 'Territory',
  towns: 'Towns',
  number: formatCount,
};
