import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FileProblem } from './fileProblem';
import { readGeoPackage } from './geoPackage';
import { LARGEST_FILE, readFile } from './readFile';
import { readShapefile } from './shapefile';

const bytesOf = (name: string) => readFileSync(new URL(`../../../../../tests/Fixtures/Perimeters/${name}`, import.meta.url));
const fileOf = (name: string) => new File([bytesOf(name)], name);
const textFile = (name: string, text: string) => new File([text], name);
const WASM = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');

const SQUARE = [
  [1.6, 47.25],
  [1.9, 47.25],
  [1.9, 47.45],
  [1.6, 47.45],
];

/** Every corner of the square is there, to a few centimetres. */
function expectSquare(shape: { type: string; coordinates: unknown }) {
  expect(shape.type).toBe('Polygon');
  const [ring = []] = shape.coordinates as number[][][];
  for (const [lon = 0, lat = 0] of SQUARE)
    expect(ring.some(([x = 0, y = 0]) => Math.abs(x - lon) < 1e-6 && Math.abs(y - lat) < 1e-6)).toBe(true);
}

const problemOf = async (file: File) => {
  const outcome = await readFile(file).catch((error: unknown) => error);
  return outcome instanceof FileProblem ? outcome.problem : outcome;
};

describe('a file of surfaces', () => {
  it('is read from GeoJSON', async () => {
    const content = await readFile(fileOf('square.geojson'));
    expect(content).toMatchObject({ kind: 'shape', shapes: 1, vertices: 5 });
    if (content.kind === 'shape') expectSquare(content.shape);
  });

  it('is read from a GeoPackage, whose Lambert-93 becomes degrees', async () => {
    expectSquare((await readGeoPackage(new Uint8Array(bytesOf('square-lambert93.gpkg')), WASM)).shape);
  });

  it('is read from a zipped Shapefile, whose Lambert-93 becomes degrees', async () => {
    expectSquare((await readShapefile(new Uint8Array(bytesOf('square-lambert93.zip')).buffer)).shape);
  });

  it('may name its system in the old way of GeoJSON', async () => {
    const lambert = [[594116.788, 6684238.055], [616804.38, 6683878.874], [617113.864, 6706093.501], [594510.67, 6706451.346], [594116.788, 6684238.055]]; // prettier-ignore
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } };
    const content = await readFile(textFile('l93.geojson', JSON.stringify({ type: 'Polygon', crs, coordinates: [lambert] })));
    if (content.kind === 'shape') expectSquare(content.shape);
    expect(content.kind).toBe('shape');
  });

  it('is a list of codes in a CSV, in the encoding of an old spreadsheet too', async () => {
    expect(await readFile(fileOf('codes.csv'))).toMatchObject({ kind: 'codes' });
    const old = await readFile(new File([new Uint8Array([0x53, 0xe9, 0x65])], 'old.csv'));
    expect(old).toEqual({ kind: 'codes', text: 'Sée' });
  });
});

describe('a file that cannot be used says why', () => {
  it.each([
    ['photo.jpg', 'x', 'unknown-kind'],
    ['empty.geojson', '', 'empty'],
    ['text.geojson', 'bonjour', 'not-geojson'],
    ['other.json', '{"name":"package"}', 'not-geojson'],
    ['broken.geojson', '{"type":"Polygon","coordinates":[["a"]]}', 'not-geojson'],
    ['points.geojson', '{"type":"Point","coordinates":[1,47]}', 'no-shape'],
    ['line.geojson', '{"type":"LineString","coordinates":[[1,47],[2,47],[3,47]]}', 'no-shape'],
    ['metres.geojson', '{"type":"Polygon","coordinates":[[[600000,6600000],[600001,6600000],[600001,6600001],[600000,6600000]]]}', 'off-earth'],
    ['not-a-database.gpkg', 'This is a text', 'not-gpkg'],
    ['not-a-zip.zip', 'This is a text', 'not-zip'],
    ['program.csv', 'MZ\0\0', 'no-text'],
  ])('%s', async (name, text, problem) => {
    expect(await problemOf(textFile(name, text))).toBe(problem);
  });

  it('more vertices than the API takes', async () => {
    const ring = Array.from({ length: 50_001 }, (_, at) => [Math.cos(at / 8000), 47 + Math.sin(at / 8000)]);
    expect(await problemOf(textFile('many.geojson', JSON.stringify({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })))).toBe(
      'too-many-vertices',
    );
  });

  it('larger than is read here', async () => {
    expect(await problemOf(new File([new Uint8Array(LARGEST_FILE + 1)], 'large.geojson'))).toBe('too-big');
  });
});
