import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SearchResult } from '../api/types';
import type { Collection } from '../api/vocabulary';
import { say } from '../text/say';
import { Icon } from '../ui/icons';
import { announce } from '../ui/live';
import type { SearchModel } from './searchModel';
import { createSearchModel } from './searchModel';
import { Suggestions } from './suggestions';

interface SearchBoxProps {
  /** Of the field, and the beginning of those of its options. */
  id: string;
  label: string;
  placeholder: string;
  /** What may be chosen; absent: whatever is found. */
  accepts?: readonly Collection[];
  /** The field is emptied for the next choice. */
  isEmptiedOnChoice?: boolean;
  onChoose: (result: SearchResult) => void;
  /** Takes a text as it was typed; absent: Enter takes the first option. */
  onText?: (text: string) => void;
}

/** An ARIA combobox: the focus stays in the field, arrows move through the suggestions. */
export function SearchBox({ id, label, placeholder, accepts, isEmptiedOnChoice = false, onChoose, onText }: SearchBoxProps) {
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const model = useMemo(() => createSearchModel((result) => choose.current(result), { accepts, isEmptiedOnChoice, onText }), []);
  const input = useRef<HTMLInputElement>(null);
  const isListed = model.isListed.value;
  const active = model.active.value;
  useSpokenCount(model);
  return (
    <div class="search" role="search" aria-label={label}>
      <Icon name="search" />
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={placeholder}
        aria-expanded={isListed}
        aria-controls={`${id}-results`}
        aria-autocomplete="list"
        aria-activedescendant={isListed && active >= 0 ? `${id}-option-${String(active)}` : undefined}
        value={model.text.value}
        onInput={(event) => model.type(event.currentTarget.value)}
        onKeyDown={(event) => press(event, model)}
        onFocus={() => model.reopen()}
        onBlur={() => model.close()}
      />
      {model.text.value !== '' && <ClearButton model={model} onCleared={() => input.current?.focus()} />}
      {isListed && <Suggestions id={id} model={model} />}
    </div>
  );
}

function ClearButton({ model, onCleared }: { model: SearchModel; onCleared: () => void }) {
  const clear = () => {
    model.type('');
    onCleared();
  };
  return (
    <button type="button" class="icon-button" aria-label={say.search.clear} onClick={clear}>
      <Icon name="close" />
    </button>
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
