import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../api/nearby';
import { countFits, fitOf, reason, stated, wish } from './verdicts';

const area = (verdict: Criterion['verdict'], value: Criterion['value'] = null): Criterion => {
  return { name: 'minHectares', verdict, value, wanted: 20 };
};
const ready = (verdict: Criterion['verdict'], value: Criterion['value'] = null): Criterion => {
  return { name: 'readyBy', verdict, value, wanted: 2027 };
};
const rail = (verdict: Criterion['verdict'], value: Criterion['value'] = null): Criterion => {
  return { name: 'rail', verdict, value, wanted: true };
};

describe('How a site fits', () => {
  it('one miss is enough not to, one silence not to be sure', () => {
    expect(fitOf({ criteria: [area('met', 30), rail('notStated'), ready('notMet', '2027-2030')] })).toBe('misfits');
    expect(fitOf({ criteria: [area('met', 30), rail('notStated')] })).toBe('unsure');
    expect(fitOf({ criteria: [area('met', 30)] })).toBe('fits');
    expect(fitOf({ criteria: [] })).toBe('fits');
  });

  it('is counted over all that are shown', () => {
    const found = [[area('met', 30)], [area('notStated')], [area('notMet', 1)], [area('notMet', 2)]];
    expect(countFits(found.map((criteria) => ({ criteria })))).toEqual({ fits: 1, unsure: 1, misfits: 2 });
  });
});

describe('The reason of a rank', () => {
  it.each([
    [[], 'Classé à la distance seule : aucun critère demandé.'],
    [[area('met', 30)], 'Remplit le critère demandé.'],
    [[area('met', 30), ready('met', '2024')], 'Remplit les 2 critères.'],
    [[area('met', 30), ready('notStated'), rail('notStated')], 'Remplit 1 critère sur 3. Non renseigné : échéance, embranchement ferré.'],
    [[area('notMet', 12), ready('met', 2024)], 'Remplit 1 critère sur 2. Non rempli : surface.'],
    [
      [area('notStated'), ready('notMet', '2027-2030')],
      'Aucun critère établi. Non renseigné : surface. Non rempli : échéance.',
    ],
  ])('%# is told in words', (criteria, words) => {
    expect(reason({ criteria })).toBe(words);
  });
});

describe('A criterion', () => {
  it('says what is wished for and what the site states', () => {
    expect([wish(area('met', 340)), stated(area('met', 340))]).toEqual(['Au moins 20 ha', '340 ha']);
    expect([wish(ready('met', '2025-2027')), stated(ready('met', '2025-2027'))]).toEqual(['Prêt en 2027', '2025-2027']);
    expect(stated(rail('met', 'rail siding'))).toBe('« rail siding »');
    expect(stated({ name: 'label', verdict: 'met', value: ['2020-01', 'france-2030'], wanted: ['2020-01'] })).toBe('Vague 1, France 2030');
    expect(stated({ name: 'recycled', verdict: 'notMet', value: false, wanted: true })).toBe('non recyclé');
  });

  it('whose class of readiness does not decide says so', () => {
    expect(stated(ready('notStated', '2027-2030'))).toBe('annoncé 2027-2030, sans date plus précise');
  });

  it('that nobody has stated has no value', () => {
    expect(stated(rail('notStated'))).toBeNull();
  });
});
