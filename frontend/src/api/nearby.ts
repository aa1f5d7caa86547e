import { getJson } from './client';
import type { ApiFeature, FeaturePage, FeatureRef, Properties, Value } from './types';
import type { Collection } from './vocabulary';

export const CRITERIA = ['minHectares', 'minPlotHectares', 'readyBy', 'recycled', 'rail', 'label'] as const;
export type CriterionName = (typeof CRITERIA)[number];

export type Verdict = 'met' | 'notMet' | 'notStated';

/** What a site says of a wish. */
export interface Criterion {
  name: CriterionName;
  verdict: Verdict;
  /** What it is judged by; null: nothing is stated. */
  value: Value;
  wanted: Value;
}

export interface NearbyOrigin {
  kind: string;
  label: string;
  collection?: Collection | null;
  id?: string | null;
  point: readonly [number, number];
  /** What else the text may mean; `near` means it and nothing else. */
  alternatives: readonly { label: string; near: string }[];
  /** The name is only like the text that was asked; absent: it is the one. */
  isGuess?: boolean;
}

/** One that was found, with its rank. */
export interface Found {
  ref: FeatureRef;
  feature: ApiFeature;
  rank: number;
  /** In a straight line; 0 inside an area. */
  distanceKm: number;
  criteria: readonly Criterion[];
}

export interface NearbyAnswer {
  origin: NearbyOrigin;
  /** null: an area says how far. */
  radiusKm: number | null;
  matched: number;
  /** Sites that sources give no place: they can be in no result. */
  withoutPlace: number;
  found: readonly Found[];
}

interface NearbyPage extends FeaturePage {
  origin: NearbyOrigin;
  radiusKm: number | null;
  withoutPlace: number;
}

type Ranked = Properties & { rank: number; distanceKm: number; criteria: unknown };

export async function getNearby(url: string, collection: Collection, signal?: AbortSignal): Promise<NearbyAnswer> {
  const { origin, radiusKm, withoutPlace, features, numberMatched, numberReturned } = await getJson<NearbyPage>(url, signal);
  return { origin, radiusKm, withoutPlace, matched: numberMatched ?? numberReturned, found: features.map(foundIn(collection)) };
}

const foundIn =
  (collection: Collection) =>
  (feature: ApiFeature): Found => {
    const { rank, distanceKm, criteria } = feature.properties as Ranked;
    return { ref: { collection, id: feature.id }, feature, rank, distanceKm, criteria: criteria as readonly Criterion[] };
  };
