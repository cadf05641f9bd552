/** What tells a source from the others: its outlet, the day, and where two would look alike its file. */
import type { PanelSource } from '../../../server/src/protocol.ts';
import { element } from '../page/dom.ts';
import { publishedWords } from '../../src/published.ts';

export function sourceNames({ name, outlet, file, published, unread }: PanelSource): readonly HTMLElement[] {
  // The date is there anyway; a file's name only where it tells two articles of one outlet apart.
  const isToldByFile = name.endsWith(`(${file.replace(/\.\w+$/, '')})`);
  const details = [
    { kind: 'quiet', words: publishedWords(published) },
    ...(unread === null ? [] : [{ kind: 'quiet', words: `${unread}, not read` }]),
    ...(isToldByFile ? [{ kind: 'quiet file-name', words: file }] : []),
  ];
  return [
    element('span', { class: outlet === null ? 'outlet file' : 'outlet' }, outlet ?? file),
    ...details.map(({ kind, words }) => element('span', { class: kind }, words)),
  ];
}
