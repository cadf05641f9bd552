import type { Line } from './line.ts';
import { anyOf } from './patterns.ts';

/** What an outlet asks its readers to do, and other words that such a sentence begins with. */
const verbs =
  'sign up|subscribe|follow|join|like|share|tell us|let us know|send|e-?mail|contact|call|text|tweet|click|visit|download|watch|listen|hear|see|read|find|get|check|try|become|donate|support|help|tune in|add|leave|post';
const firstWords = new Set(
  `${verbs}|email|e-mail|please|thank|by|forward|keep|stay`.split('|').map((words) => words.split(' ', 1)[0] ?? ''),
);
/** Where it wants to have them: parts of its page, its other products. */
const there = String.raw`(?:(?:page|video|player|audio|podcast|map|interactive|form|link|button|comments?|newsroom|newsletters?|inbox|app|membership|hashtag|facebook|twitter|instagram|youtube|itunes|google news)\b|(?:above|below|here)[.!)]*$)`;

/** Sentences that begin with an order. */
const orders = anyOf(
  String.raw`^read (?:more (?:about|on|here)\b|(?:the|our|this) (?:original|full|rest)\b)`,
  '^(?:sign up|thank you for subscribing|please (?:enable|subscribe)|get the latest|by (?:signing|subscribing|continuing to))',
  String.raw`^(?:follow|e-?mail|contact|tweet)\b.*(?:@\w|\bon (?:twitter|facebook|instagram)\b|\bthe author\b)`,
  String.raw`^(?:send|e-?mail|forward)\b[^?!]*\s\S+@\S+$`,
  String.raw`^(?:keep up|stay up to date|join)\b.*\b(?:by following|commenting|conversations)\b`,
  String.raw`^\(?(?:please )?(?:${verbs})\b[^.!?:]*\b${there}[^.!?:]*(?:[.!)]*$|[.!]\s)`,
  String.raw`^become an? (?:\w+ )?(?:member|subscriber|supporter)\b|^get (?:unlimited|full) (?:digital )?access\b`,
);

/** Questions to the reader, and then an order. */
const questions = anyOf(
  String.raw`\bdo(?:n['’]t)? you (?:have|miss)\b.{0,60}\b(?:story|tip|question|suggestion|offer)s?\b.{0,60}(?:\bus\b|@|\bour\b)`,
  String.raw`^[^.!?:]+\?\s(?:[^.!?]+[?!]\s){0,3}(?:please |then )?(?:tell us|let us know|sign up|subscribe|e-?mail|contact (?:us|the newsroom)|click|join|follow us|like the page|send (?:us|your))\b`,
);

/** Other sentences in which an outlet speaks to its readers about itself. */
const others = anyOf(
  String.raw`^\(?you (?:can|may) (?:unsubscribe\b|(?:also )?(?:hear|listen|watch|read|find|see|follow)\b.*\b(?:above|below|here)[.!)]*$)`,
  String.raw`\b(?:follow|like|join|find|e-?mail|contact|call|text) us (?:on|at|here|via|@|by|today)\b`,
  String.raw`\bsend us (?:an?|your)\b|^on twitter,? follow\b|\bby subscribing\b|\bnewsletter\b.*\bsubscribe\b`,
  String.raw`\bshare (?:it|this)(?: \w+)? with (?:a |your )?friends?\b`,
  String.raw`\bwould like to hear from (?:you|(?:our )?readers)\b|\b(?:let us know|tell us)\b.*\bcomments\b`,
  String.raw`^(?:for|to get) (?:more|the (?:best|latest))\b[^.!?]*[,:]? (?:tune in|subscribe|sign up|follow us|download|go to|visit)\b`,
  String.raw`^(?:want|if you (?:like|liked|enjoy|enjoyed|want|value)|our (?:journalism|newsroom|website|site))\b[^.!?]*\b(?:subscri\w+|sign up|support(?:ing)? (?:our|us|independent)|donat\w+|needs your|consider)\b`,
  String.raw`^comments (?:are|on this \w+ are) (?:now )?closed|^comments? (?:policy|guidelines)\b`,
);

/** Words without which none of the others is one; most paragraphs have none of them. */
const signs = /you|\bus\b|\bour\b|subscri|comments?\b|readers|friends|follow|sign up|tune in|download|visit|go to/i;

/** Words in which an outlet asks something of its readers or speaks of itself, and quotes nobody. */
export function isAppeal({ text, words }: Line): boolean {
  if (words > 60 || /[“”"]/.test(text)) return false;
  const first = /^\(?([a-z-]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return (
    (firstWords.has(first) && orders.test(text)) ||
    (text.includes('?') && questions.test(text)) ||
    (signs.test(text) && others.test(text)) ||
    /\bLike the page:?$/.test(text)
  );
}
