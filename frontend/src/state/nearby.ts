import type { FeatureRef } from '../api/types';
import { isOneOf, LAND_NATURES, LAND_STATUSES, WAVES } from '../api/vocabulary';
import type { Put } from './put';
import { within } from './read';

export const NEARBY_TARGETS = ['sites', 'land'] as const;
export type NearbyTarget = (typeof NEARBY_TARGETS)[number];

/** Wishes rank, and hide nothing unless `isStrict` says so; nature and state narrow what is looked for. */
export interface Wishes {
  minHectares: number | null;
  /** In one piece. */
  minPlotHectares: number | null;
  /** Year. */
  readyBy: number | null;
  recycled: boolean;
  rail: boolean;
  labels: readonly string[];
  natures: readonly string[];
  statuses: readonly string[];
  /** Only what meets every wish. */
  isStrict: boolean;
}

export interface NearbyState extends Wishes {
  /** Where: `point:lon,lat`, `insee:…`, `epci:…`, `territory:…`, `turnkey-sites:…`, `area:lon,lat;…`, or what was typed. */
  near: string | null;
  radiusKm: number;
  target: NearbyTarget;
  /** Sites and land put side by side, four at most. */
  compared: readonly FeatureRef[];
  /** Their table is open. */
  isComparing: boolean;
}

export const STANDARD_RADIUS = 50;

export const NO_WISHES: Wishes = {
  minHectares: null,
  minPlotHectares: null,
  readyBy: null,
  recycled: false,
  rail: false,
  labels: [],
  natures: [],
  statuses: [],
  isStrict: false,
};

export const NO_SEARCH: NearbyState = {
  ...NO_WISHES,
  near: null,
  radiusKm: STANDARD_RADIUS,
  target: 'sites',
  compared: [],
  isComparing: false,
};

export const MOST_COMPARED = 4;
/** Kilometres: the least and the largest radius. */
export const NEAREST = 0.1;
export const FARTHEST = 1000;

/** Years that a site may be ready by. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

export const MOST_HECTARES = 1e6;

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
  put('near-nature', search.natures.join(','), '');
  put('near-status', search.statuses.join(','), '');
  put('near-compare', search.compared.map(({ collection, id }) => `${collection}/${id}`).join(','), '');
  put('near-side', search.isComparing ? '1' : '', '');
}

export function readNearby(query: URLSearchParams): NearbyState {
  const target = query.get('target');
  return {
    near: query.get('near')?.slice(0, MOST_NEAR) ?? null,
    radiusKm: within(query.get('radius'), NEAREST, FARTHEST) ?? STANDARD_RADIUS,
    target: target === 'land' ? 'land' : 'sites',
    minHectares: within(query.get('near-min'), 0, MOST_HECTARES),
    minPlotHectares: within(query.get('near-plot'), 0, MOST_HECTARES),
    readyBy: within(query.get('near-by'), FIRST_YEAR, LAST_YEAR),
    recycled: query.get('near-recycled') === '1',
    rail: query.get('near-rail') === '1',
    labels: WAVES.filter((wave) => listOf(query.get('near-label')).includes(wave)),
    isStrict: query.get('strict') === '1',
    natures: LAND_NATURES.filter((nature) => listOf(query.get('near-nature')).includes(nature)),
    statuses: LAND_STATUSES.filter((status) => listOf(query.get('near-status')).includes(status)),
    compared: listOf(query.get('near-compare')).flatMap(readCompared).slice(0, MOST_COMPARED),
    isComparing: query.get('near-side') === '1',
  };
}

const COMPARABLE = ['turnkey-sites', 'industrial-land'] as const;

function readCompared(text: string): FeatureRef[] {
  const slash = text.indexOf('/');
  const collection = text.slice(0, Math.max(slash, 0));
  const id = text.slice(slash + 1);
  return isOneOf(COMPARABLE, collection) && ID.test(id) ? [{ collection, id }] : [];
}

const ID = /^[\w:.@~-]{1,120}$/;

const listOf = (text: string | null) => [...new Set((text ?? '').split(',').filter((part) => part !== ''))];
