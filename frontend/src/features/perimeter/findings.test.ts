import { describe, expect, it } from 'vitest';
import type { Coverage, CoveredEpci } from '../../api/coverage';
import { say } from '../../text/say';
import { legendOf, shapesOf } from './boardOf';
import { csvOf } from './csv';
import { findingsOf, gathered, issuesOf } from './findings';

const SQUARE = { type: 'Polygon' as const, coordinates: [[[1, 47], [2, 47], [2, 48], [1, 47]]] }; // prettier-ignore
const epci = (name: string, part: Partial<CoveredEpci> = {}): CoveredEpci => ({
  ...{ siren: name, name, kind: 'CC', relation: 'full', areaShare: 1, communeShare: 1, populationShare: 1, geometry: SQUARE },
  ...{ communesInside: 23, communesTotal: 23, missingCommunes: [] },
  ...part,
});
const HALF = epci('CC Sologne', { relation: 'split', communesInside: 14, communeShare: 0.6087, areaShare: 0.62, missingCommunes: [{ insee: '1', name: 'Loreux' }] }); // prettier-ignore

const report = (part: Partial<Coverage> = {}, perimeter: Partial<Coverage['perimeter']> = {}): Coverage => ({
  perimeter: {
    ...{ source: 'territory', id: '2-ti-2411', name: 'Sologne Val de Cher', phase: 2, areaHectares: 1000, population: 91_017 },
    ...{ communes: 1, epci: 1, parts: 1, holes: 0, boundaryQuality: 'official', vintage: 2026, newestVintage: 2026 },
    ...{ vintages: [2023, 2024, 2025, 2026], bbox: [1, 47, 2, 48], geometry: SQUARE },
    ...perimeter,
  },
  epci: [epci('CC Val de Cher')],
  communes: [{ insee: '41194', name: 'Romorantin', epci: 'CC Val de Cher', areaShare: 1, population: 18_000, areaHectares: 100 }],
  ...{ territories: [], gaps: [], issues: [], changes: [] },
  history: { phase1: { territories: [], entered: [], left: [], kept: 1 }, since2023: [] },
  industrialLand: { count: 2, areaHectares: 12.5, unstated: 1, byKind: [], byStatus: [], epciWithoutInventory: [] },
  turnkeySites: { count: 0, items: [] },
  ...part,
});
const texts = (coverage: Coverage) => findingsOf(coverage).map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('sentences on an EPCI', () => {
  const sentence = (entry: CoveredEpci, isShape = false) => say.coverage.epciSentence(entry, isShape).replaceAll(/[\u00a0\u202f]/g, ' ');

  it('tell the share of communes for a list, of ground for a shape', () => {
    expect(sentence(HALF)).toBe('La CC Sologne n’est couverte qu’à 61 % : 14 communes sur 23.');
    expect(sentence(HALF, true)).toBe('La CC Sologne n’est couverte qu’à 62 % de sa surface : 14 communes sur 23.');
    expect(sentence(epci('CC Val de Cher'))).toBe('La CC Val de Cher est couverte en entier : 23 communes.');
  });

  it('agree in gender, and leave the article to names that need none', () => {
    expect(sentence(epci('EPT Plaine Commune'))).toContain('L’EPT Plaine Commune est couvert en entier');
    expect(sentence(epci('Nantes Métropole'))).toContain('Nantes Métropole est couverte');
    expect(sentence(epci('CA Blois', { relation: 'touched' }))).toContain('La CA Blois n’est qu’effleurée');
  });

  it('never round a part up to the whole', () => {
    expect(sentence({ ...HALF, communeShare: 0.9999 })).toContain('99 %');
  });
});

