import { isAboutArticle, isNotice } from './about-article.ts';
import { isAppeal } from './appeals.ts';
import type { Line } from './line.ts';
import { isPageLine } from './page-words.ts';
import { wholeLine } from './patterns.ts';

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

/** A rubric with its link, which may be a whole sentence. */
const promoLink =
  /^(?:more|read more|don['’]t miss|related|see also|also read|watch|listen|photos?|video|gallery):? ?[:|>»]/i;

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
  if (isNotice(line)) return 'metadata';
  if (words > 60) return isForm(line) || isListOfLinks(line) ? 'promo' : null;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'metadata';
  if (isAboutArticle(line)) return 'metadata';
  if (words <= 30 && !isSentence && promoLine.test(text)) return 'promo';
  if (words <= 40 && promoLink.test(text)) return 'promo';
  if (isAppeal(line)) return 'promo';
  return isForm(line) || isListOfLinks(line) || isBracketedLink(line) || isPageLine(line) ? 'promo' : null;
}

/** A link to another article: a rubric or a columnist's name, a colon, a headline. */
export const isRelatedLink = ({ text, words, isOpen }: Line): boolean =>
  words <= 22 && isOpen && /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4}:\s\S/u.test(text);

const linksFollow = wholeLine(
  'read (?:more|next|also|on)(?: .*)?:?|see also:?|further reading:?|around the web:?|(?:top|latest|more) stories:?',
  String.raw`more (?:from|on|about|coverage|news)\b.{0,40}:?|related(?: (?:stories|articles|coverage|content|links|reading))?:?`,
  'recommended(?: (?:for you|stories|articles|reading))?:?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in):?',
  'also (?:on|in|read|see) .{0,30}:?|most (?:read|viewed|popular)(?: .{0,20})?:?|elsewhere (?:on|in) .{0,30}:?',
);

/** A rubric that links follow: "Read more:", "More from …:". */
export const opensLinks = ({ text, words, isSentence }: Line): boolean =>
  words <= 8 && !isSentence && linksFollow.test(text);
