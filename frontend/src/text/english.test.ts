import { describe, expect, it } from 'vitest';
import { en } from './en';
import { fr } from './fr';

/** What both languages write alike. */
const ALIKE = [
  'Emprise, API, CSV, GeoJSON, EPCI, EPT, SIREN, OpenStreetMap, Guadeloupe, Martinique, Mayotte, France 2030, ICPE / Seveso, Phase 1 (2018-2022) Phase 2 (2023-2027)',
  'Code, Commune, Communes, commune communes, communes Commune, Import, Label, Licence, Page, Messages, Phase, Population, Programme, Provenance, Source, Type, Zoom, Date, ha … ha',
  'Detail, Enclaves, Hectares, Site, Sites, Territoire d’industrie, Sources, communes_total',
  '© IGN / Etalab · INSEE · ANCT · Cerema – Cartofriches · Natural Earth, Plan IGN v2 © IGN / Géoplateforme, ./emprise import official',
]
  .flatMap((line) => line.split(', '))
  .map((text) => text.toLowerCase());

/** The texts in the source of a sentence that needs numbers or names to speak. */
function* textsOf(source: string): Generator<string> {
  for (const [, single, double, back] of source.matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`/g)) yield single ?? double ?? back ?? '';
}

/** Every sentence by its way through the rooms. */
function* sentencesOf(room: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof room === 'string') yield [path, room];
  else if (typeof room === 'function') yield [path, [...textsOf(String(room))].join(' ').replace(/\$\{[^}]*\}/g, '…')];
  else if (room !== null && typeof room === 'object')
    for (const [key, inner] of Object.entries(room)) yield* sentencesOf(inner, path === '' ? key : `${path}.${key}`);
}

const french = new Map(sentencesOf(fr));
const english = [...sentencesOf(en)];

describe('English', () => {
  it('has the sentences of French and no others', () => {
    expect(english.map(([path]) => path).sort()).toEqual([...french.keys()].sort());
  });

  it('is not French by oversight', () => {
    const alike = english.filter(([path, text]) => text === french.get(path) && /\p{L}{2}/u.test(text));
    expect(alike.filter(([, text]) => !ALIKE.includes(text.replace(/[…\s·]+$|^[…\s·]+/g, '').toLowerCase()))).toEqual([]);
  });

  it('has no French signs: no « », and no space before : ; ? !', () => {
    expect(english.filter(([, text]) => /[«»]|[\p{L}…][ \u00a0\u202f][:;?!](?:[ \u00a0]|$)/u.test(text))).toEqual([]);
  });
});
