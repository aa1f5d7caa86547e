import { say } from '../text/say';
import { Icon } from './icons';

/** The arrows stay focusable at both ends: a control that vanishes under the keyboard loses it. */
interface PagerProps {
  page: number;
  pages: number;
  onChange: (page: number) => void;
}

export function Pager({ page, pages, onChange }: PagerProps) {
  if (pages < 2) return null;
  return (
    <div class="pager">
      <button
        type="button"
        class="icon-button"
        aria-label={say.list.previous}
        aria-disabled={page <= 1}
        onClick={() => onChange(Math.max(1, page - 1))}
      >
        <Icon name="left" />
      </button>
      <span>{say.list.page(page, pages)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={say.list.next}
        aria-disabled={page >= pages}
        onClick={() => onChange(Math.min(pages, page + 1))}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}
