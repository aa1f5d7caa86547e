import { gpx, kml } from '@tmcw/togeojson';
import { FileProblem } from './fileProblem';
import type { Surfaces } from './surfaces';
import { surfacesOf } from './surfaces';

/** KML and GPX: both are XML in longitudes and latitudes. */
export function readMarkup(text: string, kind: 'kml' | 'gpx'): Surfaces {
  if (!new RegExp(`<(\\w+:)?${kind}[\\s>]`).test(text)) throw new FileProblem(kind === 'kml' ? 'not-kml' : 'not-gpx');
  const page = new DOMParser().parseFromString(text, 'text/xml');
  if (page.querySelector('parsererror')) throw new FileProblem('unreadable');
  const { features } = kind === 'kml' ? kml(page, { skipNullGeometry: true }) : gpx(page);
  return surfacesOf(features.map(({ geometry }) => geometry));
}
