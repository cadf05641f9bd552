import type { Span } from '../../article/article.ts';
import type { Attribution } from './attribution.ts';

const mostRemembered = 4000;
const longestRemembered = 20_000;

/** Reads a stretch of text that starts at an offset, unless what was found in the same words is still known. */
export type ReadOnce = (words: string, start: number, read: () => readonly Attribution[]) => readonly Attribution[];

/**
 * Remembers what was found in paragraphs read lately, by their words, with offsets from the paragraph's start: an edit
 * re-reads the changed paragraph alone. Only for what depends on nothing but the words given.
 */
export function rememberRecent(): ReadOnce {
  let recent = new Map<string, readonly Attribution[]>();
  let older: typeof recent = new Map();
  return (words, start, read) => {
    if (words.length > longestRemembered) return read();
    const found = recent.get(words) ?? older.get(words) ?? read().map((attribution) => moved(attribution, -start));
    if (recent.size >= mostRemembered) {
      older = recent;
      recent = new Map();
    }
    recent.set(words, found);
    return found.map((attribution) => moved(attribution, start));
  };
}

function moved(attribution: Attribution, by: number): Attribution {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  return {
    ...attribution,
    content: attribution.content.map(move),
    cue: attribution.cue && move(attribution.cue),
    source: attribution.source && move(attribution.source),
  };
}
