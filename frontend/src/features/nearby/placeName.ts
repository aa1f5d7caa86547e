import { formatPlace } from '../../text/numbers';
import { say } from '../../text/say';
import type { NearbyResult } from './nearbyModel';
import { readWhereabouts } from './whereabouts';

/** A label without what tells it from others of its name: "Lyon (Rhône · Métropole de Lyon)". */
export const bareName = (label: string) => label.replace(/ \([^]*\)$/, '');

/** What tells it from others; empty where nothing has to. */
export const contextOf = (label: string) => label.slice(bareName(label).length).trim().slice(1, -1);

/** What a place is called: its name, or its coordinates. */
export function placeName({ search, origin }: Pick<NearbyResult, 'search' | 'origin'>): string {
  const where = readWhereabouts(search.near);
  return where?.kind === 'point' ? say.nearby.point(formatPlace(where.lon, where.lat)) : bareName(origin.label);
}
