import { doubleMetaphone } from 'double-metaphone';
import { remember } from '../../../article/remember.ts';

/**
 * What names that sound and look alike have in common: the first letter, the Double Metaphone code (Philips 2000) and the
 * consonants as written. It joins Olensky with Olenskyy and keeps Iran from Iraq, Walker from Wilcher. Null for names
 * too short to tell. `name` is in lower case, without accents.
 */
export const soundKey = remember((name): string | null => {
  if (name.length < 4 || name.length > 40) return null;
  // "Shulman", "Schulman"
  const plain = name.replaceAll('sch', 'sh');
  const consonants = plain
    .replace(/[^\p{L}]/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/[aeiouy]/g, '');
  const [code] = doubleMetaphone(plain);
  return code.length > 1 ? `${name.charAt(0)} ${code} ${consonants}` : null;
}, 2000);

/** True where two names are the same or have the same `soundKey`. */
export function soundsLike(left: string, right: string): boolean {
  if (left === right) return true;
  const key = soundKey(left);
  return key !== null && key === soundKey(right);
}
