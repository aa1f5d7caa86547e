import { say } from '../../text/say';

const SHOWN = 160; // letters; a cell may hold a whole geometry

/** Text of a file, as text and never as markup. What is long shows its beginning and its length, and opens. */
export function LongText({ text }: { text: string }) {
  if (text.length <= SHOWN) return <>{text}</>;
  return (
    <details class="long-text">
      <summary>
        {text.slice(0, SHOWN)}
        <small>{say.steward.letters(text.length)}</small>
      </summary>
      {text.slice(SHOWN)}
    </details>
  );
}
