import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import { countItems, countLeftOut } from '../api/counts';
import { getAll, itemsUrl, MOST_ROWS } from '../api/items';
import type { Resource } from '../api/resource';
import { createResource } from '../api/resource';
import type { ApiFeature, Params } from '../api/types';
import { hasThreshold, landParams, siteParams } from '../state/queries';
import type { AppState, HectareFilter, PlaceFilter } from '../state/state';
import { compareText } from '../text/numbers';

/** How many pass the filters in all of France, and how many more would if unstated hectares counted. */
export interface Matching {
  matched: number;
  leftOut: number;
}

/** What the controls of the filters know: names of areas to choose from, and what passes. */
export interface FilterModel {
  readonly landMatching: Resource<Matching>;
  readonly siteMatching: Resource<Matching>;
  readonly territories: Resource<ApiFeature[]>;
  readonly regions: Resource<ApiFeature[]>;
  readonly departments: Resource<ApiFeature[]>;
  /** Asked for once a region or a department narrows them, or one of them is chosen. */
  readonly epci: Resource<ApiFeature[]>;
  /** Name of the area that a filter holds; its id until names are there. */
  nameOf(place: keyof PlaceFilter, id: string): string;
}

export function createFilterModel(state: ReadonlySignal<AppState>): FilterModel {
  const always = computed(() => true);
  const isEpciWanted = computed(() => narrowsEpci(state.value.land) || narrowsEpci(state.value.sites));
  const territories = names('territories', 'name,phase', always);
  const regions = names('regions', 'name', always);
  const departments = names('departments', 'name,region', always);
  const epci = names('epci', 'name,department,region', isEpciWanted);
  const areas = { territory1: territories, territory2: territories, epci, department: departments, region: regions };
  return {
    landMatching: matching('industrial-land', () => [landParams(state.value.land), state.value.land]),
    siteMatching: matching('turnkey-sites', () => [siteParams(state.value.sites), state.value.sites]),
    territories,
    regions,
    departments,
    epci,
    nameOf(place, id) {
      const name = areas[place].answer.value.value?.find((area) => area.id === id)?.properties['name'];
      return typeof name === 'string' ? name : id;
    },
  };
}

const narrowsEpci = ({ epci, department, region }: PlaceFilter) => epci !== null || department !== null || region !== null;

function matching(collection: 'industrial-land' | 'turnkey-sites', filter: () => [Params, HectareFilter]): Resource<Matching> {
  const key = computed(() => {
    const [params, hectares] = filter();
    return JSON.stringify([params, hasThreshold(hectares) && !hectares.includeUnstated]);
  });
  return createResource(key, async (text, signal) => {
    const [params, isOpenEnded] = JSON.parse(text) as [Params, boolean];
    const [matched, leftOut] = await Promise.all([
      countItems(collection, params, signal),
      isOpenEnded ? countLeftOut(collection, params, signal) : 0,
    ]);
    return { matched, leftOut };
  });
}

function names(
  collection: 'territories' | 'regions' | 'departments' | 'epci',
  properties: string,
  isWanted: ReadonlySignal<boolean>,
): Resource<ApiFeature[]> {
  const url = itemsUrl(collection, { properties, skipGeometry: true, limit: MOST_ROWS });
  return createResource(
    computed(() => (isWanted.value ? url : null)),
    async (address, signal) => (await getAll(address, signal)).sort(byName),
  );
}

const byName = (a: ApiFeature, b: ApiFeature) => compareText(String(a.properties['name']), String(b.properties['name']));
