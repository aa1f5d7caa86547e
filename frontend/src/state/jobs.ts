/** What the side panel is for: looking around, or one of the jobs. */
export const JOBS = ['explore', 'perimeter', 'nearby', 'overview'] as const;
export type Job = (typeof JOBS)[number];
