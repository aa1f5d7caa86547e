import type { ComponentType } from 'preact';
import type { Stage } from '../map/stage';
import type { Job } from '../state/jobs';
import type { Page } from '../state/layers';
import type { Store } from '../state/store';
import { lazily } from '../ui/lazily';

export interface JobProps {
  stage: Stage;
}

/** The panel of each job beside exploring; a job without one is not offered. Scripts come when a job is first opened. */
export const JOB_PANELS: Partial<Record<Job, ComponentType<JobProps>>> = {
  nearby: lazily(() => import('../features/nearby/nearbyPanel').then((panel) => panel.NearbyPanel)),
  perimeter: lazily(() => import('../features/perimeter/perimeterPanel').then(({ PerimeterPanel }) => PerimeterPanel)),
  overview: lazily(() => import('../features/overview/overviewPanel').then(({ OverviewPanel }) => OverviewPanel)),
};

/** The other jobs have lists of their own. */
export const JOBS_WITH_LIST: readonly Job[] = ['explore', 'overview'];

const LAYERS_KEY = lazily(() => import('../features/explore/layersKey').then(({ LayersKey }) => LayersKey));

/** Draws what the job shows on the map and says what it means, where the map stands alone. */
export const MAP_KEYS: Record<Job, ComponentType<JobProps>> = {
  explore: LAYERS_KEY,
  nearby: LAYERS_KEY,
  perimeter: LAYERS_KEY,
  overview: lazily(() => import('../features/overview/overviewKey').then(({ OverviewKey }) => OverviewKey)),
};

export interface PageProps {
  store: Store;
  stage: Stage;
}

/** Pages without a map, beside the steward's. */
export const PAGES_OF_THEIR_OWN: Partial<Record<Page, ComponentType<PageProps>>> = {
  report: lazily(() => import('../features/perimeter/reportPage').then(({ ReportPage }) => ReportPage)),
  territory: lazily(() => import('../features/territory/territoryPage').then(({ TerritoryPage }) => TerritoryPage)),
  programme: lazily(() => import('../features/programme/programmePage').then(({ ProgrammePage }) => ProgrammePage)),
};
