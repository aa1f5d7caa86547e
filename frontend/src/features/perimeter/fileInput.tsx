import { say } from '../../text/say';
import { Loading } from '../../ui/status';
import { FILE_KINDS } from './files/readFile';
import type { WaysProps } from './ways';

/** A file to choose; one that is dropped, here or elsewhere on the page, comes the same way. */
export function FileInput({ files, onDone }: WaysProps) {
  const { file: words } = say.perimeter;
  const { current, problem } = files;
  return (
    <>
      <div class="drop-zone">
        <label class="field" for="perimeter-file">
          <span>{words.label}</span>
          <input
            id="perimeter-file"
            type="file"
            accept={FILE_KINDS}
            aria-describedby="perimeter-file-notes"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) void files.take(file, onDone).then(() => (input.value = '')); // the same file may be mended and chosen again
            }}
          />
        </label>
      </div>
      <p id="perimeter-file-notes" class="field-note">
        {words.formats} {words.limits}
      </p>
      {current.value !== null && <Loading text={words.reading(current.value.name)} />}
      {problem.value !== null && (
        <p class="field-error" role="alert">
          {words.problem[problem.value]}
        </p>
      )}
    </>
  );
}
