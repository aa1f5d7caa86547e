import type { LeafletEvent, LeafletEventHandlerFn, Point } from 'leaflet';
import { Bounds, Canvas } from 'leaflet';
import { ROOM } from './room';

/** What was drawn: where the map then was, and how far it reaches. */
interface Drawn {
  zoom: number;
  size: Point;
  origin: Point;
  reach: Bounds;
}

/** Leaflet draws everything again after every move. What lies beyond the edges of the screen serves until a move leaves it. */
export class RoomyCanvas extends Canvas {
  private drawn: Drawn | null = null;

  constructor(pane?: string) {
    super({ padding: ROOM, tolerance: 3, ...(pane === undefined ? {} : { pane }) });
    this.on('update', () => {
      this.drawn = this.look();
    });
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const events = super.getEvents?.() ?? {};
    const redraw = events['moveend'];
    const moveend = (event: LeafletEvent) => {
      if (!this.reachesFar()) redraw?.call(this, event);
    };
    return { ...events, moveend };
  }

  private look(): Drawn {
    const map = this._map;
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-ROOM));
    return { zoom: map.getZoom(), size, origin: map.getPixelOrigin(), reach: new Bounds(corner, corner.add(size.multiplyBy(1 + 2 * ROOM))) };
  }

  private reachesFar(): boolean {
    const { drawn, _map: map } = this;
    if (!drawn || drawn.zoom !== map.getZoom() || !drawn.size.equals(map.getSize())) return false;
    const corner = map.containerPointToLayerPoint([0, 0]);
    return drawn.origin.equals(map.getPixelOrigin()) && drawn.reach.contains(new Bounds(corner, corner.add(map.getSize())));
  }
}
