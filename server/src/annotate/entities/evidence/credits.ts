import { newsOutlets } from '../../lexicon/organisations.ts';
import type { Candidate } from '../detection/candidate.ts';
import { titleCase, within, type Word } from '../word.ts';

const pictureAgency =
  /^(?:Reuters|Getty(?: Images)?|AFP|AP|EPA|EFE|PA|Rex(?: Features)?|Shutterstock|Alamy|Splash News|Barcroft (?:Media|Images)|Fame Flynet|Caters News|SWNS|NurPhoto|Zuma Press|Action Images|Camera Press|Mercury Press|WENN|Bettmann|Corbis|Associated Press|Press Association)$/i;

/** True for an agency that lends pictures to papers. */
export const isPictureAgency = (text: string): boolean => pictureAgency.test(text);

/**
 * True for an agency or an outlet of which the report says nothing: in a credit, after "Copyright", in the paper's own
 * promotion, or in a caption as the source of the picture, after "/", "©", "via" or "Image:" or alone in brackets.
 */
export function isOnlyCredited(words: readonly Word[], { first, last, text }: Candidate): boolean {
  const kind = words[first]?.kind;
  if (kind === 'credit' || isInPictureCredit(words, first)) return true;
  // "Enlarge this image toggle caption Tarn Press Tarn Press"
  if (kind === 'caption' && words[first - 1]?.text === 'caption' && words[first - 2]?.text === 'toggle') return true;
  if (words[first - 1]?.text === 'Image' && words[first - 2]?.text === 'Enlarge') return true;
  // "GETTY Fans wait for the gates to open"
  const isLoud = /^[A-Z]{4,}$/.test(text) && !newsOutlets.has(text) && newsOutlets.has(titleCase(text));
  if (isLoud && (kind === 'caption' || kind === 'subheading' || words[first - 1]?.text === '•')) return true;
  if ((socialNetwork.test(text) || newsOutlets.has(text)) && isInvitation(words, first)) return true;
  if ((kind === 'subheading' || kind === 'promo') && isNetworkLine(words, first)) return true;
  if (!newsOutlets.has(text)) return false;
  if (kind === 'promo') return true;
  const block = words[first]?.block;
  const at = (index: number): string => (words[index]?.block === block ? (words[index]?.text ?? '') : '');
  const before = at(first - 1) === 'The' ? at(first - 2) : at(first - 1);
  // "(Mara Lind/The Tarn Press)", unlike "a Tarn News/Orel Post debate"
  const isNoun = words[last + 1]?.pos === 'NOUN' && words[last + 1]?.block === block && kind === 'paragraph';
  if (/^(?:\/|©|File\/)$/.test(before) && !isNoun) return true;
  if (isPictureAgency(text) && /^[-–—]$/.test(at(last + 1)) && /^(?:Contributor|Stringer)$/.test(at(last + 2)))
    return true;
  if (before === 'the' && at(first - 2) === 'for' && isPhotographer(words, first - 3)) return true;
  // "AP:Associated Press The harbour on Monday"
  const isStart = kind === 'caption' && isPictureAgency(text);
  if (isStart && at(last + 1) === ':' && at(first - 1) === '') return true;
  if (before === ':') return pictureWord.test(at(first - 2)) || (isStart && isPictureAgency(at(first - 2)));
  // "Copyright 2018 The Tarn Press"
  const beforeYear = /^\d{4}$/.test(before) ? first - (at(first - 1) === 'The' ? 3 : 2) : first - 1;
  if (kind === 'metadata' && /^(?:copyright|©|\(c\))$/i.test(at(beforeYear))) return true;
  // "Author: Mara Lind (AFP, dpa)"
  if (kind === 'metadata' && before === '(' && /^[),/]$/.test(at(last + 1))) return true;
  if (kind !== 'caption') return false;
  // "REUTERS/Lind", "Reuters Fans wait", "Getty Images 1 of 10"
  if (/^(?:\/|\d+|\p{Lu}\p{Ll}*)$/u.test(at(last + 1)) && isPictureAgency(text)) return true;
  return (
    /^(?:via|copyright)$/i.test(before) || (before === '(' && /^[),/]$/.test(at(last + 1))) || at(first - 2) === 'via'
  );
}

/**
 * True for a photographer who is named in the same breath as the picture: in a caption's or a paragraph's credit with an
 * agency ("(Mara Lind/AP)", "REUTERS/Mara Lind"), after "Photograph:", as whose courtesy it is. A credit in a line of its
 * own names its author as a byline does.
 */
export function isPhotographerOf(words: readonly Word[], { first, last }: Candidate): boolean {
  const kind = words[first]?.kind;
  if (kind !== 'caption' && kind !== 'paragraph' && kind !== 'subheading') return false;
  const at = within(words, words[first]?.block);
  const isAfterAgency = at(first - 1)?.text === '/' && isAgencyEnd(at, first - 2);
  if (isAfterAgency || (at(last + 1)?.text === '/' && isAgencyAt(at, last + 2, kind === 'caption'))) return true;
  const [before, earlier] = [at(first - 1)?.text ?? '', at(first - 2)?.text ?? ''];
  if (before === '©' || (before === ':' && pictureWord.test(earlier))) return true;
  if (before === 'of' && earlier === 'Courtesy' && at(first - 3)?.text === '(') return true;
  return isInPictureCredit(words, first);
}

