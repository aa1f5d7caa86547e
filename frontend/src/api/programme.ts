import { getJson } from './client';
import type { Fact, Named } from './profile';
import type { LandTotals } from './summary';

export interface LoadedCounts {
  territoriesByPhase: Readonly<Record<string, number>>;
  /** The phase that members, communes and population are of. */
  phase: number;
  members: number;
  communes: number;
  population: number;
  land: LandTotals;
  turnkeySites: number;
  loadedOn: string | null;
  vintage: number | null;
}

export interface Moment {
  /** A year, a month or a day, as far as it is known. */
  date: string;
  kind: string;
  phase: number | null;
  facts: readonly Fact[];
}

export interface Axis {
  phase: number;
  code: string;
  facts: readonly Fact[];
}

export interface Theme {
  code: string;
  facts: readonly Fact[];
}

export interface ListedTerritory extends Named {
  phase: number;
  population: number;
  towns: readonly { insee: string; name: string }[];
}

export interface RegionList extends Named {
  territories: readonly ListedTerritory[];
}

/** What the loaded data and public pages tell of the programme; the two are never mixed. */
export interface Programme {
  counts: LoadedCounts;
  timeline: readonly Moment[];
  axes: readonly Axis[];
  facts: readonly Theme[];
  regions: readonly RegionList[];
}

export const getProgramme = (_: true, signal: AbortSignal) => getJson<Programme>('/api/programme', signal);
