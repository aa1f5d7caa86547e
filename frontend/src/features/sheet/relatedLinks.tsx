import type { DetailedFeature, FeatureRef, RelatedMany, RelatedOne } from '../../api/types';
import { fr } from '../../text/fr';
import { ContainedList } from './containedList';

interface RelatedProps {
  related: NonNullable<DetailedFeature['related']>;
  onSelect: (ref: FeatureRef) => void;
}

export function RelatedLinks({ related, onSelect }: RelatedProps) {
  const { containedIn, contains } = related;
  return (
    <>
      {containedIn.length > 0 && (
        <section class="fact-group">
          <h3>{fr.sheet.containedIn}</h3>
          <ul class="related">
            {containedIn.map((one) => (
              <li key={`${one.collection}/${one.id}`}>
                <button type="button" class="link-button" onClick={() => { onSelect({ collection: one.collection, id: one.id }); }}>
                  {one.name}
                </button>
                <small>{kindOf(one)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {contains.length > 0 && (
        <section class="fact-group">
          <h3>{fr.sheet.contains}</h3>
          {contains.map((many) => (
            <Contained key={many.href} many={many} onSelect={onSelect} />
          ))}
        </section>
      )}
    </>
  );
}

/** A territory's id tells its phase. */
function kindOf({ collection, id }: RelatedOne): string {
  const { one } = fr.words.collection(collection);
  return collection === 'territories' ? `${one}, ${fr.words.phase(Number(id[0]))}` : one;
}

function Contained({ many, onSelect }: { many: RelatedMany; onSelect: RelatedProps['onSelect'] }) {
  const words = fr.words.collection(many.collection);
  if (many.count === 0) return <p class="contained-none">{`${capital(words.many)} : ${fr.sheet.none}`}</p>;
  return (
    <ContainedList many={many} onSelect={onSelect}>
      {fr.sheet.manyOf(many.count, words.one, words.many)}
      {many.areaHectares !== null && many.collection === 'industrial-land' && <small>{fr.sheet.stated(many.areaHectares)}</small>}
    </ContainedList>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
