/** A menu at an anchor, by VS Code's habits: arrows, Home and End, first letters, Esc. */
import { element, setAttributes } from './dom.ts';

export interface MenuEntry {
  readonly label: string;
  readonly keys?: string;
  /** With a value the entry is a check box, and the menu stays open when it is chosen. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

let close: (() => void) | undefined;

export function showMenu(anchor: HTMLElement, label: string, entries: readonly MenuEntry[]): void {
  close?.();
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': label });
  menu.append(...entries.map((entry) => entryElement(entry, () => dismiss(true))));
  document.body.append(menu);
  place(menu, anchor);

  const items = () => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]:not([aria-disabled])')];
  const focusAt = (index: number) =>
    items()
      .at(index % Math.max(1, items().length))
      ?.focus();
  const outside = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) dismiss(false);
  };
  function dismiss(restoreFocus: boolean): void {
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('blur', onBlur);
    menu.remove();
    close = undefined;
    setAttributes(anchor, { 'aria-expanded': expanded });
    if (restoreFocus) anchor.focus();
  }
  const onBlur = () => dismiss(false);
  close = () => dismiss(false);

  menu.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    if (event.key === 'ArrowDown') focusAt(at + 1);
    else if (event.key === 'ArrowUp') focusAt(at - 1);
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') dismiss(true);
    else if (event.key === 'Enter' || event.key === ' ') all[at]?.click();
    else if (event.key.length === 1) {
      const later = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      later.find((item) => item.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', outside, true);
  window.addEventListener('blur', onBlur);
  // The head of a row says by this whether its versions are open.
  const expanded = anchor.getAttribute('aria-expanded');
  if (anchor instanceof HTMLButtonElement) anchor.setAttribute('aria-expanded', 'true');
  focusAt(0);
}

function entryElement(entry: MenuEntry, dismiss: () => void): HTMLElement {
  const isCheckbox = entry.checked !== undefined;
  const made = element(
    'div',
    {
      class: 'menu-entry',
      role: isCheckbox ? 'menuitemcheckbox' : 'menuitem',
      tabindex: -1,
      'aria-checked': isCheckbox ? String(entry.checked) : null,
      'aria-disabled': entry.disabled ? 'true' : null,
    },
    element('span', { class: 'menu-check', 'aria-hidden': 'true' }),
    element('span', { class: 'menu-label' }, entry.label),
    entry.keys === undefined ? null : element('span', { class: 'menu-keys' }, entry.keys),
  );
  made.addEventListener('click', () => {
    if (entry.disabled) return;
    if (isCheckbox) made.setAttribute('aria-checked', String(made.getAttribute('aria-checked') !== 'true'));
    else dismiss();
    entry.act();
  });
  made.addEventListener('pointermove', () => made.focus());
  return made;
}

/** Below the anchor, and within the window. */
function place(menu: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const room = 8;
  menu.style.left = `${Math.max(room, Math.min(at.left, window.innerWidth - menu.offsetWidth - room))}px`;
  menu.style.top = `${at.bottom + 2}px`;
  menu.style.maxHeight = `${Math.max(120, window.innerHeight - at.bottom - room - 2)}px`;
}
