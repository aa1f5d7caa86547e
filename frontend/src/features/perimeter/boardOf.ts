import type { Geometry } from 'geojson';
import type { Coverage } from '../../api/coverage';
import type { BoardShape } from '../../map/board';
import { say } from '../../text/say';
import type { LookId } from '../../ui/boardLooks';
import { isShape, overlapsOf } from './findings';

/** Every look of the report, in the order of drawing and of the legend read backwards. */
export const REPORT_LOOKS = ['full', 'split', 'touched', 'overlap-1', 'overlap-2', 'gap', 'perimeter'] as const satisfies readonly LookId[];
export type ReportLook = (typeof REPORT_LOOKS)[number];

type Drawn = BoardShape & { look: ReportLook };

/** The report as shapes: for the map, and for the page that prints. Later ones lie above. */
export function shapesOf(coverage: Coverage): readonly Drawn[] {
  const { perimeter, epci, gaps } = coverage;
  const drawn = [
    // without a label they let the pointer through to the EPCI under them
    ...overlapsOf(coverage).map(({ id, phase, geometry }) =>
      shape(`territory-${id}`, geometry, phase === 1 ? 'overlap-1' : 'overlap-2', undefined),
    ),
    ...epci.map((each) => shape(`epci-${each.siren}`, each.geometry, each.relation, say.coverage.epciSentence(each, isShape(coverage)))),
    ...gaps.map(({ insee, name, geometry }) => shape(`gap-${insee}`, geometry, 'gap', say.coverage.enclosed(name))),
    shape('perimeter', perimeter.geometry, 'perimeter', undefined),
  ];
  const order = (look: ReportLook) => REPORT_LOOKS.indexOf(look);
  return drawn.filter((each) => each !== null).sort((a, b) => order(a.look) - order(b.look));
}

/** The looks that the report needs, the perimeter first. */
export function legendOf(shapes: readonly { look: ReportLook }[]): readonly ReportLook[] {
  return REPORT_LOOKS.filter((look) => shapes.some((each) => each.look === look)).reverse();
}

function shape(key: string, geometry: Geometry | null | undefined, look: ReportLook, label: string | undefined): Drawn | null {
  return geometry ? { key, geometry, look, ...(label === undefined ? {} : { label }) } : null;
}
