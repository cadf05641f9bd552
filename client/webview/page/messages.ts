/** What the panel says where it has no rows: always what to do next. */
import type { EventComparison } from '../../../server/src/protocol.ts';
import { button, element } from './dom.ts';

export interface Blank {
  readonly title: string;
  readonly words: string;
  readonly action?: { readonly label: string; readonly act: () => void };
}

export function blankElement({ title, words, action }: Blank): HTMLElement {
  return element(
    'div',
    { class: 'blank' },
    element('h2', {}, title),
    element('p', {}, words),
    action ? button(action.label, { class: 'primary' }, action.act) : null,
  );
}

/** What to say of an event that has nothing to compare; null where it has. */
export function blankFor(comparison: EventComparison): Blank | null {
  const [only] = comparison.sources;
  if (!only) {
    return {
      title: 'No articles yet',
      words:
        'Put the articles on this event into its folder as .txt, .md or .news files, one article a file. They appear here as soon as they are saved.',
    };
  }
  if (comparison.sources.length === 1) {
    return {
      title: `One article so far: ${only.name}`,
      words:
        "Put another outlet's article into the event's folder, and what both of them tell stands here side by side.",
    };
  }
  if (comparison.rows.length === 0 && comparison.onlyIn.length === 0) {
    return {
      title: 'Nothing to compare was found',
      words: 'The articles have no quotes, claims or figures that could be read. Only English text is read so far.',
    };
  }
  return null;
}
