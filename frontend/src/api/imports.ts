import { apiUrl, getJson } from './client';
import type { Completeness, Origin } from './types';

/** How an import ended; of one that was refused or failed nothing is loaded. */
export type Outcome = 'loaded' | 'refused' | 'failed';

/** The account of one import: `read = loaded + rejected`. */
export interface ImportRun {
  id: number;
  source: string;
  title: string | null;
  file: string | null;
  origin: Origin;
  checksum: string | null;
  vintage: number | null;
  outcome: Outcome;
  /** Why it failed, in the words of the command line. */
  failure: string | null;
  startedOn: string;
  finishedOn: string;
  seconds: number;
  read: number;
  loaded: number;
  unchanged: number;
  retired: number;
  rejected: number;
  repaired: number;
  /** How many of each kind of mending. */
  repairs: Readonly<Record<string, number>>;
  unknownValues: readonly UnknownValue[];
  completeness: readonly Completeness[];
  warnings: readonly string[];
}

/** A word of the file that no vocabulary has: kept as it was written. */
export interface UnknownValue {
  field: string;
  value: string | null;
  count: number;
}

export interface RejectedRow {
  row: number;
  field: string | null;
  value: string | null;
  reason: string;
}

export interface ImportPage {
  imports: readonly ImportRun[];
  numberMatched: number;
}

export interface RejectionPage {
  rejections: readonly RejectedRow[];
  numberMatched: number;
}

/** Rows of one page of the steward's tables. */
export const RUNS_AT_ONCE = 25;
export const REJECTIONS_AT_ONCE = 50;

const slice = (page: number, rows: number) => ({ limit: rows, offset: page > 1 ? (page - 1) * rows : null });

export const getImports = (page: number, signal?: AbortSignal) =>
  getJson<ImportPage>(apiUrl('/api/imports', slice(page, RUNS_AT_ONCE)), signal);

export const getImport = (id: number, signal?: AbortSignal) => getJson<ImportRun>(`/api/imports/${String(id)}`, signal);

export const getRejections = (id: number, page: number, signal?: AbortSignal) =>
  getJson<RejectionPage>(apiUrl(rejectionsPath(id), slice(page, REJECTIONS_AT_ONCE)), signal);

/** All refused rows of an import as a table. */
export const rejectionsCsv = (id: number) => apiUrl(rejectionsPath(id), { f: 'csv' });

const rejectionsPath = (id: number) => `/api/imports/${String(id)}/rejections`;
