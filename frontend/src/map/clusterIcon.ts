import { DivIcon } from 'leaflet';
import { LAND_SIGNS } from '../api/vocabulary';

/** Sites per sign, in the order of LAND_SIGNS. */
export type StatusCounts = readonly number[];

const RADIUS = 15.9155; // circumference 100: a share is its own arc length

/** A ring whose arcs are the signs, with the count inside. */
export function clusterIcon(count: number, counts: StatusCounts, label: string): DivIcon {
  const size = count < 10 ? 34 : count < 100 ? 40 : 48;
  const icon = document.createElement('div');
  icon.innerHTML = `<svg viewBox="0 0 40 40" width="${String(size)}" height="${String(size)}" aria-hidden="true"><circle class="cluster-disc" cx="20" cy="20" r="18"/>${arcs(count, counts)}</svg>`;
  const text = document.createElement('span');
  text.textContent = label;
  icon.append(text);
  return new DivIcon({ html: icon, className: 'cluster', iconSize: [size, size] });
}

function arcs(count: number, counts: StatusCounts): string {
  let start = 25; // twelve o'clock
  return counts
    .map((sites, index) => {
      const share = (100 * sites) / count;
      const arc = `<circle class="cluster-arc land-${LAND_SIGNS[index] ?? 'unknown'}" cx="20" cy="20" r="${String(RADIUS)}" stroke-dasharray="${share.toFixed(2)} ${(100 - share).toFixed(2)}" stroke-dashoffset="${start.toFixed(2)}"/>`;
      start -= share;
      return sites > 0 ? arc : '';
    })
    .join('');
}
