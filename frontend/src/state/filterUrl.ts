import { LAND_KINDS, LAND_NATURES, LAND_STATUSES, READINESS, WAVES } from '../api/vocabulary';
import type { Put } from './put';
import { matching, someOf, TERRITORY, within } from './read';
import type { AppState, HectareFilter, LandFilter, PlaceFilter, SiteFilter } from './state';
import { NO_LAND_FILTER, NO_SITE_FILTER } from './state';

/** The filters of land and of turnkey sites in the address. */
export function writeFilters({ land, sites }: Pick<AppState, 'land' | 'sites'>, put: Put) {
  put('land-nature', land.natures.join(','), '');
  put('land-kind', land.kinds.join(','), '');
  put('land-status', land.statuses.join(','), '');
  writeCommon('land', land, put);
  put('site-readiness', sites.readiness.join(','), '');
  put('site-wave', sites.waves.join(','), '');
  writeCommon('site', sites, put);
}

function writeCommon(prefix: string, filter: PlaceFilter & HectareFilter, put: Put) {
  put(`${prefix}-min`, filter.minHectares?.toString() ?? '', '');
  put(`${prefix}-max`, filter.maxHectares?.toString() ?? '', '');
  put(`${prefix}-unstated`, filter.includeUnstated ? '1' : '', '');
  put(`${prefix}-territory`, [filter.territory2, filter.territory1].filter(Boolean).join(','), '');
  put(`${prefix}-epci`, filter.epci ?? '', '');
  put(`${prefix}-department`, filter.department ?? '', '');
  put(`${prefix}-region`, filter.region ?? '', '');
}

export function readLand(query: URLSearchParams): LandFilter {
  const natures = someOf(LAND_NATURES, query.get('land-nature'));
  const kinds = someOf(LAND_KINDS, query.get('land-kind'));
  const statuses = someOf(LAND_STATUSES, query.get('land-status'));
  return { ...NO_LAND_FILTER, natures, kinds, statuses, ...readCommon('land', query) };
}

export function readSites(query: URLSearchParams): SiteFilter {
  const readiness = someOf(READINESS, query.get('site-readiness'));
  const waves = someOf(WAVES, query.get('site-wave'));
  return { ...NO_SITE_FILTER, readiness, waves, ...readCommon('site', query) };
}

function readCommon(prefix: string, query: URLSearchParams): PlaceFilter & HectareFilter {
  const territories = (query.get(`${prefix}-territory`) ?? '').split(',').filter((id) => TERRITORY.test(id));
  return {
    minHectares: readHectares(query.get(`${prefix}-min`)),
    maxHectares: readHectares(query.get(`${prefix}-max`)),
    includeUnstated: query.get(`${prefix}-unstated`) === '1',
    territory1: territories.find((id) => id.startsWith('1-')) ?? null,
    territory2: territories.find((id) => id.startsWith('2-')) ?? null,
    epci: matching(/^\d{9}$/, query.get(`${prefix}-epci`)),
    department: matching(/^(\d{2,3}|2[AB])$/, query.get(`${prefix}-department`)),
    region: matching(/^\d{2}$/, query.get(`${prefix}-region`)),
  };
}

/** More than all of France. */
export const MOST_FILTERED_HECTARES = 70_000_000;

const readHectares = (text: string | null) => within(text, 0, MOST_FILTERED_HECTARES);
