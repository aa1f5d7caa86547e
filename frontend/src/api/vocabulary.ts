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

export const LAND_STATUSES = ['without-project', 'with-project', 'converted', 'unknown'] as const;
export type LandStatus = (typeof LAND_STATUSES)[number];

export const LAND_KINDS = [
  'industrial',
  'railway',
  'agro-industrial',
  'logistics',
  'military',
  'mining',
  'port',
  'unknown',
] as const;

export const READINESS = ['2024', '2025-2027', '2027-2030'] as const;
export type Readiness = (typeof READINESS)[number];

export const WAVES = ['2020-01', '2020-07', '2021-09', 'france-2030'] as const;

export function isOneOf<T extends string>(values: readonly T[], text: string | null | undefined): text is T {
  return text != null && (values as readonly string[]).includes(text);
}
