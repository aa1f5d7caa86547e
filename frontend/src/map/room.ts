import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { Camera } from './camera';
import { contains } from './geometry';

/** Of the screen, on each side: drawn beyond what is seen, so that a drag shows what is already there. */
export const ROOM = 0.3;

/** What to draw for a camera: more than it sees, and the same while it moves within that. */
export function roomAround(camera: ReadonlySignal<Camera | null>): ReadonlySignal<Camera | null> {
  let room: Camera | null = null;
  return computed(() => {
    const seen = camera.value;
    if (seen === null || room?.zoom !== seen.zoom || !contains(room.bounds, seen.bounds)) room = seen && grown(seen);
    return room;
  });
}

function grown({ bounds: [west, south, east, north], zoom }: Camera): Camera {
  const [x, y] = [(east - west) * ROOM, (north - south) * ROOM];
  return { bounds: [west - x, south - y, east + x, north + y], zoom };
}
