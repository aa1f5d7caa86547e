import { filterLand, filterSites } from '../state/changes';
import type { Change } from '../state/changes';
import { hasThreshold } from '../state/queries';
import type { AppState, HectareFilter, PlaceFilter } from '../state/state';
import { NO_LAND_FILTER, NO_SITE_FILTER } from '../state/state';
import { say } from '../text/say';

/** One active filter, in words, with the step that removes it. */
export interface Chip {
  key: string;
  text: string;
  remove: Change;
}

/** Name of an area by its id; the id itself until names are loaded. */
export type NameOf = (place: keyof PlaceFilter, id: string) => string;

const PLACES = ['territory1', 'territory2', 'epci', 'department', 'region'] as const;

type Common = PlaceFilter & HectareFilter;
type Apply = (part: Partial<Common>) => Change;

export function chipsOf(state: Pick<AppState, 'land' | 'sites'>, nameOf: NameOf = (_, id) => id): Chip[] {
  const { land, sites } = state;
  return [
    ...choiceChips(
      'land-nature',
      land.natures,
      (code) => say.words.labelled(say.explore.landFilters, say.words.landNature(code)),
      (natures) => filterLand({ natures }),
    ),
    ...choiceChips(
      'land-kind',
      land.kinds,
      (code) => say.words.labelled(say.explore.landFilters, say.words.landKind(code)),
      (kinds) => filterLand({ kinds }),
    ),
    ...choiceChips(
      'land-status',
      land.statuses,
      (code) => say.words.labelled(say.explore.landFilters, say.words.landStatus(code)),
      (statuses) => filterLand({ statuses }),
    ),
    ...commonChips('land', say.explore.landFilters, land, nameOf, filterLand),
    ...choiceChips(
      'site-readiness',
      sites.readiness,
      (code) => say.words.labelled(say.explore.readiness, say.words.readiness(code)),
      (readiness) => filterSites({ readiness }),
    ),
    ...choiceChips(
      'site-wave',
      sites.waves,
      (code) => say.words.labelled(say.explore.siteFilters, say.words.wave(code)),
      (waves) => filterSites({ waves }),
    ),
    ...commonChips('site', say.explore.siteFilters, sites, nameOf, filterSites),
  ];
}

/** Removes every filter; layers stay as they are. */
export const clearFilters: Change = (state) => ({ ...state, land: NO_LAND_FILTER, sites: NO_SITE_FILTER });

function choiceChips(
  key: string,
  values: readonly string[],
  text: (value: string) => string,
  without: (values: readonly string[]) => Change,
): Chip[] {
  return values.map((value) => ({
    key: `${key}-${value}`,
    text: text(value),
    remove: without(values.filter((other) => other !== value)),
  }));
}

function commonChips(key: string, what: string, filter: Common, nameOf: NameOf, apply: Apply): Chip[] {
  const chips: Chip[] = [];
  const add = (name: keyof Common, text: string, part: Partial<Common>) =>
    chips.push({ key: `${key}-${name}`, text: say.words.labelled(what, text), remove: apply(part) });
  if (filter.minHectares !== null) add('minHectares', say.explore.from(filter.minHectares), { minHectares: null });
  if (filter.maxHectares !== null) add('maxHectares', say.explore.upTo(filter.maxHectares), { maxHectares: null });
  if (filter.includeUnstated && hasThreshold(filter))
    add('includeUnstated', say.explore.unstatedIncluded, { includeUnstated: false });
  for (const place of PLACES) {
    const id = filter[place];
    if (id !== null) add(place, nameOf(place, id), { [place]: null });
  }
  return chips;
}
