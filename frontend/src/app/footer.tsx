import type { Sources } from '../api/types';
import { say } from '../text/say';
import { formatDay } from '../text/numbers';
import type { AppModel } from './appModel';
import { DataLink } from './dataLink';

export function Footer({ model, onAbout }: { model: AppModel; onAbout: () => void }) {
  const code = newestCodeBook(model.sources.answer.value.value);
  return (
    <footer class="footer">
      <span>
        {code?.vintage != null && code.loadedOn !== null && say.app.loadedOn(String(code.vintage), formatDay(code.loadedOn))}
      </span>
      <button type="button" class="link-button" onClick={onAbout}>
        {say.about.sources}
      </button>
      <button type="button" class="link-button" onClick={onAbout}>
        {say.app.accessibility}
      </button>
      <DataLink store={model.store} className="" />
      <a href="/api">{say.app.api}</a>
    </footer>
  );
}

function newestCodeBook(sources: Sources | null) {
  const dated = (sources?.sources ?? []).filter(({ vintage }) => vintage !== null);
  return dated.sort((a, b) => (b.vintage ?? 0) - (a.vintage ?? 0))[0];
}
