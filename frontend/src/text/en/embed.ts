import type { Sentences } from '../say';

export const embed: Sentences['embed'] = {
  button: 'Embed',
  title: 'Embed this map',
  intro:
    'These lines show the map alone in another page, with the current centre, zoom, layers and filters. Set its size with width and height, at least 400 × 300.',
  code: 'Code to paste into the page',
  copy: 'Copy the code',
  copied: 'Code copied.',
  open: 'Open in Emprise',
  legend: 'Legend',
  noLayers: 'This map shows no layer.',
  more: 'Learn more',
  rough: 'schematic boundaries',
};
