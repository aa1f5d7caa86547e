import { say } from '../text/say';
import { Icon } from '../ui/icons';
import type { Store } from '../state/store';
import type { NameOf } from './chips';
import { chipsOf, clearFilters } from './chips';

/** What is filtered now, always in sight; each can be taken away. */
export function FilterChips({ store, nameOf }: { store: Store; nameOf: NameOf }) {
  const chips = chipsOf(store.state.value, nameOf);
  if (chips.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={say.explore.activeFilters}>
      {chips.map(({ key, text, remove }) => (
        <button key={key} type="button" class="chip" aria-label={say.explore.remove(text)} onClick={() => store.change(remove)}>
          {text}
          <Icon name="close" />
        </button>
      ))}
      {chips.length > 1 && (
        <button type="button" class="chip chip-all" onClick={() => store.change(clearFilters)}>
          {say.explore.resetAll}
        </button>
      )}
    </div>
  );
}
