import { computed } from '@preact/signals';
import type { ImportPage, ImportRun, RejectionPage } from '../../api/imports';
import { getImport, getImports, getRejections } from '../../api/imports';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { Store } from '../../state/store';

/** What the steward's page asks for, and only while it is open. */
export interface StewardModel {
  readonly imports: Resource<ImportPage>;
  readonly run: Resource<ImportRun>;
  readonly rejections: Resource<RejectionPage>;
}

export function createStewardModel({ state }: Store): StewardModel {
  const open = computed(() => (state.value.page === 'data' ? state.value.ledger : null));
  const runId = computed(() => open.value?.run ?? null);
  return {
    imports: createResource(
      computed(() => (open.value?.run === null ? open.value.sheet : null)),
      getImports,
    ),
    run: createResource(runId, getImport),
    rejections: createResource(
      computed(() => (open.value?.run == null ? null : `${String(open.value.run)}/${String(open.value.sheet)}`)),
      (key, abort) => {
        const [run = 0, sheet = 1] = key.split('/').map(Number);
        return getRejections(run, sheet, abort);
      },
    ),
  };
}
