import { useEffect, useRef } from 'preact/hooks';
import { stateProperty } from '../../api/inventory';
import type { Resource } from '../../api/resource';
import type { DetailedFeature, FeatureRef, Source } from '../../api/types';
import { placeOf } from '../../state/places';
import { say } from '../../text/say';
import { formatDay } from '../../text/numbers';
import { CopyLink } from '../../ui/copyLink';
import { Icon } from '../../ui/icons';
import { announce } from '../../ui/live';
import { FailureNote, Loading } from '../../ui/status';
import { StepLink } from '../../ui/stepLink';
import { factGroups } from './factGroups';
import { FactList } from './factList';
import { InventoryState } from './inventoryState';
import { Provenance } from './provenance';
import type { SiteCollection } from './relatedLinks';
import { RelatedLinks } from './relatedLinks';

interface SheetProps {
  subject: FeatureRef;
  takesFocus: boolean;
  item: Resource<DetailedFeature>;
  sources: readonly Source[];
  onSelect: (ref: FeatureRef) => void;
  onZoom: (feature: DetailedFeature) => void;
  onList: (tab: SiteCollection, within: FeatureRef) => void;
  /** Takes the subject to the perimeter checker, where it can be checked. */
  check: { href: string; onStep: () => void } | null;
  onClose: () => void;
  /** Of a link to the subject, to be handed out. */
  address: () => string;
  /** The page that says more than the sheet, where there is one. */
  page?: { href: string; onStep: () => void } | undefined;
}

/** All that is known of one thing, and what is not. */
export function SheetPanel({ subject, takesFocus, item, onClose, ...rest }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = item.answer.value;
  const feature = answer.status === 'ready' ? answer.value : null;
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [subject.collection, subject.id, takesFocus]);
  const name = feature && String(feature.properties['name'] ?? say.sheet.unnamed);
  useEffect(() => {
    if (name !== null) announce(name);
  }, [name]);
  return (
    <aside class="sheet" aria-label={say.sheet.label}>
      <header class="sheet-header">
        <div>
          <p class="eyebrow">{eyebrow(subject, feature)}</p>
          <h2 ref={heading} tabIndex={-1}>
            {name ?? (answer.status === 'failed' ? subject.id : say.app.loading)}
          </h2>
        </div>
        <button type="button" class="icon-button" aria-label={say.sheet.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={item.retry} />}
      {feature === null && answer.status === 'loading' && <Loading />}
      {feature && <SheetBody subject={subject} feature={feature} {...rest} />}
    </aside>
  );
}

type BodyProps = Omit<SheetProps, 'takesFocus' | 'item' | 'onClose'> & { feature: DetailedFeature };

function SheetBody({ subject, feature, sources, check, page, address, onSelect, onZoom, onList }: BodyProps) {
  const groups = factGroups(subject.collection, feature);
  return (
    <div class="sheet-body">
      <div class="sheet-actions">
        {feature.geometry && (
          <button type="button" class="button" onClick={() => onZoom(feature)}>
            <Icon name="target" />
            {say.sheet.zoom}
          </button>
        )}
        {page && (
          <StepLink href={page.href} className="button" onStep={page.onStep}>
            <Icon name="programme" />
            {say.territory.open}
          </StepLink>
        )}
        {check && (
          <StepLink href={check.href} className="button" onStep={check.onStep}>
            <Icon name="perimeter" />
            {say.perimeter.check}
          </StepLink>
        )}
        <CopyLink address={address} />
      </div>
      <RetiredNote feature={feature} />
      <PlaceNote feature={feature} />
      <FactList groups={groups} />
      {subject.collection === 'epci' && <InventoryState properties={feature.properties} />}
      {feature.related && (
        <RelatedLinks
          isArea={'boundaryQuality' in feature.properties}
          tellsInventory={stateProperty('land') in feature.properties}
          related={feature.related}
          onSelect={onSelect}
          onList={placeOf(subject) ? (tab) => onList(tab, subject) : undefined}
        />
      )}
      <Provenance collection={subject.collection} feature={feature} groups={groups} sources={sources} />
    </div>
  );
}

/** A permalink outlives the inventory that it was taken from. */
function RetiredNote({ feature }: { feature: DetailedFeature }) {
  const day = feature.properties['retiredOn'];
  return typeof day === 'string' ? <p class="notice-line">{say.sheet.retired(formatDay(day))}</p> : null;
}

/** Where the point stands for less than it seems to, say so first. */
function PlaceNote({ feature }: { feature: DetailedFeature }) {
  if (feature.geometry === null) return <p class="notice-line">{say.sheet.unplaced}</p>;
  return feature.properties['geometryPrecision'] === 'commune' ? <p class="notice-line">{say.sheet.communePrecision}</p> : null;
}

function eyebrow({ collection }: FeatureRef, feature: DetailedFeature | null): string {
  const { one } = say.words.collection(collection);
  const { phase, kind } = feature?.properties ?? {};
  if (collection === 'industrial-land') return typeof kind === 'string' ? say.words.landNature(kind) : one;
  return typeof phase === 'number' ? `${one} · ${say.words.phase(phase)}` : one;
}
