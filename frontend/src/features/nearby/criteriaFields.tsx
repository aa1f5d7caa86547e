import { LAND_NATURES, LAND_STATUSES, WAVES } from '../../api/vocabulary';
import { FIRST_YEAR, LAST_YEAR, MOST_HECTARES, NEARBY_TARGETS, NO_WISHES } from '../../state/nearby';
import { say } from '../../text/say';
import { Choices } from '../../ui/choices';
import { NumberField } from '../../ui/numberField';
import { Segments } from '../../ui/segments';
import type { NearbyModel } from './nearbyModel';
import { hasWishes } from './request';

/** What is looked for, and what it should be like. */
export function CriteriaFields({ model }: { model: NearbyModel }) {
  const isLand = model.search.value.target === 'land';
  return (
    <section class="wishes" aria-labelledby="nearby-wishes">
      <Segments
        legend={say.nearby.target}
        isLegendHidden
        name="nearby-target"
        values={NEARBY_TARGETS}
        chosen={model.search.value.target}
        label={say.nearby.targetName}
        onChoose={(target) => model.seek({ target })}
      />
      <div class="section-heading">
        <h3 id="nearby-wishes">{say.nearby.wishes}</h3>
        {hasWishes(model.search.value) && (
          <button type="button" class="link-button" onClick={() => model.seek(NO_WISHES)}>
            {say.nearby.reset}
          </button>
        )}
      </div>
      <p class="field-note">{say.nearby.wishesNote}</p>
      <Measures model={model} />
      <div class="wish-row">
        <Wish model={model} name="recycled" label={say.nearby.recycled} />
        <Wish model={model} name="rail" label={say.nearby.rail} />
        {isLand ? <LandChoices model={model} /> : <LabelChoices model={model} />}
      </div>
      <Wish model={model} name="isStrict" label={say.nearby.strict} />
      {model.search.value.isStrict && <p class="field-note">{say.nearby.strictNote}</p>}
    </section>
  );
}

function Measures({ model }: { model: NearbyModel }) {
  const { search, seek } = model;
  const { target: aim, minHectares, minPlotHectares, readyBy } = search.value;
  const hectares = { wrong: say.explore.wrongHectares, least: 0, most: MOST_HECTARES, placeholder: say.nearby.atLeast };
  const isSites = aim === 'sites';
  return (
    <div class="measures">
      <NumberField
        id="nearby-min"
        label={say.nearby.minHectares}
        {...hectares}
        value={minHectares}
        onChange={(value) => seek({ minHectares: value })}
      />
      {isSites && (
        <NumberField
          id="nearby-plot"
          label={say.nearby.minPlotHectares}
          {...hectares}
          value={minPlotHectares}
          onChange={(value) => seek({ minPlotHectares: value })}
        />
      )}
      {isSites && (
        <NumberField
          id="nearby-by"
          label={say.nearby.readyBy}
          wrong={say.nearby.yearWrong}
          value={readyBy}
          least={FIRST_YEAR}
          most={LAST_YEAR}
          isWhole
          placeholder={say.nearby.year}
          onChange={(value) => seek({ readyBy: value })}
        />
      )}
    </div>
  );
}

interface WishProps {
  model: NearbyModel;
  name: 'recycled' | 'rail' | 'isStrict';
  label: string;
}

function Wish({ model, name, label }: WishProps) {
  const isWanted = model.search.value[name];
  return (
    <label class="check">
      <input type="checkbox" checked={isWanted} onChange={() => model.seek({ [name]: !isWanted })} />
      <span>{label}</span>
    </label>
  );
}

function LabelChoices({ model }: { model: NearbyModel }) {
  const { labels } = model.search.value;
  return (
    <details class="more-choices" open={labels.length > 0}>
      <summary>{say.nearby.labels}</summary>
      <Choices
        legend={say.nearby.labels}
        values={WAVES}
        chosen={labels}
        label={say.words.wave}
        onChange={(chosen) => model.seek({ labels: chosen })}
      />
    </details>
  );
}

function LandChoices({ model }: { model: NearbyModel }) {
  const { natures, statuses } = model.search.value;
  return (
    <details class="more-choices" open={natures.length + statuses.length > 0}>
      <summary>{say.nearby.narrow}</summary>
      <div class="narrow-choices">
        <Choices
          legend={say.nearby.natures}
          values={LAND_NATURES}
          chosen={natures}
          label={say.words.landNature}
          onChange={(chosen) => model.seek({ natures: chosen })}
        />
        <Choices
          legend={say.nearby.statuses}
          values={LAND_STATUSES}
          chosen={statuses}
          label={say.words.landStatus}
          onChange={(chosen) => model.seek({ statuses: chosen })}
        />
      </div>
    </details>
  );
}
