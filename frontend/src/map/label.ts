/** A tooltip's content: text, never markup, because names come from data. */
export function label(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
