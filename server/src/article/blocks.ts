import type { BlockKind, Span } from './article.ts';
import { readDateline } from './dateline.ts';

/** A stretch of text with the kind of block it is. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

const metadataLine =
  /^(?:\[\[[^\]]*\]\]|https?:\/\/\S+|©.*|copyright .*|\(?(?:additional )?(?:reporting|editing|writing|compiled|translated) by .*|.{0,300}\bcontributed (?:reporting|to this (?:report|story|article)).*|(?:first )?(?:published|posted|updated|last updated|modified)(?: on| at)?:? .{0,60}|(?:full text|abstract)\.?|\d{1,2}[./ -](?:\d{1,2}|[a-z]{3,9})[./ -]\d{2,4}.{0,24}|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,30}\d{4}.{0,24}|[a-z]{3,9}\.? \d{1,2},? \d{4}.{0,24}|(?:title|outlet|source|published|date|url|language):\s.*)$/iu;

const promoLine =
  /^(?:recommended|advertisement.*|photos?|videos?|up next|more:.*|photos:.*|related(?: (?:stories|articles|coverage|content))?:?|more on this(?: story)?|most (?:read|viewed|popular)|share (?:this|on) .*|read more.*|read (?:the rest|next|also|full story).*|see also.*|also read.*|watch(?: live| now)?:? .*|listen:? .*|scroll down.*|story continues.*|continue reading.*|click here.*|follow (?:us|@|\p{Lu}).*|like us on .*|sign up .*|subscribe.*|unlock .*|download (?:the|our) app.*|get (?:the|our) .*(?:newsletter|app|inbox).*|your guide to .*|.*\bnewsletter\b[^.]*|trending.*)$/iu;

/** Lines that lead elsewhere, though they may be whole sentences. */
const promoSentence =
  /^(?:(?:more|read more|related|see also|also read|watch|listen|photos?|video|gallery):? ?[:|>»]|read more (?:about|on|here)|sign up|thank you for subscribing|you (?:can|may) unsubscribe|by (?:signing|subscribing)|please (?:enable|subscribe)|get the latest)/i;

/** How picture galleries and agencies begin or end a caption. */
const galleryCaption =
  /^(?:FILE\b|\d{1,3}\s?\/\s?\d{1,3}\s)|\bfile photo\b.{0,120}$|\bhide caption\b|\btoggle caption\b/i;

const agencies =
  /\b(?:AFP|AP|EPA|PA|DPA|ANSA|TASS|XINHUA|REUTERS|GETTY(?: IMAGES)?|SHUTTERSTOCK|ANADOLU|ALAMY|BLOOMBERG|ZUMA|SIPA|POOL|REX|MAGNUM|CORBIS|HANDOUT|FLICKR|WIREIMAGE|PICTURE ALLIANCE|IMAGES|EDITORIAL|PRESS ASSOCIATION|ASSOCIATED PRESS)\b/i;
const creditWords = /^(?:photo(?:graph)?s?|image|picture|credit|illustration|video|file photo|getty|source)\b[\s:by/]/i;
const creditedAtEnd =
  /(?:(?:credit|photo(?:graph)?|image|picture)s?(?:\s+by|:)?\s*[\p{Lu}].{2,60}|\((?:[^()]*\b(?:photo|AP|AFP|Reuters|Getty|EPA)\b[^()]*)\)|\p{L}\/(?:AP|AFP|EPA|Reuters|Getty Images|Getty|Bloomberg|Shutterstock))\s*$/u;

