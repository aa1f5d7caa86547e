import { getJson } from './client';
import type { LandTotals } from './summary';

/** One figure of a public page; sources disagree, so it never stands without source and year. */
export interface Fact {
  kind: string;
  place: string;
  year: number | null;
  /** As the page writes it; most are numbers, some empty. */
  figure: string;
  unit: string;
  text: string;
  source: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface Member {
  kind: 'epci' | 'ept' | 'commune';
  siren: string;
  /** Of the feature. */
  id: string;
  /** null where the newest code book knows it no more, and so of all that follows. */
  name: string | null;
  communes: number | null;
  population: number | null;
  areaHectares: number | null;
}

export interface ProfileSite extends Named {
  commune: string | null;
  readiness: string | null;
  areaHectares: number | null;
}

/** Everything that is known of one territory of the programme, in one of its phases. */
export interface TerritoryProfile {
  id: string;
  phase: 1 | 2;
  code: string;
  name: string;
  communes: number;
  population: number;
  areaHectares: number;
  boundaryQuality: string;
  vintage: number;
  regions: readonly Named[];
  departments: readonly Named[];
  members: readonly Member[];
  /** Facts that name the territory or one of its members. */
  support: readonly Fact[];
  /** Those that tell of its action plan. */
  axes: readonly Fact[];
  /** Facts of its regions and departments: not its own. */
  regionFacts: readonly Fact[];
  land: LandTotals;
  turnkeySites: readonly ProfileSite[];
  neighbours: readonly (Named & { phase: number; borderKm: number })[];
  otherPhase: readonly (Named & { share: number; communesInCommon: number })[];
}

export const getProfile = (id: string, signal: AbortSignal) =>
  getJson<TerritoryProfile>(`/api/territories/${encodeURIComponent(id)}/profile`, signal);
