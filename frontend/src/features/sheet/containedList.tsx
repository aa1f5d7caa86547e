import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { apiUrl } from '../../api/client';
import { asFailure } from '../../api/resource';
import type { Failure } from '../../api/client';
import { getPage, nextUrl } from '../../api/items';
import type { ApiFeature, FeatureRef, RelatedMany } from '../../api/types';
import { say } from '../../text/say';
import { formatHectares } from '../../text/numbers';
import { Icon } from '../../ui/icons';
import { FailureNote, Loading } from '../../ui/status';

interface ContainedProps {
  many: RelatedMany;
  onSelect: (ref: FeatureRef) => void;
  onList: (() => void) | undefined;
  children: ComponentChildren;
}

const ROWS_AT_ONCE = 20;

/** Asked for when first opened, then page by page. */
export function ContainedList({ many, onSelect, onList, children }: ContainedProps) {
  const pages = useMemo(() => createPages(many.href), [many.href]);
  const { rows, next, isLoading, failure } = pages.view.value;
  return (
    <details
      class="contained"
      onToggle={(event) => {
        if (event.currentTarget.open && rows.length === 0) void pages.more();
      }}
    >
      <summary>{children}</summary>
      {onList && (
        <button type="button" class="button button-small" onClick={onList}>
          <Icon name="list" />
          {say.sheet.inList}
        </button>
      )}
      <ul class="related">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" class="link-button" onClick={() => onSelect({ collection: many.collection, id: row.id })}>
              {String(row.properties['name'] ?? say.sheet.unnamed)}
            </button>
            <small>{detailOf(many, row)}</small>
          </li>
        ))}
      </ul>
      {isLoading && <Loading />}
      {failure && <FailureNote failure={failure} onRetry={() => void pages.more()} />}
      {next !== null && rows.length > 0 && !isLoading && (
        <button type="button" class="button button-small" onClick={() => void pages.more()}>
          {say.sheet.more(many.count - rows.length)}
        </button>
      )}
    </details>
  );
}

function detailOf({ collection }: RelatedMany, { properties }: ApiFeature): string {
  const { areaHectares, readiness } = properties;
  if (collection === 'turnkey-sites') return say.territory.readiness(typeof readiness === 'string' ? readiness : null);
  if (collection !== 'industrial-land') return '';
  return typeof areaHectares === 'number' ? formatHectares(areaHectares) : say.words.notStated;
}

interface Pages {
  rows: readonly ApiFeature[];
  /** null: the last page is here. */
  next: string | null;
  isLoading: boolean;
  failure: Failure | null;
}

function createPages(href: string) {
  const { pathname, search } = new URL(href, 'http://localhost');
  const query = { ...Object.fromEntries(new URLSearchParams(search)), limit: ROWS_AT_ONCE, sortby: '+name', skipGeometry: true };
  const view = signal<Pages>({ rows: [], next: apiUrl(pathname, query), isLoading: false, failure: null });
  const more = async () => {
    const { next, rows, isLoading } = view.value;
    if (next === null || isLoading) return;
    view.value = { rows, next, isLoading: true, failure: null };
    try {
      const page = await getPage(next);
      view.value = { rows: [...rows, ...page.features], next: nextUrl(page), isLoading: false, failure: null };
    } catch (error) {
      view.value = { rows, next, isLoading: false, failure: asFailure(error) };
    }
  };
  return { view, more };
}
