import type { Change } from './changes';
import { backToMap, showOnMap } from './changes';
import { NO_SEARCH } from './nearby';
import { NO_PERIMETER } from './perimeter';
import type { AppState, MapView } from './state';
import { DEFAULT_STATE } from './state';

/**
 * What a link tells that is handed out: what it is about, and nothing else of the visit. The address of the page keeps what was done in
 * every job, one's own position included; that is for the one who did it.
 */
export const shared: Change = (state) => {
  const { page, job } = state;
  const perimeter = page === 'report' || (page === 'map' && job === 'perimeter') ? state.perimeter : NO_PERIMETER;
  if (page !== 'map') return { ...pageAlone(state), perimeter };
  if (job === 'nearby') return { ...state, perimeter };
  return { ...state, perimeter, nearby: NO_SEARCH, view: state.nearby.near?.startsWith('point:') ? blurred(state.view) : state.view };
};

/** The map may still be where the search has put it, a position in its very middle: no closer than some pixels of the screen. */
function blurred(view: MapView | null): MapView | null {
  if (view === null) return null;
  const decimals = view.zoom < 11 ? 2 : 3;
  const round = (degrees: number) => Number(degrees.toFixed(decimals));
  return { ...view, lat: round(view.lat), lon: round(view.lon) };
}

/** Whoever goes on from a page to the map begins where everybody does. */
const pageAlone = ({ language, page, place, ledger }: AppState): AppState => ({
  ...DEFAULT_STATE,
  language,
  page,
  place,
  ledger,
  job: page === 'report' ? 'perimeter' : DEFAULT_STATE.job,
});

/** The thing that is selected; where it was searched from, and where the map was put for that, stays out. */
export const sharedThing: Change = (state) =>
  shared(state.job === 'explore' ? state : { ...showOnMap(state.selection)(state), view: null });

/** The map alone, as somebody else's page shows it. A selected thing is part of exploring; classes of areas select none. */
export const embed: Change = (state) => {
  const onMap = shared(backToMap(state));
  return { ...onMap, isEmbedded: true, list: { ...onMap.list, open: false }, selection: onMap.job === 'explore' ? onMap.selection : null };
};

export const unembed: Change = (state) => ({ ...state, isEmbedded: false });
