import { counted, formatCount, formatDay } from '../numbers';
import { words } from './words';

const AXIS: Record<string, string> = {
  transition: 'Transition écologique et énergétique',
  innovation: 'Écosystèmes d’innovation',
  skills: 'Compétences et recrutement',
  land: 'Foncier industriel',
  other: 'Autres sujets',
  attract: 'Attirer',
  recruit: 'Recruter',
  innovate: 'Innover',
  simplify: 'Simplifier',
};

const THEME: Record<string, string> = {
  programme: 'Le programme',
  territories: 'Territoires labellisés',
  actions: 'Actions et projets',
  support: 'Accompagnement : Rebond industriel, chocs industriels, Fonds vert',
  turnkey: 'Sites clés en main',
};

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function moment(kind: string, phase: number | null): string {
  const of = phase === null ? '' : ` de la ${words.phase(phase)}`;
  switch (kind) {
    case 'phase-begins':
      return `Début${of}`;
    case 'phase-ends':
      return `Fin${of}`;
    case 'territories-announced':
      return `Annonce des territoires${of}`;
    case 'plans-reviewed':
      return `Point d’étape sur les plans d’action${of}`;
    case 'turnkey-wave':
      return 'Sites clés en main : une vague de labels';
    default:
      return kind;
  }
}

export const programme = {
  title: 'Le programme Territoires d’industrie',
  intro:
    'Lancé en novembre 2018, il réunit dans chaque territoire un binôme (un élu et un industriel), un chef de projet et un plan d’action. Les nombres comptés ici viennent des données chargées\u00a0; les autres chiffres viennent de pages publiques, chacun avec son année et sa source.',
  contents: 'Dans cette page',
  sections: {
    counts: 'En nombres',
    timeline: 'Chronologie',
    axes: 'Les axes des plans d’action',
    regions: 'Par région',
    facts: 'Chiffres et sources',
  },
  territoriesOf: (phase: number) => `Territoires, ${words.phaseYears(phase).toLowerCase()}`,
  members: (phase: number) => `Membres, ${words.phase(phase)}`,
  communes: (phase: number) => `Communes, ${words.phase(phase)}`,
  population: (phase: number) => `Habitants, ${words.phase(phase)}`,
  turnkeySites: 'Sites clés en main connus',
  land: 'Foncier industriel connu en France',
  counted: (vintage: number | null, day: string | null) =>
    `Compté dans les données chargées${day === null ? '' : ` (les plus récentes le ${day})`}${vintage === null ? '' : `, code officiel géographique ${String(vintage)}`}.`,
  date: (date: string) => {
    if (/^\d{4}$/.test(date)) return date;
    return /^\d{4}-\d\d$/.test(date) ? MONTH.format(new Date(`${date}-01`)) : formatDay(date);
  },
  moment,
  axis: (code: string) => AXIS[code] ?? code,
  axisSources: 'Sources de ces chiffres',
  theme: (code: string) => THEME[code] ?? code,
  factsNote: 'Les sources ne s’accordent pas toujours : aucun chiffre n’est fusionné avec un autre.',
  regionsNote: 'Un territoire à cheval sur deux régions est dans les deux listes. Les villes sont ses communes les plus peuplées.',
  inRegion: (second: number, first: number) =>
    `${counted(second, 'territoire', 'territoires')} en phase 2, ${formatCount(first)} en phase 1`,
  caption: (region: string, phase: number) => `${region}, ${words.phaseYears(phase).toLowerCase()}`,
  territory: 'Territoire',
  towns: 'Villes',
  number: formatCount,
};
