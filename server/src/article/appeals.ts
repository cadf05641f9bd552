import type { Line } from './line.ts';
import { anyOf } from './patterns.ts';

/** What an outlet asks its readers to do. */
const asks = String.raw`(?:sign up|subscribe|follow|join|like|share|tell us|let us know|send|e-?mail|contact|call|text|tweet|click|visit|download|watch|listen|hear|see|read|find|get|check|try|become|donate|support|help|tune in|add|leave|post)`;
/** Where it wants to have them: parts of its page, its other products. */
const there = String.raw`(?:(?:page|video|player|audio|podcast|map|interactive|form|link|button|comments?|newsroom|newsletters?|inbox|app|membership|hashtag|facebook|twitter|instagram|youtube|itunes|google news)\b|(?:above|below|here)[.!)]*$)`;

const appeals = anyOf(
  String.raw`^read (?:more (?:about|on|here)\b|(?:the|our|this) (?:original|full|rest)\b)`,
  '^(?:sign up|thank you for subscribing|please (?:enable|subscribe)|get the latest|by (?:signing|subscribing|continuing to))',
  String.raw`^\(?you (?:can|may) (?:unsubscribe\b|(?:also )?(?:hear|listen|watch|read|find|see|follow)\b.{0,100}\b(?:above|below|here)[.!)]*$)`,
  String.raw`^(?:follow|e-?mail|contact|tweet)\b.{0,80}(?:@\w|\bon (?:twitter|facebook|instagram)\b|\bthe author\b)`,
  String.raw`\b(?:follow|like|join|find|e-?mail|contact|call|text) us (?:on|at|here|via|@|by|today)\b`,
  String.raw`\bsend us (?:an?|your)\b`,
  String.raw`\bshare (?:it|this)(?: \w+)? with (?:a |your )?friends?\b`,
  String.raw`\bdo(?:n['’]t)? you (?:have|miss)\b.{0,60}\b(?:story|tip|question|suggestion|offer)s?\b.{0,60}(?:\bus\b|@|\bour\b)`,
  String.raw`^on twitter,? follow\b|^(?:send|e-?mail|forward)\b[^?!]{0,120}\s\S+@\S+$|\bcontact us at\b`,
  String.raw`^(?:keep up|stay up to date|join)\b.{0,120}\b(?:by following|commenting|conversations)\b`,
  String.raw`\bby subscribing\b|\bnewsletter\b.{0,160}\bsubscribe\b`,
  // An order that leads elsewhere on the page.
  String.raw`^\(?(?:please )?${asks}\b[^.!?:]{0,120}\b${there}[^.!?:]{0,60}(?:[.!)]*$|[.!]\s)`,
  // A question and then an order.
  String.raw`^[^.!?:]{3,100}\?\s(?:[^.!?]{1,30}[?!]\s){0,3}(?:please |then )?(?:tell us|let us know|sign up|subscribe|e-?mail|contact (?:us|the newsroom)|click|join|follow us|like the page|send (?:us|your))\b`,
  String.raw`\bwould like to hear from (?:you|(?:our )?readers)\b|\b(?:let us know|tell us)\b.{0,60}\bcomments\b`,
  String.raw`^(?:for|to get) (?:more|the (?:best|latest))\b[^.!?]{0,100}[,:]? (?:tune in|subscribe|sign up|follow us|download|go to|visit)\b`,
  String.raw`^(?:want|if you (?:like|liked|enjoy|enjoyed|want|value)|our (?:journalism|newsroom|website|site))\b[^.!?]{0,100}\b(?:subscri\w+|sign up|support(?:ing)? (?:our|us|independent)|donat\w+|needs your|consider)\b`,
  String.raw`^become an? (?:\w+ )?(?:member|subscriber|supporter)\b|^get (?:unlimited|full) (?:digital )?access\b`,
  String.raw`^(?:comments (?:are|on this \w+ are) (?:now )?closed|comments? (?:policy|guidelines))\b`,
);

/** Words in which an outlet asks something of its readers or speaks of itself, and quotes nobody. */
export const isAppeal = ({ text, words }: Line): boolean =>
  words <= 60 && !/[“”"]/.test(text) && (appeals.test(text) || /\bLike the page:?$/.test(text));
