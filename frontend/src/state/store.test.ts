import { describe, expect, it, vi } from 'vitest';
import { look, openLedger, select, toggleLayer } from './changes';
import { createStore } from './store';

/** As much of a browser window as the store knows. */
function page(search: string) {
  let goBack: () => void = () => undefined;
  const history = { pushState: vi.fn(), replaceState: vi.fn() };
  const location = { pathname: '/', search };
  const window = { location, history, addEventListener: (_: string, listener: () => void) => (goBack = listener) };
  return { history, store: createStore(window as unknown as Window), back: (to: string) => ((location.search = to), goBack()) };
}

describe('the store', () => {
  it('begins with what the address says', () => {
    expect(page('?base=osm').store.state.value.background).toBe('osm');
  });

  it('a step is worth going back to, a drift is not', () => {
    const { store, history } = page('');
    store.change(toggleLayer('epci'));
    expect(history.pushState).toHaveBeenCalledWith(null, '', '/?layers=territories-2,epci');
    store.change(look({ lat: 46, lon: 2, zoom: 7 }), 'drift');
    expect(history.replaceState).toHaveBeenCalledWith(null, '', '/?at=46.0000,2.0000,7&layers=territories-2,epci');
    expect(history.pushState).toHaveBeenCalledTimes(1);
  });

  it('a step that changes nothing leaves no trace', () => {
    const { store, history } = page('?select=epci/200071082');
    store.change(select({ collection: 'epci', id: '200071082' }));
    expect(history.pushState).not.toHaveBeenCalled();
  });

  it('back restores the former state', () => {
    const { store, back } = page('');
    store.change(select({ collection: 'epci', id: '200071082' }));
    back('');
    expect(store.state.value.selection).toBeNull();
  });

  it('tells a link where a step would lead, without taking it', () => {
    const { store, history } = page('?base=osm');
    expect(store.addressOf(openLedger({ run: 7 }))).toBe('/?page=data&import=7&base=osm');
    expect(store.state.value.page).toBe('map');
    expect(history.pushState).not.toHaveBeenCalled();
  });
});
