import type { FiltersProps } from '../../filters/landFilters';
import { LandFilters } from '../../filters/landFilters';
import { SiteFilters } from '../../filters/siteFilters';

export function FiltersPanel(props: FiltersProps) {
  return (
    <div class="filters">
      <LandFilters {...props} />
      <SiteFilters {...props} />
    </div>
  );
}
