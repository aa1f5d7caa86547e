import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Resource } from '../api/resource';
import type { FeatureRef, Sources } from '../api/types';
import type { FilterModel } from '../filters/filterModel';
import type { Store } from '../state/store';
import type { Board } from './board';
import type { Choropleth } from './choroplethLayer';
import type { MapView } from './mapView';
import type { Pointer } from './pointer';

/** What a job may use of the page around it. It gets board, pointer and choropleth when it opens, and leaves them empty. */
export interface Stage {
  readonly store: Store;
  readonly map: ReadonlySignal<MapView | null>;
  readonly board: Signal<Board>;
  readonly pointer: Signal<Pointer | null>;
  readonly choropleth: Signal<Choropleth | null>;
  readonly sources: Resource<Sources>;
  /** What a page calls itself once it knows what it shows; else it goes by its kind. */
  readonly caption: Signal<string | null>;
  /** What the filters of land and sites offer and let pass. */
  readonly filters: FilterModel;
  /** Opens the sheet of a feature where the map is, or brings the map there. */
  open(ref: FeatureRef, look: 'stay' | 'go'): void;
  /** Narrow screens show the panel or the map: brings the map forward. */
  showMap(): void;
  /** Brings the panel back, with what has come of the map. */
  showPanel(): void;
}
