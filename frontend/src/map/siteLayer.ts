import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import { DivIcon, LayerGroup, Marker } from 'leaflet';
import { getAll, itemsUrl, MOST_ROWS } from '../api/items';
import { createResource } from '../api/resource';
import type { ApiFeature, FeatureRef, Params } from '../api/types';
import { say } from '../text/say';
import { siteShape } from '../ui/siteShapes';
import { asButton } from './asButton';
import { representative } from './geometry';
import type { PointLayer } from './landLayer';

interface SiteContext {
  isShown: ReadonlySignal<boolean>;
  filter: ReadonlySignal<Params>;
  onSelect: (ref: FeatureRef) => void;
}

const SIZE = 22;

/** Turnkey sites: one marker each; those of one commune stand beside one another. */
export function createSiteLayer({ isShown, filter, onSelect }: SiteContext): PointLayer {
  const url = computed(() =>
    isShown.value
      ? itemsUrl('turnkey-sites', { ...filter.value, properties: 'name,readiness,geometryPrecision', limit: MOST_ROWS })
      : null,
  );
  const resource = createResource(url, getAll);
  const markers = new LayerGroup();
  const sites = computed(() => resource.answer.value.value); // the same while the next ones load
  effect(() => {
    const taken = new globalThis.Map<string, number>();
    markers.clearLayers();
    for (const site of sites.value ?? []) {
      const position = site.geometry && representative(site.geometry);
      if (!position) continue;
      const place = position.join();
      const neighbours = taken.get(place) ?? 0;
      taken.set(place, neighbours + 1);
      markers.addLayer(siteMarker(site, position, neighbours, onSelect));
    }
  });
  return { markers, resource };
}

function siteMarker(
  site: ApiFeature,
  [lon = 0, lat = 0]: number[],
  neighbours: number,
  onSelect: SiteContext['onSelect'],
): Marker {
  const { name, readiness, geometryPrecision } = site.properties as Record<string, string | null>;
  const marker = new Marker([lat, lon], { icon: siteIcon(readiness ?? null, neighbours), riseOnHover: true });
  return asButton(marker, say.map.site(name ?? null, readiness ?? null, geometryPrecision ?? null), () =>
    onSelect({ collection: 'turnkey-sites', id: site.id }),
  );
}

function siteIcon(readiness: string | null, neighbours: number): DivIcon {
  const { path, className } = siteShape(readiness);
  return new DivIcon({
    html: `<svg viewBox="0 0 20 20" width="${String(SIZE)}" height="${String(SIZE)}" aria-hidden="true"><path class="${className}" d="${path}"/></svg>`,
    className: 'site-marker',
    iconSize: [SIZE, SIZE],
    iconAnchor: [SIZE / 2 - neighbours * (SIZE - 2), SIZE / 2],
  });
}
