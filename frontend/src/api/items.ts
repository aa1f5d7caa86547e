import { apiUrl, getJson } from './client';
import type { ApiFeature, DetailedFeature, FeaturePage, FeatureRef, Params, SearchResult, Sources } from './types';
import type { Collection } from './vocabulary';

/** The most rows one request may bring (the API's own limit). */
export const MOST_ROWS = 10_000;

export const itemsUrl = (collection: Collection, params: Params) => apiUrl(`/api/collections/${collection}/items`, params);

export const itemUrl = ({ collection, id }: FeatureRef) => `/api/collections/${collection}/items/${encodeURIComponent(id)}`;

/** One page of features. */
export const getPage = (url: string, signal?: AbortSignal) => getJson<FeaturePage>(url, signal);

/** Every feature, following `next` links. */
export async function getAll(url: string, signal?: AbortSignal): Promise<ApiFeature[]> {
  const features: ApiFeature[] = [];
  for (let next: string | null = url; next !== null;) {
    const page: FeaturePage = await getPage(next, signal);
    features.push(...page.features);
    next = nextUrl(page);
  }
  return features;
}

/** Path and query only: behind a proxy the server may know itself by another name. */
export function nextUrl(page: FeaturePage): string | null {
  const link = page.links.find(({ rel }) => rel === 'next');
  if (!link) return null;
  const { pathname, search } = new URL(link.href, 'http://localhost');
  return pathname + search;
}

export const getItem = (ref: FeatureRef, signal?: AbortSignal) => getJson<DetailedFeature>(itemUrl(ref), signal);

export const getSources = (signal?: AbortSignal) => getJson<Sources>('/api/sources', signal);

export async function search(text: string, limit: number, signal?: AbortSignal): Promise<readonly SearchResult[]> {
  const answer = await getJson<{ results: readonly SearchResult[] }>(apiUrl('/api/search', { q: text, limit }), signal);
  return answer.results;
}
