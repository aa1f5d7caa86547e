import type { FeatureRef } from '../../api/types';
import { MOST_COMPARED } from '../../state/nearby';
import { isSame } from './board';

/** Puts one beside the others, or takes it away; a fifth finds no place. */
export function toggleCompared(compared: readonly FeatureRef[], ref: FeatureRef): readonly FeatureRef[] {
  const others = compared.filter((other) => !isSame(other, ref));
  return others.length < compared.length ? others : [...compared, ref].slice(0, MOST_COMPARED);
}
