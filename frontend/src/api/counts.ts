import { getPage, itemsUrl } from './items';
import type { Params } from './types';
import type { Collection } from './vocabulary';

const COUNT_ONLY = { limit: 1, properties: 'name', skipGeometry: true } as const;

/** How many features these parameters match. */
export async function countItems(collection: Collection, params: Params, signal: AbortSignal): Promise<number> {
  const page = await getPage(itemsUrl(collection, { ...params, ...COUNT_ONLY }), signal);
  return page.numberMatched ?? page.numberReturned;
}

/** How many more would match if what states no hectares counted. */
export async function countLeftOut(collection: Collection, params: Params, signal: AbortSignal): Promise<number> {
  const all = countItems(collection, { ...params, includeUnstated: true }, signal);
  return (await all) - (await countItems(collection, params, signal));
}
