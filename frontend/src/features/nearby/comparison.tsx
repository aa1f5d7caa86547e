import type { ReadonlySignal } from '@preact/signals';
import { computed, createModel, useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Failure } from '../../api/client';
import { getItem } from '../../api/items';
import { createResource } from '../../api/resource';
import type { DetailedFeature, FeatureRef } from '../../api/types';
import type { Stage } from '../../map/stage';
import type { NearbyState } from '../../state/nearby';
import { say } from '../../text/say';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icons';
import { FailureNote, Loading } from '../../ui/status';
import { Stated } from '../../ui/stated';
import { isSame } from './board';
import { toggleCompared } from './compared';
import type { ComparisonRow, ComparedSite } from './comparisonRows';
import { comparisonRows } from './comparisonRows';
import type { NearbyModel } from './nearbyModel';
import { SIGNS } from './verdicts';

interface ComparisonProps {
  stage: Stage;
  model: NearbyModel;
}

/** Up to four sites side by side, over the page; the address keeps it open. */
export function Comparison({ stage, model }: ComparisonProps) {
  const { compared, isComparing } = model.search.value;
  const isOpen = isComparing && compared.length > 0;
  useEffect(() => {
    if (isOpen) stage.showPanel(); // a dialog in a panel that is put away would be there and not be seen
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <Dialog title={say.nearby.comparing} onClose={() => model.seek({ isComparing: false })}>
      <Table stage={stage} model={model} />
    </Dialog>
  );
}

/** One that is gone leaves its column, and says so. */
const fetchEach = (refs: readonly FeatureRef[], abort: AbortSignal): Promise<(DetailedFeature | null)[]> =>
  Promise.all(
    refs.map((ref) =>
      getItem(ref, abort).catch((error: unknown) => {
        if (error instanceof Failure && error.kind === 'missing') return null;
        throw error;
      }),
    ),
  );

/** The sites in full, for as long as they are shown. */
const ComparedModel = createModel((search: ReadonlySignal<NearbyState>) => ({
  items: createResource(
    computed(() => search.value.compared),
    fetchEach,
  ),
}));

function Table({ stage, model }: ComparisonProps) {
  const { items } = useModel(() => new ComparedModel(model.search));
  const answer = items.answer.value;
  const { compared } = model.search.value;
  if (answer.status === 'failed') return <FailureNote failure={answer.failure} onRetry={items.retry} />;
  const found = model.result.answer.value.value?.found ?? [];
  const sites = compared.map((ref): ComparedSite => {
    const item = answer.value?.find((each) => each?.id === ref.id) ?? null;
    return { ref, item, found: found.find((each) => isSame(each.ref, ref)) ?? null };
  });
  // A column taken away leaves the others where they are.
  if (answer.status !== 'ready' && sites.some(({ item }) => item === null)) return <Loading />;
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={say.nearby.comparing}>
      <table class="comparison">
        <Head sites={sites} stage={stage} model={model} />
        <tbody>
          {comparisonRows(sites).map((row) => (
            <Row key={row.label} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ sites, stage, model }: ComparisonProps & { sites: readonly ComparedSite[] }) {
  const open = (ref: FeatureRef) => {
    model.seek({ isComparing: false });
    stage.open(ref, 'stay');
  };
  return (
    <thead>
      <tr>
        <th scope="col">{say.nearby.field}</th>
        {sites.map(({ ref, item }) => {
          const name = item ? String(item.properties['name'] ?? say.sheet.unnamed) : ref.id;
          return (
            <th key={ref.id} scope="col">
              <button type="button" class="link-button" onClick={() => open(ref)}>
                {name}
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={say.nearby.removeCompared(name)}
                onClick={() => model.seek({ compared: toggleCompared(model.search.value.compared, ref) })}
              >
                <Icon name="close" />
              </button>
              {item === null && <small>{say.nearby.missing}</small>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Row({ row: { label, cells } }: { row: ComparisonRow }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map((cell, at) => (
        <td key={at}>
          {cell === null ? (
            <span class="not-stated">{say.words.notStated}</span>
          ) : (
            <>
              {cell.verdict && (
                <strong class={`verdict-${cell.verdict}`}>
                  <span aria-hidden="true">{SIGNS[cell.verdict]}</span> {say.nearby.verdict(cell.verdict)}
                </strong>
              )}
              {cell.lang ? <Stated text={cell.text} of={cell.lang} /> : cell.text}
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
