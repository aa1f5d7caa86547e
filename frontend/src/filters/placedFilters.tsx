import type { ComponentChildren } from 'preact';
import type { HectareFilter, PlaceFilter } from '../state/state';
import type { Store } from '../state/store';
import { FilterHeading } from './filterHeading';
import type { FilterModel, Matching } from './filterModel';
import { HectareFields } from './hectareFields';
import { PlaceFields } from './placeFields';

export interface FiltersProps {
  store: Store;
  model: FilterModel;
}

interface PlacedFiltersProps extends FiltersProps {
  /** Begins the ids of its fields and the keys of its chips. */
  name: 'land' | 'site';
  heading: string;
  filter: PlaceFilter & HectareFilter;
  /** null: not yet counted. */
  matching: Matching | null;
  /** What is filtered, to be counted. */
  words: { one: string; many: string };
  onChange: (part: Partial<PlaceFilter & HectareFilter>) => void;
  onReset: () => void;
  /** What only this kind of site is filtered by. */
  children: ComponentChildren;
}

/** Filters of what has a surface and lies somewhere. */
export function PlacedFilters({ name, heading, filter, matching, words, store, model, onChange, onReset, children }: PlacedFiltersProps) {
  const id = `${name}-filters`;
  return (
    <section aria-labelledby={id}>
      <FilterHeading id={id} of={`${name}-`} text={heading} store={store} onReset={onReset} />
      {children}
      <HectareFields name={name} filter={filter} matching={matching} words={words} onChange={onChange} />
      <PlaceFields name={name} filter={filter} model={model} onChange={onChange} />
    </section>
  );
}
