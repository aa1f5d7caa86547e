import type { Measure } from '../api/summary';
import { DIVISIONS, MEASURES } from '../api/summary';
import type { Put } from './put';
import { oneOf } from './read';

export const GROUPINGS = ['epci', 'territory', 'department', 'region'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the numbers of each area are told apart by. */
export const SPLITS = ['none', ...DIVISIONS] as const;
export type Split = (typeof SPLITS)[number];

export interface OverviewState {
  by: Grouping;
  /** Of the territories. */
  phase: 1 | 2;
  measure: Measure;
  split: Split;
  /** Column and direction of the table, as in `-areaHectares`. */
  sort: string;
}

export const FIRST_OVERVIEW: OverviewState = { by: 'epci', phase: 2, measure: 'hectares', split: 'none', sort: '-areaHectares' };

export function writeOverview({ by, phase, measure, split, sort }: OverviewState, put: Put) {
  put('by', by, FIRST_OVERVIEW.by);
  put('by-phase', String(phase), String(FIRST_OVERVIEW.phase));
  put('measure', measure, FIRST_OVERVIEW.measure);
  put('split', split, FIRST_OVERVIEW.split);
  put('by-sort', sort, FIRST_OVERVIEW.sort);
}

export function readOverview(query: URLSearchParams): OverviewState {
  const sort = query.get('by-sort') ?? '';
  return {
    by: oneOf(GROUPINGS, query.get('by'), FIRST_OVERVIEW.by),
    phase: query.get('by-phase') === '1' ? 1 : FIRST_OVERVIEW.phase,
    measure: oneOf(MEASURES, query.get('measure'), FIRST_OVERVIEW.measure),
    split: oneOf(SPLITS, query.get('split'), FIRST_OVERVIEW.split),
    sort: /^-?[a-zA-Z][\w-]{0,40}$/.test(sort) ? sort : FIRST_OVERVIEW.sort,
  };
}
