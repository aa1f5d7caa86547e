import type { Found } from '../../api/nearby';
import type { FeatureRef } from '../../api/types';
import type { Board, BoardPin, BoardShape } from '../../map/board';
import { ringAround } from '../../map/circle';
import { representative } from '../../map/geometry';
import { polygonOf } from '../../map/ring';
import { say } from '../../text/say';
import type { NearbyResult } from './nearbyModel';
import type { Fit } from './verdicts';
import { fitOf, pinLook } from './verdicts';
import { readWhereabouts } from './whereabouts';

interface BoardInputs {
  result: NearbyResult | null;
  drawn: readonly BoardShape[];
  selection: FeatureRef | null;
  onChoose: (ref: FeatureRef) => void;
}

/** How far the search went, and what it found under the numbers of the list. */
export function boardOf({ result, drawn, selection, onChoose }: BoardInputs): Board {
  const pins = result ? result.found.flatMap((found) => pinOf(found, selection, onChoose)) : [];
  return { shapes: [...(result ? reachOf(result) : []), ...drawn], pins };
}

function reachOf({ origin, radiusKm, search }: NearbyResult): BoardShape[] {
  const where = readWhereabouts(search.near);
  if (where?.kind === 'area') return [{ key: 'area', geometry: polygonOf(where.ring), look: 'ring' }];
  const [lon, lat] = origin.point;
  const centre: BoardShape = { key: 'centre', geometry: { type: 'Point', coordinates: [lon, lat] }, look: 'centre' };
  return radiusKm === null ? [centre] : [{ key: 'ring', geometry: ringAround(lon, lat, radiusKm), look: 'ring' }, centre];
}

const PIN_WORDS: Record<Fit, string> = { fits: say.nearby.pinFits, unsure: say.nearby.pinUnsure, misfits: say.nearby.pinMisfit };

function pinOf(found: Found, selection: FeatureRef | null, onChoose: (ref: FeatureRef) => void): BoardPin[] {
  const { ref, rank, feature, criteria } = found;
  const at = feature.geometry && representative(feature.geometry);
  const [lon, lat] = at ?? [];
  if (lon === undefined || lat === undefined) return [];
  const fit = fitOf(found);
  const name = String(feature.properties['name'] ?? say.sheet.unnamed);
  const isChosen = isSame(selection, ref);
  return [
    {
      key: ref.id,
      lon,
      lat,
      text: String(rank),
      kind: `${pinLook(found)}${isChosen ? ' pin-chosen' : ''}`,
      label: criteria.length > 0 ? say.nearby.pin(rank, name, PIN_WORDS[fit]) : `${String(rank)}. ${name}`,
      lift: isChosen ? 1 : -rank, // the first of the list lie on top
      onChoose: () => {
        onChoose(ref);
      },
    },
  ];
}

export const isSame = (a: FeatureRef | null, b: FeatureRef) => a?.id === b.id && a.collection === b.collection;
