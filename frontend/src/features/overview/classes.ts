/** Classes of a choropleth: what is at least `from` and under the next. */
export interface StepClass {
  from: number;
  /** null: no upper end. */
  to: number | null;
}

export const MOST_CLASSES = 5;

/**
 * Round limits (1, 2, 5, 10, 20…) that share the areas out as evenly as round limits can. The first class begins above zero. Values
 * that are all within one step make one class.
 */
export function classesOf(values: readonly number[]): StepClass[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const limits = new Set<number>();
  for (let part = 1; part < MOST_CLASSES; part++) {
    const limit = roundStep(sorted[Math.floor((part * sorted.length) / MOST_CLASSES)] ?? 0);
    if (limit > (sorted[0] ?? 0) && limit <= (sorted.at(-1) ?? 0)) limits.add(limit);
  }
  const starts = [0, ...[...limits].sort((a, b) => a - b)];
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? null }));
}

/** The step of 1, 2, 5, 10… nearest in proportion. */
export function roundStep(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((step) => Number((step * power).toPrecision(1)));
  const distance = (step: number) => Math.abs(Math.log(step / value));
  return steps.reduce((best, step) => (distance(step) < distance(best) ? step : best));
}

/** Place of a value among the classes. */
export function classAt(classes: readonly StepClass[], value: number): number {
  return classes.findLastIndex(({ from }) => value >= from);
}
