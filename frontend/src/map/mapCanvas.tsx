import { useEffect, useRef } from 'preact/hooks';
import { say } from '../text/say';
import type { MapInputs, MapView } from './mapView';
import { mountMap } from './mapView';

interface MapCanvasProps {
  inputs: MapInputs;
  onMounted: (map: MapView) => void;
}

/** The one place where Leaflet takes over a piece of the page; Preact never touches its inside. */
export function MapCanvas({ inputs, onMounted }: MapCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current) onMounted(mountMap(element.current, inputs));
  }, []);
  return (
    <>
      <p id="map-instructions" class="visually-hidden">
        {say.map.instructions}
      </p>
      <div ref={element} id="map" class="map" role="region" aria-label={say.map.label} aria-describedby="map-instructions" />
    </>
  );
}
