import { render } from 'preact';
import { retryFailed } from '../api/resource';
import { App } from './app';
import { createAppModel } from './appModel';
import { keepFocus } from '../ui/keepFocus';
import '../styles/main.css';

/** Shows the page in its place. */
export function start(place: HTMLElement | null) {
  window.addEventListener('online', retryFailed);
  keepFocus(document);
  if (place) render(<App model={createAppModel()} />, place);
}
