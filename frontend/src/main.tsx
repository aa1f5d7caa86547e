import { render } from 'preact';
import { App } from './app/app';
import { createAppModel } from './app/appModel';
import './styles/main.css';

const root = document.getElementById('app');
if (root) render(<App model={createAppModel()} />, root);
