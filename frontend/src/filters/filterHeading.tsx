import type { Store } from '../state/store';
import { say } from '../text/say';
import { chipsOf } from './chips';

interface HeadingProps {
  id: string;
  text: string;
  /** Beginning of the keys of its chips. */
  of: 'land-' | 'site-';
  store: Store;
  onReset: () => void;
}

/** Offers to clear what stands below while something of it is set. */
export function FilterHeading({ id, text, of, store, onReset }: HeadingProps) {
  const isActive = chipsOf(store.state.value).some(({ key }) => key.startsWith(of));
  return (
    <div class="section-heading">
      <h2 id={id}>{text}</h2>
      {isActive && (
        <button type="button" class="link-button" onClick={onReset} aria-label={say.words.labelled(say.explore.reset, text)}>
          {say.explore.reset}
        </button>
      )}
    </div>
  );
}
