import { fr } from '../text/fr';
import { Icon } from './icons';

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
        aria-label={fr.list.previous}
        disabled={page <= 1}
        onClick={() => onChange(page - 1)}
      >
        <Icon name="left" />
      </button>
      <span>{fr.list.page(page, pages)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={fr.list.next}
        disabled={page >= pages}
        onClick={() => onChange(page + 1)}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}
