import { describe, expect, it } from 'vitest';
import { openReport, openTerritory, select, takeUp } from './changes';
import { NO_SEARCH } from './nearby';
import { NO_PERIMETER } from './perimeter';
import { embed, shared, sharedThing, unembed } from './share';
import type { AppState } from './state';
import { DEFAULT_STATE } from './state';
import { writeUrl } from './urlState';

const SITE = { collection: 'turnkey-sites', id: 'x' } as const;

/** Someone has searched around their own position and checked a perimeter. */
const BUSY: AppState = {
  ...DEFAULT_STATE,
  view: { lat: 45.7598, lon: 4.835, zoom: 9 },
  layers: ['epci'],
  nearby: { ...NO_SEARCH, near: 'point:4.835,45.7598', radiusKm: 20 },
  perimeter: { ...NO_PERIMETER, input: { kind: 'codes', codes: ['200000800'] } },
};

describe('a link that is handed out', () => {
  it('tells of the view that is explored, and not of the other jobs', () => {
    expect(writeUrl(shared({ ...BUSY, nearby: NO_SEARCH }))).toBe('?at=45.7598,4.8350,9&layers=epci');
  });

  it('does not point at where one has searched by the middle of the map either', () => {
    expect(writeUrl(shared(BUSY))).toBe('?at=45.7600,4.8300,9&layers=epci');
  });

  it('tells of a search or a perimeter where that is what is shown', () => {
    expect(writeUrl(shared(takeUp('nearby')(BUSY)))).toBe('?job=nearby&at=45.7598,4.8350,9&layers=epci&near=point:4.835,45.7598&radius=20');
    expect(writeUrl(shared(takeUp('perimeter')(BUSY)))).toBe('?job=perimeter&at=45.7600,4.8300,9&layers=epci&perimeter=codes:200000800');
  });

  it('tells of a page alone', () => {
    const english = { ...BUSY, language: 'en' } as const;
    expect(writeUrl(shared(openTerritory('2-ti-2407')(takeUp('nearby')(english))))).toBe('?lang=en&page=territory&id=2-ti-2407');
    expect(writeUrl(shared(openReport(takeUp('nearby')(BUSY))))).toBe('?page=report&job=perimeter&perimeter=codes:200000800');
  });

  it('tells of a thing, and not where it was searched from', () => {
    expect(writeUrl(sharedThing(select(SITE)(takeUp('nearby')(BUSY))))).toBe('?layers=epci&select=turnkey-sites/x');
    expect(writeUrl(sharedThing(select(SITE)(BUSY)))).toBe('?at=45.7600,4.8300,9&layers=epci&select=turnkey-sites/x');
  });
});

describe('a map in another page', () => {
  it('is the map alone, with what is selected while exploring', () => {
    const state = embed(select(SITE)({ ...BUSY, list: { ...BUSY.list, open: true } }));
    expect(writeUrl(state)).toBe('?embed=1&at=45.7600,4.8300,9&layers=epci&select=turnkey-sites/x');
    expect(writeUrl(unembed(state))).toBe('?at=45.7600,4.8300,9&layers=epci&select=turnkey-sites/x');
  });

  it('shows the classes of the overview without a selection', () => {
    expect(writeUrl(embed(select(SITE)(takeUp('overview')(BUSY))))).toBe('?embed=1&job=overview&at=45.7600,4.8300,9&layers=epci');
  });
});
