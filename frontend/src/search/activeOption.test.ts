import { expect, it } from 'vitest';
import { moved } from './activeOption';

it('arrows go round the options', () => {
  expect(moved('ArrowDown', -1, 3)).toBe(0);
  expect(moved('ArrowDown', 2, 3)).toBe(0);
  expect(moved('ArrowUp', -1, 3)).toBe(2);
  expect(moved('ArrowUp', 1, 3)).toBe(0);
});

it('other keys, and an empty list, move nothing', () => {
  expect(moved('ArrowLeft', 0, 3)).toBeNull();
  expect(moved('ArrowDown', -1, 0)).toBeNull();
});
