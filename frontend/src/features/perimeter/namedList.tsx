import type { NamedCommune } from '../../api/coverage';
import { compareText } from '../../text/numbers';
import { say } from '../../text/say';

interface NamedProps {
  title: string;
  communes: readonly NamedCommune[];
}

/** Communes by their names, after a few words; nothing where there are none. */
export function NamedRun({ title, communes }: NamedProps) {
  if (communes.length === 0) return null;
  return (
    <>
      <strong>{title}</strong> {say.coverage.listed([...communes].sort((a, b) => compareText(a.name, b.name)))}.
    </>
  );
}

export function NamedList(props: NamedProps) {
  if (props.communes.length === 0) return null;
  return (
    <p class="commune-run">
      <NamedRun {...props} />
    </p>
  );
}
