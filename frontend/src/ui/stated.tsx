import type { Language } from '../text/language';
import { language } from '../text/language';

/** For an attribute `lang`: absent where the whole page speaks that language. */
export const langOf = (of: Language): Language | undefined => (of === language ? undefined : of);

/** A text as the data have it; said to be in its language where the page speaks another, so that it is pronounced as what it is. */
export function Stated({ text, of = 'fr' }: { text: string; of?: Language }) {
  return of === language ? <>{text}</> : <span lang={of}>{text}</span>;
}
