import type { AnnotatedArticle, Quote } from '../annotate/annotation.ts';
import { isUnsure } from '../annotate/confidence.ts';
import type { Block, Span } from '../article/article.ts';
import { shownWords } from '../article/shown-words.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { outletKey } from '../corpus/origins/outlets.ts';
import type { Rule } from './finding.ts';
import { saysAlike } from './says-alike.ts';

const sayings =
  'say|says|said|believe|believes|believed|argue|argues|argued|claim|claims|claimed|think|fear|warn|warned|suggest|suggested|contend|contended|point out|note|insist|worry';
const between = String.raw`\s+(?:have\s+|has\s+|also\s+|often\s+|long\s+)*`;
const judges = 'experts|observers|analysts|commentators|economists|historians|pundits';
const sides =
  'critics|supporters|opponents|insiders|skeptics|sceptics|proponents|backers|detractors|defenders|activists|campaigners';

/** Judges from outside: "analysts say", "some legal experts believe". */
const byJudges = new RegExp(
  String.raw`\b(?:(?:some|many|most|several|other)\s+(?:[a-z.-]+\s+){0,2})?(?:${judges})${between}(?:${sayings})\b`,
  'giu',
);
/** Those who are for or against: "critics say", "opponents of the bill argue". */
const bySides = new RegExp(
  String.raw`\b(?:(?:some|many|most|several|other)\s+(?:[a-z.-]+\s+){0,2})?(?:${sides})(?:\s+of(?:\s+(?!who\b|that\b)[\w.'’-]+){1,4}?)?${between}(?:${sayings})\b`,
  'giu',
);
const passive =
  /\bit (?:is|was|has been) (?:widely |generally |commonly |largely )?(?:understood|believed|thought|said|rumou?red|claimed|alleged|reported|assumed|feared) (?:that|to)\b/giu;
