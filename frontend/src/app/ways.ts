import type { FeatureRef } from '../api/types';
import { backToMap, checkPerimeter, listWithin, openTerritory, takeUp } from '../state/changes';
import type { AppModel } from './appModel';
import { JOBS_WITH_LIST, JOB_PANELS } from './jobs';

/** The perimeter checker takes territories as they are, and EPCI by their code. */
export function checkOf({ store, panel }: AppModel, { collection, id }: FeatureRef) {
  const isArea = collection === 'territories' || collection === 'epci';
  if (!isArea || !JOB_PANELS.perimeter) return null;
  const step = checkPerimeter(collection === 'territories' ? { kind: 'territory', id } : { kind: 'codes', codes: [id] });
  const onStep = () => {
    store.change(step);
    panel.value ??= 'layers';
    requestAnimationFrame(() => document.getElementById('job-title')?.focus()); // the sheet goes, and the link with it
  };
  return { href: store.addressOf(step), onStep };
}

/** All land, or all sites, of one place; where the job has no list, exploring takes over. */
export function listed({ store }: AppModel, tab: 'industrial-land' | 'turnkey-sites', within: FeatureRef) {
  store.change((state) => listWithin(tab, within)(JOBS_WITH_LIST.includes(state.job) ? state : takeUp('explore')(state)));
  requestAnimationFrame(() => document.getElementById('list')?.focus());
}

/** What was searched for is shown on the map; on a page without one a territory has a page as well. */
export function found({ store, open }: AppModel, { collection, id }: FeatureRef) {
  const { page } = store.state.value;
  if (collection === 'territories' && (page === 'territory' || page === 'programme')) {
    store.change(openTerritory(id));
    return;
  }
  store.change(backToMap);
  open({ collection, id }, 'go');
}

/** A territory has a page that says more than its sheet. */
export function pageOf({ store }: AppModel, { collection, id }: FeatureRef) {
  if (collection !== 'territories') return undefined;
  const step = openTerritory(id);
  return { href: store.addressOf(step), onStep: () => store.change(step) };
}
