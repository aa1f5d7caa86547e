import type { InventoryClass } from '../api/inventory';
import type { LandSign } from '../api/vocabulary';
import type { Look, LookId } from './boardLooks';
import { BOARD_LOOKS } from './boardLooks';
import { INVENTORY_SIGNS } from './inventorySigns';
import { siteShape } from './siteShapes';
import type { Tile } from './tile';
import { TILE } from './tile';

/** Small drawings of what the map shows; the text beside them carries the meaning. */
export function SiteSwatch({ readiness }: { readiness: string | null }) {
  const { path, className } = siteShape(readiness);
  return (
    <svg class="swatch" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path class={className} d={path} />
    </svg>
  );
}

export function LandSwatch({ sign, radius = 6 }: { sign: LandSign | 'size'; radius?: number }) {
  const side = Math.max(18, radius * 2 + 4);
  return (
    <svg class="swatch" viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} width={side} height={side} aria-hidden="true">
      <circle class={`land-dot land-${sign}`} r={radius} />
    </svg>
  );
}

export function AreaSwatch({ layer }: { layer: string }) {
  return (
    <svg class="swatch" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
      <rect class={`area area-${layer}`} x="1.5" y="1.5" width="19" height="13" rx="2" />
    </svg>
  );
}

const TILES = [0, 1, 2].flatMap((column) => [0, 1].map((row) => [column * TILE, row * TILE] as const));

export function InventorySwatch({ id }: { id: InventoryClass }) {
  return <TileSwatch tile={INVENTORY_SIGNS[id]} />;
}

export function TileSwatch({ tile }: { tile: Tile }) {
  return (
    <svg class="swatch tile-swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <TileMarks tile={tile} />
    </svg>
  );
}

function TileMarks({ tile: { ground, lines, ink, width } }: { tile: Tile }) {
  return (
    <>
      <rect width="24" height="16" style={{ fill: ground === null ? 'none' : `var(--map-${ground})` }} />
      {TILES.map(([x, y]) => (
        <path
          key={`${String(x)} ${String(y)}`}
          transform={`translate(${String(x)} ${String(y)})`}
          d={lines}
          style={{ fill: 'none', stroke: `var(--map-${ink})`, strokeWidth: width }}
        />
      ))}
    </>
  );
}

/** A shape of a job as the map draws it: its pattern, inside its line. */
export function LookSwatch({ look }: { look: LookId }) {
  const { line, weight, dash, tile }: Look = BOARD_LOOKS[look];
  return (
    <svg class="swatch look-swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      {tile && <TileMarks tile={tile} />}
      <rect
        x={weight / 2}
        y={weight / 2}
        width={24 - weight}
        height={16 - weight}
        style={{ fill: 'none', stroke: `var(--map-${line})`, strokeWidth: weight, strokeDasharray: dash ?? 'none' }}
      />
    </svg>
  );
}

export function ClusterSwatch() {
  return (
    <svg class="swatch" viewBox="0 0 40 40" width="26" height="26" aria-hidden="true">
      <circle class="cluster-disc" cx="20" cy="20" r="18" />
      <circle
        class="cluster-arc land-without-project"
        cx="20"
        cy="20"
        r="15.9155"
        stroke-dasharray="65 35"
        stroke-dashoffset="25"
      />
      <circle
        class="cluster-arc land-with-project"
        cx="20"
        cy="20"
        r="15.9155"
        stroke-dasharray="35 65"
        stroke-dashoffset="-40"
      />
    </svg>
  );
}
