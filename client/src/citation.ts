/** A passage as a reporter notes it: its words as they stand, and where they stand. Text alone, for any note. */
import type { PanelRow, PanelSource } from '../../server/src/protocol.ts';
import { publishedWords } from './published.ts';

/** What is cited: words, who says them where that is known, and the line they begin in, from 0. */
export interface Cited {
  readonly text: string;
  readonly speaker: string | null;
  readonly source: PanelSource | undefined;
  readonly line: number;
}

/** `“The words” — Speaker, in: Outlet, “Title”, 8 Nov 2016, https://… (file.txt, line 7)`. What is not known is left out. */
export function citation({ text, speaker, source, line }: Cited): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const quoted = /^["“„«'‘]/.test(words) ? words : `“${words}”`;
  const outlet = source?.outlet ?? null;
  const parts = [
    outlet ?? '',
    source?.title ? `“${source.title}”` : '',
    source?.published ? publishedWords(source.published) : '',
    source?.url ?? '',
  ].filter((part) => part !== '');
  const from = parts.length > 0 ? `${speaker === null ? '' : 'in: '}${parts.join(', ')} ` : '';
  const by = speaker === null ? '' : `${speaker}${from === '' ? ' ' : ', '}`;
  return `${quoted} — ${by}${from}(${source?.file ?? 'a file'}, line ${String(line + 1)})`;
}

/** A row of a comparison: how its versions relate, in words, and each version with its source on a line of its own. */
export function rowCitation(
  { label, versions }: PanelRow,
  relations: readonly string[],
  sources: readonly PanelSource[],
): string {
  const lines = versions.map(({ segments, speaker, source, range }) =>
    citation({
      text: segments.map(({ text }) => text).join(''),
      speaker,
      source: sources[source],
      line: range.start.line,
    }),
  );
  return [`${label} (${relations.join(', ')})`, ...lines.map((line) => `- ${line}`)].join('\n');
}
