import { useState } from 'preact/hooks';
import { Icon } from './icons';
import type { IconName } from './icons';
import { announce } from './live';

interface CopyTextProps {
  /** What is copied, read when it is asked for. */
  text: () => string;
  label: string;
  done: string;
  /** Stands above the text where the browser refuses the clipboard. */
  byHand: string;
  icon?: IconName;
  isSmall?: boolean;
}

/** Copies a text. Where the browser refuses the clipboard, the text is shown, to be copied by hand. */
export function CopyText({ text, label, done, byHand, icon = 'link', isSmall = false }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copied = () => {
    setOutcome('copied');
    announce(done);
  };
  const refused = () => {
    setOutcome('refused');
  };
  const copy = () => {
    if (window.isSecureContext) navigator.clipboard.writeText(text()).then(copied, refused);
    else refused();
  };
  return (
    <>
      <button type="button" class={isSmall ? 'button button-small' : 'button'} onClick={copy}>
        <Icon name={icon} />
        {outcome === 'copied' ? done : label}
      </button>
      {outcome === 'refused' && (
        <label class="field copy-by-hand">
          <span>{byHand}</span>
          <input type="text" readOnly value={text()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
