/** Drop-down lists of the toolbar, filled anew only where their choices changed: an open list would close. */
import type { Choices } from '../model/choices.ts';
import { element } from './dom.ts';

export function select(label: string, choose: (value: string) => void): HTMLSelectElement {
  const made = element('select', { class: 'select', 'aria-label': label });
  made.addEventListener('change', () => choose(made.value));
  return made;
}

/** Shows what is chosen among all choices; `all` stands for none of them. */
export function fillSelect(
  target: HTMLSelectElement,
  chosen: string | null,
  all: string,
  groups: readonly Choices[],
): void {
  // A choice that an edit took away stays in the list, so that a reader sees what filters the rows.
  const isMissing = chosen !== null && !groups.some(({ choices }) => choices.some(({ value }) => value === chosen));
  const missing = isMissing ? [{ label: '', choices: [{ value: chosen, label: chosen }] }] : [];
  const wanted = [{ label: '', choices: [{ value: '', label: all }] }, ...groups, ...missing];
  const look = JSON.stringify(wanted);
  if (target.dataset['look'] !== look) {
    target.dataset['look'] = look;
    target.replaceChildren(
      ...wanted.flatMap(({ label, choices }) => {
        const options = choices.map((choice) => element('option', { value: choice.value }, choice.label));
        return label === '' || options.length === 0 ? options : [element('optgroup', { label }, ...options)];
      }),
    );
  }
  target.value = chosen ?? '';
  target.classList.toggle('chosen', chosen !== null);
}
