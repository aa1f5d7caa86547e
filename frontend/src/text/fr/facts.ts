import { formatFigure } from '../numbers';
import { NOTES } from './factNotes';

const KIND: readonly (readonly [string, string])[] = [
  ['ti_count_phase1', 'Territoires de la phase 1'],
  ['ti_count_phase2', 'Territoires de la phase 2'],
  ['rebond_envelope', 'Enveloppe Rebond industriel'],
  ['rebond_count', 'Territoires Rebond industriel'],
  ['rebond_mission', 'Mission Rebond industriel'],
  ['rebond_projects', 'Projets du Rebond industriel'],
  ['chocs_industriels', 'Chocs industriels'],
  ['fonds_vert_ti', 'Fonds vert : Territoires d’industrie en transition écologique'],
  ['actions_total_phase1', 'Projets de la phase 1'],
  ['actions_total', 'Actions des plans d’action'],
  ['actions_status', 'Avancement des actions'],
  ['axes_phase1', 'Axes de la phase 1'],
  ['actions_axis', 'Actions par axe'],
  ['programme', 'Le programme'],
  ['turnkey_count_france2030', 'Sites clés en main France 2030'],
  ['turnkey_area_france2030', 'Surface des sites France 2030'],
  ['turnkey_readiness_france2030', 'Maturité des sites France 2030'],
  ['turnkey_holders_france2030', 'Porteurs des sites France 2030'],
  ['turnkey_recycled_france2030', 'Sites France 2030 sur friche'],
  ['turnkey_envelope_france2030', 'Enveloppe des sites France 2030'],
  ['turnkey_count_2020-01', 'Sites clés en main de janvier 2020'],
  ['turnkey_count_2020-07', 'Sites clés en main de juillet 2020'],
  ['turnkey_count_2021-09', 'Sites clés en main de septembre 2021'],
  ['turnkey_count_2020-2021', 'Sites clés en main de 2020 et 2021'],
  ['turnkey_count', 'Sites clés en main'],
  ['turnkey_delay', 'Délais promis aux sites clés en main'],
];

const UNIT: Record<string, string> = {
  territories: 'territoires',
  projects: 'projets',
  jobs: 'emplois',
  manufacturers: 'industriels',
  'person-days': 'jours-homme',
  actions: 'actions',
  'project managers': 'chefs de projet',
  missions: 'missions',
  sites: 'sites',
  aims: 'axes',
  months: 'mois',
};

export const facts = {
  fact: 'Fait',
  place: 'Lieu',
  figure: 'Chiffre',
  year: 'Année',
  source: 'Source',
  kind: (kind: string) => KIND.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? kind,
  /** null: the page tells of no figure. */
  amount: (figure: string, unit: string) => (figure === '' ? null : `${formatFigure(figure)} ${UNIT[unit] ?? unit}`.trim()),
  dated: (amount: string | null, year: number | null) => `${amount ?? 'non renseigné'} (${year === null ? 'année non renseignée' : String(year)})`,
  note: (text: string): string | null => NOTES[text] ?? null,
};
