import type { PerimeterInput } from '../../state/perimeter';
import { say } from '../../text/say';
import { isFleeting, keptShape } from './kept';
import type { PerimeterModel } from './perimeterModel';
import { cornersOf, isSimplified, readShape } from './shapeText';

/** Says so where the address holds less than what is checked, or nothing of it. */
export function SimplifiedNote({ model }: { model: PerimeterModel }) {
  const { input } = model.asked.value;
  const note = input && noteOf(input);
  if (!input || note === null) return null;
  return (
    <p class="notice-line">
      {note} {isFleeting(input) && say.perimeter.tooLong.noRoom}
    </p>
  );
}

function noteOf(input: PerimeterInput): string | null {
  const { codes, reopened, shape } = say.perimeter.tooLong;
  if (input.kind === 'kept') return codes;
  if (input.kind !== 'area' || !isSimplified(input.rings)) return null;
  const [whole, rough] = [keptShape(input.rings), readShape(input.rings)];
  return whole && rough ? shape(cornersOf(rough), cornersOf(whole)) : reopened;
}
