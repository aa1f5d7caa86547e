import type { Completeness } from '../../api/types';
import { say } from '../../text/say';
import { formatShare } from '../../text/numbers';

/** How many rows state each field: a small bar, and the numbers that it draws. */
export function CompletenessBars({ fields }: { fields: readonly Completeness[] }) {
  if (fields.length === 0) return <p class="field-note">{say.steward.noCompleteness}</p>;
  return (
    <ul class="bars">
      {fields.map(({ field, stated, of }) => (
        <li key={field}>
          <span class="bar-name">{say.list.column(field)}</span>
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${String(of > 0 ? (100 * stated) / of : 0)}%` }} />
          </span>
          <span class="bar-share">{formatShare(stated, of)}</span>
          <small>{say.steward.statedOf(stated, of)}</small>
        </li>
      ))}
    </ul>
  );
}

/** The mean over fields, each weighing the same. */
export function meanShare(fields: readonly Completeness[]): string {
  const measured = fields.filter(({ of }) => of > 0);
  const shares = measured.reduce((sum, { stated, of }) => sum + stated / of, 0);
  return formatShare(shares, measured.length);
}
