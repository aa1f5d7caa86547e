import type { Properties } from '../api/types';
import type { Language } from './language';

const ENGLISH_SOURCE = 'announcements';

/** What a site says in free text is French, as its producer wrote it, but for the embedded table of public announcements. */
export const languageOfTexts = ({ source }: Properties): Language => (source === ENGLISH_SOURCE ? 'en' : 'fr');
