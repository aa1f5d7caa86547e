/** Closed vocabularies of the API, in display order. */

export const COLLECTIONS = [
  'regions',
  'departments',
  'communes',
  'epci',
  'territories',
  'industrial-land',
  'turnkey-sites',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

export const LAND_NATURES = ['friche', 'zone', 'plot'] as const;

/** Of friches; zones and plots have words of their own, which are shown and not filtered by. */
export const LAND_STATUSES = ['without-project', 'with-project', 'potential', 'converted', 'unknown'] as const;

/** What the map and the list draw a piece of land with: where a friche stands, else what it is. */
export const LAND_SIGNS = ['without-project', 'with-project', 'potential', 'converted', 'zone', 'plot', 'unknown'] as const;
export type LandSign = (typeof LAND_SIGNS)[number];

export function landSign(kind: unknown, status: unknown): LandSign {
  if (kind === 'zone' || kind === 'plot') return kind;
  return isOneOf(LAND_SIGNS, String(status)) ? (status as LandSign) : 'unknown';
}

/** The hectares of such a plot are part of those of its zone. */
export const isInnerPlot = (kind: unknown, zone: unknown) => kind === 'plot' && typeof zone === 'string' && zone !== '';

/** Former uses of friches: the industrial family, then all others. */
export const INDUSTRIAL_KINDS = [
  'industrial',
  'railway',
  'agro-industrial',
  'logistics',
  'military',
  'mining',
  'port',
  'unknown',
] as const;

export const OTHER_KINDS = [
  'commercial',
  'public-facility',
  'airport',
  'hospital',
  'housing',
  'education',
  'leisure',
  'worship',
  'mixed',
  'mixed-housing',
  'other',
] as const;

export const LAND_KINDS = [...INDUSTRIAL_KINDS, ...OTHER_KINDS] as const;

export const READINESS = ['2024', '2025-2027', '2027-2030'] as const;
export type Readiness = (typeof READINESS)[number];

export const WAVES = ['2020-01', '2020-07', '2021-09', 'france-2030'] as const;

/** Whose inventory the coverage layer tells: all land, zones with their plots, or friches. */
export const INVENTORY_KINDS = ['land', 'zones', 'friches'] as const;
export type InventoryKind = (typeof INVENTORY_KINDS)[number];

export const QUALITIES = ['official', 'generalised', 'schematic'] as const;
export type Quality = (typeof QUALITIES)[number];

export function isOneOf<T extends string>(values: readonly T[], text: string | null | undefined): text is T {
  return text != null && (values as readonly string[]).includes(text);
}
