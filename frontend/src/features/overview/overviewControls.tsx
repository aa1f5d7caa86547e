import { MEASURES } from '../../api/summary';
import { arrangeOverview } from '../../state/changes';
import type { OverviewState } from '../../state/overview';
import { FIRST_OVERVIEW, GROUPINGS, SPLITS } from '../../state/overview';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { Segments } from '../../ui/segments';

/** By which areas, in which measure, and told apart by what. */
export function OverviewControls({ store }: { store: Store }) {
  const { by, phase, measure, split } = store.state.value.overview;
  const arrange = (part: Partial<OverviewState>) => {
    store.change(arrangeOverview(part));
  };
  return (
    <div class="overview-controls">
      <Segments legend={say.overview.by} name="by" values={GROUPINGS} chosen={by} label={say.overview.grouping} onChoose={(each) => arrange({ by: each })} />
      <Segments
        legend={say.overview.measure}
        name="measure"
        values={MEASURES}
        chosen={measure}
        label={say.overview.measureName}
        onChoose={(each) => arrange({ measure: each, sort: each === 'sites' ? '-count' : FIRST_OVERVIEW.sort })}
      />
      {by === 'territory' && <PhaseField phase={phase} onChoose={(each) => arrange({ phase: each })} />}
      <label class="field" for="overview-split">
        <span>{say.overview.split}</span>
        <select
          id="overview-split"
          value={split}
          onChange={(event) => arrange({ split: SPLITS.find((each) => each === event.currentTarget.value) ?? 'none' })}
        >
          {SPLITS.map((each) => (
            <option key={each} value={each}>
              {say.overview.splitName(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function PhaseField({ phase, onChoose }: { phase: 1 | 2; onChoose: (phase: 1 | 2) => void }) {
  return (
    <label class="field" for="overview-phase">
      <span>{say.list.phase}</span>
      <select id="overview-phase" value={phase} onChange={(event) => onChoose(event.currentTarget.value === '1' ? 1 : 2)}>
        <option value="2">{say.words.phaseYears(2)}</option>
        <option value="1">{say.words.phaseYears(1)}</option>
      </select>
    </label>
  );
}
