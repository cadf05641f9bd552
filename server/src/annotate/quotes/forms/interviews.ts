import type { Article, Span } from '../../../article/article.ts';
import type { Entity } from '../../annotation.ts';
import type { Draft } from '../drafts.ts';
import { turnsOf } from './turns.ts';

const confidence = 0.85;

/**
 * The quotes of an article with those of the interview that it is. The answers are the one's whom the introduction names, the
 * questions the author's, or the one's to whom the introduction says that he or she spoke.
 */
export function withInterview(
  article: Article,
  entities: readonly Entity[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const turns = turnsOf(article);
  const [first] = turns;
  const names = first && namesIn(article, entities, first.block);
  if (!names || drafts.some(({ form }) => form === 'transcript')) return drafts;
  const own = turns.flatMap(({ block, isQuestion, content }): Draft[] => {
    const source = isQuestion ? names.asking : names.asked;
    const evidence = [isQuestion ? 'a question of an interview' : 'an answer in an interview'];
    return source ? [{ block, content, cue: null, source, sameAs: null, form: 'interview', confidence, evidence }] : [];
  });
  const spoken = new Set(turns.flatMap(({ content }) => content.map(([, end]) => end)));
  const others = drafts.filter(({ block }) => !spoken.has(article.blocks[block]?.end ?? -1));
  return [...others, ...own].sort((left, right) => left.block - right.block);
}

interface Names {
  readonly asked: Span;
  readonly asking: Span | null;
}

const speaksTo =
  /\b(?:(we|I)\s)?(?:\w+ly\s)?(?:chats?|chatted|sat down|speaks?|spoke|talk(?:ed|s)?)\s(?:to|with)\s(?:the\s)?$/i;
/** So far before a name it is told who speaks to whom. */
const near = 40;

/** Who is asked and who asks, by what stands before the first question; undefined where nobody is named. */
function namesIn({ text, blocks }: Article, entities: readonly Entity[], first: number): Names | undefined {
  const end = blocks[first]?.start ?? 0;
  const bylines = blocks.filter(({ kind }) => kind === 'byline');
  let asked: Span | undefined;
  let asking: Span | null = null;
  let author: Span | null = null;
  const named = entities
    .filter(({ type }) => type !== 'place')
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .filter((mention) => mention.kind === 'name' && mention.end <= end)
    .sort((left, right) => left.start - right.start);
  for (const { start, end: after, entity } of named) {
    const meeting = speaksTo.exec(text.slice(Math.max(0, start - near), start));
    if (bylines.some((byline) => byline.start <= start && start < byline.end)) author ??= [start, after];
    else if (meeting && !meeting[1]) asking = [start, after];
    else if (entity.type === 'person' && entity.mentions.length > 1) asked = [start, after];
  }
  return asked && { asked, asking: asking ?? author };
}
