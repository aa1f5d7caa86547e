import { apiUrl, getJson } from './client';
import type { FeatureRef, Params } from './types';
import type { Collection } from './vocabulary';

/** Sites of one kind, status or stage. Hectares are null where there are sites and none states its surface. */
export interface LandPart {
  value: string | null;
  count: number;
  areaHectares: number | null;
  unstated: number;
}

/** Totals of land as the list has them: a plot in a zone that is listed too adds no hectares. */
export interface LandTotals {
  count: number;
  areaHectares: number | null;
  unstated: number;
  byKind: readonly LandPart[];
  byStatus: readonly LandPart[];
  byStage: readonly LandPart[];
}

export interface AreaTotals extends LandTotals {
  id: string;
  name: string;
  collection: Collection;
  /** Of the kinds of land asked for; null where the area has no commune. */
  inventory: 'none' | 'zero' | 'published' | null;
}

export interface LandSummary {
  by: string;
  phase: number | null;
  total: LandTotals;
  groups: readonly AreaTotals[];
  /** Land in none of the areas. */
  outside: LandTotals;
}

export const summaryUrl = (params: Params) => apiUrl('/api/industrial-land/summary', params);

export const getSummary = (url: string, signal: AbortSignal) => getJson<LandSummary>(url, signal);

export const MEASURES = ['hectares', 'sites'] as const;
export type Measure = (typeof MEASURES)[number];

export const DIVISIONS = ['kind', 'status', 'stage'] as const;
export type Division = (typeof DIVISIONS)[number];

/** null: there are sites and none states its surface. */
export const amountOf = (of: Pick<LandPart, 'count' | 'areaHectares'>, measure: Measure) =>
  measure === 'sites' ? of.count : of.areaHectares;

export const partsOf = (totals: LandTotals, division: Division): readonly LandPart[] =>
  ({ kind: totals.byKind, status: totals.byStatus, stage: totals.byStage })[division];

/** An area as the rest of the page knows it. */
export const areaOf = ({ collection, id }: AreaTotals): FeatureRef => ({ collection, id });
