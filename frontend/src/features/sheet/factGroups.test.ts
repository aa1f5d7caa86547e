import { describe, expect, it } from 'vitest';
import type { ApiFeature, Properties } from '../../api/types';
import type { Collection } from '../../api/vocabulary';
import { completeness, factGroups } from './factGroups';

const feature = (id: string, properties: Properties): ApiFeature => ({ type: 'Feature', id, geometry: null, properties });
const facts = (collection: Collection, item: ApiFeature) =>
  Object.fromEntries(
    factGroups(collection, item).flatMap((group) =>
      group.facts.map(({ label, value }) => [label, value?.replace(/[\u202f\u00a0]/g, ' ') ?? null]),
    ),
  );

describe('a sheet', () => {
  it('gives every fact its unit', () => {
    const item = feature('2-ti-2407', {
      code: 'ti-2407',
      phase: 2,
      population: 115500,
      areaHectares: 113711,
      members: 3,
      epci: 3,
      communes: 77,
    });
    expect(facts('territories', item)).toMatchObject({
      Population: '115 500 habitants',
      Surface: '113 711 ha',
      Membres: '3 membres',
      Phase: 'Phase 2 (2023-2027)',
    });
  });

  it('says when a surface was measured on schematic limits', () => {
    const area = (boundaryQuality: string) =>
      factGroups('epci', feature('200071082', { areaHectares: 5, boundaryQuality }))[0]?.facts.find(
        ({ label }) => label === 'Surface',
      )?.note;
    expect(area('schematic')).toContain('schématiques');
    expect(area('generalised')).toContain('généralisées');
    expect(area('official')).toBeUndefined();
  });

  it('leaves null what is not stated', () => {
    const shown = facts('industrial-land', feature('x', { status: 'converted', subkind: null, areaHectares: null }));
    expect(shown).toMatchObject({ État: 'Reconvertie', Type: null, Surface: null });
  });

  it('has lines for usable and available hectares where they are stated, and none where they are not', () => {
    const stated = facts('industrial-land', feature('x', { usableHectares: 3.5, availableHectares: 0 }));
    expect(stated).toMatchObject({ 'Surface utile': '3,5 ha', 'Surface disponible': '0 ha' });
    expect(facts('industrial-land', feature('x', { usableHectares: null }))).not.toHaveProperty('Surface utile');
  });

  it('keeps the whole plan of a turnkey site, known or not', () => {
    const groups = factGroups('turnkey-sites', feature('x', { waves: ['2020-01'], recycled: false }));
    expect(groups.map(({ title }) => title)).toEqual([
      'Identité',
      'Foncier',
      'Disponibilité',
      'Procédures',
      'Aptitude industrielle',
      'Réseaux',
      'Accès',
    ]);
    expect(completeness(groups)).toEqual({ stated: 2, all: 37 });
    for (const { title, facts: lines } of groups) expect([title, lines.length > 1]).toEqual([title, true]);
  });

  it('tells a place that is none from a place that is not known', () => {
    const places = { EPCI: 'CC X', 'Territoire d’industrie, phase 2': 'Y', 'Territoire d’industrie, phase 1': 'aucun' };
    expect(facts('turnkey-sites', feature('x', { commune: 'Z', epciName: 'CC X', territory2Name: 'Y', territory1Name: null }))).toMatchObject(places);
    expect(facts('turnkey-sites', feature('x', {}))).toMatchObject({ EPCI: null, 'Territoire d’industrie, phase 2': null });
  });

  it('keeps the language of what others wrote', () => {
    const lang = (source: string) =>
      factGroups('turnkey-sites', feature('x', { source, networks: 'gas' })).flatMap((group) => group.facts).find(({ value }) => value === 'gas')?.lang;
    expect([lang('announcements'), lang('turnkey-official')]).toEqual(['en', 'fr']);
  });
});
