import type { AnnotatedArticle, Quote } from '../annotate/annotation.ts';
import type { Span } from '../article/article.ts';
import type { Rule } from './finding.ts';

/** Those whom a newsroom's rules on anonymity are about: who knows from the inside. A passer-by is somebody else. */
const insider =
  /^(?:sources?|officials?|aides?|advis[eo]rs?|diplomats?|insiders?|staffers?|lawmakers?|investigators?|negotiators?|executives?|employees?|operatives?|strategists?|surrogates?|envoys?|ministers?|commanders?|confidants?|all(?:y|ies)|associates?|informants?|mediators?|participants?|delegates?|agents?|officers?|bankers?|spokes(?:man|woman|person|men|women|people)|representatives?)$/i;
/** Anybody, as long as the article says how they know. */
const anybody = /^(?:people|persons?|individuals?|members?|men|man|women|woman|leaders?|friends?)$/i;
const knowing = /\b(?:familiar|close to|briefed|knowledge|involved|present|directly?)\b/i;

const partitive =
  /^(?:one|two|three|four|five|some|several|many|most|both|all|another|a number) of (?:the |these |those |its |his |her |their |several )?/i;
const postmodifier =
  /,|\s(?:of|over|about|after|between|by|behind|with|in|at|for|from|who|whose|that|familiar|close|briefed|involved|on|to|near|within|inside|present|working|speaking|directly)\b/i;
const determiner = /^(?:an?|the|one|another|this|that|his|her|its|their|our|my|some|any|each|every|no)\s/i;

/** Words by which an article says that it does not name a source; alone, they are no reason. */
const withheld =
  /\b(?:anonym\w*|not (?:be )?(?:named|identified)|asked not to|declined to be|requested|spoke on (?:background|condition))\b/gi;
/** Words that begin a reason. */
const why =
  /\b(?:because|since|as|so|to|in order|due|citing|given|discussing|describing|fear(?:s|ed|ing)?|out of|for)\b/i;
/** How far after the one the other may stand. */
const nearby = 120;
/** Words that are a reason by themselves. */
const reason =
  /\b(?:not authori[sz]ed|unauthori[sz]ed|because (?:they|he|she|of)|fear(?:s|ed|ing)? (?:of )?(?:reprisal|retaliation)|sensitiv|identit(?:y|ies)|name (?:was|has been) (?:changed|withheld))/i;

export const sourceUnnamed: Rule = {
  code: 'source.unnamed',
  severity: 'information',
  summary: 'An unnamed source, where the article does not say why the name is withheld.',
  check: (article) => {
    const reported = new Set<string>();
    return article.quotes.flatMap((quote) => {
      const { speaker, source } = quote;
      if (!speaker || !source || !(speaker.anonymous || isSaidByGroup(article, quote))) return [];
      if (!withholdsName(article, source) || !informs(article, quote) || isNamedNext(article, source)) return [];
      const name = speaker.name
        .toLowerCase()
        .replace(/^(?:the|an?|one|two|some|another|this|that) /, '')
        .replace(/s$/, '');
      if (reported.has(name) || /^(?:he|she|they|it|who)$/.test(name)) return [];
      reported.add(name);
      if (isMentionedBefore(article.text, source)) return [];
      if (givesReason(around(article.text, source))) return [];
      return [
        {
          path: article.path,
          start: source[0],
          end: source[1],
          message: message(article.text.slice(source[0], source[1])),
          related: [],
        },
      ];
    });
  },
};

/** Groups do much by words that informs nobody: of theirs only what they plainly say counts. */
const isSaidByGroup = ({ text }: AnnotatedArticle, { speaker, cue }: Quote): boolean =>
  speaker?.kind === 'group' && cue !== null && /^(?:say|said|told|disputed|according to)$/.test(text.slice(...cue));

