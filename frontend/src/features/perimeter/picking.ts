import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { getAll, itemsUrl, MOST_ROWS } from '../../api/items';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { ApiFeature, FeatureRef } from '../../api/types';
import { geometryParams } from '../../map/bands';
import type { BoardShape } from '../../map/board';
import type { Stage } from '../../map/stage';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { codesOf } from './kept';
import type { PerimeterModel } from './perimeterModel';

export type Unit = 'epci' | 'communes';

/** Choosing EPCI and communes one by one: by clicks on what the map then shows, or by name. */
export interface Picking {
  /** The map answers clicks. */
  readonly isOpen: Signal<boolean>;
  readonly unit: Signal<Unit>;
  readonly codes: ReadonlySignal<readonly string[]>;
  readonly shapes: ReadonlySignal<readonly BoardShape[]>;
  readonly areas: Resource<ApiFeature[]>;
  /** Communes are too many to show from here. */
  readonly isTooFar: ReadonlySignal<boolean>;
  nameOf(code: string): string;
  toggle(code: string, name: string): void;
  /** A click on another layer of the map. */
  take(ref: FeatureRef): void;
}

const CLOSE_ENOUGH = 9; // zoom

export function createPicking({ map }: Pick<Stage, 'map'>, model: PerimeterModel): Picking {
  const isOpen = signal(false);
  const unit = signal<Unit>('epci');
  const names = signal<ReadonlyMap<string, string>>(new Map());
  const camera = computed(() => map.value?.camera.value ?? null);
  const isTooFar = computed(() => unit.value === 'communes' && (camera.value?.zoom ?? 0) < CLOSE_ENOUGH);
  const url = computed(() => {
    if (!isOpen.value || !camera.value || isTooFar.value) return null;
    const { bounds, zoom } = camera.value;
    return itemsUrl(unit.value, { properties: 'name', ...geometryParams(bounds, zoom), limit: MOST_ROWS });
  });
  const areas = createResource(url, getAll);
  const codes = computed(() => codesOf(model.asked.value.input) ?? []);
  const nameOf = (code: string) => names.value.get(code) ?? nameIn(model, code) ?? code;
  const toggle = (code: string, name: string) => {
    const isChosen = codes.peek().includes(code);
    names.value = new Map(names.peek()).set(code, name);
    model.checkCodes(isChosen ? codes.peek().filter((each) => each !== code) : [...codes.peek(), code]);
    announce(isChosen ? say.perimeter.pick.removed(name) : say.perimeter.pick.added(name));
  };
  const shapes = computed(() => {
    const chosen = new Set(codes.value);
    const seen = isOpen.value ? (areas.answer.value.value ?? []) : [];
    return seen.flatMap((feature) => shapeOf(feature, chosen.has(feature.id), toggle)).sort(chosenLast);
  });
  const take = ({ collection, id }: FeatureRef) => {
    if (collection === unit.peek()) toggle(id, nameOf(id));
  };
  return { isOpen, unit, codes, shapes, areas, isTooFar, nameOf, toggle, take };
}

function shapeOf({ id, geometry, properties }: ApiFeature, isChosen: boolean, toggle: Picking['toggle']): BoardShape[] {
  if (!geometry) return [];
  const name = String(properties['name'] ?? id);
  const onChoose = () => {
    toggle(id, name);
  };
  return [{ key: id, geometry, look: isChosen ? 'chosen' : 'pickable', label: say.perimeter.pick.pickable(name, isChosen), onChoose }];
}

const chosenLast = (a: BoardShape, b: BoardShape) => Number(a.look === 'chosen') - Number(b.look === 'chosen');

/** The last report knows the names, also while the next one is on its way. */
function nameIn({ coverage }: PerimeterModel, code: string): string | undefined {
  const known = coverage.answer.value.value?.report;
  return known?.epci.find(({ siren }) => siren === code)?.name ?? known?.communes.find(({ insee }) => insee === code)?.name;
}
