import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Camera } from './camera';
import { contains } from './geometry';
import { roomAround } from './room';

describe('the room around a camera', () => {
  const start: Camera = { bounds: [0, 40, 10, 50], zoom: 6 };
  const camera = signal<Camera | null>(null);
  const room = roomAround(camera);

  it('is none without a camera, then more than it sees', () => {
    expect(room.value).toBeNull();
    camera.value = start;
    expect(room.value).toEqual({ bounds: [-3, 37, 13, 53], zoom: 6 });
  });

  it('stays the same object while the camera moves within it', () => {
    const before = room.value;
    camera.value = { bounds: [2, 42, 12, 52], zoom: 6 };
    expect(room.value).toBe(before);
  });

  it('is another one beyond, and at another zoom', () => {
    const before = room.value;
    camera.value = { bounds: [4, 42, 14, 52], zoom: 6 };
    expect(room.value).not.toBe(before);
    expect(contains(room.value?.bounds ?? start.bounds, camera.value.bounds)).toBe(true);
    camera.value = { ...start, zoom: 7 };
    expect(room.value?.zoom).toBe(7);
  });
});