/** Whether a source is an insider, or somebody said to know, without a name beside it. */
function withholdsName({ text, entities }: AnnotatedArticle, [start, end]: Span): boolean {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const phrase = words.replace(partitive, '').split(postmodifier)[0] ?? '';
  const head = /[\w’'-]+$/.exec(phrase)?.[0] ?? '';
  if (!insider.test(head) && !(anybody.test(head) && knowing.test(words))) return false;
  // A bare singular is a title without its name: "Representative", "Spokesman".
  if (!partitive.test(words) && !/(?:s|men|women|people)$/i.test(head) && !determiner.test(words)) return false;
  return !entities.some(
    ({ type, mentions }) =>
      type === 'person' &&
      mentions.some(
        (each) =>
          each.kind === 'name' &&
          start <= each.start &&
          each.end <= end &&
          !ofSomebodyElse.test(text.slice(start, each.start)),
      ),
  );
}

/** What stands before a name that is not the source's own: "a person familiar with Mr. Lund's letter". */
const ofSomebodyElse =
  /\b(?:of|about|after|between|by|behind|with|for|from|near|on|to|within|inside|against)\s+(?:(?:the|his|her|their|President|Senator|Governor|Mr\.|Mrs\.|Ms\.|Sen\.|Gov\.|Rep\.)\s+)*$/;

/** Words that tell what somebody did by speaking, and a document that they did it in: their organisation stands for that. */
const deed = /\b(?:accus|apologi[sz])/i;
const document =
  /^[^.!?;]{0,40}\bin (?:an?|the|its|their) (?:[\w’']+ ){0,3}(?:statement|press (?:kit|release)|news release|filing|tweet)\b/i;
/** What is meant to be done is news all the same. */
const intention = /\b(?:hope|want|plan|expect|intend|mean|seek)/i;

/** Whether the article has something from a source, who does not only ask for something, decline to say it or accuse somebody. */
function informs({ text }: AnnotatedArticle, { cue, content }: Quote): boolean {
  if (!cue) return true;
  const words = text.slice(...cue);
  if (deed.test(words) || document.test(text.slice(cue[1], cue[1] + 120))) return false;
  const [first] = content;
  return !first || !/^to\s/.test(text.slice(...first)) || intention.test(words);
}

/** A word of so many letters with which another begins makes the two forms of one: "bank" and "banker". */
const stemLength = 4;

/** How far around a name stands what the article says of its bearer. */
const beside = 60;

/** Whether the next sentence has it from somebody named, with a word of the source's: "officers ... Police Chief Ada Berg said". */
function isNamedNext({ text, blocks, entities, quotes }: AnnotatedArticle, [start, end]: Span): boolean {
  const sentences = blocks.filter(({ kind }) => kind === 'paragraph').flatMap((block) => block.sentences);
  const next = sentences[sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end) + 1];
  if (!next) return false;
  const stems = stemsOf(text.slice(start, end).split(postmodifier)[0] ?? '');
  return quotes.some(({ source }) => {
    if (!source || source[0] < next.start || source[1] > next.end) return false;
    const isNamed = entities.some(
      ({ type, mentions }) =>
        type === 'person' &&
        mentions.some((each) => each.kind === 'name' && source[0] <= each.start && each.end <= source[1]),
    );
    const around = stemsOf(
      text.slice(Math.max(next.start, source[0] - beside), Math.min(next.end, source[1] + beside)),
    );
    return isNamed && stems.some((stem) => around.some((other) => stem.startsWith(other) || other.startsWith(stem)));
  });
}

const stemsOf = (words: string): readonly string[] =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .map((word) => word.replace(/s$/, ''))
    .filter(({ length }) => length >= stemLength);

/** "The aide", "the second source", "the former mayor": one of whom the article has told before, and why there is no name. */
function isMentionedBefore(text: string, [start, end]: Span): boolean {
  const words = `${/\bboth\s+$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? ''}${text.slice(start, end)}`;
  return /^the (?:former|then|ex)\b|^(?:(?:the|this|that|these|those)\s+(?:[a-z]+\s+)?|both\s+)[a-z]+$|^(?:both|one|two|three|several|some|another)\s+(?:of\s+)?(?:the|those|these)\s+(?:[a-z]+\s+){0,2}[a-z]+$/i.test(
    words,
  );
}

function givesReason(words: string): boolean {
  if (reason.test(words)) return true;
  return [...words.matchAll(withheld)].some(({ index, 0: { length } }) => {
    const after = words.slice(index + length, index + length + nearby).split(/[.!?;]\s/)[0] ?? '';
    return why.test(after.replace(/^ to be (?:named|identified)/i, ''));
  });
}

/** The paragraph of a span, in which an article gives its reason. */
function around(text: string, [start, end]: Span): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(Math.max(from, start - 1500), Math.min(to < 0 ? text.length : to, end + 1500));
}

/** How much a reader learns of the source. */
function message(words: string): string {
  const source = words.replace(/\s+/g, ' ');
  if (/^(?:the |some |several |two |other )?(?:sources?|insiders?|people)$/i.test(source))
    return `“${source}”: who they are, and why they are not named, is not said.`;
  if (/\b(?:familiar|close to|briefed|knowledge|involved|present|direct(?:ly)?)\b/i.test(source))
    return `“${source}” says how the source knows, but not why it is not named.`;
  return `“${source}”: how the source knows, and why it is not named, is not said.`;
}
