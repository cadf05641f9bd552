import type { Line } from './line.ts';
import { isPageLine } from './page-words.ts';

const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'i');
const wholeLine = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'i');
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*)\\.?';
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*';

/** What describes the article: addresses, rights, contributors. */
const aboutTheArticle = wholeLine(
  String.raw`\[\[[^\]]*\]\]`,
  String.raw`https?:\/\/\S+`,
  String.raw`(?:©|\(c\)|copyright\b(?! (?:laws?|acts?|cases?|claims?|rules?|owners?|holders?|infring|protect|reform))).{0,60}\d{4}.*`,
  String.raw`(?:title|authors?|outlet|source|published|date|url|language):\s.*`,
  String.raw`(?:full text|abstract)\.?|this article is more than .*\bold`,
  String.raw`(?:${day} )?(?:\d{1,2} ${month}|${month} \d{1,2}),? \d{4}\.?`,
  String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|gmt)(?: [a-z]{2,4})?:?`,
  String.raw`\(?(?:additional )?(?:reporting|editing|writing|compiled|translated) (?:by|from) (?!.*\b(?:is|are|was|were|has|had|have|found|said|shows?|showed|suggest(?:s|ed)?)\b).*`,
  String.raw`[—–-]*\s?with (?:assistance|additional reporting|reporting|contributions|files) (?:by|from) .*`,
  String.raw`.{0,300}\bcontributed (?:reporting|from [a-z ]{3,30}\.?$|to this (?:report|story|article)).*`,
  String.raw`(?:information|material) from:? .{0,80}https?:\S+`,
);

/** Dates and times of publication. They are no sentences: "Published reports said …" is one. */
const dateLine = wholeLine(
  String.raw`(?:(?:first|last|originally) )?(?:published|posted|updated|modified|created)(?: on| at)?:? (?=\d|${day} |${month}|(?:about )?an? |(?:to|yester)day\b|by ).{0,100}`,
  String.raw`(?:about )?(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago`,
  String.raw`(?:${day} )?(?:\d{1,2}(?:st|nd|rd|th)?[./ -](?:\d{1,2}|${month})[./ -]+\d{2,4}|${month} \d{1,2},? \d{4})(?:[ ,|•·-].{0,24})?`,
  String.raw`${day} (?:\d{1,2}|${month}).{0,24}\d{4}.{0,24}`,
  String.raw`\([^()]*\b\d{1,2}\/\d{1,2}\/\d{2,4}\b[^()]*\)`,
);

/** What is said of the article as an article: corrections, earlier versions, where it first appeared, who wrote it. */
const ofThisArticle = anyOf(
  String.raw`^(?:updates?|corrections?|clarifications?|disclaimer|editor['’]s note)\b.{0,30}[:|–—-].*\b(?:article|story|post|version|column)\b`,
  String.raw`^(?:this|(?:an )?earlier versions? of this|a previous version of this) (?:article|story|report|post|piece|column|interview)\b.*\b(?:updated|corrected|revised|amended|originally|appeared|published|first|misstated|incorrect(?:ly)?|included|syndicated|translated)\b`,
  '^about the author',
  String.raw`\b(?:earlier|previous) version of (?:this|the) (?:article|story|report|post)\b`,
  String.raw`\b(?:opinions|views) expressed (?:in this|here|are)\b`,
  String.raw`\bcan be reached (?:at|on|by)\b.{0,60}(?:@|\d{4})`,
  String.raw`^(?:\S+ ){2,4}(?:is|was|covers|reports|writes|works)\b.*\b(?:reporter|correspondent|columnist|writer|editor|journalist|author|producer|contributor)\b.*(?:@\w|\bfollow (?:her|him|them)\b|\bon twitter\b)`,
);

/** Rubrics and buttons, alone or before a link. */
const promoLine = wholeLine(
  'recommended|advertisement.*|photos?|videos?|up next|next|prev(?:ious)?|now playing:?|trending.*',
  'more:.*|photos:.*|related(?: (?:stories|articles|coverage|content))?:?|more on this(?: story)?',
  String.raw`more (?:from|about|on|stories|coverage|news)\b.{0,60}:|most (?:read|viewed|popular)\b.*`,
  'share (?:this|on) .*|read or share .*|read more.*|read (?:the rest|next|also|full story).*|see also.*|also read.*',
  String.raw`watch(?: live| now)?:? .*|listen:? .*|scroll (?:down|for)\b.*|story continues.*|continue reading.*`,
  'click here.*|follow (?:us|@|[a-z]).*|like us on .*|sign up .*|subscribe.*|unlock .*|download (?:the|our) app.*',
  String.raw`get (?:the|our) .*(?:newsletter|app|inbox).*|your guide to .*|.*\bnewsletter\b[^.]*`,
  String.raw`slide ?show\b.{0,30}|play slideshow.*|(?:image|photo|slide|picture) \d+ of \d+.*|.{0,160} read more`,
  String.raw`(?:for|find) more\b.{0,60}https?:\S+`,
);

/** A picture of a series with its caption: "Photos: Harbour fire Crews at work. Hide Caption 3 of 12". */
const isPictureOfSeries = ({ tail }: Line) => /\b[Hh]ide [Cc]aption\b/.test(tail);

/** A rubric with its link, which may be a whole sentence. */
const promoLink = /^(?:more|read more|related|see also|also read|watch|listen|photos?|video|gallery):? ?[:|>»]/i;

/** Sentences by which an outlet speaks to its readers about itself. */
const toTheReader = anyOf(
  String.raw`^read (?:more (?:about|on|here)\b|(?:the|our|this) (?:original|full|rest)\b)`,
  '^(?:sign up|thank you for subscribing|please (?:enable|subscribe)|get the latest|by (?:signing|subscribing))',
  '^you (?:can|may) unsubscribe',
  String.raw`^(?:follow|e-?mail|contact|tweet)\b.{0,80}(?:@\w|\bon (?:twitter|facebook|instagram)\b|\bthe author\b)`,
  String.raw`\b(?:follow|like|join|find|e-?mail|contact|call|text) us (?:on|at|here|via|@|by|today)\b`,
  String.raw`\bsend us (?:an?|your)\b`,
  String.raw`\bshare (?:it|this)(?: \w+)? with (?:a|your) friends?\b`,
  String.raw`\bdo(?:n['’]t)? you (?:have|miss)\b.{0,60}\b(?:story|tip|question|suggestion|offer)s?\b.{0,60}(?:\bus\b|@|\bour\b)`,
);

/** The words of buttons, forms and notices on a page. */
const formWords =
  /\b(?:sign up|newsletters?|continue reading|e-?mail address|invalid e-?mail|subscri(?:be|bing)|unsubscribe|your inbox|not a robot|privacy policy|terms of (?:service|use)|cookies|view all|try again|log in|play slideshow|replay|must watch|just watched|main story|share this|opt out)\b/gi;
const formStart =
  /\b(?:sign up|inbox|subscri|newsletter|continue reading|just watched|must watch|cookies|log in|not a robot)/i;

/** Forms and notices pasted as one paragraph: the words of buttons at its start and every few words after. */
function isForm({ text, words }: Line): boolean {
  if (!formStart.test(text.slice(0, 90))) return false;
  const found = text.match(formWords)?.length ?? 0;
  return found >= 3 && found * 18 >= words;
}

/** Other articles listed as one paragraph: rubrics in capitals, each before its headline, and no sentence that ends. */
function isListOfLinks({ text, isOpen, words }: Line): boolean {
  if (words < 12) return false;
  if (isOpen && /^(?:related|most read|read next|more on|trending)\b/i.test(text)) return true;
  const rubrics = text.match(/(?<!\S)(?:[\p{Lu}\d][\p{Lu}\d'’&!?:-]+(?: |$)){2,}/gu) ?? [];
  if (rubrics.length * 25 < words) return false;
  // The last headline may be a question, and none but the first rubric stands behind a full stop.
  return isOpen ? rubrics.length >= 2 : rubrics.length >= 3 && !/\.[”"’']?\s/.test(text);
}

/** A link in brackets of its own, as some outlets set between paragraphs. */
const isBracketedLink = ({ text, words }: Line) =>
  words >= 3 && words <= 25 && /^\[[^[\]]+\]$/.test(text) && !/\.\s*\]$/.test(text);

/** What a line is by its own words where it is no part of the report; null where its words do not tell. */
export function furnitureOf(line: Line): 'metadata' | 'promo' | null {
  const { text, words, isSentence } = line;
  if (/^(?:©|copyright\b)|\ball rights reserved\b/i.test(text) && words <= 150 && aboutTheArticle.test(text))
    return 'metadata';
  if (words > 60) return isForm(line) || isListOfLinks(line) ? 'promo' : null;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'metadata';
  if (isPictureOfSeries(line)) return null;
  if (aboutTheArticle.test(text) || (!isSentence && dateLine.test(text)) || ofThisArticle.test(text)) return 'metadata';
  if (words <= 30 && !isSentence && promoLine.test(text)) return 'promo';
  if (words <= 40 && (promoLink.test(text) || (!/[“”"]/.test(text) && toTheReader.test(text)))) return 'promo';
  return isForm(line) || isListOfLinks(line) || isBracketedLink(line) || isPageLine(line) ? 'promo' : null;
}

/** A link to another article: a rubric or a columnist's name, a colon, a headline. */
export const isRelatedLink = ({ text, words, isOpen }: Line): boolean =>
  words <= 22 && isOpen && /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4}:\s\S/u.test(text);

/** A line that is a date or a time of publication. */
export const isDate = ({ text, isSentence }: Line): boolean => !isSentence && dateLine.test(text);

const linksFollow = wholeLine(
  'read (?:more|next|also|on)(?: .*)?:?|see also:?|further reading:?|around the web:?|(?:top|latest|more) stories:?',
  String.raw`more (?:from|on|about|coverage|news)\b.{0,40}:?|related(?: (?:stories|articles|coverage|content|links|reading))?:?`,
  'recommended(?: (?:for you|stories|articles|reading))?:?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in):?',
  'also (?:on|in|read|see) .{0,30}:?|most (?:read|viewed|popular)(?: .{0,20})?:?|elsewhere (?:on|in) .{0,30}:?',
);

/** A rubric that links follow: "Read more:", "More from …:". */
export const opensLinks = ({ text, words, isSentence }: Line): boolean =>
  words <= 8 && !isSentence && linksFollow.test(text);
