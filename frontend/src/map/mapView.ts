import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { Canvas } from 'leaflet';
import { Browser, Control, Map } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { ApiFeature, FeatureRef } from '../api/types';
import { drawOn } from '../state/changes';
import type { Bounds } from '../state/queries';
import type { Store } from '../state/store';
import { say } from '../text/say';
import type { Board } from './board';
import { drawBoard } from './board';
import type { Camera, Covered } from './camera';
import { cameraOf, fit, reducedMotion } from './camera';
import { followView } from './followView';
import type { Choropleth } from './choroplethLayer';
import type { LayerStatuses } from './mapLayers';
import { addBackground, addLayers } from './mapLayers';
import { paintOf } from './paint';
import { watchPalette } from './palette';
import { addPlaceNames } from './placeNames';
import type { Pointer } from './pointer';
import { followPointer } from './pointer';
import { addRaster } from './raster';
import { RoomyCanvas } from './roomyCanvas';
import { outlineSelection } from './selectionOutline';

const MARGIN = 40; // pixels kept free around a selected point

export interface MapInputs {
  store: Store;
  selected: ReadonlySignal<ApiFeature | null>;
  onSelect(ref: FeatureRef): void;
  /** What the open job draws, and whether it asks for clicks. */
  board: ReadonlySignal<Board>;
  pointer: ReadonlySignal<Pointer | null>;
  /** Areas by class, where the open job shows such. */
  choropleth: ReadonlySignal<Choropleth | null>;
  /** What panels cover of the map now. */
  covered(): Covered;
  /** The raster background gave up. */
  onRasterLost(): void;
}

/** What the rest of the page may know of the map, and ask of it. */
export interface MapView {
  readonly camera: ReadonlySignal<Camera | null>;
  /** How each layer that is switched on is doing. */
  readonly layers: LayerStatuses;
  show(bounds: Bounds): void;
  /** Moves just enough to bring a point out from under what covers it. */
  uncover(bounds: Bounds): void;
  focus(): void;
}

export function mountMap(element: HTMLElement, inputs: MapInputs): MapView {
  const { store } = inputs;
  const map = createMap(element);
  if (store.state.peek().isEmbedded) leaveWheel(map);
  const camera = signal<Camera | null>(null);
  const palette = watchPalette();
  const paint = paintOf(palette, store.state, inputs.choropleth);
  followView(map, store);
  map.on('moveend resize', () => {
    camera.value = cameraOf(map);
  });
  camera.value = cameraOf(map);
  const drawing = { map, camera, palette, paint };
  addBackground({ ...drawing, renderer: canvasIn(map, 'background', 150) });
  addPlaceNames(
    map,
    camera,
    computed(() => store.state.value.background === 'outline'),
  );
  const renderer = new RoomyCanvas();
  const board = drawBoard({ map, renderer, palette, board: inputs.board });
  const layers = addLayers({ ...drawing, store, renderer, board, choropleth: inputs.choropleth, onSelect: inputs.onSelect });
  followPointer(map, inputs.pointer);
  outlineSelection(map, canvasIn(map, 'selection', 620), palette, inputs.selected);
  followRaster(map, store, inputs.onRasterLost);
  return {
    camera,
    layers,
    show: (bounds) => {
      fit(map, bounds, inputs.covered(), true);
    },
    uncover: ([west, south]) => {
      const { right, bottom } = inputs.covered();
      map.panInside([south, west], {
        padding: [MARGIN, MARGIN],
        paddingBottomRight: [MARGIN + right, MARGIN + bottom],
        animate: !reducedMotion(),
      });
    },
    focus: () => {
      element.focus();
    },
  };
}

function createMap(element: HTMLElement): Map {
  const animate = !reducedMotion();
  const map = new Map(element, {
    preferCanvas: true,
    zoomControl: false,
    attributionControl: false,
    minZoom: 3,
    maxZoom: 18,
    zoomSnap: 0.5,
    maxBounds: [
      [-70, -190],
      [80, 190],
    ],
    zoomAnimation: animate,
    fadeAnimation: animate,
    inertia: animate,
  });
  if (!animate) jump(map);
  map.addControl(new Control.Zoom({ position: 'topleft', zoomInTitle: say.map.zoomIn, zoomOutTitle: say.map.zoomOut }));
  map.addControl(new Control.Scale({ position: 'bottomleft', imperial: false, updateWhenIdle: true }));
  map.addControl(new Control.Attribution({ position: 'bottomright', prefix: false }).addAttribution(say.map.credits));
  return map;
}

/** Leaflet glides when the arrow keys move the map, and has no option against it. */
function jump(map: Map) {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}

/** In another page the wheel scrolls that page, until the map is used. */
function leaveWheel(map: Map) {
  map.scrollWheelZoom.disable();
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
}

// translate() instead of translate3d(): the pane that a drag moves is one layer of the screen (map.css), not one more for each marker.
Object.assign(Browser, { ie3d: true });

/** A canvas of its own that never catches the pointer. */
function canvasIn(map: Map, name: string, zIndex: number): Canvas {
  const pane = map.createPane(name);
  pane.style.zIndex = String(zIndex);
  pane.style.pointerEvents = 'none';
  return new RoomyCanvas(name);
}

function followRaster(map: Map, store: Store, onLost: () => void) {
  const background = computed(() => store.state.value.background);
  effect(() => {
    const id = background.value;
    if (id === 'outline') return;
    const layer = addRaster(map, id, () => {
      if (background.peek() !== id) return;
      store.change(drawOn('outline'), 'drift');
      onLost();
    });
    return () => {
      layer.remove();
    };
  });
}
