import type { Line } from './line.ts';
import { anyOf, wholeLine } from './patterns.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*)\\.?';
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*';
const zone = '(?:gmt|utc|bst|[cew]es?t|[ecmp][sd]?t|ist|local time)';
const time = String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?${zone})?`;
/** What an outlet calls a piece of its own. */
const piece = '(?:article|story|report|post|piece|column|interview|blog)';

/** What describes the article: addresses, rights, contributors. */
const aboutTheArticle = wholeLine(
  String.raw`\[\[[^\]]*\]\]`,
  String.raw`https?:\/\/\S+`,
  String.raw`(?:©|\(c\)|copyright\b(?! (?:laws?|acts?|cases?|claims?|rules?|owners?|holders?|infring|protect|reform))).{0,60}\d{4}.*`,
  String.raw`(?:title|authors?|outlet|source|published|date|url|language|contributing|from|to|cc|sent|subject):\s.*`,
  String.raw`(?:full text|abstract)\.?|this article is more than .*\bold`,
  String.raw`(?:${day} )?(?:\d{1,2} ${month}|${month} \d{1,2}),? \d{4}\.?`,
  String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|gmt)(?: [a-z]{2,4})?:?|\d{1,2}[:.]\d{2}\s?${zone}:?`,
  String.raw`[—–-]*\s?\(?(?:additional )?(?:reporting|editing|writing|compiled|translated) (?:by|from) (?!.*\b(?:is|are|was|were|has|had|have|found|said|shows?|showed|suggest(?:s|ed)?)\b).*`,
  String.raw`[—–-]*\s?with (?:assistance|additional reporting|reporting|contributions|files) (?:by|from) .*`,
  String.raw`.{0,300}\bcontributed (?:reporting|from [a-z ]{3,30}\.?$|to this (?:report|story|article)).*`,
  String.raw`(?:information|material) from:? .{0,80}https?:\S+`,
  String.raw`(?:<[^<>]{1,300}>\s*)+\.?`,
  String.raw`\d{1,3}\/\d{1,3}|[a-z]{2,4}(?:[\/-][a-z]{2,4}){1,4}(?: \([^()]{2,40}\))?|for immediate release\W*`,
  String.raw`\(?h\/t\b.{1,60}|(?:twitter:? ?)?@\w{2,20}\.?`,
);

/** Who wrote it, by name: "Jane Miller contributed.", "Jane Miller reported from Oslo, Ole Berg from Bergen." */
const contributors =
  /^[—–-]*\s?(?!The )\p{Lu}\S+ \p{Lu}\S+(?: (?:and )?\p{Lu}\S+){0,6} (?:contributed\.?$|reported from [^.;]{3,80}\.?$)/u;

/** Dates and times of publication. They are no sentences: "Published reports said …" is one. */
const dateLine = wholeLine(
  String.raw`[·•|-]?\s?(?:(?:first|last|originally) )?(?:published|posted|issued|updated|modified|created)(?: on| at)?:? (?=\d|${day} |${month}|(?:about )?an? |(?:to|yester)day\b|by ).*`,
  String.raw`posted (?:in|under) .*`,
  String.raw`(?:about )?(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago(?:\s+${time})?`,
  String.raw`\d{1,3}(?:h|m|d|min) ago(?:\s+${time})?`,
  String.raw`(?:${day} )?(?:\d{1,2}(?:st|nd|rd|th)?[./ -](?:\d{1,2}|${month})[./ -]+\d{2,4}|${month} \d{1,2},? \d{4})(?:[ ,|•·-].{0,24}|\d{1,2}:\d{2}.*)?`,
  String.raw`(?:[a-z/. ]+ \| )?${day} (?:\d{1,2}|${month}).{0,24}\d{4}.{0,24}`,
  String.raw`\([^()]*\b\d{1,2}\/\d{1,2}\/\d{2,4}\b[^()]*\)`,
);

/** What is said of the article as an article: corrections, earlier versions, where it first appeared, who wrote it. */
const ofThisArticle = anyOf(
  String.raw`^(?:updates?|corrections?|clarifications?|disclaimer|editor['’]s note)\b.{0,30}[:|–—-].*\b(?:article|story|post|version|column|piece)\b`,
  String.raw`^\(?(?:this|(?:an )?earlier (?:versions?|headline) (?:of|on) this|a (?:previous )?version of this|this version of the|the headline (?:of|on) this) ${piece}\b.*\b(?:updated|corrected|corrects|revised|amended|originally|appears? in print|appeared|published|first|misstated|incorrect(?:ly)?|included|syndicated|translated|(?:was|been) changed)\b`,
  String.raw`^\(?(?:this is a (?:developing|breaking)(?: news)? story\b|(?:please )?check back (?:later )?for (?:more|updates)\b|more to (?:come|follow)\W*$)`,
  String.raw`^(?:corrections?(?: appended)?\W*$|as published in [^.]{3,60}\.?$)`,
  '^about the author',
  String.raw`\b(?:earlier|previous) version of (?:this|the) (?:article|story|report|post)\b`,
  String.raw`\b(?:opinions|views) expressed (?:in this|here|are)\b`,
  String.raw`\bcan be reached (?:at|on|by)\b.{0,60}(?:@|\d{4})`,
  String.raw`^(?:\S+ ){2,4}(?:is|was|covers|reports|writes|works)\b.*\b(?:reporter|correspondent|columnist|writer|editor|journalist|author|producer|contributor)\b.*(?:@\w|\bfollow (?:her|him|them)\b|\bon twitter\b)`,
);

/** Words without which none of that is said; most paragraphs have none of them. */
const signs =
  /article|story|report|post|piece|column|interview|blog|version|disclaimer|expressed|reached|about the author|correction|check back|more to|as published|@|twitter|follow/i;

/** What editors add, which may be longer: notes, and corrections in the way of papers in print. */
const ofEditors = anyOf(
  "^editor[’']s note:",
  String.raw`^(?:corrections?|clarifications?)\b.{0,30}[:|–—-].*\b(?:article|story|version|column|headline|caption)\b`,
  String.raw`^because of an editing error\b`,
  String.raw`^an (?:article|editorial|opinion column)(?: in some editions)? on (?:${day} |${month} \d).*\b(?:misstated|misidentified|misspelled|incorrectly)\b`,
);

/** A line that is a date or a time of publication. */
export const isDate = ({ text, isSentence }: Line): boolean =>
  (!isSentence || /\b[ap]\.m\.$/i.test(text)) && /\d|\bago$|^\W?(?:\w+ )?\w+ed\b/i.test(text) && dateLine.test(text);

/** A line of up to sixty words that describes the article it stands in, and tells nothing of what that reports. */
export const isAboutArticle = (line: Line): boolean =>
  aboutTheArticle.test(line.text) ||
  contributors.test(line.text) ||
  isDate(line) ||
  (signs.test(line.text) && ofThisArticle.test(line.text));

/** Who holds the rights, and what editors add, of up to 150 words. */
export const isNotice = ({ text, words }: Line): boolean =>
  words <= 150 &&
  ((/^(?:editor|correction|clarification|because|an )/i.test(text) && ofEditors.test(text)) ||
    (/^(?:©|copyright\b)|\ball rights reserved\b/i.test(text) && aboutTheArticle.test(text)));
