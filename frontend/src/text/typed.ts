import type { Language } from './language';
import { language } from './language';

/** Numbers as people type them in a field of the page's language, and as such a field shows them. */

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const MOST_DIGITS = 10;

/** Without separators of thousands, which are in the way of whoever changes a digit. */
export const typedNumber = (value: number, of: Language = language) =>
  new Intl.NumberFormat(LOCALES[of], { useGrouping: false, maximumFractionDigits: MOST_DIGITS }).format(value);

const ENGLISH_THOUSANDS = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;
const NUMBER = /^-?(\d+\.?\d*|\.\d+)$/;

/** A comma or a point before the decimals, spaces between thousands; in English commas may part thousands. null: no number. */
export function readTyped(text: string, of: Language = language): number | null {
  const dense = text.replace(/\s/g, '');
  const plain = of === 'en' && ENGLISH_THOUSANDS.test(dense) ? dense.replaceAll(',', '') : dense.replace(',', '.');
  return NUMBER.test(plain) ? Number(plain) : null;
}
