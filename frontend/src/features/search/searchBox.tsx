import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SearchResult } from '../../api/types';
import { fr } from '../../text/fr';
import { Icon } from '../../ui/icons';
import { announce } from '../../ui/live';
import { moved } from './activeOption';
import type { SearchModel } from './searchModel';
import { createSearchModel } from './searchModel';
import { Suggestions } from './suggestions';

interface SearchProps {
  onChoose: (result: SearchResult) => void;
}

/** An ARIA combobox: the focus stays in the field, arrows move through the suggestions. */
export function SearchBox({ onChoose }: SearchProps) {
  const model = useMemo(createSearchModel, []);
  const isOpen = useSignal(false);
  const active = useSignal(-1);
  const input = useRef<HTMLInputElement>(null);
  const { status, value } = model.results.answer.value;
  const results = value ?? [];
  useSpokenCount(model, isOpen.value);
  const choose = (result: SearchResult | undefined) => {
    if (!result) return;
    model.text.value = result.name;
    isOpen.value = false;
    onChoose(result);
  };
  const type = (text: string) => {
    model.text.value = text;
    isOpen.value = text.trim() !== '';
    active.value = -1;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(results[Math.max(0, active.value)]);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      if (isOpen.value) isOpen.value = false;
      else type('');
    } else {
      const next = moved(event.key, active.value, results.length);
      if (next === null) return;
      event.preventDefault();
      isOpen.value = results.length > 0;
      active.value = next;
    }
  };
  const isListed = isOpen.value && status !== 'idle';
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
        aria-label={fr.search.label}
        placeholder={fr.search.placeholder}
        aria-expanded={isListed}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={isListed && active.value >= 0 ? `search-option-${String(active.value)}` : undefined}
        value={model.text.value}
        onInput={(event) => { type(event.currentTarget.value); }}
        onKeyDown={press}
        onFocus={() => { isOpen.value = model.text.value.trim() !== ''; }}
        onBlur={() => { isOpen.value = false; }}
      />
      {model.text.value !== '' && (
        <button type="button" class="icon-button" aria-label={fr.search.clear} onClick={() => { type(''); input.current?.focus(); }}>
          <Icon name="close" />
        </button>
      )}
      {isListed && <Suggestions model={model} active={active.value} onChoose={choose} />}
    </div>
  );
}

function useSpokenCount({ results, text }: SearchModel, isOpen: boolean) {
  const { status, value } = results.answer.value;
  useEffect(() => {
    if (!isOpen || status !== 'ready') return;
    announce(value.length > 0 ? fr.search.found(value.length) : fr.search.none(text.value));
  }, [isOpen, status, value, text]);
}
