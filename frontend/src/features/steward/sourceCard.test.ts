import { expect, it } from 'vitest';
import type { ImportRun } from '../../api/imports';
import { refusingRuns } from './sourceCard';

const run = (id: number, source: string, file: string, rejected: number, outcome = 'loaded') =>
  ({ id, source, file, rejected, outcome }) as ImportRun;

it('a source leads to the newest import of each of its files, where that refused rows', () => {
  const newestFirst = [
    run(6, 'a', 'one.csv', 99, 'refused'),
    run(5, 'a', 'one.csv', 0),
    run(4, 'a', 'two.csv', 3),
    run(3, 'b', 'one.csv', 9),
    run(2, 'a', 'one.csv', 14),
    run(1, 'a', 'two.csv', 1),
  ];
  expect(refusingRuns(newestFirst, 'a').map(({ id }) => id)).toEqual([4]);
});
