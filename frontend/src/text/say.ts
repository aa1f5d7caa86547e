import { fr } from './fr';
import type { Language } from './language';

/** Every language has the same sentences. */
export type Sentences = typeof fr;

/** The sentences of the page's language: everything that can be seen or heard comes from here. */
export let say: Sentences = fr;

/** Before anything that speaks is loaded: many a module takes its sentences while it loads. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en') say = (await import('./en')).en;
}
