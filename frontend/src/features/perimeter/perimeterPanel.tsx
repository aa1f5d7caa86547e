import { computed, effect, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Board } from '../../map/board';
import { EMPTY_BOARD } from '../../map/board';
import { createDrawing } from '../../map/drawing';
import { polygonOf } from '../../map/ring';
import type { Stage } from '../../map/stage';
import { say } from '../../text/say';
import { shapesOf } from './boardOf';
import { findingsOf, nameOf } from './findings';
import { announce } from '../../ui/live';
import { Outcome } from './outcome';
import { createPasted } from './pasted';
import { perimeterModelOf } from './perimeterModel';
import { createPicking } from './picking';
import type { Way } from './ways';
import { Ways } from './ways';

/** The perimeter checker: says which perimeter, and reads its report. */
export function PerimeterPanel({ stage }: { stage: Stage }) {
  const desk = useMemo(() => layOut(stage), [stage]);
  const outcome = useRef<HTMLElement>(null);
  useEffect(() => desk.open(), [desk]);
  const { model, way } = desk;
  const hasInput = model.asked.value.input !== null;
  const current = way.value ?? (hasInput ? null : 'territory');
  const done = () => {
    desk.drawing.cancel();
    way.value = null;
    requestAnimationFrame(() => outcome.current?.focus());
  };
  return (
    <div class="perimeter">
      {current !== null && (
        <>
          <p class="field-note">{say.perimeter.intro}</p>
          <Ways stage={stage} {...desk} current={current} onDone={done} />
          {hasInput && way.value !== null && (
            <button type="button" class="button button-small" onClick={done}>
              {say.perimeter.keep}
            </button>
          )}
        </>
      )}
      {hasInput && (
        <section ref={outcome} tabIndex={-1} class="outcome" aria-label={say.report.title}>
          <Outcome model={model} onChange={current === null ? () => (way.value = firstWay(desk)) : undefined} />
        </section>
      )}
    </div>
  );
}

type Desk = ReturnType<typeof layOut>;

function layOut(stage: Stage) {
  const model = perimeterModelOf(stage.store);
  const way = signal<Way | null>(null);
  const picking = createPicking(stage, model);
  const drawing = createDrawing(stage, (ring) => {
    model.checkShape(polygonOf(ring));
    way.value = null;
    stage.showPanel();
  });
  const report = computed(() => (model.report.value ? shapesOf(model.report.value) : []));
  const board = computed<Board>(() => {
    if (drawing.isOpen.value) return { shapes: drawing.shapes.value, pins: [] };
    if (!picking.isOpen.value) return { shapes: report.value, pins: [] };
    const outline = report.value.filter(({ look }) => look === 'perimeter');
    return { shapes: [...picking.shapes.value, ...outline], pins: [] };
  });
  const open = () => {
    const stops = [
      effect(() => {
        stage.board.value = board.value;
      }),
      effect(() => {
        if (picking.isOpen.value) stage.pointer.value = { kind: 'feature', take: picking.take };
        else if (!drawing.isOpen.peek()) stage.pointer.value = null;
      }),
      frame(stage, model, picking.isOpen),
      spoken(model),
    ];
    return () => {
      for (const stop of stops) stop();
      drawing.cancel();
      stage.board.value = EMPTY_BOARD;
      stage.pointer.value = null;
    };
  };
  return { model, way, picking, drawing, pasted: createPasted(), open };
}

/** The way that fits what is there: what was clicked is clicked on, a shape is drawn on. */
function firstWay({ model }: Desk): Way {
  const { input } = model.asked.peek();
  if (input?.kind === 'area') return 'draw';
  return input?.kind === 'territory' ? 'territory' : 'pick';
}

type Model = Desk['model'];

const questionOf = ({ asked }: Model) => JSON.stringify(asked.peek().input);

/** Brings each new perimeter into sight; not the one that an address with a view of its own opens with, nor while one is being clicked together. */
function frame(stage: Stage, model: Model, isPicking: { value: boolean }): () => void {
  let seen = stage.store.state.peek().view === null ? 'null' : questionOf(model);
  return effect(() => {
    const { status, value } = model.coverage.answer.value;
    const map = stage.map.value;
    const question = questionOf(model);
    if (status !== 'ready' || !map || isPicking.value || question === seen) return;
    seen = question;
    const { bbox } = value.perimeter;
    if (bbox) requestAnimationFrame(() => map.show(bbox)); // the panel first takes its room
  });
}

/** Says the name and the first finding of each new report. */
function spoken(model: Model): () => void {
  return effect(() => {
    const { status, value } = model.coverage.answer.value;
    if (status !== 'ready') return;
    announce(say.coverage.announced(nameOf(value), findingsOf(value)[0]?.text ?? ''));
  });
}
