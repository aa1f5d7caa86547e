import type { Put } from './put';

export const NEARBY_TARGETS = ['sites', 'land'] as const;
export type NearbyTarget = (typeof NEARBY_TARGETS)[number];

export interface NearbyState {
  /** Where: `point:lon,lat`, `insee:…`, `epci:…`, `territory:…`, `turnkey-sites:…`, `area:lon,lat;…`, or what was typed. */
  near: string | null;
  radiusKm: number;
  target: NearbyTarget;
  minHectares: number | null;
  minPlotHectares: number | null;
  /** Year. */
  readyBy: number | null;
  recycled: boolean;
  rail: boolean;
  labels: readonly string[];
  /** Only what meets every criterion. */
  isStrict: boolean;
  /** Ids of sites side by side, four at most. */
  compared: readonly string[];
}

export const STANDARD_RADIUS = 50;

export const NO_SEARCH: NearbyState = {
  near: null,
  radiusKm: STANDARD_RADIUS,
  target: 'sites',
  minHectares: null,
  minPlotHectares: null,
  readyBy: null,
  recycled: false,
  rail: false,
  labels: [],
  isStrict: false,
  compared: [],
};

const MOST_COMPARED = 4;
const FARTHEST = 1000;
const MOST_NEAR = 4000;

export function writeNearby(search: NearbyState, put: Put) {
  put('near', search.near ?? '', '');
  put('radius', String(search.radiusKm), String(STANDARD_RADIUS));
  put('target', search.target, NO_SEARCH.target);
  put('near-min', search.minHectares?.toString() ?? '', '');
  put('near-plot', search.minPlotHectares?.toString() ?? '', '');
  put('near-by', search.readyBy?.toString() ?? '', '');
  put('near-recycled', search.recycled ? '1' : '', '');
  put('near-rail', search.rail ? '1' : '', '');
  put('near-label', search.labels.join(','), '');
  put('strict', search.isStrict ? '1' : '', '');
  put('near-compare', search.compared.join(','), '');
}

export function readNearby(query: URLSearchParams): NearbyState {
  const target = query.get('target');
  return {
    near: query.get('near')?.slice(0, MOST_NEAR) ?? null,
    radiusKm: within(query.get('radius'), 0.1, FARTHEST) ?? STANDARD_RADIUS,
    target: target === 'land' ? 'land' : 'sites',
    minHectares: within(query.get('near-min'), 0, 1e6),
    minPlotHectares: within(query.get('near-plot'), 0, 1e6),
    readyBy: within(query.get('near-by'), 2000, 2100),
    recycled: query.get('near-recycled') === '1',
    rail: query.get('near-rail') === '1',
    labels: listOf(query.get('near-label')),
    isStrict: query.get('strict') === '1',
    compared: listOf(query.get('near-compare')).slice(0, MOST_COMPARED),
  };
}

const listOf = (text: string | null) => [...new Set((text ?? '').split(',').filter((part) => /^[\w:.@~-]{1,120}$/.test(part)))];

function within(text: string | null, least: number, most: number): number | null {
  const value = Number((text ?? '').trim() || NaN);
  return value >= least && value <= most ? value : null;
}
