import type { DetailedFeature, FeatureRef, RelatedMany, RelatedOne } from '../../api/types';
import { say } from '../../text/say';
import { ContainedList } from './containedList';

export type SiteCollection = 'industrial-land' | 'turnkey-sites';

interface RelatedProps {
  /** Areas contain things; sites do not. */
  isArea: boolean;
  /** Above stands already what is known of its inventory. */
  tellsInventory: boolean;
  related: NonNullable<DetailedFeature['related']>;
  onSelect: (ref: FeatureRef) => void;
  /** Shows what is contained in the list; absent where the list has no such filter. */
  onList: ((collection: SiteCollection) => void) | undefined;
}

export function RelatedLinks({ isArea, tellsInventory, related, onSelect, onList }: RelatedProps) {
  const { containedIn } = related;
  const contains = related.contains.filter(({ count }) => count > 0);
  const hasLand = contains.some(({ collection }) => collection === 'industrial-land');
  return (
    <>
      {containedIn.length > 0 && (
        <section class="fact-group">
          <h3>{say.sheet.containedIn}</h3>
          <ul class="related">
            {containedIn.map((one) => (
              <li key={`${one.collection}/${one.id}`}>
                <button type="button" class="link-button" onClick={() => onSelect({ collection: one.collection, id: one.id })}>
                  {one.name}
                </button>
                <small>{kindOf(one)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isArea && (
        <section class="fact-group">
          <h3>{say.sheet.contains}</h3>
          {contains.map((many) => (
            <Contained key={many.href} many={many} onSelect={onSelect} onList={onList} />
          ))}
          {!hasLand && !tellsInventory && <p class="field-note">{say.sheet.noLand}</p>}
        </section>
      )}
    </>
  );
}

/** A territory's id tells its phase. */
function kindOf({ collection, id }: RelatedOne): string {
  const { one } = say.words.collection(collection);
  return collection === 'territories' ? `${one}, ${say.words.phase(Number(id[0]))}` : one;
}

type ContainedProps = Pick<RelatedProps, 'onSelect' | 'onList'> & { many: RelatedMany };

function Contained({ many, onSelect, onList }: ContainedProps) {
  const { collection } = many;
  const words = say.words.collection(collection);
  const isSites = collection === 'industrial-land' || collection === 'turnkey-sites';
  return (
    <ContainedList many={many} onSelect={onSelect} onList={isSites && onList ? () => onList(collection) : undefined}>
      {say.sheet.manyOf(many.count, words.one, words.many)}
      {many.areaHectares !== null && many.collection === 'industrial-land' && <small>{say.sheet.stated(many.areaHectares)}</small>}
    </ContainedList>
  );
}
