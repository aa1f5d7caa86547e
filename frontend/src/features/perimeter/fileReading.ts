import type { ReadonlySignal, Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import type { Problem } from './files/fileProblem';
import { FileProblem } from './files/fileProblem';
import type { FileContent } from './files/readFile';
import { readFile } from './files/readFile';
import type { Pasted } from './pasted';
import type { PerimeterModel } from './perimeterModel';
import type { TakeTurn } from './turns';
import type { Way } from './ways';

/** Files chosen or dropped, read here and never run anywhere. */
export interface FileReading {
  /** The one that is being read. */
  readonly current: ReadonlySignal<File | null>;
  readonly problem: ReadonlySignal<Problem | null>;
  /** Hands over what the file holds, or says what is wrong with it; nothing where something else was begun meanwhile. */
  take(file: File, onDone: () => void): Promise<void>;
}

interface FileDesk {
  model: PerimeterModel;
  pasted: Pasted;
  way: Signal<Way | null>;
  takeTurn: TakeTurn;
}

export function createFileReading({ model, pasted, way, takeTurn }: FileDesk): FileReading {
  const current = signal<File | null>(null);
  const problem = signal<Problem | null>(null);
  const handOver = (name: string, content: FileContent, onDone: () => void) => {
    if (content.kind === 'shape') {
      model.checkShape(content.shape);
      announce(say.perimeter.file.read(name, content.shapes, content.vertices));
      onDone();
    } else {
      pasted.text.value = content.text;
      way.value = 'paste';
      void pasted.read();
    }
  };
  const take = async (file: File, onDone: () => void) => {
    way.value = 'file';
    const isStillWanted = takeTurn();
    current.value = file;
    problem.value = null;
    const content = await readFile(file).catch((error: unknown) => (error instanceof FileProblem ? error.problem : 'unreadable'));
    if (current.peek() === file) current.value = null;
    if (!isStillWanted()) return;
    if (typeof content !== 'string') {
      handOver(file.name, content, onDone);
    } else {
      problem.value = content;
      announce(say.perimeter.file.problem[content]);
    }
  };
  return { current, problem, take };
}

/** Files may be dropped anywhere on the page, best on the map: beside the box a browser would leave the page for them. */
export function takeDropped(take: (file: File) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    over(event);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}
