import { useSignal } from '@preact/signals';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { Loading } from '../../ui/status';
import type { Problem } from './files/fileProblem';
import { FileProblem } from './files/fileProblem';
import { FILE_KINDS, readFile } from './files/readFile';
import type { WaysProps } from './ways';

/** A file chosen or dropped, read here and never run anywhere. */
export function FileInput(props: WaysProps) {
  const reading = useSignal<string | null>(null);
  const problem = useSignal<Problem | null>(null);
  const { file: words } = say.perimeter;
  const take = async (file: File | undefined) => {
    if (!file) return;
    reading.value = file.name;
    problem.value = null;
    problem.value = await read(file, props);
    reading.value = null;
    if (problem.value !== null) announce(words.problem[problem.value]);
  };
  return (
    <>
      <DropZone onFile={take} />
      <p id="perimeter-file-notes" class="field-note">
        {words.formats} {words.limits}
      </p>
      {reading.value !== null && <Loading text={words.reading(reading.value)} />}
      {problem.value !== null && (
        <p class="field-error" role="alert">
          {words.problem[problem.value]}
        </p>
      )}
    </>
  );
}

function DropZone({ onFile }: { onFile: (file: File | undefined) => Promise<void> }) {
  const { drop, label } = say.perimeter.file;
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    void onFile(event.dataTransfer?.files[0]);
  };
  return (
    <div class="drop-zone" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <label class="field" for="perimeter-file">
        <span>{`${drop} ${label.toLowerCase()}`}</span>
        <input
          id="perimeter-file"
          type="file"
          accept={FILE_KINDS}
          aria-describedby="perimeter-file-notes"
          onChange={(event) => {
            const input = event.currentTarget;
            void onFile(input.files?.[0]).then(() => (input.value = '')); // the same file may be mended and chosen again
          }}
        />
      </label>
    </div>
  );
}

/** Hands over what the file holds, or says what is wrong with it. */
async function read(file: File, { model, pasted, way, onDone }: WaysProps): Promise<Problem | null> {
  try {
    const content = await readFile(file);
    if (content.kind === 'shape') {
      model.checkShape(content.shape);
      announce(say.perimeter.file.read(file.name, content.shapes, content.vertices));
      onDone();
    } else {
      pasted.text.value = content.text;
      way.value = 'paste';
      await pasted.read();
    }
    return null;
  } catch (error) {
    return error instanceof FileProblem ? error.problem : 'unreadable';
  }
}
