import { counted } from '../numbers';
import type { Sentences } from '../say';

export const drawing: Sentences['drawing'] = {
  title: 'Drawing',
  how: 'Click on the map to set the corners, double-click to finish. With the keyboard: go to the map, move it with the arrows, Enter sets a corner at the centre.',
  toMap: 'Go to the map',
  corners: (count: number) => (count === 0 ? 'No corner yet.' : counted(count, 'corner', 'corners')),
  placed: (number: number, where: string) => `Corner ${String(number)} set: ${where}.`,
  removed: (left: number) => `Corner removed. ${left === 0 ? 'None is left.' : `${counted(left, 'corner', 'corners')} left.`}`,
  remove: (number: number) => `Remove corner ${String(number)}`,
  typed: 'Add a corner: latitude, longitude',
  example: '45.76 4.83',
  add: 'Add',
  wrong: 'Enter a latitude, then a longitude in degrees, such as 45.76 4.83.',
  undo: 'Undo the last one',
  finish: 'Finish the drawing',
  cancel: 'Cancel',
  few: 'At least three corners are needed.',
  crossing: 'Two sides cross: the area will not be what you see. Remove a corner.',
};
