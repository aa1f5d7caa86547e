import type { DetailedFeature, Source } from '../../api/types';
import { say } from '../../text/say';
import { formatDay } from '../../text/numbers';
import type { Fact, FactGroup } from './facts';
import { completeness } from './factGroups';
import { FactList } from './factList';

interface ProvenanceProps {
  feature: DetailedFeature;
  groups: readonly FactGroup[];
  sources: readonly Source[];
}

/** Where the facts above come from, of which year, and how many of them are missing. */
export function Provenance({ feature, groups, sources }: ProvenanceProps) {
  const source = sources.find(({ id }) => id === feature.properties['source']);
  const { stated, all } = completeness(groups);
  const facts = [
    sourceFact(feature, source),
    { label: say.sheet.vintage, value: vintageText(feature) },
    { label: say.sheet.licence, value: source?.licence ?? null },
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
  return { label: say.sheet.source, value, ...(source?.producer && { note: source.producer }) };
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
  return [{ label: say.sheet.boundarySource, value: title, ...(note !== undefined && { note }) }];
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
