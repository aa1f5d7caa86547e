import type { Database } from 'sql.js';
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';
import type { Geometry, Position } from 'geojson';
import { FileProblem } from './fileProblem';
import { transformOf } from './reprojection';
import type { Surfaces } from './surfaces';
import { surfacesOf } from './surfaces';
import { readWkb } from './wkb';

/** All surfaces of all its layers. SQLite runs in the page; the file goes nowhere. */
export async function readGeoPackage(bytes: Uint8Array, wasmAddress = wasm): Promise<Surfaces> {
  if (new TextDecoder('latin1').decode(bytes.slice(0, 15)) !== 'SQLite format 3') throw new FileProblem('not-gpkg');
  const { default: initSqlJs } = await import('sql.js');
  const sql = await initSqlJs({ locateFile: () => wasmAddress });
  const database = new sql.Database(bytes);
  try {
    const layers = await Promise.all(layersOf(database).map((layer) => geometriesOf(database, layer)));
    return surfacesOf(layers.flat());
  } finally {
    database.close();
  }
}

interface LayerOf {
  table: string;
  column: string;
  epsg: number;
  definition: string;
}

function layersOf(database: Database): LayerOf[] {
  try {
    const [answer] = database.exec(
      `SELECT c.table_name, c.column_name, coalesce(s.organization_coordsys_id, c.srs_id), coalesce(s.definition, '')
       FROM gpkg_geometry_columns c LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = c.srs_id`,
    );
    return (answer?.values ?? []).map(([table, column, epsg, definition]) => ({
      table: String(table),
      column: String(column),
      epsg: Number(epsg),
      definition: String(definition),
    }));
  } catch {
    throw new FileProblem('not-gpkg'); // a database, but not of geography
  }
}

const quoted = (identifier: string) => `"${identifier.replaceAll('"', '""')}"`;

async function geometriesOf(database: Database, { table, column, epsg, definition }: LayerOf): Promise<Geometry[]> {
  const [answer] = database.exec(`SELECT ${quoted(column)} FROM ${quoted(table)} WHERE ${quoted(column)} IS NOT NULL`);
  const blobs = (answer?.values ?? []).flatMap(([blob]) => (blob instanceof Uint8Array ? [blob] : []));
  const geometries = blobs.map(geometryOf).filter((geometry) => geometry !== null);
  if (geometries.length === 0) return [];
  const transform = await transformOf(epsg, definition);
  return geometries.map((geometry) => moved(geometry, transform));
}

const ENVELOPES = [0, 32, 48, 48, 64]; // bytes of the box before the geometry, by its kind

function geometryOf(blob: Uint8Array): Geometry | null {
  if (blob[0] !== 0x47 || blob[1] !== 0x50) throw new FileProblem('not-gpkg');
  const flags = blob[3] ?? 0;
  const isEmpty = (flags & 0x10) !== 0;
  return isEmpty ? null : readWkb(blob.subarray(8 + (ENVELOPES[(flags >> 1) & 7] ?? 0)));
}

function moved(geometry: Geometry, transform: (position: Position) => Position): Geometry {
  if (geometry.type === 'Polygon')
    return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(transform)) };
  if (geometry.type !== 'GeometryCollection') return geometry;
  return { type: 'GeometryCollection', geometries: geometry.geometries.map((part) => moved(part, transform)) };
}
