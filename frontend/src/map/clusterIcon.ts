import { DivIcon } from 'leaflet';
import { LAND_SIGNS } from '../api/vocabulary';

/** Sites per sign, in the order of LAND_SIGNS. */
export type StatusCounts = readonly number[];

/** A ring whose arcs are the signs, with the count inside. No drawing of its own: dozens move with each frame of a drag. */
export function clusterIcon(count: number, counts: StatusCounts, label: string): DivIcon {
  const size = count < 10 ? 34 : count < 100 ? 40 : 48;
  const ring = document.createElement('div');
  ring.style.background = `conic-gradient(${arcs(count, counts).join(', ')})`;
  const text = document.createElement('span');
  text.textContent = label;
  ring.append(text);
  return new DivIcon({ html: ring, className: 'cluster', iconSize: [size, size] });
}

/** From twelve o'clock, each sign as wide as its share. */
function arcs(count: number, counts: StatusCounts): string[] {
  let start = 0;
  return counts.flatMap((sites, index) => {
    const end = start + (100 * sites) / count;
    const arc = `var(--map-land-${LAND_SIGNS[index] ?? 'unknown'}) ${start.toFixed(2)}% ${end.toFixed(2)}%`;
    start = end;
    return sites > 0 ? [arc] : [];
  });
}
