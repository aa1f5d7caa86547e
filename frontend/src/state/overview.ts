import type { Put } from './put';

export const GROUPINGS = ['epci', 'territory', 'department', 'region'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const MEASURES = ['hectares', 'sites'] as const;
export type Measure = (typeof MEASURES)[number];

export interface OverviewState {
  by: Grouping;
  measure: Measure;
  /** Column and direction of the table, as in `-areaHectares`. */
  sort: string;
}

export const FIRST_OVERVIEW: OverviewState = { by: 'epci', measure: 'hectares', sort: '-areaHectares' };

export function writeOverview({ by, measure, sort }: OverviewState, put: Put) {
  put('by', by, FIRST_OVERVIEW.by);
  put('measure', measure, FIRST_OVERVIEW.measure);
  put('by-sort', sort, FIRST_OVERVIEW.sort);
}

export function readOverview(query: URLSearchParams): OverviewState {
  const sort = query.get('by-sort') ?? '';
  return {
    by: GROUPINGS.find((grouping) => grouping === query.get('by')) ?? FIRST_OVERVIEW.by,
    measure: MEASURES.find((measure) => measure === query.get('measure')) ?? FIRST_OVERVIEW.measure,
    sort: /^-?[a-zA-Z]{1,40}$/.test(sort) ? sort : FIRST_OVERVIEW.sort,
  };
}
