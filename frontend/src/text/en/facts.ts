import { formatFigure } from '../numbers';
import type { Sentences } from '../say';

const KIND: readonly (readonly [string, string])[] = [
  ['ti_count_phase1', 'Territories of phase 1'],
  ['ti_count_phase2', 'Territories of phase 2'],
  ['rebond_envelope', 'Rebond industriel budget'],
  ['rebond_count', 'Rebond industriel territories'],
  ['rebond_mission', 'Rebond industriel mission'],
  ['rebond_projects', 'Rebond industriel projects'],
  ['chocs_industriels', 'Chocs industriels'],
  ['fonds_vert_ti', 'Fonds vert: ecological transition of the territories'],
  ['actions_total_phase1', 'Projects of phase 1'],
  ['actions_total', 'Actions of the action plans'],
  ['actions_status', 'Progress of the actions'],
  ['axes_phase1', 'Aims of phase 1'],
  ['actions_axis', 'Actions by axis'],
  ['programme', 'The programme'],
  ['turnkey_count_france2030', 'France 2030 turnkey sites'],
  ['turnkey_area_france2030', 'Area of the France 2030 sites'],
  ['turnkey_readiness_france2030', 'Readiness of the France 2030 sites'],
  ['turnkey_holders_france2030', 'Holders of the France 2030 sites'],
  ['turnkey_recycled_france2030', 'France 2030 sites on recycled land'],
  ['turnkey_envelope_france2030', 'Budget for the France 2030 sites'],
  ['turnkey_count_2020-01', 'Turnkey sites of January 2020'],
  ['turnkey_count_2020-07', 'Turnkey sites of July 2020'],
  ['turnkey_count_2021-09', 'Turnkey sites of September 2021'],
  ['turnkey_count_2020-2021', 'Turnkey sites of 2020 and 2021'],
  ['turnkey_count', 'Turnkey sites'],
  ['turnkey_delay', 'Time promised to turnkey sites'],
];

function amount(figure: string, unit: string): string {
  if (unit === '%') return `${figure}%`;
  return unit === 'M€' ? `€${figure} million` : `${figure} ${unit}`.trim();
}

export const facts: Sentences['facts'] = {
  fact: 'Fact',
  place: 'Place',
  figure: 'Figure',
  year: 'Year',
  source: 'Source',
  kind: (kind) => KIND.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? kind,
  amount: (figure, unit) => (figure === '' ? null : amount(formatFigure(figure), unit)),
  dated: (amount, year) => `${amount ?? 'not stated'} (${year === null ? 'year not stated' : String(year)})`,
  note: (text) => text,
};
