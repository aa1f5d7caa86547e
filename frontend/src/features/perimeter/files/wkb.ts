import type { Geometry, Position } from 'geojson';

/** Reads surfaces of well-known binary, ISO or extended, with or without heights; other kinds of geometry are null. */
export function readWkb(bytes: Uint8Array): Geometry | null {
  return geometry(new Cursor(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
}

class Cursor {
  private at = 0;
  private isLittle = true;
  constructor(private readonly view: DataView) {}

  order() {
    this.isLittle = this.view.getUint8(this.at) === 1;
    this.at += 1;
  }

  count(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, this.isLittle);
  }

  number(): number {
    this.at += 8;
    return this.view.getFloat64(this.at - 8, this.isLittle);
  }

  times<T>(read: () => T): T[] {
    return Array.from({ length: this.count() }, read);
  }
}

function geometry(cursor: Cursor): Geometry | null {
  cursor.order();
  const code = cursor.count();
  if (code & 0x20000000) cursor.count(); // the system, of the extended kind
  const kind = (code & 0xffff) % 1000;
  const dimensions = 2 + heights(code);
  const position = (): Position => Array.from({ length: dimensions }, () => cursor.number());
  const rings = () => cursor.times(() => cursor.times(position));
  switch (kind) {
    case 3:
      return { type: 'Polygon', coordinates: rings() };
    case 6:
    case 7: {
      const geometries = cursor.times(() => geometry(cursor)).filter((part) => part !== null);
      return { type: 'GeometryCollection', geometries };
    }
    default:
      return null;
  }
}

/** How many numbers a place has beside two. */
function heights(code: number): number {
  const iso = Math.floor((code & 0xffff) / 1000); // 1: Z, 2: M, 3: both
  const extended = (code & 0x80000000 ? 1 : 0) + (code & 0x40000000 ? 1 : 0);
  return iso === 3 ? 2 : iso > 0 ? 1 : extended;
}
