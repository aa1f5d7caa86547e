import type { FeatureRef } from '../api/types';
import type { PlaceFilter } from './state';

/** The member of a filter that keeps what lies in this area; null: land and sites are not filtered by such. */
export function placeOf({ collection, id }: FeatureRef): Partial<PlaceFilter> | null {
  switch (collection) {
    case 'territories':
      return id.startsWith('1-') ? { territory1: id } : { territory2: id };
    case 'epci':
      return { epci: id };
    case 'departments':
      return { department: id };
    case 'regions':
      return { region: id };
    default:
      return null;
  }
}
