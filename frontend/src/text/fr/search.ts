import type { Collection } from '../../api/vocabulary';
import { counted } from '../numbers';

export const search = {
  label: 'Rechercher une commune, un EPCI, un territoire, un site',
  placeholder: 'Commune, EPCI, territoire, site…',
  clear: 'Effacer la recherche',
  results: 'Résultats de la recherche',
  found: (count: number) => counted(count, 'résultat, flèches pour choisir', 'résultats, flèches pour choisir'),
  none: (text: string) => `Aucun résultat pour « ${text} ».`,
  /** The context of all but communes begins with what the thing is. */
  detail: (collection: Collection, context: string | null) =>
    [collection === 'communes' && 'Commune', context].filter(Boolean).join(' · '),
};
