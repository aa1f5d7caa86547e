import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

export interface Tab<T extends string> {
  id: T;
  label: string;
}

interface TabsProps<T extends string> {
  name: string;
  label: string;
  tabs: readonly Tab<T>[];
  current: T;
  onChoose: (id: T) => void;
}

/** A row of tabs: one stop for the Tab key, arrows to move. Pair it with TabPanel of the same name. */
export function Tabs<T extends string>({ name, label, tabs, current, onChoose }: TabsProps<T>) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === current);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`${name}-tab-${next.id}`)?.focus();
  };
  // On a narrow screen the row is wider than the screen: the chosen one is brought into sight.
  useEffect(() => {
    document.getElementById(`${name}-tab-${current}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [name, current]);
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${name}-tab-${tab.id}`}
          aria-selected={tab.id === current}
          aria-controls={`${name}-panel`}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  name: string;
  current: string;
  children: ComponentChildren;
}

export function TabPanel({ name, current, children }: TabPanelProps) {
  return (
    <div class="tab-panel" role="tabpanel" id={`${name}-panel`} aria-labelledby={`${name}-tab-${current}`}>
      {children}
    </div>
  );
}
