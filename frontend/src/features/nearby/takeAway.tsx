import { say } from '../../text/say';
import { CopyLink } from '../../ui/copyLink';
import { CopyText } from '../../ui/copyText';
import { Icon } from '../../ui/icons';
import type { NearbyResult } from './nearbyModel';
import type { NearbyFormat } from './request';
import { formatUrl, MOST_IN_FILE } from './request';

interface TakeAwayProps {
  result: NearbyResult;
  /** Of a link to the search. */
  address: () => string;
}

/** The whole result as a file, and as a feed that tells of what changes in it. */
export function TakeAway({ result: { search, matched }, address }: TakeAwayProps) {
  const link = (format: NearbyFormat) => formatUrl(search, format) ?? '';
  const words = say.nearby;
  return (
    <section class="take-away" aria-labelledby="nearby-take">
      <h4 id="nearby-take">{words.take}</h4>
      <CopyLink address={address} isSmall />
      <p class="take-links">
        <Icon name="download" />
        <span>{words.downloads}</span>
        <a href={link('csv')} download>
          {words.csv}
        </a>
        <a href={link('geojson')} download="emprise.geojson">
          {words.geojson}
        </a>
      </p>
      {matched > MOST_IN_FILE && <p class="field-note">{words.cutFiles(MOST_IN_FILE)}</p>}
      <p class="field-note">{words.subscribe}</p>
      <p class="take-links">
        <a href={link('atom')} type="application/atom+xml">
          {words.atom}
        </a>
        <a href={link('jsonfeed')} type="application/feed+json">
          {words.jsonfeed}
        </a>
      </p>
      <CopyText
        isSmall
        text={() => new URL(link('atom'), window.location.href).href}
        label={words.copyFeed}
        done={words.copiedFeed}
        byHand={words.copyFeedByHand}
        icon="copy"
      />
    </section>
  );
}
