import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../../api/types';
import { fr } from '../../text/fr';
import { FailureNote, Loading } from '../../ui/status';
import type { SearchModel } from './searchModel';

interface SuggestionsProps {
  model: SearchModel;
  active: number;
  onChoose: (result: SearchResult) => void;
}

export function Suggestions({ model, active, onChoose }: SuggestionsProps) {
  const answer = model.results.answer.value;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const results = answer.value ?? [];
  return (
    // The field keeps the focus: a press here must not take it.
    <div class="suggestions" onMouseDown={(event) => { event.preventDefault(); }}>
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={model.results.retry} />}
      {answer.status === 'loading' && results.length === 0 && <Loading />}
      {answer.status === 'ready' && results.length === 0 && <p class="state-note">{fr.search.none(model.text.value)}</p>}
      <ul ref={list} id="search-results" role="listbox" aria-label={fr.search.results}>
        {results.map((result, index) => (
          <li
            key={`${result.collection}/${result.id}`}
            id={`search-option-${String(index)}`}
            role="option"
            aria-selected={index === active}
            onClick={() => { onChoose(result); }}
          >
            <strong>{result.name}</strong>
            <small>{[fr.words.searchKind(result.kind), result.context].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
