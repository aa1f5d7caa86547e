import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../text/say';
import { Icon } from './icons';
import { StepLink } from './stepLink';

interface PageProps {
  /** Name of its tools. */
  label: string;
  back: { href: string; onStep: () => void };
  /** Stand between the way back and printing. */
  tools?: ComponentChildren;
  /** What the page is about: another subject is another arrival. */
  subject: string | number | null;
  /** False while the heading is still to come. */
  isReady?: boolean;
  children: ComponentChildren;
}

/** A page without a map: the way back, printing, and the focus on its heading whenever a step inside leads to it. */
export function Page({ label, back, tools, subject, isReady = true, children }: PageProps) {
  const page = useRef<HTMLElement>(null);
  useArrival(page, subject, isReady);
  return (
    <main ref={page} class="page" id="page" tabIndex={-1}>
      <div class="page-body">
        <nav class="page-tools" aria-label={label}>
          <StepLink href={back.href} className="button" onStep={back.onStep}>
            <Icon name="left" />
            {say.app.backToMap}
          </StepLink>
          {tools}
          <button type="button" class="button button-plain" onClick={() => window.print()}>
            <Icon name="print" />
            {say.app.print}
          </button>
        </nav>
        {children}
      </div>
    </main>
  );
}

/** A step inside the page begins at its top and at its heading; an address opened from outside leaves the focus alone. */
function useArrival(page: { current: HTMLElement | null }, subject: PageProps['subject'], isReady: boolean) {
  const isFirst = useRef(true);
  const arrived = useRef<PageProps['subject'] | undefined>(undefined);
  useEffect(() => {
    if (!isReady || arrived.current === subject) return;
    arrived.current = subject;
    // Whoever has done something here came by a step, though what was stepped on may be gone and the focus with it.
    const fromOutside = isFirst.current && document.activeElement === document.body && !navigator.userActivation.hasBeenActive;
    isFirst.current = false;
    page.current?.scrollTo(0, 0);
    if (!fromOutside) page.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [subject, isReady]);
}
