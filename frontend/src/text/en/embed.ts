import type { Sentences } from '../say';

export const embed: Sentences['embed'] = {
  button: 'Embed',
  title: 'Embed this map',
  intro:
    'These lines show the map alone in another page, with the centre, zoom, layers and filters of now. Set the size in width and height, 400 × 300 at least.',
  code: 'Code to place in the page',
  copy: 'Copy the code',
  copied: 'Code copied.',
  open: 'Open in Emprise',
  legend: 'Legend',
  noLayers: 'This map shows no layer.',
  more: 'Learn more',
  rough: 'schematic boundaries',
};
