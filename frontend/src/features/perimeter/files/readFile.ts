import type { MultiPolygon, Polygon } from 'geojson';
import type { Surfaces } from './surfaces';
import { FileProblem } from './fileProblem';

/** What a dropped file holds: a shape, or a text with codes in it. */
export type FileContent =
  | { kind: 'shape'; shape: Polygon | MultiPolygon; shapes: number; vertices: number }
  | { kind: 'codes'; text: string };

export const LARGEST_FILE = 20 * 1024 * 1024;

/** For the file dialog. */
export const FILE_KINDS = '.geojson,.json,.kml,.gpx,.gpkg,.zip,.csv,.tsv,.txt';

/** Reads a file in the browser; the reader of its kind comes when it is first needed. Throws a FileProblem. */
export async function readFile(file: File): Promise<FileContent> {
  if (file.size > LARGEST_FILE) throw new FileProblem('too-big');
  if (file.size === 0) throw new FileProblem('empty');
  const extension = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (['csv', 'tsv', 'txt'].includes(extension)) return { kind: 'codes', text: await textOf(file, 'no-text') };
  const { shape, shapes, vertices } = await surfacesOf(file, extension);
  return { kind: 'shape', shape, shapes, vertices };
}

async function surfacesOf(file: File, extension: string): Promise<Surfaces> {
  switch (extension) {
    case 'geojson':
    case 'json':
      return (await import('./geoJson')).readGeoJson(await textOf(file, 'not-geojson'));
    case 'kml':
      return (await import('./markup')).readMarkup(await textOf(file, 'not-kml'), 'kml');
    case 'gpx':
      return (await import('./markup')).readMarkup(await textOf(file, 'not-gpx'), 'gpx');
    case 'gpkg':
      return (await import('./geoPackage')).readGeoPackage(new Uint8Array(await file.arrayBuffer()));
    case 'zip':
      return (await import('./shapefile')).readShapefile(await file.arrayBuffer());
    default:
      throw new FileProblem('unknown-kind');
  }
}

/** Text in the encodings that spreadsheets write; a NUL betrays what is none. */
async function textOf(file: File, problem: FileProblem['problem']): Promise<string> {
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes);
  if (text.includes('\0')) throw new FileProblem(problem);
  return text;
}

function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
