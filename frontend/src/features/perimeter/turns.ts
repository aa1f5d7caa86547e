import type { Signal } from '@preact/signals';
import type { PerimeterModel } from './perimeterModel';
import type { Way } from './ways';

/** Begins something that takes a while; the answer tells whether its outcome still counts. */
export type TakeTurn = () => () => boolean;

/** What was begun counts until something else is: another list or file, another way, another perimeter. */
export function createTurns({ asked }: Pick<PerimeterModel, 'asked'>, way: Signal<Way | null>): TakeTurn {
  let latest = 0;
  return () => {
    const mine = ++latest;
    const [before, { input }] = [way.peek(), asked.peek()];
    return () => mine === latest && way.peek() === before && asked.peek().input === input;
  };
}
