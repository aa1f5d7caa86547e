import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ResolvedEntry } from '../../api/coverage';
import { successorCode } from '../../api/coverage';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { FailureNote, Loading } from '../../ui/status';
import type { Doubt, Pasted } from './pasted';
import { codesOfList, countOf, doubtsOf } from './pasted';
import type { WaysProps } from './ways';

/** Any text with codes or names in it: first what was understood and what was not, then the report. */
export function PasteInput({ model, pasted, takeTurn, onDone }: WaysProps) {
  const { paste } = say.perimeter;
  const entries = pasted.entries.value;
  const summary = useSpokenSummary(entries);
  const apply = (all: readonly ResolvedEntry[]) => {
    model.checkCodes(codesOfList(all, pasted.choices.value));
    onDone();
  };
  const read = async () => {
    const isStillWanted = takeTurn();
    const isRead = await pasted.read();
    const all = pasted.entries.peek() ?? [];
    if (isRead && isStillWanted() && doubtsOf(all).length === 0 && all.length > 0) apply(all);
  };
  return (
    <>
      <label class="field" for="perimeter-text">
        <span>{paste.label}</span>
        <textarea
          id="perimeter-text"
          rows={6}
          spellcheck={false}
          placeholder={paste.example}
          value={pasted.text.value}
          onInput={(event) => (pasted.text.value = event.currentTarget.value)}
        />
      </label>
      <p class="field-note">{paste.note}</p>
      <button
        type="button"
        class={entries ? 'button' : 'button button-main'}
        aria-disabled={pasted.text.value.trim() === '' || pasted.isReading.value}
        onClick={() => pasted.text.value.trim() !== '' && !pasted.isReading.value && void read()}
      >
        {paste.read}
      </button>
      {pasted.isReading.value && <Loading />}
      {pasted.failure.value && <FailureNote failure={pasted.failure.value} onRetry={() => void read()} />}
      {entries && <Understood entries={entries} pasted={pasted} summary={summary} onApply={() => apply(entries)} />}
    </>
  );
}

/** Says what was understood when it comes, and takes the focus there; not when the tab is only come back to. */
function useSpokenSummary(entries: readonly ResolvedEntry[] | null) {
  const summary = useRef<HTMLParagraphElement>(null);
  const seen = useRef(entries);
  useEffect(() => {
    if (entries === null || entries === seen.current) return;
    seen.current = entries;
    announce(summaryOf(entries));
    summary.current?.focus();
  }, [entries]);
  return summary;
}

const MOST_DOUBTS = 40;

interface UnderstoodProps {
  entries: readonly ResolvedEntry[];
  pasted: Pasted;
  summary: RefObject<HTMLParagraphElement | null>;
  onApply: () => void;
}

function Understood({ entries, pasted, summary, onApply }: UnderstoodProps) {
  const { paste } = say.perimeter;
  const count = codesOfList(entries, pasted.choices.value).length;
  const doubts = doubtsOf(entries);
  return (
    <div class="understood">
      <p ref={summary} tabIndex={-1} class="understood-summary">
        {summaryOf(entries)}
      </p>
      <ul>
        {doubts.slice(0, MOST_DOUBTS).map((doubt) => (
          <DoubtLine key={doubt.at} doubt={doubt} pasted={pasted} />
        ))}
      </ul>
      {doubts.length > MOST_DOUBTS && <p class="field-note">{paste.more(doubts.length - MOST_DOUBTS)}</p>}
      {count > 0 && (
        <button type="button" class="button button-main" onClick={onApply}>
          {paste.apply(count)}
        </button>
      )}
    </div>
  );
}

function summaryOf(entries: readonly ResolvedEntry[]): string {
  const { paste } = say.perimeter;
  const parts = (['found', 'outdated', 'ambiguous', 'unknown'] as const).flatMap((status) => {
    const count = countOf(entries, status);
    return count > 0 ? [paste[status](count)] : [];
  });
  return parts.length > 0 ? `${parts.join(', ')}.` : paste.none;
}

function DoubtLine({ doubt: { at, entry }, pasted }: { doubt: Doubt; pasted: Pasted }) {
  const { paste } = say.perimeter;
  const { text, status, successor, candidates } = entry;
  if (status === 'outdated')
    return <li>{successor ? paste.replaced(text, successor.name, successorCode(successor)) : paste.gone(text)}</li>;
  if (candidates.length === 0) return <li>{paste.nothing(text)}</li>;
  const choose = (code: string) => {
    pasted.choices.value = new Map(pasted.choices.peek()).set(at, code);
  };
  return (
    <li>
      <label class="field">
        <span>{status === 'ambiguous' ? paste.which(text) : paste.perhaps(text)}</span>
        <select value={pasted.choices.value.get(at) ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{paste.leave}</option>
          {candidates.map(({ code, name, context }) => (
            <option key={code} value={code} selected={pasted.choices.value.get(at) === code}>
              {[`${name} (${code})`, context].filter(Boolean).join(' · ')}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
