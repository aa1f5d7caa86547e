import type { Geometry } from 'geojson';
import { FileProblem } from './fileProblem';
import { transformOf } from './reprojection';
import type { Surfaces } from './surfaces';
import { surfacesOf } from './surfaces';

interface Loose {
  type?: unknown;
  features?: unknown;
  geometry?: unknown;
  crs?: { properties?: { name?: unknown } };
}

export async function readGeoJson(text: string): Promise<Surfaces> {
  const file = parsed(text);
  const name = file.crs?.properties?.name;
  const code = typeof name === 'string' ? Number(/EPSG:+(\d+)$/.exec(name)?.[1] ?? NaN) : NaN;
  return surfacesOf(geometriesOf(file), Number.isNaN(code) ? undefined : await transformOf(code));
}

function parsed(text: string): Loose {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && typeof (value as Loose).type === 'string') return value as Loose;
  } catch {
    // not JSON at all: the sentence is the same
  }
  throw new FileProblem('not-geojson');
}

const GEOMETRIES = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

function geometriesOf(node: Loose): Geometry[] {
  if (node.type === 'FeatureCollection') return Array.isArray(node.features) ? (node.features as Loose[]).flatMap(geometriesOf) : [];
  if (node.type === 'Feature') return node.geometry === null ? [] : geometriesOf((node.geometry ?? {}) as Loose);
  if (!GEOMETRIES.test(String(node.type))) throw new FileProblem('not-geojson');
  return isSound(node) ? [node as Geometry] : refuse();
}

function refuse(): never {
  throw new FileProblem('not-geojson');
}

/** Coordinates are lists of lists of numbers, as deep as they should be. */
function isSound(node: Loose & { coordinates?: unknown; geometries?: unknown }): boolean {
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[String(node.type)];
  if (depth === undefined) return Array.isArray(node.geometries) && (node.geometries as Loose[]).every(isSound);
  return isNested(node.coordinates, depth);
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  return depth === 0 ? value.every((part) => typeof part === 'number') : value.every((part) => isNested(part, depth - 1));
}
