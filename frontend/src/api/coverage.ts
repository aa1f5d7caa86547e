import type { Geometry } from 'geojson';
import { apiUrl, getJson, postJson } from './client';
import type { Quality } from './vocabulary';

/** The report on a perimeter, as the API gives it. Shares are 0 to 1; null: not stated. */
export interface Coverage {
  perimeter: CoveredPerimeter;
  epci: readonly CoveredEpci[];
  communes: readonly CoveredCommune[];
  territories: readonly OverlappingTerritory[];
  gaps: readonly Gap[];
  issues: readonly Issue[];
  changes: readonly CodeChange[];
  history: History;
  industrialLand: CoveredLand;
  turnkeySites: { count: number; items: readonly CoveredSite[] };
}

export interface CoveredPerimeter {
  source: 'territory' | 'codes' | 'polygon';
  id: string | null;
  name: string | null;
  phase: number | null;
  areaHectares: number | null;
  population: number | null;
  communes: number;
  epci: number;
  parts: number;
  holes: number;
  boundaryQuality: Quality | null;
  vintage: number;
  newestVintage: number;
  vintages: readonly number[];
  bbox: readonly [number, number, number, number] | null;
  geometry?: Geometry | null;
}

export type Relation = 'full' | 'split' | 'touched';

export interface CoveredEpci {
  siren: string;
  name: string;
  kind: string;
  relation: Relation;
  areaShare: number | null;
  communeShare: number | null;
  populationShare: number | null;
  communesInside: number;
  communesTotal: number;
  missingCommunes: readonly NamedCommune[];
  geometry?: Geometry | null;
}

export interface NamedCommune {
  insee: string;
  name: string;
}

export interface CoveredCommune extends NamedCommune {
  /** SIREN; null: in none. */
  epci: string | null;
  areaShare: number | null;
  population: number | null;
  areaHectares: number | null;
}

export interface OverlappingTerritory {
  id: string;
  phase: number;
  name: string;
  shareOfPerimeter: number;
  shareOfTerritory: number;
  communesInCommon: number;
  geometry?: Geometry | null;
}

export interface Gap extends NamedCommune {
  epci: string | null;
  geometry?: Geometry | null;
}

export interface CodedName {
  code: string;
  name: string;
}

export interface Issue {
  code: string;
  value: string | null;
  /** A sentence of the server. */
  detail: string;
  successor?: Successor | null;
  suggestions: readonly CodedName[];
}

/** Who answers for an outdated code: a commune or an EPCI. */
export interface Successor {
  insee?: string | null;
  siren?: string | null;
  name: string;
}

export const successorCode = ({ insee, siren }: Successor): string => insee ?? siren ?? '';

export interface CodeChange {
  kind: string;
  insee?: string | null;
  siren?: string | null;
  name: string;
  from?: CodedName | null;
  to?: CodedName | null;
  sinceVintage: number;
  untilVintage: number;
}

export interface History {
  phase1: {
    territories: readonly { id: string; name: string; communesInCommon: number }[];
    entered: readonly NamedCommune[];
    left: readonly NamedCommune[];
    kept: number;
  } | null;
  since2023: readonly CodeChange[];
}

export interface LandShare {
  value: string;
  count: number;
  areaHectares: number | null;
}

export interface CoveredLand {
  count: number;
  areaHectares: number | null;
  unstated: number;
  byKind: readonly LandShare[];
  byStatus: readonly LandShare[];
  epciWithoutInventory: readonly { siren: string; name: string }[];
}

export interface CoveredSite {
  id: string;
  name: string | null;
  commune: string | null;
  readiness: string | null;
  areaHectares: number | null;
}

/** How a question about a perimeter is asked. */
export interface CoverageTerms {
  vintage: number | null;
  /** For the geometry of the answer; null: none. */
  zoom: number | null;
}

export const territoryCoverage = (id: string, terms: CoverageTerms, signal?: AbortSignal) =>
  getJson<Coverage>(apiUrl(`/api/territories/${encodeURIComponent(id)}/coverage`, { ...terms }), signal);

export const codesCoverage = (codes: readonly string[], terms: CoverageTerms, signal?: AbortSignal) =>
  postJson<Coverage>(apiUrl('/api/coverage', { ...terms }), { codes }, signal);

export const areaCoverage = (area: Geometry, terms: CoverageTerms, signal?: AbortSignal) =>
  postJson<Coverage>(apiUrl('/api/coverage', { ...terms }), area, signal);

/** What a piece of text was taken for. */
export interface Candidate {
  code: string;
  name: string;
  kind: string;
  context: string | null;
}

export interface ResolvedEntry {
  text: string;
  code: string | null;
  name: string | null;
  kind: 'epci' | 'ept' | 'commune' | null;
  status: 'found' | 'outdated' | 'ambiguous' | 'unknown';
  successor?: Successor | null;
  candidates: readonly Candidate[];
}

/** Codes and names in any text, as pasted. */
export const resolveCodes = (text: string, signal?: AbortSignal) =>
  postJson<{ entries: readonly ResolvedEntry[]; codes: readonly string[] }>('/api/coverage/resolve', { text }, signal);
