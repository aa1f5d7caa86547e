import type { InventoryClass } from '../../api/inventory';
import { INVENTORY_CLASSES } from '../../api/inventory';
import { LAND_SIGNS, READINESS } from '../../api/vocabulary';
import { radiusOf } from '../../map/landStyles';
import type { LayerId } from '../../state/layers';
import { say } from '../../text/say';
import { formatCount } from '../../text/numbers';
import { AreaSwatch, ClusterSwatch, InventorySwatch, LandSwatch, SiteSwatch } from '../../ui/swatches';

/** The drawing that stands for a layer as a whole. */
export function LayerSwatch({ id }: { id: LayerId }) {
  switch (id) {
    case 'industrial-land':
      return <LandSwatch sign="without-project" />;
    case 'turnkey-sites':
      return <SiteSwatch readiness="2024" />;
    case 'inventory':
      return <InventorySwatch id="1-to-3" />;
    default:
      return <AreaSwatch layer={id} />;
  }
}

export function LandLegend() {
  return (
    <div class="legend">
      <ul aria-label={say.explore.landLegend}>
        {LAND_SIGNS.map((sign) => (
          <li key={sign}>
            <LandSwatch sign={sign} /> {say.words.landSign(sign)}
          </li>
        ))}
      </ul>
      <ul class="legend-sizes" aria-label={say.explore.sizeLegend}>
        {say.explore.sizes.map((hectares) => (
          <li key={hectares}>
            <LandSwatch sign="size" radius={radiusOf(hectares)} /> {say.explore.size(hectares)}
          </li>
        ))}
      </ul>
      <p>
        <ClusterSwatch /> {say.explore.clusterLegend}
      </p>
    </div>
  );
}

export function SiteLegend() {
  return (
    <div class="legend">
      <p class="legend-title">{say.explore.readinessLegend}</p>
      <ul aria-label={say.explore.readinessLegend}>
        {[...READINESS, null].map((readiness) => (
          <li key={readiness}>
            <SiteSwatch readiness={readiness} />{' '}
            {readiness === null ? say.explore.readinessNotStated : say.words.readiness(readiness)}
          </li>
        ))}
      </ul>
      <p>{say.explore.readinessNote}</p>
    </div>
  );
}

/** The classes of the coverage layer; with how many EPCI each holds, where that is known. */
export function InventoryClasses({ counts }: { counts?: Record<InventoryClass, number> | null }) {
  return (
    <>
      <p class="legend-title">{say.inventory.legend}</p>
      <ul aria-label={say.inventory.legend}>
        {INVENTORY_CLASSES.map((id) => (
          <li key={id} class={counts?.[id] === 0 ? 'is-empty' : undefined}>
            <InventorySwatch id={id} />
            <span>{say.inventory.className(id)}</span>
            {counts && <strong class="legend-count">{formatCount(counts[id])}</strong>}
          </li>
        ))}
      </ul>
    </>
  );
}
