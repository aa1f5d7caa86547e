import type { QualityCounts, Sources } from './types';

/** How good the limits are as a whole: those of communes, since all others are formed of them. */
export type Limits = 'unknown' | 'schematic' | 'mixed' | 'official';

export function limitsOf(sources: Sources | null): Limits {
  const communes = sources?.boundaryQualityByLayer.communes;
  if (!communes || total(communes) === 0) return 'unknown';
  if (communes.schematic === 0) return 'official';
  return communes.official + communes.generalised === 0 ? 'schematic' : 'mixed';
}

export const total = ({ official, generalised, schematic }: QualityCounts) => official + generalised + schematic;

/** Whether surfaces computed from limits may be far from the truth in more than a few places. */
export function isRough(sources: Sources | null): boolean {
  const communes = sources?.boundaryQualityByLayer.communes;
  return communes !== undefined && communes.schematic > 0 && !isNearlyOfficial(communes);
}

/** So few that they are exceptions: the official files are there and do not have them. */
export const isNearlyOfficial = (communes: QualityCounts) => communes.schematic <= total(communes) / 100;
