import type { ReadonlySignal } from '@preact/signals';
import { computed, createModel, effect, signal } from '@preact/signals';
import type { Board } from '../../map/board';
import { EMPTY_BOARD } from '../../map/board';
import { createDrawing } from '../../map/drawing';
import { polygonOf } from '../../map/ring';
import type { Stage } from '../../map/stage';
import { backToMap } from '../../state/changes';
import type { PerimeterInput } from '../../state/perimeter';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { shapesOf } from './boardOf';
import { createFileReading, takeDropped } from './fileReading';
import { findingsOf, nameOf } from './findings';
import { createPasted } from './pasted';
import type { PerimeterModel } from './perimeterModel';
import { perimeterModelOf } from './perimeterModel';
import { createPicking } from './picking';
import { createTurns } from './turns';
import type { Way } from './ways';

/** Lives as long as the panel. In a signal, which leaves what the desk shares with the rest of the page as it is. */
export const DeskModel = createModel((stage: Stage) => ({ desk: signal(layOut(stage)) }));

function layOut(stage: Stage) {
  const model = perimeterModelOf(stage.store);
  const way = signal<Way | null>(null);
  const former = followFormer(model, way);
  const picking = createPicking(stage, model);
  const drawing = createDrawing(stage, (ring) => {
    model.checkShape(polygonOf(ring));
    way.value = null;
    stage.showPanel();
  });
  const takeTurn = createTurns(model, way);
  const pasted = createPasted();
  const files = createFileReading({ model, pasted, way, takeTurn });
  const board = boardOf(model, picking, drawing);
  /** Opens the way that fits what is there: what was clicked is clicked on, a shape is drawn on. */
  const change = () => {
    const { input } = model.asked.peek();
    way.value = input?.kind === 'area' ? 'draw' : input?.kind === 'territory' ? 'territory' : 'pick';
  };
  const open = (done: () => void) => {
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
      takeDropped((file) => {
        drawing.cancel();
        if (stage.store.state.peek().page !== 'map') stage.store.change(backToMap); // the report covers the panel
        stage.showPanel();
        void files.take(file, done);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      drawing.cancel();
      stage.board.value = EMPTY_BOARD;
      stage.pointer.value = null;
    };
  };
  return { model, way, former, picking, drawing, pasted, files, takeTurn, change, open };
}

/** The perimeter that was there when the ways to another one were opened, to go back to. */
function followFormer({ asked }: PerimeterModel, way: ReadonlySignal<Way | null>): ReadonlySignal<PerimeterInput | null> {
  const former = signal<PerimeterInput | null>(null);
  effect(() => {
    if (way.value === null) former.value = asked.value.input;
  });
  return former;
}

type Desk = ReturnType<typeof layOut>;

const boardOf = (model: PerimeterModel, picking: Desk['picking'], drawing: Desk['drawing']) => {
  const report = computed(() => (model.report.value ? shapesOf(model.report.value) : []));
  return computed<Board>(() => {
    if (drawing.isOpen.value) return { shapes: drawing.shapes.value, pins: [] };
    if (!picking.isOpen.value) return { shapes: report.value, pins: [] };
    const outline = report.value.filter(({ look }) => look === 'perimeter');
    return { shapes: [...picking.shapes.value, ...outline], pins: [] };
  });
};

const questionOf = ({ asked }: PerimeterModel) => JSON.stringify(asked.peek().input);

/** Brings each new perimeter into sight; not the one that an address with a view of its own opens with, nor while one is being clicked together. */
function frame(stage: Stage, model: PerimeterModel, isPicking: { value: boolean }): () => void {
  let seen = stage.store.state.peek().view === null ? 'null' : questionOf(model);
  return effect(() => {
    const map = stage.map.value;
    const report = model.isStale.value ? null : model.report.value;
    const question = questionOf(model);
    if (!report || !map || isPicking.value || question === seen) return;
    seen = question;
    const { bbox } = report.perimeter;
    if (bbox) requestAnimationFrame(() => map.show(bbox)); // the panel first takes its room
  });
}

/** Says the name and the first finding of each new report. */
function spoken(model: PerimeterModel): () => void {
  return effect(() => {
    const report = model.isStale.value ? null : model.report.value;
    if (report) announce(say.coverage.announced(nameOf(report), findingsOf(report)[0]?.text ?? ''));
  });
}
