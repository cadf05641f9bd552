import type { AnnotatedArticle, Figure } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';

/** The parts of a day in minutes after its midnight, as wide as any paper tells them; a night goes on into the next day. */
const parts: Readonly<Record<string, readonly [from: number, to: number]>> = {
  dawn: [180, 480],
  morning: [0, 740],
  afternoon: [710, 1110],
  evening: [960, 1440],
  night: [1080, 1800],
};

const part = /\b(?:\p{Lu}[a-z]+day )?(dawn|morning|afternoon|evening|night)(?![\p{L}'’-]| (?:before|after|of|time))/gu;
/** Words before it that make it another than that of the happening: "all morning", "the night before". */
const other = /\b(?:all|every|each|good|since|until|previous|next|following|later) $/;

/** The part of the day in which a passage says that something happened, as a time of day; undefined where it names none or two. */
export function partOfDayTold({ text }: AnnotatedArticle, [start, end]: Span): Figure | undefined {
  const [found, ...more] = text.slice(start, end).matchAll(part);
  const [low, high] = parts[found?.[1] ?? ''] ?? [];
  if (!found || low === undefined || high === undefined || more.length > 0) return undefined;
  const at = start + found.index;
  if (other.test(text.slice(Math.max(start, at - 12), at))) return undefined;
  return {
    start: at,
    end: at + found[0].length,
    low,
    high,
    unit: 'time of day',
    hedge: null,
    of: null,
    ofSpan: null,
    evidence: ['part of the day'],
  };
}
