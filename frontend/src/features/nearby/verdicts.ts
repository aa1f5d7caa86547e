import type { Criterion, Found } from '../../api/nearby';
import type { Properties } from '../../api/types';
import type { Language } from '../../text/language';
import { formatHectares } from '../../text/numbers';
import { say } from '../../text/say';
import { languageOfTexts } from '../../text/dataLanguage';

/** How a site stands to all that was asked: it fits, it does not say enough, or it misses something. */
export const FITS = ['fits', 'unsure', 'misfits'] as const;
export type Fit = (typeof FITS)[number];

export function fitOf({ criteria }: Pick<Found, 'criteria'>): Fit {
  if (criteria.some(({ verdict }) => verdict === 'notMet')) return 'misfits';
  return criteria.some(({ verdict }) => verdict === 'notStated') ? 'unsure' : 'fits';
}

/** The look of its number in list and map; a search without wishes judges nobody. */
export const pinLook = (found: Pick<Found, 'criteria'>): Fit | 'plain' => (found.criteria.length > 0 ? fitOf(found) : 'plain');

/** Never without its word: the sign is for those who see. */
export const SIGNS = { met: '✓', notMet: '✕', notStated: '?' } as const;

/** What is wanted, in words. */
export function wish({ name, wanted }: Criterion): string {
  const words = say.nearby.criterion;
  switch (name) {
    case 'minHectares':
    case 'minPlotHectares':
      return words[name](Number(wanted));
    case 'readyBy':
      return words.readyBy(Number(wanted));
    default:
      return words[name];
  }
}

/** What the site says; null where it says nothing. */
export function stated({ name, value, verdict }: Criterion): string | null {
  if (value === null) return null;
  if (name === 'readyBy' && verdict === 'notStated') return say.nearby.noCloserDate(String(value));
  if (typeof value === 'boolean') return value ? say.nearby.recycledYes : say.nearby.recycledNo;
  if (typeof value === 'number') return name === 'readyBy' ? String(value) : formatHectares(value);
  if (typeof value === 'string') return name === 'rail' ? say.nearby.quoted(value) : value;
  return value.map((wave) => say.words.waveShort(String(wave))).join(', ');
}

/** The language of what the site says, where that is a text of its own; undefined for the words of the page. */
export const quotedLanguage = ({ name }: Criterion, properties: Properties | undefined): Language | undefined =>
  name === 'rail' && properties ? languageOfTexts(properties) : undefined;

/** Why a site has its rank, in words. */
export function reason({ criteria }: Pick<Found, 'criteria'>): string {
  const words = say.nearby.reason;
  if (criteria.length === 0) return words.none;
  const named = (verdict: Criterion['verdict']) =>
    criteria.filter((criterion) => criterion.verdict === verdict).map(({ name }) => say.nearby.short(name));
  const [met, notMet, notStated] = [named('met'), named('notMet'), named('notStated')];
  if (met.length === criteria.length) return words.all(met.length);
  return [
    words.some(met.length, criteria.length),
    notStated.length > 0 && words.notStated(notStated.join(', ')),
    notMet.length > 0 && words.notMet(notMet.join(', ')),
  ]
    .filter(Boolean)
    .join(' ');
}

export function countFits(found: readonly Pick<Found, 'criteria'>[]): Record<Fit, number> {
  const counts = { fits: 0, unsure: 0, misfits: 0 };
  for (const each of found) counts[fitOf(each)] += 1;
  return counts;
}