describe('the findings', () => {
  it('begin with whether the perimeter is whole in its code book', () => {
    expect(texts(report())[0]).toBe('Périmètre entier dans le code géographique 2026 : son EPCI y existe et il est couvert en entier.');
    expect(findingsOf(report({ epci: [epci('a'), HALF] }))[0]).toMatchObject({ tone: 'warn' });
  });

  it('never call whole what has communes outside every EPCI, or nothing', () => {
    const alone = report({ epci: [], communes: [{ insee: '22016', name: 'Bréhat', epci: null, areaShare: 1, population: 1, areaHectares: 1 }] });
    expect(texts(alone)[0]).toBe('1 commune hors de tout EPCI.');
    expect(texts(report({ epci: [], communes: [] }))).toEqual([say.coverage.nothing]);
  });

  it('do not hold against whole EPT that their métropole is covered in part', () => {
    const metropole = epci('Métropole du Grand Paris', { kind: 'METRO', relation: 'split', communesInside: 23, communesTotal: 130 });
    const district = epci('EPT Plaine Commune', { kind: 'EPT' });
    expect(findingsOf(report({ epci: [district, metropole] }))[0]).toMatchObject({ tone: 'good' });
    expect(findingsOf(report({ epci: [district, { ...metropole, communesInside: 24 }] }))[0]).toMatchObject({ tone: 'warn' });
  });

  it('say what changed since phase 1, or that nothing did', () => {
    expect(texts(report())).toContain('Depuis la phase 1, rien n’a changé : les mêmes 1 commune.');
    const phase1 = { territories: [], entered: [{ insee: '1', name: 'a' }], left: [], kept: 3 };
    expect(texts(report({ history: { phase1, since2023: [] } }))).toContain('Depuis la phase 1 : 1 commune entrée, 0 sortie, 3 conservées.');
    expect(texts(report({}, { phase: 1, id: '1-ti-1' })).some((text) => text.includes('Depuis la phase 1'))).toBe(false);
  });

  it('do not call it a fault of what was given that ground has changed since', () => {
    const issue = (code: string) => ({ code, value: null, detail: code, suggestions: [] });
    const old = report({ issues: [issue('ground-changed'), issue('unknown-code')] });
    expect(texts(old)).toContain('1 point à corriger dans ce qui a été donné.');
    expect(issuesOf(old).remarks).toHaveLength(1);
    expect(texts(report({ issues: [issue('ground-changed')] })).some((text) => text.includes('à corriger'))).toBe(false);
  });

  it('leave out that a shape covers nothing in part', () => {
    expect(texts(report({ epci: [epci('a', { relation: 'touched' })] }, { source: 'polygon' }))[0]).toBe('Le tracé ne couvre aucun EPCI en entier.');
  });

  it('recognise a territory in a list that is exactly it', () => {
    const territories = [{ id: '2-ti-1', phase: 2, name: 'Sologne', shareOfPerimeter: 1, shareOfTerritory: 1, communesInCommon: 1 }];
    expect(texts(report({ territories }, { source: 'codes', id: null, name: null, phase: null }))).toContain(
      'C’est exactement le territoire Sologne (phase 2).',
    );
  });
});

describe('communes that came', () => {
  it('are told by their EPCI where all of it came', () => {
    const commune = (insee: string, of: string) => ({ insee, name: insee, epci: of, areaShare: 1, population: 1, areaHectares: 1 });
    const communes = [commune('1', 'CC A'), commune('2', 'CC A'), commune('3', 'CC B'), commune('4', 'CC B')];
    const whole = report({ epci: [epci('CC A'), epci('CC B')], communes });
    const { wholes, rest } = gathered(communes.slice(0, 3), whole);
    expect(wholes).toEqual([{ name: 'CC A', count: 2 }]);
    expect(rest.map(({ insee }) => insee)).toEqual(['3']);
  });
});

describe('the drawing', () => {
  it('has each thing with its own look, the perimeter above all, and itself never as another territory', () => {
    const territories = [
      { id: '2-ti-2411', phase: 2, name: 'itself', shareOfPerimeter: 1, shareOfTerritory: 1, communesInCommon: 1, geometry: SQUARE },
      { id: '1-ti-2407', phase: 1, name: 'Sologne', shareOfPerimeter: 0.4, shareOfTerritory: 1, communesInCommon: 1, geometry: SQUARE },
    ];
    const gaps = [{ insee: '1', name: 'Enclave', epci: null, geometry: SQUARE }];
    const shapes = shapesOf(report({ epci: [HALF, epci('a')], territories, gaps }));
    expect(shapes.map(({ look }) => look)).toEqual(['full', 'split', 'overlap-1', 'gap', 'perimeter']);
    expect(legendOf(shapes)).toEqual(['perimeter', 'gap', 'overlap-1', 'split', 'full']);
  });
});

describe('the table to download', () => {
  it('has a row for each thing the report tells, and none that a spreadsheet would run', () => {
    const table = csvOf(report({ epci: [{ ...HALF, name: '=1+1' }], gaps: [{ insee: '2', name: 'a, "b"', epci: null }] }));
    const rows = table.trimEnd().split('\r\n');
    expect(rows[0]?.split(',')).toHaveLength(12);
    expect(table).toContain("EPCI,CC Sologne,'=1+1,en partie,,0.62,0.6087,1,14,23,,");
    expect(table).toContain('commune manquante,1,Loreux,,CC Sologne');
    expect(table).toContain('commune enclavée,2,"a, ""b"""');
    expect(table).toContain('commune,41194,Romorantin,,CC Val de Cher,1,,,,,18000,100');
  });
});
