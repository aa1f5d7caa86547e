import { say } from '../../text/say';
import { keptShape } from './kept';
import type { PerimeterModel } from './perimeterModel';
import { isSimplified, shapeText } from './shapeText';

/** Says so where the address holds less than what is checked, or nothing of it. */
export function SimplifiedNote({ model }: { model: PerimeterModel }) {
  const { input } = model.asked.value;
  if (input?.kind === 'kept') return <p class="notice-line">{say.perimeter.tooLong.codes}</p>;
  if (input?.kind !== 'area' || !isSimplified(input.rings)) return null;
  const whole = keptShape(input.rings);
  if (!whole) return <p class="notice-line">{say.perimeter.tooLong.reopened}</p>;
  const { kept, corners } = shapeText(whole);
  return <p class="notice-line">{say.perimeter.tooLong.shape(kept, corners)}</p>;
}
