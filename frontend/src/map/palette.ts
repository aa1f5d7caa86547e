import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { memory } from './memory';

/** A canvas cannot read CSS variables: this reads the theme's map colours, and again when the theme changes. */
export type Palette = (name: string) => string;

export function watchPalette(): ReadonlySignal<Palette> {
  const palette = signal(readPalette());
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    palette.value = readPalette();
  });
  return palette;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return memory((name: string) => style.getPropertyValue(`--map-${name}`).trim());
}
