import { getSources } from './items';
import { reloadAll } from './resource';

export const EVERY_MS = 30_000;

/**
 * Notices that the server has other data than the page, and asks again for all that is shown. The question costs a header:
 * its answer has an ETag. It is asked while the page is looked at, and at once when it is looked at again.
 */
export function watchFreshness(page: Document, known: () => number | null, onNew: () => void): () => void {
  const ask = async () => {
    if (page.visibilityState === 'hidden' || known() === null) return;
    const version = await getSources().then(
      ({ dataVersion }) => dataVersion,
      () => known(), // what is wrong is said by those who need an answer
    );
    if (version === known()) return;
    reloadAll();
    onNew();
  };
  const look = () => void ask();
  const timer = setInterval(look, EVERY_MS);
  page.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    page.removeEventListener('visibilitychange', look);
  };
}
