import { LandFilters } from '../../filters/landFilters';
import type { FiltersProps } from '../../filters/placedFilters';
import { SiteFilters } from '../../filters/siteFilters';

export function FiltersPanel(props: FiltersProps) {
  return (
    <div class="filters">
      <LandFilters {...props} />
      <SiteFilters {...props} />
    </div>
  );
}
