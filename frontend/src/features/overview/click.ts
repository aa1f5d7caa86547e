import type { FeatureRef } from '../../api/types';
import type { Stage } from '../../map/stage';
import { listLand } from '../../state/changes';

/** Leads to the sites behind a number: the list opens with them and takes the focus. */
export function showList({ store, showMap }: Stage, area: FeatureRef | null) {
  store.change(listLand(area));
  showMap();
  requestAnimationFrame(() => document.getElementById('list')?.focus());
}
