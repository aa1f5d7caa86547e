import { language } from './text/language';
import { speak } from './text/say';

document.documentElement.lang = language;
await speak(language);
const { start } = await import('./app/start');
start(document.getElementById('app'));
