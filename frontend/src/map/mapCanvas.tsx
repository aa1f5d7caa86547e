import { useEffect, useRef } from 'preact/hooks';
import { fr } from '../text/fr';
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
        {fr.map.instructions}
      </p>
      <div ref={element} id="map" class="map" role="region" aria-label={fr.map.label} aria-describedby="map-instructions" />
    </>
  );
}
