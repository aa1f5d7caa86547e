/** What held the focus last, and all that lies around it, innermost first. */
let trail: readonly Element[] = [];

/**
 * The focus is never lost: where what held it goes with what it did, is hidden or put away, the nearest thing around it that is still there
 * takes it, unless something else has by then.
 */
export function keepFocus(page: Document) {
  page.addEventListener('focusin', ({ target }) => {
    trail = target instanceof Element ? aroundOf(target) : [];
  });
  const look = () => {
    const [held] = trail;
    if (held && isFree(page) && !holds(held)) settle(page);
  };
  // Whoever took the thing away may know better where to go on, and says so before the next frame is drawn.
  const wait = () => requestAnimationFrame(() => setTimeout(look));
  const changes = { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'inert', 'disabled'] };
  new MutationObserver(wait).observe(page.body, changes);
}

function aroundOf(element: Element): readonly Element[] {
  const around = [];
  for (let each: Element | null = element; each && each !== element.ownerDocument.body; each = each.parentElement) around.push(each);
  return around;
}

const isFree = ({ activeElement, body }: Document) => activeElement === null || activeElement === body;

const holds = (element: Element) => element.isConnected && element.checkVisibility() && !element.closest('[inert]') && !element.matches(':disabled');

const LANDINGS = 'h2, h3, [tabindex="-1"]:not([role])';

function settle(page: Document) {
  const around = trail.slice(1).find((each) => holds(each) && (each.matches('[tabindex]') || landingIn(each)));
  const target = around?.matches('[tabindex]') ? around : around && landingIn(around);
  const fallback = page.getElementById('page') ?? page.getElementById('map');
  const landing = target ?? fallback;
  if (!(landing instanceof HTMLElement)) return;
  if (!landing.hasAttribute('tabindex')) landing.tabIndex = -1;
  landing.focus({ preventScroll: true });
}

const landingIn = (element: Element) => [...element.querySelectorAll(LANDINGS)].find(holds);
