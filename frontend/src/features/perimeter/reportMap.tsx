import { computed, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Coverage } from '../../api/coverage';
import { getPage, itemsUrl } from '../../api/items';
import { createResource } from '../../api/resource';
import type { ApiFeature } from '../../api/types';
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
import type { Frame } from './projection';
import { frameOf, pathOf, scaleBar } from './projection';

const WIDTH = 640;
const HEIGHT = 460;
const SURROUNDINGS_ZOOM = 8;

/** The report as a drawing of its own: it prints sharp, at any size, with scale and legend. */
export function ReportMap({ report }: { report: Coverage }) {
  const shapes = shapesOf(report);
  const { bbox, boundaryQuality } = report.perimeter;
  const surroundings = useSurroundings(bbox);
  if (!bbox) return null;
  const frame = frameOf(bbox, WIDTH, HEIGHT);
  const looks = legendOf(shapes);
  return (
    <figure class="report-map">
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={say.report.mapLabel(nameOf(report))}>
        <defs>{looks.map((look) => <Pattern key={look} look={look} />)}</defs>
        <rect class="report-sea" width={WIDTH} height={HEIGHT} />
        {surroundings.departments.map(({ id, geometry }) => geometry && <path key={id} class="report-land" d={pathOf(geometry, frame)} />)}
        {shapes.map(({ key, geometry, look }) => (
          <path key={key} d={pathOf(geometry, frame)} fill-rule="evenodd" style={styleOf(look)} />
        ))}
        <Names places={surroundings.places} frame={frame} />
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
const LETTER = 6.5; // pixels
const LINE = 15;

/** The largest towns in sight; a name gives way to that of a larger one. */
function Names({ places, frame }: { places: readonly ApiFeature[]; frame: Frame }) {
  const taken: [number, number, number][] = [];
  const shown = places.flatMap(({ id, geometry, properties }) => {
    const place = geometry && representative(geometry);
    if (!place) return [];
    const [x, y] = frame.at(place);
    const name = String(properties['name'] ?? '');
    const half = (name.length * LETTER) / 2;
    const isInside = x > half && x < frame.width - half && y > LINE && y < frame.height - 2 * LINE;
    const isFree = taken.every(([ox, oy, other]) => Math.abs(ox - x) > half + other || Math.abs(oy - y) > LINE);
    if (!isInside || !isFree || taken.length >= MOST_NAMES) return [];
    taken.push([x, y, half]);
    return [{ id, name, x, y }];
  });
  return shown.map(({ id, name, x, y }) => (
    <g key={id} class="report-name" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle r="2" />
      <text y="-5" text-anchor="middle">
        {name}
      </text>
    </g>
  ));
}

/** Departments and towns around the perimeter, for bearings; the map does without where they do not come. */
function useSurroundings(bbox: Coverage['perimeter']['bbox']) {
  const wanted = useMemo(() => signal<string | null>(null), []);
  wanted.value = bbox && wider(bbox).join(',');
  const found = useMemo(() => {
    const asked = (collection: 'departments' | 'communes', params: Record<string, string | number>) =>
      createResource(
        computed(() => wanted.value && itemsUrl(collection, { bbox: wanted.value, zoom: SURROUNDINGS_ZOOM, ...params })),
        getPage,
      );
    return {
      departments: asked('departments', { properties: 'name', limit: 120 }),
      places: asked('communes', { properties: 'name', sortby: '-population', limit: 60 }),
    };
  }, [wanted]);
  return {
    departments: found.departments.answer.value.value?.features ?? [],
    places: found.places.answer.value.value?.features ?? [],
  };
}

function wider([west, south, east, north]: readonly [number, number, number, number]): readonly number[] {
  const [x, y] = [(east - west) / 2, (north - south) / 2];
  return [Math.max(-180, west - x), Math.max(-90, south - y), Math.min(180, east + x), Math.min(90, north + y)];
}
