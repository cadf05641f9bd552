import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';

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
  /** True where the words before the name are such as stand before an outlet's: "told Variety". */
  readonly isMarked?: boolean;
}

/** A sentence that credits is not read beyond this, in characters: what is longer is no sentence. */
const longestSentence = 3000;

/** Capitalised words, with the small words that stand between those of a name. */
const names =
  /(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s?(?= ))?(?: (?:(?:of|and|the|newspaper|network|magazine|agency|news|broadcaster|tabloid|daily|website) )*\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s?(?= ))?)*/gu;

/** A preposition that opens a sentence is no part of the name after it. */
const opener = /^(?:As|At|By|From|In|On|To) /;

/** A stop that ends a sentence, not an abbreviation. */
const fullStop = /(?<=[a-z]|[A-Z]{2})\.$/;

/** A local station is another outlet than the network whose name it uses. */
const affiliate = /^(?:['’]s)? (?:[a-z]+ )?affiliate\b/;

/** What may stand between a cue and an outlet's name. */
const between =
  '(?:(?:[A-Z][a-z]+(?:i|an|ish|ese|ch)|left-wing|right-wing|liberal|conservative|state-run|state-owned|pro-government|the|a|an|its|in|by|of|from|on|to|news|wire|agency|newspaper|paper|network|magazine|broadcaster|website|site|station|channel|daily|tabloid|service|state|public|local|exclusively|recent|report|reports|story|article|interview|poll|first|yesterday) ){0,5}';

/** Words right before an outlet's name that make it the source: "told", "according to", "first reported by". */
const before = new RegExp(
  `\\b(?:told|tells|telling|informed|according to|(?:reported|disclosed|revealed|published|obtained|broken|seen|reviewed|confirmed) (?:by|in|on)|interview(?:ed)? (?:with|on|in|by|to)|(?:spoke|speaking|spoken|talking|talked) (?:to|with|on)|(?:quoted|cited) (?:by|in)|citing|quoting|quotes|cites) ${between}$`,
  'i',
);

/** Words right before an outlet's name that make it the source of what somebody says there, not of all that is told of it. */
const beforeSpeech = new RegExp(
  `\\b(?:(?:commentator|columnist|editorial|journalist|reporter|correspondent) (?:in|for|at|with|of)|(?:wrote|writes|writing|op-ed|column|essay|appeared|appearance|appearing|remarks|comments|said|says) (?:in|on|for|to)) ${between}$`,
);

/** Words right after an outlet's name that make it the source. */
const after =
  /^(?:['’]s? [a-z]+ ?(?:report|story|interview|investigation)|,? ?(?:which|that|who)?,? ?(?:(?:first|also|has|have|had|later|earlier|news|agency|newspaper|magazine|then) )*(?:reported|reports|report|revealed|disclosed|wrote|writes|broke|published|obtained|quoted|cited|report(?:ing)? that)\b)/;
/** One who writes for the outlet, after its name, with what they do there: "The Post reporter Ada Berg writes". */
const writer =
  /^ (?:[a-z-]+ ){0,2}(?:reporter|correspondent|columnist|editor|critic|blogger|writer|journalist),? (?:[A-Z][\w.'’-]+ ){1,3}(?:reports?|reported|writes|wrote|notes|noted|argues|argued|explains|observes)\b/;
/** The same with the name before the outlet's: "Ada Berg in the Post today explains". */
const writerBefore = /\b[A-Z][\w.'’-]+ (?:in|of|at|for) (?:the )?$/;
const writing =
  /^,? (?:today |yesterday |(?:on )?[A-Z][a-z]+day )?(?:writes|wrote|argues|argued|notes|noted|explains|reports|reported|observes)\b/;
/** What stands around a broadcaster's name before its programme's: "said Sunday on the CBC’s “Evening Hour”". */
const onBefore =
  /(?:^|[,;“”"] |\b(?:[A-Z][a-z]+day|said|says|told|asked|spoke|speaking|interview(?:ed)?|appear(?:ed|ing|ance|ances)|morning|night|week|ago) )[Oo]n (?:the )?$/;
const programme = /^ [“"‘']\p{Lu}/u;
/** The same for an agency, which has what it says from others mostly. */
const afterAgency = /^ (?:(?:news|agency|newspaper|wire|service) )*(?:said|says|added)\b/;

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
        });
      }
    }
  }
  return credits;
}

interface Cue {
  /** How many characters of the cue stand before the name and after it. */
  readonly before: number;
  readonly after: number;
  readonly speechOnly: boolean;
  readonly agencyOnly: boolean;
  readonly isMarked: boolean;
  /** Whether it is a broadcaster's programme, on which somebody may say something or only appear. */
  readonly isProgramme: boolean;
}

/** What in the text on both sides of a name makes its bearer a source. */
function cueAround(leading: string, following: string): Cue | null {
  const cue = { before: 0, after: 0, speechOnly: false, agencyOnly: false, isMarked: false, isProgramme: false };
  const told = before.exec(leading);
  if (told) return { ...cue, before: told[0].length, isMarked: true };
  const spoke = beforeSpeech.exec(leading);
  if (spoke) return { ...cue, before: spoke[0].length, speechOnly: true };
  const on = onBefore.exec(leading);
  if (on && programme.test(following)) return { ...cue, before: on[0].length, speechOnly: true, isProgramme: true };
  const written = writerBefore.test(leading) ? writing.exec(following) : null;
  const reported = written ?? after.exec(following) ?? writer.exec(following);
  if (reported) return { ...cue, after: reported[0].length };
  const said = afterAgency.exec(following);
  return said ? { ...cue, after: said[0].length, agencyOnly: true } : null;
}

/** The quotes whose cue or source stands in a sentence. */
function speechOf({ quotes }: AnnotatedArticle, sentence: Span): readonly Span[] {
  const within = (span: Span | null): boolean => span !== null && span[0] >= sentence[0] && span[1] <= sentence[1];
  return quotes.filter(({ cue, source }) => within(cue) || within(source)).flatMap(({ content }) => content);
}
