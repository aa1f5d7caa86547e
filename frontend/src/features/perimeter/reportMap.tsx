import { computed, createModel, useModel } from '@preact/signals';
import type { Coverage } from '../../api/coverage';
import { getPage, itemsUrl } from '../../api/items';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { ApiFeature, FeaturePage } from '../../api/types';
import { representative } from '../../map/geometry';
import { formatLength } from '../../text/numbers';
import { say } from '../../text/say';
import type { Look } from '../../ui/boardLooks';
import { BOARD_LOOKS } from '../../ui/boardLooks';
import { TILE } from '../../ui/tile';
import type { ReportLook } from './boardOf';
import { legendOf, shapesOf } from './boardOf';
import { nameOf } from './findings';
import { Legend } from './legend';
import type { PerimeterModel } from './perimeterModel';
import type { Frame } from './projection';
import { frameOf, pathOf, scaleBar } from './projection';

const WIDTH = 640;
const HEIGHT = 460;
const SURROUNDINGS_ZOOM = 8;

/** The report as a drawing of its own: it prints sharp, at any size, with scale and legend. */
export function ReportMap({ model, report }: { model: PerimeterModel; report: Coverage }) {
  const shapes = shapesOf(report);
  const { bbox, boundaryQuality } = report.perimeter;
  const { departments, places } = useModel(() => new SurroundingsModel(model));
  if (!bbox) return null;
  const frame = frameOf(bbox, WIDTH, HEIGHT);
  const looks = legendOf(shapes);
  return (
    <figure class="report-map">
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={say.report.mapLabel(nameOf(report))}>
        <defs>{looks.map((look) => <Pattern key={look} look={look} />)}</defs>
        <rect class="report-sea" width={WIDTH} height={HEIGHT} />
        {featuresOf(departments).map(({ id, geometry }) => geometry && <path key={id} class="report-land" d={pathOf(geometry, frame)} />)}
        {shapes.map(({ key, geometry, look }) => (
          <path key={key} d={pathOf(geometry, frame)} fill-rule="evenodd" style={styleOf(look)} />
        ))}
        <Names places={featuresOf(places)} frame={frame} />
        <ScaleBar frame={frame} />
        <rect class="report-frame" x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} />
      </svg>
      <figcaption>
        <Legend looks={looks} />
        <p class="field-note">
          {say.report.north} {boundaryQuality === 'schematic' && say.report.rough}
        </p>
      </figcaption>
    </figure>
  );
}

const lookOf = (look: ReportLook): Look => BOARD_LOOKS[look];

function styleOf(look: ReportLook) {
  const { line, weight, dash, tile } = lookOf(look);
  const fill = tile ? `url(#report-${look})` : 'none';
  return { fill, stroke: `var(--map-${line})`, strokeWidth: weight, strokeDasharray: dash ?? 'none', strokeLinejoin: 'round' as const };
}

function Pattern({ look }: { look: ReportLook }) {
  const { tile } = lookOf(look);
  if (!tile) return null;
  const { ground, lines, ink, width } = tile;
  return (
    <pattern id={`report-${look}`} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
      {ground !== null && <rect width={TILE} height={TILE} style={{ fill: `var(--map-${ground})`, fillOpacity: 0.8 }} />}
      <path d={lines} style={{ fill: 'none', stroke: `var(--map-${ink})`, strokeWidth: width }} />
    </pattern>
  );
}

function ScaleBar({ frame }: { frame: Frame }) {
  const { metres, pixels } = scaleBar(frame, 140);
  const y = HEIGHT - 14;
  return (
    <g class="report-scale" transform={`translate(14 ${String(y)})`}>
      <path d={`M0 -6V0H${pixels.toFixed(1)}V-6`} />
      <text x={pixels / 2} y="-8" text-anchor="middle">
        {formatLength(metres)}
      </text>
    </g>
  );
}

const MOST_NAMES = 14;
/** On paper the map is smaller, and its letters larger by as much: fewer names find room. */
const SCREEN = { letter: 6.5, line: 15 }; // pixels
const PAPER = { letter: 10, line: 23 };

interface PlacedName {
  id: string;
  name: string;
  x: number;
  y: number;
}

/** The largest towns in sight. */
function Names({ places, frame }: { places: readonly ApiFeature[]; frame: Frame }) {
  const inSight = places.flatMap(({ id, geometry, properties }): PlacedName[] => {
    const place = geometry && representative(geometry);
    if (!place) return [];
    const [x, y] = frame.at(place);
    return [{ id, name: String(properties['name'] ?? ''), x, y }];
  });
  const shown = withRoom(inSight, frame, SCREEN);
  const printed = new Set(withRoom(shown, frame, PAPER));
  return shown.map((each) => (
    <g
      key={each.id}
      class={printed.has(each) ? 'report-name' : 'report-name is-for-screen'}
      transform={`translate(${each.x.toFixed(1)} ${each.y.toFixed(1)})`}
    >
      <circle r="2" />
      <text y="-5" text-anchor="middle">
        {each.name}
      </text>
    </g>
  ));
}

/** Those that neither leave the frame nor meet one before them. */
function withRoom(names: readonly PlacedName[], { width, height }: Frame, { letter, line }: typeof SCREEN): readonly PlacedName[] {
  const shown: PlacedName[] = [];
  const half = ({ name }: PlacedName) => (name.length * letter) / 2;
  for (const each of names) {
    const { x, y } = each;
    const isInside = x > half(each) && x < width - half(each) && y > line && y < height - 2 * line;
    const isFree = shown.every((other) => Math.abs(other.x - x) > half(each) + half(other) || Math.abs(other.y - y) > line);
    if (isInside && isFree && shown.length < MOST_NAMES) shown.push(each);
  }
  return shown;
}

/** Departments and towns around the perimeter, for bearings; the map does without where they do not come. */
const SurroundingsModel = createModel(({ report }: PerimeterModel) => {
  const around = computed(() => {
    const bbox = report.value?.perimeter.bbox;
    return bbox ? wider(bbox).join(',') : null;
  });
  const asked = (collection: 'departments' | 'communes', params: Record<string, string | number>) =>
    createResource(
      computed(() => around.value && itemsUrl(collection, { bbox: around.value, zoom: SURROUNDINGS_ZOOM, ...params })),
      getPage,
    );
  return {
    departments: asked('departments', { properties: 'name', limit: 120 }),
    places: asked('communes', { properties: 'name', sortby: '-population', limit: 60 }),
  };
});

const featuresOf = ({ answer }: Resource<FeaturePage>) => answer.value.value?.features ?? [];

function wider([west, south, east, north]: readonly [number, number, number, number]): readonly number[] {
  const [x, y] = [(east - west) / 2, (north - south) / 2];
  return [Math.max(-180, west - x), Math.max(-90, south - y), Math.min(180, east + x), Math.min(90, north + y)];
}
