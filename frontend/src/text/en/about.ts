import { counted } from '../numbers';
import type { Sentences } from '../say';

export const about: Sentences['about'] = {
  title: 'About Emprise',
  intro:
    'Emprise is an open map and API on the French programme Territoires d’industrie: perimeters, intercommunalities, industrial land and turnkey sites. It is not a service of the French State.',
  sources: 'Sources and licences',
  sourcesFailed: 'The list of sources could not be loaded.',
  vintage: (vintage: number) => `vintage ${String(vintage)}`,
  rows: (loaded: number, rejected: number) => `${counted(loaded, 'row loaded', 'rows loaded')}, ${counted(rejected, 'rejected', 'rejected')}`,
  attributionsTitle: 'Credits',
  attributions: [
    'Boundaries and codes: IGN – ADMIN EXPRESS COG, Etalab (Licence Ouverte 2.0), INSEE – official geographic code.',
    'Territoires d’industrie and turnkey sites: ANCT, public announcements.',
    'Friches (brownfield): Cerema – Cartofriches (Licence Ouverte 2.0).',
    'Background coastline: Natural Earth, through world-atlas (ISC).',
    'Administrative divisions: @etalab/decoupage-administratif (MIT). Map: Leaflet (BSD).',
  ],
  limits: 'Good to know',
  limitsText: [
    'A blank on the map does not mean that there is no site: inventories are incomplete.',
    'The area of a turnkey site may be that of the whole zone: such areas are never added up.',
    'What the sources do not say is shown as “not stated”, never estimated.',
  ],
  accessibility: 'Accessibility',
  accessibilityText: [
    'Aim: RGAA 4.1, level AA. As no audit has been made yet, Emprise declares itself non-compliant.',
    'Not everybody can use a map: the list, the search and the sheets give the same information to keyboards and screen readers.',
    'Have you met a barrier? Tell the organisation that hosts this map.',
  ],
  privacy: 'Privacy',
  privacyText: 'No tracker, no account. No request to another server, unless you choose an IGN or OpenStreetMap background.',
};
