import { total } from '../../api/quality';
import type { QualityCounts, Sources } from '../../api/types';
import type { Collection } from '../../api/vocabulary';
import { COLLECTIONS, QUALITIES } from '../../api/vocabulary';
import { say } from '../../text/say';
import { formatCount } from '../../text/numbers';

const WORDS = say.steward;

/** By layer, how many limits are how good. */
export function LimitsTable({ boundaryQualityByLayer }: Pick<Sources, 'boundaryQualityByLayer'>) {
  const layers = COLLECTIONS.flatMap((layer) => {
    const counts = boundaryQualityByLayer[layer];
    return counts ? [{ layer, counts }] : [];
  });
  if (layers.length === 0) return <p class="field-note">{WORDS.qualityUnknown}</p>;
  return (
    <>
      <div class="table-frame">
        <table class="ledger">
          <caption class="visually-hidden">{WORDS.boundaries}</caption>
          <thead>
            <tr>
              <th scope="col">{WORDS.layer}</th>
              {QUALITIES.map((quality) => (
                <th key={quality} scope="col" class="is-number">
                  {WORDS.quality(quality)}
                </th>
              ))}
              <th scope="col" aria-hidden="true" class="is-bar" />
            </tr>
          </thead>
          <tbody>
            {layers.map(({ layer, counts }) => (
              <LayerRow key={layer} layer={layer} counts={counts} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="field-note">{WORDS.boundariesNote}</p>
    </>
  );
}

function LayerRow({ layer, counts }: { layer: Collection; counts: QualityCounts }) {
  return (
    <tr>
      <th scope="row">{say.words.collection(layer).many}</th>
      {QUALITIES.map((quality) => (
        <td key={quality} class="is-number" data-label={WORDS.quality(quality)}>
          {formatCount(counts[quality])}
        </td>
      ))}
      <td class="is-bar" aria-hidden="true">
        <span class="stack">
          {QUALITIES.map((quality) => (
            <span
              key={quality}
              class={`stack-${quality}`}
              style={{ flexGrow: counts[quality] / Math.max(1, total(counts)) }}
            />
          ))}
        </span>
      </td>
    </tr>
  );
}
