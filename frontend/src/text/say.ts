import { fr } from './fr';

/** Every language has the same sentences. */
export type Sentences = typeof fr;

/** The sentences of the page's language: everything that can be seen or heard comes from here. */
export const say: Sentences = fr;
