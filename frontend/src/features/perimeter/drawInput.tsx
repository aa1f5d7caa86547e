import { DrawingTools } from '../../map/drawingTools';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';
import { readShape } from './shapeText';
import type { WaysProps } from './ways';

/** The map takes corners; the ring goes to the report when it is finished. */
export function DrawInput({ stage, model, drawing }: WaysProps) {
  const toMap = () => {
    stage.showMap();
    stage.map.peek()?.focus();
  };
  if (drawing.isOpen.value) return <DrawingTools drawing={drawing} onMap={toMap} />;
  const ring = ringOf(model);
  return (
    <>
      <p class="field-note">{say.perimeter.draw.note}</p>
      <button type="button" class="button" onClick={() => drawing.start(ring)}>
        <Icon name="perimeter" />
        {ring.length > 0 ? say.perimeter.draw.again : say.perimeter.draw.start}
      </button>
    </>
  );
}

const MOST_CORNERS = 200; // more are not drawn by hand

/** The corners of the shape that is checked, where it can be drawn on: one ring, as drawn. */
function ringOf({ asked }: WaysProps['model']): readonly (readonly [number, number])[] {
  const { input } = asked.value;
  const shape = input?.kind === 'area' ? readShape(input.rings) : null;
  const ring = shape?.type === 'Polygon' && shape.coordinates.length === 1 ? shape.coordinates[0] : undefined;
  if (!ring || ring.length > MOST_CORNERS) return [];
  return ring.slice(0, -1).map(([lon = 0, lat = 0]) => [lon, lat]);
}
