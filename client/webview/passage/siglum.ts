/** A version's name in an opened row, which leads to the passage. */
import { element } from '../page/dom.ts';

/** `spoken` is what a screen reader hears with the name; null where the name is a repetition for the eye. */
export function siglum(names: readonly string[], index: number, spoken?: string | null): HTMLElement {
  const name = names[index] ?? '';
  if (spoken === null) return element('span', { class: 'siglum again', 'aria-hidden': 'true' }, name);
  const made = element(
    'button',
    { type: 'button', class: 'siglum link', 'data-version': index, title: `Open the passage in ${name}` },
    name,
  );
  if (spoken !== undefined) made.setAttribute('aria-label', `${name}: ${spoken}`);
  return made;
}
