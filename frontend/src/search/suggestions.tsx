import { useEffect, useRef } from 'preact/hooks';
import { say } from '../text/say';
import { langOf } from '../ui/stated';
import { FailureNote, Loading } from '../ui/status';
import type { SearchModel } from './searchModel';

export function Suggestions({ id, model }: { id: string; model: SearchModel }) {
  const active = model.active.value;
  const answer = model.results.answer.value;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const results = answer.value ?? [];
  return (
    // The field keeps the focus: a press here must not take it.
    <div class="suggestions" onMouseDown={(event) => event.preventDefault()}>
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={model.results.retry} />}
      {answer.status === 'loading' && results.length === 0 && <Loading />}
      {answer.status === 'ready' && results.length === 0 && <p class="state-note">{say.search.none(model.text.value)}</p>}
      <ul ref={list} id={`${id}-results`} role="listbox" aria-label={say.search.results}>
        {results.map((result, index) => (
          <li
            key={`${result.collection}/${result.id}`}
            id={`${id}-option-${String(index)}`}
            role="option"
            aria-selected={index === active}
            onClick={() => model.choose(result)}
          >
            <strong>{result.name}</strong>
            <small lang={langOf('fr')}>{say.search.detail(result.collection, result.context)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
