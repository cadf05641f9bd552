import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-protocol';
import type { AnnotatedArticle, Quote, Speaker } from '../annotate/annotation.ts';
import { isUnsure } from '../annotate/confidence.ts';
import type { Context } from './context.ts';
import { grounds } from './grounds.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { plainLine } from './plain-line.ts';

/**
 * The speaker's name where the words do not give it: after a source that is a pronoun or a description, after a cue
 * without a source, else before the quotation. One hint a place; an unsure one ends with a question mark.
 */
export function inlayHints(context: Context, range: Range): readonly InlayHint[] {
  const { article, lines, quotes } = context;
  const [from, to] = [lines.offset(range.start), lines.offset(range.end)];
  const taken = new Set<number>();
  return quotes.flatMap((quote) => {
    const place = quote.speaker && placeOf(article, quote, quote.speaker);
    if (!quote.speaker || !place || place.offset < from || place.offset > to || taken.has(place.offset)) return [];
    taken.add(place.offset);
    const name = `${plainLine(shortName(article, quote.speaker), 30)}${isUnsure(quote) ? '?' : ''}`;
    const hint: InlayHint = {
      position: lines.position(place.offset),
      label: place.before ? `${name}:` : name,
      kind: InlayHintKind.Parameter,
      paddingLeft: !place.before,
      paddingRight: place.before,
      tooltip: {
        kind: 'markdown',
        value: `${bold(quote.speaker.name)}  \nHow we know: ${escapeMarkdown(grounds(context, quote))}`,
      },
    };
    return [hint];
  });
}

function placeOf(
  article: AnnotatedArticle,
  { content, cue, source }: Quote,
  speaker: Speaker,
): { readonly offset: number; readonly before: boolean } | null {
  if (source) return isNamed(article, source, speaker) ? null : { offset: source[1], before: false };
  if (cue) return { offset: cue[1], before: false };
  const [first] = content;
  return first ? { offset: first[0], before: true } : null;
}

/** Whether the source's own words tell who speaks: a name of the entity, or words of the speaker's name. */
function isNamed(
  { text, entities }: AnnotatedArticle,
  [start, end]: readonly [number, number],
  speaker: Speaker,
): boolean {
  const entity = entities.find(({ id }) => id === speaker.entity);
  if (entity?.mentions.some((each) => each.kind === 'name' && each.start >= start && each.end <= end)) return true;
  const source = wordsOf(text.slice(start, end));
  const name = wordsOf(speaker.name);
  const last = name.at(-1);
  return last === undefined || source.includes(last) || source.every((word) => name.includes(word));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the article calls an entity most often, of its names within the full one; of those alike the shorter. */
function shortName({ text, entities }: AnnotatedArticle, { name, entity: id }: Speaker): string {
  const entity = entities.find((each) => each.id === id);
  const times = new Map<string, number>();
  for (const { start, end, kind } of entity?.mentions ?? []) {
    const words = text.slice(start, end);
    if (kind === 'name' && name.includes(words)) times.set(words, (times.get(words) ?? 0) + 1);
  }
  const [most] = [...times].sort(([left, one], [right, other]) => other - one || left.length - right.length);
  return most?.[0] ?? name;
}
