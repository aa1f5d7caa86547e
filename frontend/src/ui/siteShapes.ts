import type { Readiness } from '../api/vocabulary';

/** One drawing per readiness class, for the map and the legend: told apart by shape before colour. Box 0 0 20 20. */
export interface SiteShape {
  path: string;
  className: string;
}

const SHAPES: Record<Readiness, SiteShape> = {
  '2024': { path: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z', className: 'site-2024' },
  '2025-2027': { path: 'M10 2l8.5 15.5h-17z', className: 'site-2025-2027' },
  '2027-2030': { path: 'M3 3h14v14h-14z', className: 'site-2027-2030' },
};

const NOT_STATED: SiteShape = { path: 'M10 1.5l8.5 8.5l-8.5 8.5l-8.5-8.5z', className: 'site-not-stated' };

export const siteShape = (readiness: string | null): SiteShape => SHAPES[readiness as Readiness] ?? NOT_STATED;
