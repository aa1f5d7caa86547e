import { Icon } from '../../ui/icons';
import type { Finding } from './findings';

const ICONS = { good: 'check', warn: 'warning', plain: 'right' } as const;

/** What the report says, one sentence a line; the sign before it repeats what the words say. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="finding-list">
      {findings.map(({ tone, text }) => (
        <li key={text} class={`finding finding-${tone}`}>
          <Icon name={ICONS[tone]} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
