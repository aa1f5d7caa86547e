import { language } from '../text/language';

/** A text as the data have it: French, and said to be where the page speaks English, so that it is pronounced as what it is. */
export function Stated({ text }: { text: string }) {
  return language === 'fr' ? <>{text}</> : <span lang="fr">{text}</span>;
}
