import type { DetailedFeature, Source } from '../../api/types';
import type { Collection } from '../../api/vocabulary';
import { say } from '../../text/say';
import { formatDay } from '../../text/numbers';
import type { Fact, FactGroup } from './facts';
import { Facts } from './facts';
import { completeness } from './factGroups';
import { FactList } from './factList';

interface ProvenanceProps {
  collection: Collection;
  feature: DetailedFeature;
  groups: readonly FactGroup[];
  sources: readonly Source[];
}

/** Where the facts above come from, of which year, and how many of them are missing. */
export function Provenance({ collection, feature, groups, sources }: ProvenanceProps) {
  const source = sources.find(({ id }) => id === feature.properties['source']);
  const { stated, all } = completeness(groups);
  const facts: readonly Fact[] = [
    sourceFact(feature, source),
    ...datesOf(collection, feature),
    { label: say.sheet.vintage, value: vintageText(feature) },
    { label: say.sheet.licence, value: source?.licence ?? null, lang: 'fr' },
    ...(source?.loadedOn ? [{ label: say.sheet.loadedOn, value: formatDay(source.loadedOn) }] : []),
    qualityFact(feature),
    ...boundaryFacts(feature, sources),
    { label: say.sheet.completeness, value: say.sheet.complete(stated, all) },
  ];
  return (
    <>
      <FactList groups={[{ title: say.sheet.provenance, facts }]} />
      <Announcements feature={feature} />
    </>
  );
}

function sourceFact({ properties }: DetailedFeature, source: Source | undefined): Fact {
  const id = properties['source'];
  const value = source?.title ?? (typeof id === 'string' ? id : null);
  return { label: say.sheet.source, value, lang: 'fr', ...(source?.producer && { note: source.producer, noteLang: 'fr' }) };
}

/** When a turnkey site was last written down and looked at, which an investor asks first; land has its date among its facts. */
function datesOf(collection: Collection, { properties }: DetailedFeature): readonly Fact[] {
  if (collection !== 'turnkey-sites') return [];
  const read = new Facts(properties);
  return [read.day(say.sheet.fact.updatedOn, 'updatedOn'), read.day(say.sheet.fact.checkedOn, 'checkedOn')];
}

function vintageText({ properties }: DetailedFeature): string | null {
  const vintage = properties['vintage'];
  if (typeof vintage !== 'number') return null;
  return 'boundaryQuality' in properties ? say.sheet.vintageOf(vintage) : String(vintage);
}

function qualityFact({ geometry, properties }: DetailedFeature): Fact {
  const { boundaryQuality, geometryPrecision } = properties;
  if (typeof boundaryQuality === 'string')
    return { label: say.sheet.quality, value: say.sheet.qualities[boundaryQuality] ?? boundaryQuality };
  const precision =
    geometry && typeof geometryPrecision === 'string' ? (say.sheet.precisions[geometryPrecision] ?? geometryPrecision) : null;
  return { label: say.sheet.precision, value: precision };
}

/** Lines may be of another source and year than the name and the membership. */
function boundaryFacts({ properties }: DetailedFeature, sources: readonly Source[]): readonly Fact[] {
  const { boundarySource, boundaryVintage } = properties;
  if (typeof boundarySource !== 'string') return [];
  const title = sources.find(({ id }) => id === boundarySource)?.title ?? boundarySource;
  const note = typeof boundaryVintage === 'number' ? say.sheet.boundaryVintage(boundaryVintage) : undefined;
  return [{ label: say.sheet.boundarySource, value: title, lang: 'fr', ...(note !== undefined && { note }) }];
}

function Announcements({ feature }: { feature: DetailedFeature }) {
  const urls = feature.properties['sourceUrls'];
  const safe = (Array.isArray(urls) ? urls : []).map(String).filter((url) => /^https?:/.test(url) && URL.canParse(url));
  if (safe.length === 0) return null;
  return (
    <section class="fact-group">
      <h3>{say.sheet.announcements}</h3>
      <ul class="related">
        {safe.map((url) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {new URL(url).hostname.replace(/^www\./, '')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