const wordCount = (text: string) => text.split(/\s+/).length;
const isTerminated = (text: string) => /[.!?…:;,][”"’')\]]*$/.test(text);
const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const capitalisedShare = (text: string) => {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
};
const names = (text: string) => new Set(text.match(/\p{Lu}\p{L}{2,}/gu) ?? []);

const isCredit = (text: string) =>
  wordCount(text) <= 12 &&
  !/[“”"]/.test(text) &&
  (isCapitals(text) ? agencies.test(text) || text.includes('/') : wordCount(text) <= 6 && creditWords.test(text));

/** A paragraph that could be a picture's caption: short, nothing quoted, no reported speech. */
const couldBeCaption = (text: string, words: number) =>
  wordCount(text) <= words && !/[“”"]/.test(text) && !/\b(?:said|says|told|added|wrote|announced)\b/.test(text);

const isByline = (text: string) =>
  wordCount(text) <= 20 &&
  /^by:?\s+\p{Lu}[\p{L}.’'-]+\s+(?:[\p{Lu}(]|and |de |van |von |bin |al-)/iu.test(text) &&
  !/[.!?]$/.test(text) &&
  !/\b(?:was|were|is|has|had|will)\b/.test(text);

/** A link to another article: a rubric or a columnist's name, a colon, a headline. */
const isRelatedLink = (text: string) =>
  wordCount(text) <= 22 && !isTerminated(text) && /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}:\s\S/u.test(text);

function kindOfLine(text: string): BlockKind | null {
  if (metadataLine.test(text)) return 'metadata';
  if (wordCount(text) <= 30 && promoLine.test(text) && !/[.!?][”"’']?$/.test(text)) return 'promo';
  if (wordCount(text) <= 40 && promoSentence.test(text)) return 'promo';
  if (isCredit(text)) return 'credit';
  if (wordCount(text) <= 90 && galleryCaption.test(text) && !/[“”]/.test(text)) return 'caption';
  if (
    /^(?:getty(?: images)?|image caption|reuters|afp)\s+\p{Lu}/iu.test(text) &&
    wordCount(text) <= 30 &&
    !isTerminated(text)
  )
    return 'caption';
  if (wordCount(text) <= 60 && creditedAtEnd.test(text) && !/[.!?][”"]?$/.test(text)) return 'caption';
  if (isByline(text)) return 'byline';
  return null;
}

/** A first line that reads as a headline; one with a full stop only where it is short and stands apart from what follows. */
const isHeadline = (text: string, next: string, standsApart: boolean) =>
  wordCount(text) <= 35 &&
  !/[,:;]$/.test(text) &&
  (!/[.!?]["”’']?$/.test(text) ||
    capitalisedShare(text) > 0.7 ||
    (standsApart &&
      wordCount(text) <= 14 &&
      wordCount(next) > wordCount(text) &&
      !/\b(?:said|told|added)\b/.test(text)));

const isSubheading = (text: string) =>
  wordCount(text) <= 10 &&
  text.length <= 90 &&
  (!isTerminated(text) || /^[^.!?“"]*\?$/.test(text)) &&
  /^[\p{Lu}\d‘'“"#*]/u.test(text);

/**
 * The kind of each paragraph, and the dateline split off the first. What a line is follows from its own form and from
 * its place: a headline stands first, a caption before its credit, a subheading between paragraphs.
 */
export function findBlocks(text: string, paragraphs: readonly Span[]): RawBlock[] {
  const texts = paragraphs.map(([start, end]) => text.slice(start, Math.min(end, start + 2000)));
  const kinds = texts.map((each) => kindOfLine(each));
  markHead(texts, kinds, paragraphs, text);
  markCaptions(texts, kinds);
  for (const [index, each] of texts.entries()) {
    if (kinds[index]) continue;
    const later = kinds.slice(index + 1, index + 4).some((kind) => kind === null || kind === 'paragraph');
    if (index > 0 && isRelatedLink(each)) kinds[index] = 'promo';
    else if (index > 0 && later && isSubheading(each)) kinds[index] = 'subheading';
  }
  // Where several paragraphs begin with capitals and a colon, these are the speakers of a transcript.
  const isTranscript = texts.filter((each) => /^\p{Lu}[\p{Lu} .’'-]+:\s/u.test(each)).length > 1;
  let mayHaveDateline = 3;
  return paragraphs.flatMap((span, index): RawBlock[] => {
    const kind = kinds[index] ?? 'paragraph';
    if (kind !== 'paragraph' || mayHaveDateline === 0) return [{ kind, start: span[0], end: span[1] }];
    const { date, places, rest } = readDateline(text, span, isTranscript);
    mayHaveDateline = date || places ? 0 : mayHaveDateline - 1;
    return [
      ...(date ? [{ kind: 'metadata' as const, start: date[0], end: date[1] }] : []),
      ...(places ? [{ kind: 'dateline' as const, start: places[0], end: places[1] }] : []),
      { kind, start: rest, end: span[1] },
    ];
  });
}

/** Headline and standfirst: what stands before the byline, the dateline or the first full paragraph. */
function markHead(texts: readonly string[], kinds: (BlockKind | null)[], spans: readonly Span[], text: string): void {
  const open = (index: number) => kinds[index] === null;
  const first = texts.findIndex((_, index) => open(index));
  if (first < 0 || texts.length < 2) return;
  const firstText = texts[first] ?? '';
  const nextText = texts.slice(first + 1).find((_, index) => open(first + 1 + index)) ?? '';
  let at = first;
  const between = text.slice(spans[first]?.[1] ?? 0, spans[first + 1]?.[0] ?? 0);
  const standsApart = (between.match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length > 1;
  if (isHeadline(firstText, nextText, standsApart) && nextText !== '') {
    kinds[first] = 'headline';
    at = first + 1;
    while (open(at) && texts[at] === firstText) kinds[at++] = 'headline';
  }
  // Up to two short paragraphs before a byline or a dateline introduce the article.
  for (let ahead = at; ahead < Math.min(at + 3, texts.length); ahead++) {
    const span = spans[ahead];
    const isDated = span !== undefined && open(ahead) && readDateline(text, span).places !== null;
    if (kinds[ahead] === 'byline' || isDated) {
      for (let before = at; before < ahead; before++)
        if (open(before) && wordCount(texts[before] ?? '') <= 45) kinds[before] = 'standfirst';
      return;
    }
  }
}

/** The one or two paragraphs before a credit: the caption, and before it the picture's description where one was pasted. */
function markCaptions(texts: readonly string[], kinds: (BlockKind | null)[]): void {
  for (const [index, kind] of kinds.entries()) {
    if (kind !== 'credit' || index === 0 || kinds[index - 1] !== null) continue;
    const caption = texts[index - 1] ?? '';
    if (!couldBeCaption(caption, 50)) continue;
    kinds[index - 1] = 'caption';
    const description = texts[index - 2];
    if (index < 2 || kinds[index - 2] !== null || description === undefined || !couldBeCaption(description, 26))
      continue;
    const captionNames = names(caption);
    if ([...names(description)].some((name) => captionNames.has(name))) kinds[index - 2] = 'caption';
  }
}