const some =
  /\b(?:some|many)(?: people| critics)?(?: (?:in|on|at|within|inside) (?:the )?(?:[\w’'-]+ ){1,3}?)? ?(?:say|believe|argue|claim|think|fear|worry (?:that|about)|suspect|contend|would say|have (?:said|argued|claimed|suggested|complained|called for|questioned|warned))\b/giu;
/** "With some saying": the same beside what somebody else does. */
const beside =
  /\bwith (?:some|many|others|critics|opponents|supporters|experts|analysts|observers) (?:saying|arguing|claiming|believing|suggesting|warning|complaining|calling)\b/giu;
/** Groups for a cause, and those of a party who hold something: "rights groups say", "by Republicans who argued". */
const byGroups = new RegExp(
  String.raw`\b(?!(?:the|these|those|its|his|her|both|two|three)\s)(?:[a-z-]+\s+){1,2}(?:groups|advocates)${between}(?:${sayings}|cried foul|complain|complained)\b|\bby\s+(?:some\s+|many\s+)?(?:Republicans|Democrats|conservatives|liberals|critics|opponents)\s+who\s+(?:${sayings})\b`,
  'giu',
);
/** What the article says that somebody reports, and not who. */
const hearsay = /\breportedly\b(?: (?:said|told|says))?/giu;
/** What an outlet "has learned", and not from whom. */
const learned = /\b(?:[A-Z][\w.]*\s+){1,4}has learned\b/gu;

export const sourceVague: Rule = {
  code: 'source.vague',
  severity: 'information',
  summary: 'A view given to people whom nobody names, such as “critics say”.',
  check: (article, event) => {
    const reported = new Set<string>();
    return article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap((block, index, blocks) => {
        const within = (pattern: RegExp): readonly Place[] =>
          [...article.text.slice(block.start, block.end).matchAll(pattern)].map((match) => ({
            start: block.start + match.index,
            end: block.start + match.index + match[0].length,
          }));
        const until = blocks[index + 1] ?? block;
        const isOwn = ({ start, end }: Place): boolean =>
          outletKey(article.text.slice(start, end).replace(/\s+has learned$/, '')) ===
          outletKey(article.metadata.outlet ?? '');
        const views = [
          ...within(byJudges).filter(({ start }) => !namesSomebody(article, block, start, until, isJudge)),
          ...[bySides, passive, some, beside, byGroups]
            .flatMap(within)
            .filter((place) => !namesSomebody(article, block, place.start, until, saysAlike(block, until, place))),
        ].map((place) => ({ ...place, what: 'nobody near is named who does' }));
        const facts = [...within(hearsay), ...within(learned).filter(isOwn)]
          .filter((place) => !givesSource(article, event, block, place))
          .map((place) => ({ ...place, what: 'from whom is not said' }));
        return [...views, ...facts]
          .filter(
            ({ start, end }) =>
              !isQuoted(block, start) && !isSomebodys(article.text.slice(Math.max(block.start, start - 40), end)),
          )
          .filter(({ start, end }) => {
            // Captions and boxes print a sentence again.
            const sentence = article.text.slice(start, Math.min(block.end, end + 40)).toLowerCase();
            const again = reported.has(sentence);
            reported.add(sentence);
            return !again;
          })
          .map(({ start, end, what }) => ({
            path: article.path,
            start,
            end,
            message: `“${shownWords(article.text.slice(start, end))}”: ${what}.`,
            related: [],
          }));
      });
  },
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** "Norway's space experts say", "she and her backers say", "a third of the backers say": these are no people at large. */
function isSomebodys(words: string): boolean {
  return /\band (?:his|her|its|their) \p{L}+(?: \p{L}+){1,3}$|(?:percent|per cent|%|[Tt]hird|[Hh]alf|quarter|quarters) of (?:[\p{L}.’']+ ){0,4}\p{L}+$|\p{Lu}[\p{L}.-]+(?:['’]s|s['’])\s+(?:\p{Ll}+\s+){0,2}(?:experts|analysts|observers)\s+\p{L}+(?:\s+\p{L}+)?$/u.test(
    words,
  );
}

function isQuoted({ quotations }: Block, offset: number): boolean {
  return quotations.some(({ start, end }) => start < offset && offset < end);
}

/** Whether somebody named is quoted from here to the end of the next paragraph: later sentences may say who. */
function namesSomebody(
  article: AnnotatedArticle,
  block: Block,
  from: number,
  until: Block,
  mayBeOne: (article: AnnotatedArticle, quote: Quote) => boolean,
): boolean {
  return article.quotes.some((quote) => {
    const { speaker, content, source } = quote;
    const at = Math.min(content[0]?.[0] ?? 0, source?.[0] ?? Infinity);
    const isNamed = speaker !== null && !speaker.anonymous && speaker.entity !== null;
    return isNamed && at >= Math.max(block.start, from - 200) && at < until.end && mayBeOne(article, quote);
  });
}

/** Words for one whose trade it is to judge what others do. */
const expertise =
  /\b(?:analysts?|experts?|economists?|historians?|professor|fellow|lecturer|scholar|scientist|researcher|strategist|consultant|specialist|author|commentator|institut|universit|college|research|think tank|law school|cent(?:er|re) for|bank|securities|capital|observatory)/i;

/** Whether a quote's speaker may be an expert, by what the article says of them. */
function isJudge({ text, entities }: AnnotatedArticle, { source, speaker }: Quote): boolean {
  const entity = entities.find(({ id }) => id === speaker?.entity);
  const beside = (entity?.mentions ?? []).slice(0, 2).map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    return `${before.split(/[.!?,;:“”"\n]/).at(-1) ?? ''}${text.slice(start, end + 90)}`;
  });
  return [entity?.role ?? '', source ? text.slice(...source) : '', ...beside].some((words) => expertise.test(words));
}

/** Whether a paragraph says elsewhere who says what it tells: a quote's source, or an outlet that is credited. */
function givesSource(
  { path, text, quotes }: AnnotatedArticle,
  { origins = [] }: LinkedEvent,
  { start, end, sentences }: Block,
  but: Place,
): boolean {
  const sentence = sentences.find((each) => each.start <= but.start && but.start < each.end);
  if (sentence && saying.test(`${text.slice(sentence.start, but.start)} ${text.slice(but.end, sentence.end)}`))
    return true;
  const isBut = ([from, to]: Span): boolean => from < but.end && but.start < to;
  const isWithin = (from: number): boolean => start <= from && from < end;
  return (
    quotes.some(
      (quote) =>
        quote.source !== null &&
        isWithin(quote.source[0]) &&
        !isBut(quote.source) &&
        !(quote.cue && isBut(quote.cue)) &&
        !isUnsure(quote),
    ) ||
    origins.some(
      (link) =>
        link.path === path &&
        link.by === 'credit' &&
        !link.whole &&
        isWithin(link.start) &&
        (!spoken.test(text.slice(link.start, link.end)) || isBut([link.start, link.end])),
    )
  );
}

/** Credits for what one person said: they are for no more. */
const spoken = /\b(?:told|tells|interview)/;

const saying = /\b(?:said|says|told|confirmed|according to)\b/;
