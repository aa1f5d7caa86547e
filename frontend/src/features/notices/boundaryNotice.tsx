import { useState } from 'preact/hooks';
import { isNearlyOfficial, limitsOf, total } from '../../api/quality';
import type { QualityCounts, Sources } from '../../api/types';
import { say } from '../../text/say';
import { CopyText } from '../../ui/copyText';
import { Icon } from '../../ui/icons';

const WORDS = say.map.limits;

/**
 * One line on the map as long as limits are schematic, with the command that brings the official ones; where a part of them
 * came, it says which. It is gone when the limits of all communes are official.
 */
export function BoundaryNotice({ sources }: { sources: Sources | null }) {
  const [isClosed, setClosed] = useState(false);
  const communes = sources?.boundaryQualityByLayer.communes;
  const limits = limitsOf(sources);
  if (!communes || isClosed || limits === 'official' || limits === 'unknown') return null;
  const isException = isNearlyOfficial(communes);
  return (
    <aside class="boundary-notice" aria-label={WORDS.label}>
      <div class="boundary-line">
        <p>
          <Icon name={isException ? 'info' : 'warning'} />
          {lineOf(communes)}
        </p>
        {!isException && <code>{WORDS.command}</code>}
        {!isException && (
          <CopyText isSmall icon="copy" text={() => WORDS.command} label={WORDS.copy} done={WORDS.copied} byHand={WORDS.byHand} />
        )}
      </div>
      <button type="button" class="icon-button" aria-label={WORDS.close} onClick={() => setClosed(true)}>
        <Icon name="close" />
      </button>
    </aside>
  );
}

function lineOf(communes: QualityCounts): string {
  const all = total(communes);
  if (communes.schematic === all) return WORDS.schematic;
  return isNearlyOfficial(communes) ? WORDS.exceptions(communes.schematic) : WORDS.partly(all - communes.schematic, all);
}
