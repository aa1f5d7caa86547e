import type { Signal } from '@preact/signals';
import type { Stage } from '../../map/stage';
import type { Drawing } from '../../map/drawing';
import { say } from '../../text/say';
import { SearchBox } from '../../search/searchBox';
import { TabPanel, Tabs } from '../../ui/tabs';
import { DrawInput } from './drawInput';
import { FileInput } from './fileInput';
import { PasteInput } from './pasteInput';
import type { Pasted } from './pasted';
import type { FileReading } from './fileReading';
import type { PerimeterModel } from './perimeterModel';
import type { Picking } from './picking';
import { PickInput } from './pickInput';
import type { TakeTurn } from './turns';

/** The five ways to say which perimeter. */
export const WAYS = ['territory', 'paste', 'pick', 'draw', 'file'] as const;
export type Way = (typeof WAYS)[number];

export interface WaysProps {
  stage: Stage;
  model: PerimeterModel;
  way: Signal<Way | null>;
  picking: Picking;
  drawing: Drawing;
  pasted: Pasted;
  files: FileReading;
  takeTurn: TakeTurn;
  /** The perimeter is given: the ways make room for the report. */
  onDone: () => void;
}

export function Ways(props: WaysProps & { current: Way }) {
  const { way, current, drawing } = props;
  const choose = (id: Way) => {
    drawing.cancel(); // the map takes no corners for a tab that is left
    way.value = id;
  };
  const tabs = WAYS.map((id) => ({ id, label: say.perimeter.way[id] }));
  return (
    <section class="perimeter-ways" aria-label={say.perimeter.ways}>
      <Tabs name="way" label={say.perimeter.ways} tabs={tabs} current={current} onChoose={choose} />
      <TabPanel name="way" current={current}>
        <WayOf key={current} {...props} />
      </TabPanel>
    </section>
  );
}

function WayOf({ current, ...props }: WaysProps & { current: Way }) {
  switch (current) {
    case 'territory':
      return <TerritoryInput {...props} />;
    case 'paste':
      return <PasteInput {...props} />;
    case 'pick':
      return <PickInput {...props} />;
    case 'draw':
      return <DrawInput {...props} />;
    case 'file':
      return <FileInput {...props} />;
  }
}

function TerritoryInput({ model, onDone }: WaysProps) {
  const { label, placeholder, note } = say.perimeter.territory;
  return (
    <>
      <SearchBox
        id="perimeter-territory"
        label={label}
        placeholder={placeholder}
        accepts={['territories']}
        onChoose={({ id }) => {
          model.check({ kind: 'territory', id });
          onDone();
        }}
      />
      <p class="field-note">{note}</p>
    </>
  );
}
