import type { AreaTotals, LandSummary, Measure } from '../../api/summary';
import type { Choropleth } from '../../map/choroplethLayer';
import { say } from '../../text/say';
import type { StepSign } from '../../ui/stepSigns';
import { stepsFor } from '../../ui/stepSigns';
import type { StepClass } from './classes';
import { classAt, classesOf } from './classes';
import { readingOf } from './measures';

/** One line of the legend: a drawing, what it means and how many areas have it. */
export interface LegendLine {
  sign: StepSign;
  text: string;
  count: number;
}

function signOf(area: AreaTotals, measure: Measure, classes: readonly StepClass[]): StepSign {
  const reading = readingOf(area, measure);
  if (reading.kind !== 'amount') return reading.kind;
  return stepsFor(classes.length)[classAt(classes, reading.amount)] ?? 'zero';
}

const classesFor = (areas: readonly AreaTotals[], measure: Measure) =>
  classesOf(areas.map((area) => readingOf(area, measure)).map((reading) => (reading.kind === 'amount' ? reading.amount : 0)));

export function choroplethOf({ groups, phase }: LandSummary, measure: Measure): Choropleth | null {
  const [first] = groups;
  if (!first) return null;
  const classes = classesFor(groups, measure);
  const byId = new Map(groups.map((area) => [area.id, area]));
  return {
    collection: first.collection,
    phase: phase === 1 || phase === 2 ? phase : null,
    signs: new Map(groups.map((area) => [area.id, signOf(area, measure, classes)])),
    label: (id, name) => {
      const area = byId.get(id);
      return area ? say.overview.areaLabel(name, say.overview.reading(readingOf(area, measure), measure)) : name;
    },
  };
}

/** Classes from the highest, then what is not a number; signs that no area has are left out, but for classes. */
export function legendOf(groups: readonly AreaTotals[], measure: Measure): LegendLine[] {
  const classes = classesFor(groups, measure);
  const counts = new Map<StepSign, number>();
  for (const area of groups) {
    const sign = signOf(area, measure, classes);
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const steps = stepsFor(classes.length);
  const rising = classes.map((each, at) => ({ sign: steps[at] ?? ('step-5' as const), text: say.overview.classText(each.from, each.to, measure) }));
  const others = (['unstated', 'zero', 'none'] as const).map((sign) => ({ sign, text: say.overview.signs[sign] }));
  return [...rising.reverse(), ...others.filter(({ sign }) => counts.has(sign))].map((line) => ({
    ...line,
    count: counts.get(line.sign) ?? 0,
  }));
}
