import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Geometry } from 'geojson';
import type { BoardShape } from './board';
import type { Pointer } from './pointer';
import type { Corner } from './ring';
import { FEWEST_CORNERS, isCrossing } from './ring';
import type { Stage } from './stage';

/** A shape that is being drawn, corner by corner: clicked on the map, put in its middle by Enter, or typed. */
export interface Drawing {
  readonly corners: ReadonlySignal<readonly Corner[]>;
  /** The map is asked for corners. */
  readonly isOpen: ReadonlySignal<boolean>;
  readonly isCrossing: ReadonlySignal<boolean>;
  readonly canFinish: ReadonlySignal<boolean>;
  /** For the board of the job, above its other shapes. */
  readonly shapes: ReadonlySignal<readonly BoardShape[]>;
  /** Asks the map for corners, after those of a ring that is to be changed. */
  start(ring?: readonly Corner[]): void;
  /** Takes no notice of a corner where the last one is, as of the second click of two. */
  add(corner: Corner): void;
  remove(at: number): void;
  /** Takes the last corner back. */
  undo(): void;
  /** Hands the ring over and gives the map back; does nothing while there are too few corners. */
  finish(): void;
  cancel(): void;
}

export interface DrawingStage {
  readonly map: Stage['map'];
  readonly pointer: Signal<Pointer | null>;
}

/** One drawing of a job; `onRing` gets the corners, the first not repeated. */
export function createDrawing(stage: DrawingStage, onRing: (ring: readonly Corner[]) => void): Drawing {
  const corners = signal<readonly Corner[]>([]);
  const isOpen = signal(false);
  const canFinish = computed(() => corners.value.length >= FEWEST_CORNERS);
  const add = (corner: Corner) => {
    const last = corners.peek().at(-1);
    if (!last || !isSamePlace(last, corner, stage.map.peek()?.camera.peek()?.zoom)) corners.value = [...corners.peek(), corner];
  };
  const close = () => {
    isOpen.value = false;
    corners.value = [];
    stage.pointer.value = null;
  };
  const finish = () => {
    if (!canFinish.peek()) return;
    const ring = corners.peek();
    close();
    onRing(ring);
  };
  return {
    corners,
    isOpen,
    canFinish,
    isCrossing: computed(() => isCrossing(corners.value)),
    shapes: computed(() => (isOpen.value ? shapesOf(corners.value) : [])),
    start(ring = []) {
      corners.value = ring;
      isOpen.value = true;
      stage.pointer.value = {
        kind: 'point',
        take: (lon, lat) => {
          add([lon, lat]);
        },
        finish,
      };
    },
    add,
    remove: (at) => (corners.value = corners.peek().filter((_, index) => index !== at)),
    undo: () => (corners.value = corners.peek().slice(0, -1)),
    finish,
    cancel: close,
  };
}

const REACH = 4; // pixels within which two clicks mean one place
const PIXELS_AROUND = 256; // of the whole earth at zoom 0

function isSamePlace(a: Corner, b: Corner, zoom: number | undefined): boolean {
  const reach = zoom === undefined ? 0 : (REACH * 360) / (PIXELS_AROUND * 2 ** zoom);
  return Math.abs(a[0] - b[0]) <= reach && Math.abs(a[1] - b[1]) <= reach;
}

/** The way so far, and each corner. */
function shapesOf(corners: readonly Corner[]): readonly BoardShape[] {
  const positions = corners.map(([lon, lat]) => [lon, lat]);
  const way: Geometry =
    positions.length >= FEWEST_CORNERS
      ? { type: 'Polygon', coordinates: [[...positions, ...positions.slice(0, 1)]] }
      : { type: 'LineString', coordinates: positions };
  const points = positions.map((at, index): BoardShape => {
    return { key: `corner-${String(index)}`, geometry: { type: 'Point', coordinates: at }, look: 'drawing' };
  });
  return positions.length > 1 ? [{ key: 'way', geometry: way, look: 'drawing' }, ...points] : points;
}
