import { gpx, kml } from '@tmcw/togeojson';
import { FileProblem } from './fileProblem';
import type { Surfaces } from './surfaces';
import { surfacesOf } from './surfaces';

/** KML and GPX: both are XML in longitudes and latitudes. */
export function readMarkup(text: string, kind: 'kml' | 'gpx'): Surfaces {
  const page = new DOMParser().parseFromString(text, 'text/xml');
  if (page.documentElement.localName !== kind) throw new FileProblem(kind === 'kml' ? 'not-kml' : 'not-gpx');
  const { features } = kind === 'kml' ? kml(page, { skipNullGeometry: true }) : gpx(page);
  return surfacesOf(features.map(({ geometry }) => geometry));
}
