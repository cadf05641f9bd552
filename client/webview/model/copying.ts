/** What a cell gives to the clipboard: passages with their sources. */
import type { EventComparison } from '../../../server/src/protocol.ts';
import { citation, rowCitation } from '../../src/citation.ts';
import type { Item } from './items.ts';
import { relationMarks } from './relation.ts';
import { joined } from './search.ts';

/** The text for an item: of a source's column its passages alone, else all of the row; null where there is none. */
export function textToCopy(item: Item, column: string | null, { sources }: EventComparison): string | null {
  if (item.type === 'only') {
    const { text, speaker, source, range } = item.only;
    return citation({ text, speaker, source: sources[source], line: range.start.line });
  }
  if (item.type !== 'row') return null;
  const { row } = item;
  const ofColumn = row.versions.filter(({ uri }) => uri === column);
  if (ofColumn.length === 0) {
    return rowCitation(
      row,
      relationMarks(row).map(({ words }) => words),
      sources,
    );
  }
  return ofColumn
    .map(({ segments, speaker, source, range }) =>
      citation({ text: joined(segments), speaker, source: sources[source], line: range.start.line }),
    )
    .join('\n');
}
