import { useState } from 'preact/hooks';
import { fr } from '../../text/fr';
import { Icon } from '../../ui/icons';

/** Stays on the map as long as boundaries are schematic; unfolds to say what that means and what to do. */
export function BoundaryNotice() {
  const [isOpen, setOpen] = useState(false);
  const words = fr.map.schematic;
  return (
    <aside class="boundary-notice" aria-label={words.label}>
      <button
        type="button"
        class="boundary-toggle"
        aria-expanded={isOpen}
        aria-controls="boundary-details"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="warning" />
        <span>{isOpen ? words.title : words.short}</span>
        <u>{isOpen ? words.less : words.more}</u>
      </button>
      {isOpen && (
        <div id="boundary-details">
          <p>{words.explanation}</p>
          <p>{words.howTo}</p>
          <code>{words.command}</code>
          <p class="field-note">{words.notYet}</p>
        </div>
      )}
    </aside>
  );
}
