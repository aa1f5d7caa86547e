import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Stage } from '../../map/stage';
import { say } from '../../text/say';
import { DeskModel } from './desk';
import { Outcome } from './outcome';
import { Ways } from './ways';

/** The perimeter checker: says which perimeter, and reads its report. */
export function PerimeterPanel({ stage }: { stage: Stage }) {
  const desk = useModel(() => new DeskModel(stage)).desk.value;
  const outcome = useRef<HTMLElement>(null);
  const { model, way, former } = desk;
  const done = () => {
    desk.drawing.cancel();
    way.value = null;
    requestAnimationFrame(() => outcome.current?.focus());
  };
  useEffect(() => desk.open(done), [desk]);
  const { input } = model.asked.value;
  const current = way.value ?? (input ? null : 'territory');
  return (
    <div class="perimeter">
      {current !== null && (
        <>
          <p class="field-note">{say.perimeter.intro}</p>
          <Ways stage={stage} {...desk} current={current} onDone={done} />
          {way.value !== null && former.value && (
            <button
              type="button"
              class="button button-small"
              onClick={() => {
                if (input !== former.peek()) model.check(former.peek());
                done();
              }}
            >
              {input === former.value ? say.perimeter.keep : say.perimeter.goBack}
            </button>
          )}
        </>
      )}
      {input && (
        <section ref={outcome} tabIndex={-1} class="outcome" aria-label={say.report.title}>
          <Outcome model={model} onChange={current === null ? desk.change : undefined} />
        </section>
      )}
    </div>
  );
}
