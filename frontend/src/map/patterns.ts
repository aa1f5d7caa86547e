import type { Tile } from '../ui/tile';
import { TILE } from '../ui/tile';
import type { Palette } from './palette';

/** Drawn twice as fine as it is shown, so that a dense screen has sharp lines. */
const SHARPNESS = 2;

/** What a canvas fills an area with; the plain colour where it cannot draw. */
export function patternOf({ ground, lines, ink, width }: Tile, colour: Palette): CanvasPattern | string {
  const tile = new OffscreenCanvas(TILE * SHARPNESS, TILE * SHARPNESS);
  const pen = tile.getContext('2d');
  if (!pen) return colour(ground ?? ink);
  pen.scale(SHARPNESS, SHARPNESS);
  if (ground !== null) {
    pen.fillStyle = colour(ground);
    pen.fillRect(0, 0, TILE, TILE);
  }
  pen.strokeStyle = colour(ink);
  pen.lineWidth = width;
  if (lines !== '') pen.stroke(new Path2D(lines));
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / SHARPNESS));
  return pattern ?? colour(ground ?? ink);
}
