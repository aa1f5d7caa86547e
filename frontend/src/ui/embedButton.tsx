import { useId, useState } from 'preact/hooks';
import { say } from '../text/say';
import { CopyText } from './copyText';
import { Dialog } from './dialog';
import { Icon } from './icons';

interface EmbedProps {
  /** Address of the map alone, from the root of this server. */
  address: () => string;
  isSmall?: boolean;
}

/** Gives the lines that show this map in another page. */
export function EmbedButton({ address, isSmall = true }: EmbedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class={isSmall ? 'button button-small' : 'button'} onClick={() => setOpen(true)}>
        <Icon name="external" />
        {say.embed.button}
      </button>
      {isOpen && (
        <Dialog title={say.embed.title} onClose={() => setOpen(false)}>
          <Snippet snippet={snippetOf(new URL(address(), window.location.href).href, say.app.title)} />
        </Dialog>
      )}
    </>
  );
}

function Snippet({ snippet }: { snippet: string }) {
  const id = useId();
  return (
    <div class="embed-dialog">
      <p>{say.embed.intro}</p>
      <label class="field" for={id}>
        <span>{say.embed.code}</span>
        <textarea id={id} readOnly rows={5} value={snippet} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <CopyText text={() => snippet} label={say.embed.copy} done={say.embed.copied} byHand={say.embed.code} icon="copy" />
    </div>
  );
}

const SIGNS: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign);

export const snippetOf = (address: string, title: string) =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="450" style="border:0" loading="lazy"></iframe>`;
