import { useState } from 'preact/hooks';
import { fr } from '../../text/fr';
import { Icon } from '../../ui/icons';
import { announce } from '../../ui/live';

/** The address of the page is the permalink. Where the browser refuses the clipboard, the link is shown. */
export function CopyLink() {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copied = () => {
    setOutcome('copied');
    announce(fr.sheet.copied);
  };
  const refused = () => {
    setOutcome('refused');
  };
  const copy = () => {
    if (window.isSecureContext) navigator.clipboard.writeText(window.location.href).then(copied, refused);
    else refused();
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        <Icon name="link" />
        {outcome === 'copied' ? fr.sheet.copied : fr.sheet.copy}
      </button>
      {outcome === 'refused' && (
        <label class="field copy-by-hand">
          <span>{fr.sheet.copyByHand}</span>
          <input type="text" readOnly value={window.location.href} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
