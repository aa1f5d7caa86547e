import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SearchResult } from '../../api/types';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';
import { announce } from '../../ui/live';
import type { SearchModel } from './searchModel';
import { createSearchModel } from './searchModel';
import { Suggestions } from './suggestions';

/** An ARIA combobox: the focus stays in the field, arrows move through the suggestions. */
export function SearchBox({ onChoose }: { onChoose: (result: SearchResult) => void }) {
  const model = useMemo(() => createSearchModel(onChoose), []);
  const input = useRef<HTMLInputElement>(null);
  const isListed = model.isListed.value;
  const active = model.active.value;
  useSpokenCount(model);
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        aria-label={say.search.label}
        placeholder={say.search.placeholder}
        aria-expanded={isListed}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={isListed && active >= 0 ? `search-option-${String(active)}` : undefined}
        value={model.text.value}
        onInput={(event) => model.type(event.currentTarget.value)}
        onKeyDown={(event) => press(event, model)}
        onFocus={() => model.reopen()}
        onBlur={() => model.close()}
      />
      {model.text.value !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={say.search.clear}
          onClick={() => {
            model.type('');
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      {isListed && <Suggestions model={model} />}
    </div>
  );
}

/** Escape first closes the suggestions, then empties the field. */
function press(event: KeyboardEvent, model: SearchModel) {
  if (event.key === 'Enter') model.choose();
  else if (event.key === 'Escape' && model.text.value !== '') {
    event.preventDefault();
    if (model.isListed.value) model.close();
    else model.type('');
  } else if (event.key.startsWith('Arrow') && model.move(event.key)) event.preventDefault();
}

function useSpokenCount({ results, text, isListed }: SearchModel) {
  const { status, value } = results.answer.value;
  const isOpen = isListed.value;
  useEffect(() => {
    if (!isOpen || status !== 'ready') return;
    announce(value.length > 0 ? say.search.found(value.length) : say.search.none(text.value));
  }, [isOpen, status, value, text]);
}
