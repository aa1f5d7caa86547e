import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createDrawing } from './drawing';
import type { Pointer } from './pointer';
import type { Corner } from './ring';

function drawn() {
  const pointer = signal<Pointer | null>(null);
  const onRing = vi.fn<(ring: readonly Corner[]) => void>();
  const drawing = createDrawing({ map: signal(null), pointer }, onRing);
  const click = (lon: number, lat: number) => {
    if (pointer.value?.kind === 'point') pointer.value.take(lon, lat);
  };
  return { drawing, pointer, onRing, click };
}

describe('A drawing', () => {
  it('asks the map for corners until it is finished', () => {
    const { drawing, pointer, onRing, click } = drawn();
    expect(pointer.value).toBeNull();
    drawing.start();
    click(4, 45);
    click(5, 45);
    drawing.add([5, 46]);
    drawing.finish();
    expect(onRing).toHaveBeenCalledExactlyOnceWith([
      [4, 45],
      [5, 45],
      [5, 46],
    ]);
    expect(pointer.value).toBeNull();
    expect(drawing.shapes.value).toEqual([]);
  });

  it('is not finished with two corners', () => {
    const { drawing, onRing, click } = drawn();
    drawing.start();
    click(4, 45);
    click(5, 45);
    drawing.finish();
    expect(onRing).not.toHaveBeenCalled();
    expect(drawing.isOpen.value).toBe(true);
  });

  it('takes two clicks on one place for one corner', () => {
    const { drawing, click } = drawn();
    drawing.start();
    click(4, 45);
    click(4, 45);
    expect(drawing.corners.value).toHaveLength(1);
  });

  it('takes corners back, the last or any', () => {
    const { drawing, click } = drawn();
    drawing.start();
    click(1, 1);
    click(2, 2);
    click(3, 1);
    drawing.remove(0);
    drawing.undo();
    expect(drawing.corners.value).toEqual([[2, 2]]);
  });

  it('leaves nothing behind when it is given up', () => {
    const { drawing, pointer, onRing, click } = drawn();
    drawing.start();
    click(1, 1);
    drawing.cancel();
    expect([pointer.value, drawing.corners.value, drawing.isOpen.value]).toEqual([null, [], false]);
    expect(onRing).not.toHaveBeenCalled();
  });

  it('goes on from a ring that is to be changed', () => {
    const { drawing } = drawn();
    drawing.start([
      [1, 1],
      [2, 2],
      [3, 1],
    ]);
    expect(drawing.canFinish.value).toBe(true);
    expect(drawing.shapes.value[0]?.geometry.type).toBe('Polygon');
  });
});
