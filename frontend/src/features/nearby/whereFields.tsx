import type { ComponentChildren } from 'preact';
import type { NearbyOrigin } from '../../api/nearby';
import { readPlaces } from '../../map/ring';
import { SearchBox } from '../../search/searchBox';
import { FARTHEST, NEAREST } from '../../state/nearby';
import { say } from '../../text/say';
import type { IconName } from '../../ui/icons';
import { Icon } from '../../ui/icons';
import { NumberField } from '../../ui/numberField';
import { langOf, Stated } from '../../ui/stated';
import type { NearbyModel } from './nearbyModel';
import { bareName, contextOf, placeName } from './placeName';
import { readWhereabouts } from './whereabouts';

interface WhereProps {
  model: NearbyModel;
  /** Brings the map forward, and the focus to it. */
  onMap: () => void;
}

/** By name, by a click, by one's own position, by a shape or by coordinates. */
export function WhereFields({ model, onMap }: WhereProps) {
  return (
    <section class="where" aria-labelledby="nearby-where">
      <h3 id="nearby-where">{say.nearby.where}</h3>
      <SearchBox
        id="nearby-place"
        label={say.nearby.place}
        placeholder={say.nearby.placeholder}
        onChoose={model.choosePlace}
        onText={(text) => takeText(model, text)}
      />
      <MapWays model={model} onMap={onMap} />
      <PositionNote model={model} />
      <div class="where-row">
        <Chosen model={model} />
        <Radius model={model} />
      </div>
      <Alternatives model={model} />
    </section>
  );
}

/** Coordinates are a place too; any other text is for the API to understand. */
function takeText(model: NearbyModel, text: string) {
  const [place, ...more] = readPlaces(text) ?? [];
  if (place && more.length === 0) model.choosePoint(...place);
  else model.chooseText(text);
}

function MapWays({ model, onMap }: WhereProps) {
  const isPicking = model.isPicking.value;
  const pick = () => {
    if (isPicking) model.stopPicking();
    else {
      model.pick();
      onMap();
    }
  };
  return (
    <>
      <div class="ways">
        <Way icon="target" isPressed={isPicking} onClick={pick}>
          {say.nearby.click}
        </Way>
        <Way icon="nearby" isPressed={model.position.state.value === 'asking'} onClick={model.position.ask}>
          {say.nearby.myPosition}
        </Way>
        <Way icon="perimeter" isPressed={model.drawing.isOpen.value} onClick={model.draw}>
          {say.nearby.draw}
        </Way>
      </div>
      {isPicking && (
        <p class="notice-line" role="status">
          {say.nearby.clickNow}
        </p>
      )}
    </>
  );
}

interface WayProps {
  icon: IconName;
  isPressed: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

function Way({ icon, isPressed, onClick, children }: WayProps) {
  return (
    <button type="button" class="button button-small" aria-pressed={isPressed} onClick={onClick}>
      <Icon name={icon} />
      {children}
    </button>
  );
}

function PositionNote({ model }: { model: NearbyModel }) {
  const state = model.position.state.value;
  if (state === 'idle') return null;
  return state === 'asking' ? (
    <p class="field-note" role="status">
      {say.nearby.locating} {say.nearby.myPositionNote}
    </p>
  ) : (
    <p class="field-error" role="alert">
      {say.nearby.position[state]}
    </p>
  );
}

/** Where the result is from. */
function Chosen({ model }: { model: NearbyModel }) {
  const { status, value } = model.result.answer.value;
  if (status !== 'ready') return <p class="field-note">{say.nearby.placeHint}</p>;
  const kind = readWhereabouts(value.search.near)?.kind;
  return (
    <p class="chosen-place">
      <Icon name="target" />
      <span>
        {kind === 'area' ? say.nearby.inArea : say.nearby.around(placeName(value))}
        {kind === 'named' && <small lang={langOf('fr')}>{contextOf(value.origin.label)}</small>}
      </span>
    </p>
  );
}

/** What else the text may have meant: in sight where another place bears the very same name, else at hand. */
/** A text that nothing is called is not passed over in silence. */
function Guess({ origin }: { origin: NearbyOrigin }) {
  return origin.isGuess ? <p class="field-note">{say.nearby.guess(bareName(origin.label))}</p> : null;
}

function Alternatives({ model }: { model: NearbyModel }) {
  const { status, value } = model.result.answer.value;
  if (status !== 'ready') return null;
  if (value.origin.alternatives.length === 0) return <Guess origin={value.origin} />;
  const { label: chosen, alternatives } = value.origin;
  const isAmbiguous = alternatives.some(({ label }) => bareName(label) === bareName(chosen));
  const isOpen = isAmbiguous || value.origin.isGuess === true;
  return (
    <details key={chosen} class="alternatives" open={isOpen}>
      <summary>{isAmbiguous ? say.nearby.ambiguous : say.nearby.alternatives}</summary>
      <Guess origin={value.origin} />
      <ul>
        {alternatives.map(({ label, near }) => (
          <li key={near}>
            <button type="button" class="link-button" onClick={() => model.seek({ near })}>
              <Stated text={label} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Radius({ model }: { model: NearbyModel }) {
  const { near, radiusKm } = model.search.value;
  if (readWhereabouts(near)?.kind === 'area') return null;
  return (
    <NumberField
      id="nearby-radius"
      label={say.nearby.radius}
      wrong={say.nearby.radiusWrong}
      value={radiusKm}
      least={NEAREST}
      most={FARTHEST}
      isRequired
      onChange={(value) => model.seek({ radiusKm: value })}
    />
  );
}
