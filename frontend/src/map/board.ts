import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import type { Geometry } from 'geojson';
import type { Map, PathOptions, Renderer } from 'leaflet';
import { CircleMarker, DivIcon, GeoJSON, LayerGroup, Marker } from 'leaflet';
import type { Look, LookId } from '../ui/boardLooks';
import { BOARD_LOOKS } from '../ui/boardLooks';
import { asButton } from './asButton';
import { label } from './label';
import { memory } from './memory';
import type { Palette } from './palette';
import { patternOf } from './patterns';

/** A shape that a job draws over the layers; later ones lie above earlier ones. */
export interface BoardShape {
  key: string;
  geometry: Geometry;
  look: LookId;
  /** What the pointer is told; absent: the shape does not answer it. */
  label?: string;
  onChoose?: () => void;
}

/** A numbered place of a job's list. */
export interface BoardPin {
  key: string;
  lon: number;
  lat: number;
  /** What stands in it. */
  text: string;
  /** Class of the pin, for its form and colour. */
  kind: string;
  label: string;
  /** Of two pins on one spot the one with more lift lies on top; absent: 0. */
  lift?: number;
  onChoose: () => void;
}

/** What the open job draws. */
export interface Board {
  shapes: readonly BoardShape[];
  pins: readonly BoardPin[];
}

export const EMPTY_BOARD: Board = { shapes: [], pins: [] };

/** The shapes of the board among the layers, whose canvas they share so that the pointer reaches both. */
export interface DrawnBoard {
  readonly layer: LayerGroup;
  /** Changes when the shapes do. */
  readonly drawn: ReadonlySignal<unknown>;
}

interface BoardInputs {
  map: Map;
  renderer: Renderer;
  palette: ReadonlySignal<Palette>;
  board: ReadonlySignal<Board>;
}

export function drawBoard({ map, renderer, palette, board }: BoardInputs): DrawnBoard {
  const looks = computed(() => {
    const colour = palette.value;
    return memory((id: LookId) => styleOf(BOARD_LOOKS[id], colour, renderer));
  });
  const shapes = new LayerGroup().addTo(map);
  const pins = new LayerGroup().addTo(map);
  const drawn = computed(() => board.value.shapes);
  const pinned = computed(() => board.value.pins);
  effect(() => {
    shapes.clearLayers();
    for (const shape of drawn.value) shapes.addLayer(layerOf(shape, looks.value(shape.look)));
  });
  effect(() => {
    pins.clearLayers();
    for (const pin of pinned.value) pins.addLayer(pinOf(pin));
  });
  return { layer: shapes, drawn: computed(() => [drawn.value, looks.value]) };
}

function styleOf({ line, weight, dash, tile }: Look, colour: Palette, renderer: Renderer): PathOptions {
  // Leaflet hands a fill to the canvas as it is, which takes a pattern for a colour; its typings know only text.
  const inside = tile ? { fill: true, fillColor: patternOf(tile, colour) as string, fillOpacity: 0.75 } : { fill: false };
  return { color: colour(line), weight, ...(dash === undefined ? {} : { dashArray: dash }), ...inside, renderer };
}

function layerOf({ geometry, label: name, onChoose }: BoardShape, style: PathOptions): GeoJSON {
  const layer = new GeoJSON(geometry, {
    ...{ renderer: style.renderer }, // reaches the paths; the typings forget it
    interactive: name !== undefined,
    style: () => style,
    pointToLayer: (_, at) => new CircleMarker(at, { ...style, radius: 5 }),
  });
  if (name !== undefined) layer.bindTooltip(label(name), { sticky: true, direction: 'top', offset: [0, -6] });
  if (onChoose) layer.on('click', onChoose);
  return layer;
}

const PIN = 26;
const STOREY = 10_000; // pixels, more than a screen: Leaflet lifts the lower ones of a screen over the upper ones

function pinOf({ lon, lat, text, kind, label: name, lift = 0, onChoose }: BoardPin): Marker {
  const face = document.createElement('span');
  face.textContent = text;
  const icon = new DivIcon({ html: face, className: `pin pin-${kind}`, iconSize: [PIN, PIN], iconAnchor: [PIN / 2, PIN / 2] });
  const height = { zIndexOffset: lift * STOREY, riseOnHover: true, riseOffset: 1000 * STOREY };
  return asButton(new Marker([lat, lon], { icon, ...height }), name, onChoose);
}
