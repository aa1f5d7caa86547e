import type { Collection } from '../../api/vocabulary';
import { counted } from '../numbers';
import type { Sentences } from '../say';

export const search: Sentences['search'] = {
  label: 'Search for a commune, an EPCI, a territory, a site',
  placeholder: 'Commune, EPCI, territory, site…',
  clear: 'Clear the search',
  results: 'Search results',
  found: (count: number) => counted(count, 'result, arrows to choose', 'results, arrows to choose'),
  none: (text: string) => `No result for “${text}”.`,
  detail: (collection: Collection, context: string | null) =>
    [collection === 'communes' && 'Commune', context].filter(Boolean).join(' · '),
};