const pictureWord = /^(?:Images?|Photos?|Photograph|Photographer|Pictures?|Credit)$/i;

/** "AP", "AP Photo", "Getty Images", "Associated Press" that end before a slash. */
const isAgencyEnd = (at: (index: number) => Word | undefined, index: number): boolean =>
  isAgencyAt(at, index, false) ||
  (/^(?:Photo|Images|Press)$/.test(at(index)?.text ?? '') && isAgencyAt(at, index - 1, false));

/** An agency that starts at an index, or whatever has a capital there. */
function isAgencyAt(at: (index: number) => Word | undefined, index: number, orAny: boolean): boolean {
  const [one = '', two = ''] = [at(index)?.text, at(index + 1)?.text];
  if (orAny && /^\p{Lu}/u.test(one)) return true;
  return isPictureAgency(one) || /^(?:Associated Press|Press Association)$/i.test(`${one} ${two}`);
}

/** Words of a credit in brackets at most. */
const longestCredit = 12;

/** "(KNS via TNS/AFP/Getty Images)": in brackets with a picture agency after a slash or "via", or "photo via Alamy". */
function isInPictureCredit(words: readonly Word[], index: number): boolean {
  const block = words[index]?.block;
  const at = within(words, block);
  if (
    at(index - 1)?.text === 'via' &&
    isAgency(at(index)) &&
    /^(?:image|photo|picture)$/i.test(at(index - 2)?.text ?? '')
  )
    return true;
  let from = index - 1;
  while (index - from < longestCredit && !isBracket(at(from))) from--;
  if (at(from)?.text !== '(') return false;
  // "(Photo: Mara Lind, AP)"
  if (pictureWord.test(at(from + 1)?.text ?? '') && at(from + 2)?.text === ':') return true;
  for (let place = from + 1; place < from + longestCredit && !isBracket(at(place)); place++)
    if (/^(?:\/|via)$/.test(at(place - 1)?.text ?? '') && isAgencyAt(at, place, false)) return true;
  return false;
}

const isAgency = (word: Word | undefined): boolean => word !== undefined && isPictureAgency(word.text);
const isBracket = (word: Word | undefined): boolean => word === undefined || word.text === '(' || word.text === ')';

const socialNetwork =
  /^(?:Facebook|Twitter|Instagram|YouTube|Snapchat|Pinterest|LinkedIn|Tumblr|WhatsApp|Telegram|Google)$/;
/** Words of a line that says where a film or a picture is from at most. */
const longestSource = 4;

/** "Tarn Press YouTube", "Twitter" in a line of its own: where the film above it is from. */
function isNetworkLine(words: readonly Word[], first: number): boolean {
  const block = words[first]?.block;
  let last = first;
  while (last - first < longestSource && words[last + 1]?.block === block) last++;
  let from = first;
  while (last - from < longestSource && words[from - 1]?.block === block) from--;
  const line = words.slice(from, last + 1);
  return line.length <= longestSource && socialNetwork.test(line.at(-1)?.text ?? '') && isWhole(words, from, last);
}

/** True for words that make up a block, each with a capital. */
const isWhole = (words: readonly Word[], from: number, last: number): boolean =>
  words[from - 1]?.block !== words[from]?.block &&
  words[last + 1]?.block !== words[last]?.block &&
  words.slice(from, last + 1).every(({ text }) => /^\p{Lu}/u.test(text));

/** Words between the invitation to follow a page and where. */
const longestInvitation = 8;
/** Words of one that first says what else to do: "Read her columns and follow her reports at …". */
const longestOfTwo = 20;

const inviting: ReadonlySet<string> = new Set([
  'Follow',
  'Like',
  'Find',
  'Join',
  'Read',
  'See',
  'Watch',
  'Visit',
  'Tell',
  'Check',
]);

/** "Follow the Tarn Press on Twitter": the paper's own promotion, at the start of its sentence. */
function isInvitation(words: readonly Word[], first: number): boolean {
  const block = words[first]?.block;
  let at = first - 1;
  while (first - at < longestOfTwo && words[at]?.block === block && !words[at]?.opens) at--;
  const opening = words[at];
  if (opening === undefined || opening.block !== block) return false;
  if (!opening.opens || !inviting.has(opening.text)) return false;
  for (let index = at + 2; index < first; index++)
    if (words[index - 1]?.text === 'and' && /^(?:follow|share|like|join)$/.test(words[index]?.text ?? '')) return true;
  const isFollowing = /^(?:Follow|Like|Find|Join)$/.test(opening.text);
  return isFollowing && first - at <= longestInvitation && words[at + 1]?.pos !== 'ADP';
}

/** "Photograph: Mara Lind" up to an index. */
function isPhotographer(words: readonly Word[], last: number): boolean {
  let from = last;
  while (last - from < 4 && /^\p{Lu}/u.test(words[from]?.text ?? '')) from--;
  return (
    words[from]?.text === ':' && from < last && /^(?:Photograph|Photo|Image|Picture)$/.test(words[from - 1]?.text ?? '')
  );
}
