import { speakIn } from '../state/changes';
import type { Store } from '../state/store';
import { say } from '../text/say';

/** The same view in the other language: the page loads again, with other sentences. */
export function LanguageLink({ store }: { store: Store }) {
  const { name, code } = say.app.otherLanguage;
  return (
    <a class="button button-plain language-link" href={store.addressOf(speakIn(code))} hreflang={code} lang={code} aria-label={`${code.toUpperCase()} – ${name}`}>
      <span class="language-name">{name}</span>
      <span class="language-code">{code.toUpperCase()}</span>
    </a>
  );
}
