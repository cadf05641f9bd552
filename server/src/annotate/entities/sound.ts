import { doubleMetaphone } from 'double-metaphone';

/**
 * True where two names sound alike, by equal Double Metaphone codes (Philips 2000), and begin alike. It joins Zelensky
 * with Zelenskyy and keeps Iran from Iraq, where an edit distance would not.
 */
export function soundsLike(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length < 4 || right.length < 4 || left.charAt(0) !== right.charAt(0)) return false;
  if (Math.abs(left.length - right.length) > 3) return false;
  const [one] = doubleMetaphone(left);
  const [other] = doubleMetaphone(right);
  return one === other && one.length > 1 && endsAlike(left, right);
}

/** Sound alone joins "Walker" with "Wilcher": the consonants as written have to be nearly the same too. */
function endsAlike(left: string, right: string): boolean {
  const skeleton = (text: string): string =>
    text
      .replace(/[^\p{L}]/gu, '')
      .replace(/(.)\1+/gu, '$1')
      .replace(/[aeiouy]/g, '');
  return skeleton(left) === skeleton(right);
}
