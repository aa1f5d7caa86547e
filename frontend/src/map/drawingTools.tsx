import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Drawing } from './drawing';
import type { Corner } from './ring';
import { readPlaces } from './ring';
import { formatPlace } from '../text/numbers';
import { say } from '../text/say';
import { Icon } from '../ui/icons';
import { announce } from '../ui/live';

interface DrawingToolsProps {
  drawing: Drawing;
  /** Brings the map forward, and the focus to it. */
  onMap: () => void;
}

/** What stands beside the map while a shape is drawn: the corners so far, and every step without a pointer too. */
export function DrawingTools({ drawing, onMap }: DrawingToolsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useSpokenCorners(drawing);
  const { corners, canFinish } = drawing;
  return (
    <section class="drawing-tools" aria-labelledby="drawing-title">
      <h3 id="drawing-title" ref={heading} tabIndex={-1}>
        {say.drawing.title}
      </h3>
      <p class="field-note">{say.drawing.how}</p>
      <button type="button" class="button button-small" onClick={onMap}>
        <Icon name="map" />
        {say.drawing.toMap}
      </button>
      <CornerField onCorners={(typed) => typed.forEach(drawing.add)} />
      <p class="drawing-count">{say.drawing.corners(corners.value.length)}</p>
      <CornerList drawing={drawing} />
      {drawing.isCrossing.value && <p class="field-error">{say.drawing.crossing}</p>}
      {!canFinish.value && <p class="field-note">{say.drawing.few}</p>}
      <div class="drawing-steps">
        <button type="button" class="button button-main" aria-disabled={!canFinish.value} onClick={drawing.finish}>
          {say.drawing.finish}
        </button>
        <button type="button" class="button" aria-disabled={corners.value.length === 0} onClick={drawing.undo}>
          {say.drawing.undo}
        </button>
        <button type="button" class="button" onClick={drawing.cancel}>
          {say.drawing.cancel}
        </button>
      </div>
    </section>
  );
}

function CornerList({ drawing }: { drawing: Drawing }) {
  const { corners } = drawing;
  return (
    <ol class="corner-list">
      {corners.value.map(([lon, lat], at) => (
        <li key={at}>
          <span>{formatPlace(lon, lat)}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={say.drawing.remove(at + 1)}
            onClick={(event) => keepFocus(event.currentTarget, () => drawing.remove(at))}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The button goes with its corner: the focus waits at the list's field. */
function keepFocus(button: HTMLElement, act: () => void) {
  const field = button.closest('.drawing-tools')?.querySelector('input');
  act();
  field?.focus();
}

function CornerField({ onCorners }: { onCorners: (corners: readonly Corner[]) => void }) {
  const text = useSignal('');
  const isWrong = useSignal(false);
  const take = (event: Event) => {
    event.preventDefault();
    const typed = readPlaces(text.value);
    isWrong.value = typed === null;
    if (typed === null) return;
    onCorners(typed);
    text.value = '';
  };
  return (
    <form class="corner-field" onSubmit={take} noValidate>
      <label class="field" for="drawing-corner">
        <span>{say.drawing.typed}</span>
        <input
          id="drawing-corner"
          type="text"
          autoComplete="off"
          placeholder={say.drawing.example}
          value={text.value}
          aria-invalid={isWrong.value}
          aria-describedby={isWrong.value ? 'drawing-corner-error' : undefined}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say.drawing.add}
      </button>
      {isWrong.value && (
        <p id="drawing-corner-error" class="field-error" role="alert">
          {say.drawing.wrong}
        </p>
      )}
    </form>
  );
}

function useSpokenCorners({ corners }: Drawing) {
  const count = useRef(corners.value.length);
  const now = corners.value;
  useEffect(() => {
    const last = now.at(-1);
    if (now.length > count.current && last) announce(say.drawing.placed(now.length, formatPlace(...last)));
    if (now.length < count.current) announce(say.drawing.removed(now.length));
    count.current = now.length;
  }, [now]);
}
