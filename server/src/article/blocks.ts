import type { BlockKind, Span } from './article.ts';
import { markCaptions, markItems, markLinks, markOpenLines, markRuns } from './asides.ts';
import { markBiographies } from './biographies.ts';
import { markNames } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { isRelatedLink } from './furniture.ts';
import { markHead, markPageHead } from './head.ts';
import { readLine, type Line } from './line.ts';
import { frontMatter } from './markup.ts';
import { markNumbered } from './series.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { speakers } from './transcript.ts';

/** A stretch of text with the kind of block it is. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

const isSubheading = ({ text, words, isOpen }: Line) =>
  words <= 10 &&
  text.length <= 90 &&
  (isOpen || /^[^.!?“"]*\?+$/.test(text)) &&
  (/^(?:— ?)?[\p{Lu}\d‘'“"#]/u.test(text) || /^[-–*] ?.+ ?[-–*]$/.test(text));

/**
 * The kind of each paragraph, and the dateline split off the first. What a line is follows from its own form and from
 * its place: a headline stands first, a caption before its credit, a subheading between paragraphs.
 */
export function findBlocks(text: string, paragraphs: readonly Span[]): RawBlock[] {
  const front = frontMatter(text, paragraphs);
  const stretches = paragraphs.flatMap((span, index): readonly Stretch[] =>
    index < front ? [{ span, line: readLine(text, span), kind: 'metadata' }] : stretchesOf(text, span),
  );
  const spans = stretches.map(({ span }) => span);
  const lines = stretches.map(({ line }) => line);
  const kinds = stretches.map(({ kind }) => kind);
  const isSpoken = speakers(lines, kinds);
  markNames(lines, kinds);
  markPageHead(lines, kinds);
  markHead(lines, kinds, spans, text, isSpoken);
  markCaptions(lines, kinds);
  markItems(lines, kinds);
  markNumbered(lines, kinds);
  markOpenLines(lines, kinds);
  markLinks(lines, kinds);
  markBiographies(lines, kinds);
  for (const [index, line] of lines.entries()) {
    if (kinds[index] || isSpoken[index]) continue;
    const later = kinds.slice(index + 1, index + 4).some((kind) => kind === null || kind === 'paragraph');
    if (index > 0 && isRelatedLink(line)) kinds[index] = 'promo';
    else if (index > 0 && later && isSubheading(line)) kinds[index] = 'subheading';
  }
  markRuns(lines, kinds);
  return withDateline(text, spans, kinds, isSpoken.includes(true));
}

/** So many code units a paragraph of the report has; shorter ones may stand before it. */
const leastReport = 80;

/** The blocks, with the date and the dateline that one of the first paragraphs begins with as blocks of their own. */
function withDateline(
  text: string,
  spans: readonly Span[],
  kinds: readonly (BlockKind | null)[],
  isTranscript: boolean,
): RawBlock[] {
  let mayHaveDateline = 3;
  return spans.flatMap((span, index): RawBlock[] => {
    const kind = kinds[index] ?? 'paragraph';
    if ((kind !== 'paragraph' && kind !== 'standfirst') || mayHaveDateline === 0)
      return [{ kind, start: span[0], end: span[1] }];
    const { date, places, rest } = readDateline(text, span, {
      isTranscript,
      isFirst: kind === 'paragraph' && mayHaveDateline === 3,
    });
    // A summary before the report may begin with the dateline too.
    if (date || places) mayHaveDateline = kind === 'paragraph' ? 0 : mayHaveDateline;
    else if (kind === 'paragraph' && span[1] - span[0] >= leastReport) mayHaveDateline--;
    return [
      ...(date ? [{ kind: 'metadata' as const, start: date[0], end: date[1] }] : []),
      ...(places ? [{ kind: 'dateline' as const, start: places[0], end: places[1] }] : []),
      { kind, start: rest, end: span[1] },
    ];
  });
}
