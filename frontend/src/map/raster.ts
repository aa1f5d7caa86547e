import type { Map, TileLayerOptions } from 'leaflet';
import { TileLayer } from 'leaflet';
import { say } from '../text/say';

export type RasterId = 'ign' | 'osm';

const SERVERS: Record<RasterId, { url: string; options: TileLayerOptions }> = {
  ign: {
    url: 'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&TILEMATRIXSET=PM&FORMAT=image/png&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    options: { maxNativeZoom: 18, attribution: say.map.ignCredit },
  },
  osm: { url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png', options: { maxNativeZoom: 18, attribution: say.map.osmCredit } },
};

const FAILURES_IN_A_ROW = 6;
const PATIENCE_MS = 8000;
const TRANSPARENT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A raster background that gives up by itself: missing tiles stay transparent, and a dead server is reported once. */
export function addRaster(map: Map, id: RasterId, giveUp: () => void): TileLayer {
  const { url, options } = SERVERS[id];
  const layer = new TileLayer(url, { ...options, maxZoom: 19, pane: 'tilePane', errorTileUrl: TRANSPARENT });
  let failures = 0;
  let patience: number | undefined;
  const stopWaiting = () => {
    window.clearTimeout(patience);
  };
  layer.on('loading', () => {
    patience = window.setTimeout(giveUp, PATIENCE_MS);
  });
  layer.on('tileload', (event) => {
    if (event.tile.src === TRANSPARENT) return;
    failures = 0;
    stopWaiting();
  });
  layer.on('tileerror', () => {
    failures += 1;
    if (failures === FAILURES_IN_A_ROW) giveUp();
  });
  layer.on('remove load', stopWaiting);
  return layer.addTo(map);
}
