import type { Geometry } from 'geojson';
import type { Collection, Quality } from './vocabulary';

/** What a URL asks for; values that are null are left out. */
export type Params = Readonly<Record<string, string | number | boolean | null>>;

/** A property of the API is a number, a text, a list of them, or null: not stated. */
export type Value = string | number | boolean | null | readonly (string | number)[];
export type Properties = Readonly<Record<string, Value>>;

/** A feature by its public code, never by an internal number. */
export interface FeatureRef {
  collection: Collection;
  id: string;
}

export interface ApiFeature {
  type: 'Feature';
  id: string;
  geometry: Geometry | null;
  properties: Properties;
}

export interface Link {
  rel: string;
  href: string;
}

/** What everything that is listed adds up to, however many rows came. */
export interface ListTotals {
  /** null: nothing is stated, or adding means nothing. */
  areaHectares: number | null;
  /** Features whose surface is in it. */
  counted: number;
  /** Features whose surface is in that of another one: a plot in its zone, an EPT in its metropolis. */
  inside: number;
  unstated: number;
}

export interface FeaturePage {
  numberMatched?: number;
  /** Where it was asked for. */
  totals?: ListTotals;
  numberReturned: number;
  links: readonly Link[];
  features: readonly ApiFeature[];
}

export interface RelatedOne {
  collection: Collection;
  id: string;
  name: string;
}

export interface RelatedMany {
  collection: Collection;
  count: number;
  areaHectares: number | null;
  /** Address of the items. */
  href: string;
}

export interface DetailedFeature extends ApiFeature {
  related?: { containedIn: readonly RelatedOne[]; contains: readonly RelatedMany[] };
}

export interface SearchResult {
  collection: Collection;
  id: string;
  name: string;
  kind: string;
  context: string | null;
  point: readonly [number, number] | null;
  bbox: readonly [number, number, number, number] | null;
}

/** Where the rows came from: the repository itself, a file of the steward, or an address. */
export type Origin = 'embedded' | 'file' | 'url';

/** In how many rows a field says something. */
export interface Completeness {
  field: string;
  stated: number;
  of: number;
}

export interface Source {
  id: string;
  title: string;
  producer: string | null;
  url: string | null;
  licence: string | null;
  attribution: string | null;
  vintage: number | null;
  loadedOn: string | null;
  rowsRead: number | null;
  rowsLoaded: number | null;
  rowsRejected: number | null;
  origin: Origin;
  file: string | null;
  completeness: readonly Completeness[];
}

/** How many features of a layer have limits of each quality. */
export type QualityCounts = Readonly<Record<Quality, number>>;

export interface Sources {
  dataVersion: number;
  /** By layer of areas. */
  boundaryQualityByLayer: Readonly<Partial<Record<Collection, QualityCounts>>>;
  sources: readonly Source[];
}
