/** The screen speaks French; the address may ask for English. Fixed for the life of the page: switching loads it again. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const languageOf = (search: string): Language => (new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'fr');

export const language: Language = languageOf(typeof location === 'undefined' ? '' : location.search);

/** For numbers, dates and sorting. */
export const LOCALE = { fr: 'fr-FR', en: 'en-GB' }[language];
