import type { ComponentChildren } from 'preact';

interface StepLinkProps {
  href: string;
  onStep: () => void;
  className?: string;
  /** For screen readers, where the words inside need more around them. */
  label?: string;
  isCurrent?: boolean;
  children: ComponentChildren;
}

/** A link to another state of the page: followed without loading it again, and opened in a tab like every link. */
export function StepLink({ href, onStep, className, label, isCurrent = false, children }: StepLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onStep();
  };
  return (
    <a href={href} class={className} aria-label={label} aria-current={isCurrent ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
