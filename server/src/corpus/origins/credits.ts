import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';
import { cueAround } from './cues.ts';

/** A place where an article says, or may say, that it has something from an outlet: the name stands to be looked up. */
export interface Credit {
  /** Capitalised words among which the outlet's name stands first, or after a nation. */
  readonly name: string;
  /** Where the words stand that give the credit, the cue with the name. */
  readonly span: Span;
  /** What is credited: passages, or the whole article. */
  readonly scope: readonly Span[] | 'article';
  /** True where the words credit a news agency only: others "say" what is their own. */
  readonly agencyOnly: boolean;
  /** True where the words around the name are such as stand around an outlet's: "told Variety". */
  readonly isMarked?: boolean;
  /** True where the words before the name say that it is an outlet's, whatever it is: "the news site Nine". */
  readonly isCalledOutlet?: boolean;
}

/** A sentence that credits is not read beyond this, in characters: what is longer is no sentence. */
const longestSentence = 3000;

/** Capitalised words, with the small words that stand between those of a name. */
const names =
  /(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s?(?= ))?(?: (?:(?:of|and|the|newspaper|network|magazine|agency|news|broadcaster|tabloid|daily|website) )*\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s?(?= ))?)*|\bdpa\b|\b[a-z0-9-]+\.(?:com|net|org|co\.uk)\b/gu;

/** A preposition that opens a sentence is no part of the name after it. */
const opener = /^(?:As|At|By|From|In|On|To) /;

/** A stop that ends a sentence, not an abbreviation. */
const fullStop = /(?<=[a-z]|[A-Z]{2})\.$/;

/** A local station is another outlet than the network whose name it uses. */
const affiliate = /^(?:['’]s)? (?:[a-z]+ )?affiliate\b/;

/** Finds all places in an article where it may credit an outlet. Whether a name is an outlet's is asked later. */
export function readCredits(article: AnnotatedArticle): readonly Credit[] {
  return [...articleCredits(article), ...passageCredits(article)];
}

/** Credits of the whole: "BERLIN (Reuters) -", "By The Associated Press", a line of copyright. */
function articleCredits({ text, blocks, metadata }: AnnotatedArticle): Credit[] {
  const credits: Credit[] = metadata.authors.map((name) => ({
    name,
    span: [0, 0],
    scope: 'article',
    agencyOnly: true,
  }));
  const found = (start: number, match: RegExpExecArray | null, agencyOnly = true): void => {
    const name = match?.[1] ?? match?.[2];
    if (match && name !== undefined) {
      const at = start + match.index + match[0].lastIndexOf(name);
      credits.push({ name, span: [at, at + name.length], scope: 'article', agencyOnly });
    }
  };
  const firstParagraph = blocks.find(({ kind }) => kind === 'paragraph');
  for (const block of blocks) {
    const { kind, start, end } = block;
    const words = text.slice(start, Math.min(end, start + 200));
    if (kind === 'dateline' || block === firstParagraph)
      found(
        start,
        /^(?:[^()"“”.!?]{0,60}\(((?:The )?[A-Z][A-Za-z ]+)\)(?= ?[-–—:]|$)|\(([A-Z][A-Za-z ]+)\))/.exec(words),
        false,
      );
    if (kind === 'byline') found(start, /(?:^|\bby |[,|–—-] ?|\band )((?:The )?[A-Z][A-Za-z. ]+?)\s*$/i.exec(words));
    const whose = /(?:copyright|©|\(c\))\s*(?:\d{4},?\s*)?(?:by )?((?:The )?[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*)/i.exec(
      words,
    );
    // A caption's and a credit's copyright is that of the picture.
    const isText = (kind !== 'caption' && kind !== 'credit') || /rights reserved/i.test(words);
    if (isText && (kind !== 'paragraph' || block === blocks.at(-1))) found(start, whose);
  }
  return credits;
}

function passageCredits(article: AnnotatedArticle): Credit[] {
  const credits: Credit[] = [];
  for (const { kind, sentences } of article.blocks) {
    if (kind !== 'paragraph' && kind !== 'standfirst' && kind !== 'headline') continue;
    for (const { start, end } of sentences) {
      const sentence = article.text.slice(start, Math.min(end, start + longestSentence));
      const speech = speechOf(article, [start, end]);
      for (const match of sentence.matchAll(names)) {
        const opening = opener.exec(match[0])?.[0].length ?? 0;
        const at = match.index + opening;
        const name = match[0].slice(opening).replace(fullStop, '');
        const until = at + name.length;
        if (affiliate.test(sentence.slice(until, until + 20))) continue;
        const cue = cueAround(sentence.slice(Math.max(0, at - 80), at), sentence.slice(until, until + 60));
        if (!cue || (cue.isProgramme && speech.length === 0)) continue;
        credits.push({
          name,
          span: [start + at - cue.before, start + until + cue.after],
          scope: cue.speechOnly ? speech : [[start, end], ...speech],
          agencyOnly: cue.agencyOnly,
          isMarked: cue.isMarked,
          isCalledOutlet: cue.isCalledOutlet,
        });
      }
    }
  }
  return credits;
}

/** The quotes whose cue or source stands in a sentence. */
function speechOf({ quotes }: AnnotatedArticle, sentence: Span): readonly Span[] {
  const within = (span: Span | null): boolean => span !== null && span[0] >= sentence[0] && span[1] <= sentence[1];
  return quotes.filter(({ cue, source }) => within(cue) || within(source)).flatMap(({ content }) => content);
}
