import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Coverage, CoverageTerms } from '../../api/coverage';
import { areaCoverage, codesCoverage, territoryCoverage } from '../../api/coverage';
import { Failure } from '../../api/client';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import { boundsOf } from '../../map/geometry';
import { arrangePerimeter } from '../../state/changes';
import type { PerimeterInput, PerimeterState } from '../../state/perimeter';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { codesOf, inputOf, keepShape, keptShape } from './kept';
import { readShape, shapeText } from './shapeText';

/** A report, and what it answers. */
export interface Answered {
  input: string;
  report: Coverage;
}

export interface PerimeterModel {
  readonly store: Store;
  readonly asked: ReadonlySignal<PerimeterState>;
  readonly coverage: Resource<Answered>;
  /** Of the territories beside it. */
  readonly compared: Resource<ReadonlyMap<string, Coverage | null>>;
  /** The report, unless it is of another perimeter than the one that is asked for. */
  readonly report: ReadonlySignal<Coverage | null>;
  /** The report is of another year than is asked for, or is being asked for again. */
  readonly isStale: ReadonlySignal<boolean>;
  check(input: PerimeterInput | null): void;
  checkCodes(codes: readonly string[]): void;
  checkShape(shape: Polygon | MultiPolygon): void;
  /** Puts a successor in the place of an outdated code. */
  replace(code: string, successor: string): void;
  arrange(part: Partial<PerimeterState>): void;
}

const models = new WeakMap<Store, PerimeterModel>();

/** One for the life of the page: the panel and the report's page read the same answers. */
export function perimeterModelOf(store: Store): PerimeterModel {
  const model = models.get(store) ?? createPerimeterModel(store);
  models.set(store, model);
  return model;
}

export function createPerimeterModel(store: Store): PerimeterModel {
  const asked = computed(() => store.state.value.perimeter);
  const input = computed(() => asked.value.input && JSON.stringify(asked.value.input));
  const question = computed(() => input.value && JSON.stringify([input.value, asked.value.vintage]));
  const coverage = createResource(question, async (key, abort): Promise<Answered> => {
    const [about, vintage] = JSON.parse(key) as [string, number | null];
    return { input: about, report: await ask(JSON.parse(about) as PerimeterInput, vintage, abort) };
  });
  const others = computed(() =>
    asked.value.compared.length > 0 ? JSON.stringify([asked.value.compared, asked.value.vintage]) : null,
  );
  const compared = createResource(others, (key, abort) => askEach(...(JSON.parse(key) as [string[], number | null]), abort));
  const report = computed(() => {
    const { status, value } = coverage.answer.value;
    return status !== 'failed' && value?.input === input.value ? (value?.report ?? null) : null;
  });
  const arrange = (part: Partial<PerimeterState>) => {
    store.change(arrangePerimeter(part));
  };
  const check = (input: PerimeterInput | null) => {
    arrange({ input });
  };
  const checkCodes = (codes: readonly string[]) => {
    check(inputOf([...new Set(codes)]));
  };
  return {
    store,
    asked,
    coverage,
    compared,
    report,
    isStale: computed(() => report.value !== null && coverage.answer.value.status === 'loading'),
    check,
    checkCodes,
    checkShape(shape) {
      const { text } = shapeText(shape);
      keepShape(text, shape);
      check({ kind: 'area', rings: text });
    },
    replace(code, successor) {
      checkCodes((codesOf(asked.peek().input) ?? []).map((each) => (each === code ? successor : each)));
    },
    arrange,
  };
}

const CLOSE = 10; // generalised for a map zoom that shows a territory whole
const WIDE = 7;
const MANY_CODES = 600;
const WIDE_DEGREES = 5;

function ask(input: PerimeterInput, vintage: number | null, abort: AbortSignal): Promise<Coverage> {
  const terms = (zoom: number): CoverageTerms => ({ vintage, zoom });
  if (input.kind === 'territory') return territoryCoverage(input.id, terms(CLOSE), abort);
  if (input.kind === 'area') {
    const shape = keptShape(input.rings) ?? readShape(input.rings);
    if (!shape) return Promise.reject(new Failure('link', say.perimeter.unreadable));
    const [west = 0, , east = 0] = boundsOf(shape) ?? [];
    return areaCoverage(shape, terms(east - west > WIDE_DEGREES ? WIDE : CLOSE), abort);
  }
  const codes = codesOf(input);
  if (codes === null) return Promise.reject(new Failure('link', say.perimeter.tooLong.lost));
  return codesCoverage(codes, terms(codes.length > MANY_CODES ? WIDE : CLOSE), abort);
}

/** One that there is not, at least not in that year, leaves the others alone. */
async function askEach(ids: readonly string[], vintage: number | null, abort: AbortSignal): Promise<ReadonlyMap<string, Coverage | null>> {
  const settled = ids.map((id) =>
    territoryCoverage(id, { vintage, zoom: null }, abort).catch((error: unknown) => {
      if (error instanceof Failure && error.kind === 'missing') return null;
      throw error;
    }),
  );
  const reports = await Promise.all(settled);
  return new Map(ids.map((id, at) => [id, reports[at] ?? null]));
}
