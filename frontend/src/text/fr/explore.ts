import { counted, formatHectares } from '../numbers';
import type { Background, LayerId } from '../../state/layers';

const LAYER: Record<LayerId, string> = {
  'territories-2': 'Territoires d’industrie, phase 2',
  'territories-1': 'Territoires d’industrie, phase 1',
  epci: 'EPCI',
  departments: 'Départements',
  'industrial-land': 'Friches',
  'turnkey-sites': 'Sites clés en main',
};

const LAYER_NOTE: Partial<Record<LayerId, string>> = {
  'territories-2': '2023-2027',
  'territories-1': '2018-2022',
  epci: 'intercommunalités',
};

const BACKGROUND: Record<Background, string> = { outline: 'Trait simple', ign: 'Plan IGN', osm: 'OpenStreetMap' };

export const explore = {
  areas: 'Périmètres',
  sites: 'Foncier et sites',
  background: 'Fond de carte',
  backgroundNote: 'Les plans IGN et OpenStreetMap sont chargés depuis leurs serveurs, seulement si vous les choisissez.',
  layer: (id: LayerId) => LAYER[id],
  layerNote: (id: LayerId) => LAYER_NOTE[id] ?? '',
  backgroundName: (id: Background) => BACKGROUND[id],
  layerLoading: 'chargement',
  layerFailed: 'non chargée',
  landLegend: 'État de la friche',
  sizeLegend: 'Surface',
  sizes: [1, 10, 100] as const,
  size: formatHectares,
  clusterLegend: 'Groupe : nombre de friches, part de chaque état',
  readinessLegend: 'Classe de maturité annoncée',
  readinessNote: 'La classe donne l’horizon annoncé, pas une disponibilité immédiate.',
  readinessNotStated: 'Non renseignée',
  landHeading: 'Filtrer les friches',
  siteHeading: 'Filtrer les sites clés en main',
  landFilters: 'Friches',
  siteFilters: 'Sites clés en main',
  kind: 'Type',
  status: 'État',
  readiness: 'Classe de maturité',
  wave: 'Vague de labellisation',
  hectares: 'Surface (hectares)',
  minimum: 'Minimum',
  maximum: 'Maximum',
  noLimit: 'sans limite',
  wrongHectares: 'Entrez un nombre positif, par exemple 2,5.',
  wrongOrder: 'Le minimum dépasse le maximum : aucun résultat possible.',
  territory: 'Territoire d’industrie',
  region: 'Région',
  any: 'Tous',
  anyFeminine: 'Toutes',
  reset: 'Effacer',
  resetAll: 'Tout effacer',
  activeFilters: 'Filtres actifs',
  matching: (counted: string) => `${counted} en France avec ces filtres.`,
  leftOut: (count: number) => `${counted(count, 'écarté', 'écartés')} faute de surface renseignée.`,
  include: 'Les inclure',
  unstatedIncluded: 'Surfaces non renseignées incluses',
  from: (hectares: number) => `à partir de ${formatHectares(hectares)}`,
  upTo: (hectares: number) => `jusqu’à ${formatHectares(hectares)}`,
  chip: (what: string, text: string) => `${what} : ${text}`,
  remove: (text: string) => `Retirer le filtre « ${text} »`,
};
