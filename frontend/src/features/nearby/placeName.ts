import { formatPlace } from '../../text/numbers';
import { say } from '../../text/say';
import type { NearbyResult } from './nearbyModel';
import { readWhereabouts } from './whereabouts';

/** A label without what tells it from others of its name: "Lyon (Rhône · Métropole de Lyon)". */
export const bareName = (label: string) => label.replace(/ \([^]*\)$/, '');

/** What a place is called: its name, or its coordinates. */
export const placeName = (result: Place): string => bareName(placeLabel(result));

/** The same with what tells it from others. */
export function placeLabel({ search, origin }: Place): string {
  const where = readWhereabouts(search.near);
  return where?.kind === 'point' ? say.nearby.point(formatPlace(where.lon, where.lat)) : origin.label;
}

type Place = Pick<NearbyResult, 'search' | 'origin'>;
