import { render } from 'preact';
import { retryFailed } from './api/resource';
import { App } from './app/app';
import { createAppModel } from './app/appModel';
import './styles/main.css';

window.addEventListener('online', retryFailed);

const root = document.getElementById('app');
if (root) render(<App model={createAppModel()} />, root);
