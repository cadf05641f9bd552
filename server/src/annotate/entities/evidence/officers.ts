import { isCapitalised, type Word } from '../word.ts';

const officer = /^(?:CEO|CFO|COO|CTO)$/;
/** What only a body has, as lemmas. */
const owned = /^(?:ceo|cfo|coo|cto|shareholder|headquarters|subsidiary|co-founder|cofounder)$/;
const charity = /^(?:an?|the) (?:[a-z]+ )?(?:not-for-profit|non-profit|nonprofit)\b/;

/**
 * How surely a name is an organisation's by its officers or its purpose: "Tarn Sense CEO Mara Lind", "Tarn Sense's
 * chief executive", "Tarn Sense, a not-for-profit". `at` gives the words by how far they stand behind the name, from 1.
 */
export function bodyByOfficers(at: (distance: number) => Word | undefined): number {
  const [next, second, third] = [at(1), at(2), at(3)];
  if (next === undefined || second === undefined) return 0;
  // "Mara Lind CEO", as lists of people have it, ends there.
  if (officer.test(next.text)) return next.spaced && isCapitalised(second.text) ? 5 : 1.5;
  if (next.text === ',') {
    const texts = [2, 3, 4, 5, 6, 7, 8].map((distance) => at(distance));
    const phrase = texts.map((word) => `${word?.spaced ? ' ' : ''}${word?.text ?? ''}`).join('');
    return charity.test(phrase.trim()) ? 5 : 0;
  }
  if (!/^['’]s?$/.test(next.text)) return 0;
  if (owned.test(second.lemma) || officer.test(second.text)) return 5;
  return second.text === 'chief' && third?.lemma === 'executive' ? 5 : 0;
}
