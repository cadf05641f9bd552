import { companyWords } from '../../lexicon/organisations.ts';
import { roleModifiers } from '../../lexicon/titles.ts';
import { endsCharacter, isTitledCharacter } from './characters.ts';
import { isFirstName, isFormOfAddress, isOrganisationHead, isRoleNoun, typeOfKnown } from '../knowledge.ts';
import { isCapitalised, isHyphen, type Word } from '../word.ts';

/** True for a word that is a title before a name, or part of one. */
export const isTitleWord = (word: string): boolean =>
  isFormOfAddress(word) ||
  (isCapitalised(word) && isRoleNoun(word)) ||
  /^(?:VP|EVP|SVP|Vice|Deputy|Prime|Crown|Former|Ex-President|President-elect|Ayatollah|Pope|Reverend)$/.test(word);

/** Offices that are titles with their "of": "Chief of Staff", "Secretary of State". */
export const titlePhrase =
  /^(?:Member of Parliament|(?:Archbishop|Bishop|Sultan|Emir) of \p{Lu}\p{L}+(?= \p{Lu})|(?:Chief|(?:Under)?[Ss]ecretary|Speaker|Director|Minister|Chairman) of (?:the )?(?:Staff|State|Defen[cs]e|Homeland Security|Labou?r|Commerce|Education|Energy|Treasury|House|Interior|Agriculture|Transportation|Foreign Affairs|Health|National Intelligence))\b/u;

const tradeNames = /^(?:Dean|Earl|Marine|Hunter|Porter|Marshall|Mason|Carter|Archer|Fisher|Parker|Sailor|Deacon|Page)$/;

/** "Dean Martin", "Marine Le Pen": a trade or a rank that is more often a first name. */
const isTradeName = (words: readonly Word[], index: number, last: number): boolean =>
  index < last && tradeNames.test(words[index]?.text ?? '') && isCapitalised(words[index + 1]?.text ?? '');

/** A title that stands within a run: "President", "Prime Minister", "Special Envoy", "Sen." */
export function isTitle(words: readonly Word[], index: number, last: number): boolean {
  const word = words[index]?.text ?? '';
  // "Southwark Crown Court"
  if (word === 'Crown' && !/^(?:Prince|Princess)$/.test(words[index + 1]?.text ?? '')) return false;
  if (index === last) return isTitleWord(word);
  // "State Teachers' Retirement System"
  const mark = index + 2 < last ? words[index + 2] : undefined;
  if (mark?.spaced === false && /^['’]s?$/.test(mark.text)) return false;
  if (isTradeName(words, index, last)) return false;
  if (index + 1 === last && isTitledCharacter(word, words[last]?.text ?? '')) return false;
  if (isTitleWord(word)) return true;
  for (let at = index; at <= Math.min(last, index + 4); at++) {
    const each = words[at]?.text ?? '';
    if (isTitleWord(each)) return true;
    if (
      !roleModifiers.has(each.toLowerCase()) &&
      !/^(?:for|of|and|-|Affairs|Security|Policy|Human|Services|Secretary)$/.test(each)
    )
      return false;
  }
  return false;
}

/** Titles that companies are called after too. */
const nameTitles = /^(?:Star|Champion|Pioneer|Premier|Pilot|Hero|General|Guard|Master|Captain)$/;

const partyWord = /^(?:Republican|Democrat|Democratic|Liberal|Conservative|Nationalist)$/;

/** The last word before the next title in the run. */
export function nextStop(words: readonly Word[], index: number, last: number): number {
  for (let at = index + 1; at <= last; at++)
    if (
      !/^(?:of|for|on|the|and|-)$/.test(words[at]?.text ?? '') &&
      !/^(?:of|for|on|the|and)$/.test(words[at - 1]?.text ?? '') &&
      !(isHyphen(words[at - 1]?.text ?? '') && !isTitleWord(words[at - 2]?.text ?? '')) &&
      isTitle(words, at, last) &&
      // "Fulton County District Attorney"
      !/^(?:County|City|Borough|Township|Parish)$/.test(words[at]?.text ?? '') &&
      // "Tarn Magistrates' Court"
      !(/^['’]s?$/.test(words[at + 1]?.text ?? '') && words[at + 1]?.spaced === false && at < last) &&
      // "Tax Justice Network"
      !(words[at]?.text === 'Justice' && at < last && isOrganisationHead(words[at + 1]?.text ?? '')) &&
      !(at < last && partyWord.test(words[at]?.text ?? '') && isOrganisationHead(words[last]?.text ?? '')) &&
      !(partyWord.test(words[at]?.text ?? '') && words[at + 1]?.text === 'Party') &&
      // "Tarnese Coast Guard"
      !(at === last && /^Guards?$/.test(words[at]?.text ?? '')) &&
      !(at === last && /(?:[^s]s|men)$/.test(words[at]?.text ?? '')) &&
      // "Texas State Employees Union"
      !(isOrganisationHead(words[last]?.text ?? '') && words.slice(at, last).some(({ text }) => isTradeOfMany(text))) &&
      // "Iron Man", unlike "Texas Man"
      !(
        at === last &&
        endsCharacter.test(words[at]?.text ?? '') &&
        typeOfKnown(words[at - 1]?.text ?? '') === undefined
      ) &&
      // "Golden Star Aviation"
      !(at < last && nameTitles.test(words[at]?.text ?? '') && companyWords.has(words[last]?.text ?? '')) &&
      !isSurnamePosition(words, index, at, last)
    )
      return at - 1;
  return last;
}

/** "Employees", "Teachers": in the plural no title. */
const isTradeOfMany = (text: string): boolean => /[^s]s$/.test(text) && isRoleNoun(text);

/** "Elizabeth King", "Steve Judge", "Mara Porter Zoo": a role noun that ends a name after a first name is a surname. */
function isSurnamePosition(words: readonly Word[], first: number, at: number, last: number): boolean {
  const text = words[at]?.text ?? '';
  if (!isFirstName(words[first]?.text ?? '') || isFormOfAddress(text) || /^\p{Lu}{2,}$/u.test(text)) return false;
  // "Mara Lind Photographer: …"
  if (words[at + 1]?.text === ':') return false;
  return at === last || (at === first + 1 && at === last - 1 && isOrganisationHead(words[last]?.text ?? ''));
}
