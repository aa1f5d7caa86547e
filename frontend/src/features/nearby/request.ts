import { apiUrl } from '../../api/client';
import type { Params } from '../../api/types';
import type { Collection } from '../../api/vocabulary';
import type { NearbyState, NearbyTarget } from '../../state/nearby';
import { readWhereabouts } from './whereabouts';

/** Rows on the screen at first; more on request. */
export const FIRST_ROWS = 100;

/** The most rows a file holds (the API's own limit), and a feed, which is asked for again and again. */
export const MOST_IN_FILE = 10_000;
const MOST_IN_FEED = 1000;

export const FORMATS = ['csv', 'geojson', 'atom', 'jsonfeed'] as const;
export type NearbyFormat = (typeof FORMATS)[number];

export const targetCollection = (target: NearbyTarget): Collection => (target === 'land' ? 'industrial-land' : 'turnkey-sites');

/** null while nowhere is chosen. */
export function nearbyUrl(search: NearbyState, more: Params = {}): string | null {
  const where = whereParams(search);
  if (where === null) return null;
  return apiUrl(`/api/${targetCollection(search.target)}/nearby`, { ...where, ...wishParams(search), ...more });
}

/** The whole result, as a file or a feed. */
export const formatUrl = (search: NearbyState, format: NearbyFormat) =>
  nearbyUrl(search, { limit: format === 'csv' || format === 'geojson' ? MOST_IN_FILE : MOST_IN_FEED, f: format });

function whereParams({ near, radiusKm }: NearbyState): Params | null {
  const where = readWhereabouts(near);
  switch (where?.kind) {
    case 'point':
      return { lon: where.lon, lat: where.lat, radiusKm };
    case 'area':
      return { area: where.ring.map((corner) => corner.join(',')).join(';') };
    case 'named':
      return { near: where.near, radiusKm };
    default:
      return null;
  }
}

const any = (values: readonly string[]) => (values.length > 0 ? values.join(',') : null);
const yes = (wish: boolean) => (wish ? true : null);

/** What an inventory of land cannot know is not asked of it. */
function wishParams(search: NearbyState): Params {
  const { minHectares, recycled, rail, isStrict } = search;
  const common = { minHectares, recycled: yes(recycled), rail: yes(rail), strict: yes(isStrict) };
  if (search.target === 'land') return { ...common, kind: any(search.natures), status: any(search.statuses) };
  return { ...common, minPlotHectares: search.minPlotHectares, readyBy: search.readyBy, label: any(search.labels) };
}

/** Whether anything is asked of what is looked for. */
export const hasWishes = (search: NearbyState) => Object.keys(wishParams(search)).some((name) => wishParams(search)[name] !== null);
