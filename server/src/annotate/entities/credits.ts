import { newsOutlets } from '../lexicon/organisations.ts';
import type { Candidate } from './candidate.ts';
import { titleCase, type Word } from './word.ts';

const isPictureAgency = /^(?:Reuters|Getty(?: Images)?|AFP|AP|EPA|PA|Rex|Shutterstock|Alamy|Splash News)$/i;

/**
 * True for an agency or an outlet of which the report says nothing: in a credit, after "Copyright", in the paper's own
 * promotion, or in a caption as the source of the picture, after "/", "©", "via" or "Image:" or alone in brackets.
 */
export function isOnlyCredited(words: readonly Word[], { first, last, text }: Candidate): boolean {
  const kind = words[first]?.kind;
  if (kind === 'credit') return true;
  // "GETTY Fans wait for the gates to open"
  const isLoud = /^[A-Z]{4,}$/.test(text) && !newsOutlets.has(text) && newsOutlets.has(titleCase(text));
  if (isLoud && (kind === 'caption' || kind === 'subheading')) return true;
  if (!newsOutlets.has(text)) return false;
  if (kind === 'promo') return true;
  const block = words[first]?.block;
  const at = (index: number): string => (words[index]?.block === block ? (words[index]?.text ?? '') : '');
  const before = at(first - 1) === 'The' ? at(first - 2) : at(first - 1);
  if (/^(?:\/|©|File\/)$/.test(before)) return true;
  if (before === ':') return /^(?:Images?|Photos?|Photograph|Photographer|Pictures?|Credit)$/i.test(at(first - 2));
  // "Copyright 2018 The Tarn Press"
  const beforeYear = /^\d{4}$/.test(before) ? first - (at(first - 1) === 'The' ? 3 : 2) : first - 1;
  if (kind === 'metadata' && /^(?:copyright|©|\(c\))$/i.test(at(beforeYear))) return true;
  if (kind !== 'caption') return false;
  // "REUTERS/Lind", "Reuters Fans wait", "Getty Images 1 of 10"
  if (/^(?:\/|\d+|\p{Lu}\p{Ll}*)$/u.test(at(last + 1)) && isPictureAgency.test(text)) return true;
  return (
    /^(?:via|copyright)$/i.test(before) || (before === '(' && /^[),/]$/.test(at(last + 1))) || at(first - 2) === 'via'
  );
}
