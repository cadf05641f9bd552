import { firstNameGender } from '../knowledge.ts';
import { titleCase } from '../word.ts';
import { soundsLike } from './sound.ts';

/** Whether two first names, folded, can be one person's: alike, initials, short forms, other spellings. */
export function compatibleFirst(left: string, right: string): boolean {
  const [one, other] = [left.replace('.', ''), right.replace('.', '')];
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return (
    (shorter.length >= 3 && longer.startsWith(shorter)) ||
    shortForms.get(one) === other ||
    shortForms.get(other) === one ||
    (soundsLike(one, other) && one[0] === other[0])
  );
}

/**
 * Whether two first names, folded, are one in two spellings: they sound alike, open and end alike, and one has a letter
 * more than the other ("haley", "hayley"); neither "maria" and "mario" nor "kristin" and "kristian".
 */
export function isOtherSpelling(left: string, right: string): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  if (shorter.length < 5 || longer.length !== shorter.length + 1) return false;
  if (shorter.at(-1) !== longer.at(-1)) return false;
  let alike = 0;
  while (shorter[alike] === longer[alike]) alike++;
  if (shorter.slice(alike) !== longer.slice(alike + 1) || !soundsLike(left, right)) return false;
  const genders = [left, right].map((name) => firstNameGender(titleCase(name)));
  const isMixed = genders.includes('female') && genders.includes('male');
  return !isMixed && genders.some((gender) => gender !== undefined);
}

const shortForms = new Map(
  'joe joseph,bill william,bob robert,rob robert,mike michael,jim james,tom thomas,ted theodore,ted edward,dick richard,rick richard,liz elizabeth,beth elizabeth,kate katherine,tony anthony,jeff jeffrey,steve steven,steve stephen,chuck charles,harry harold,jack john,hank henry,bernie bernard,andy andrew,ron ronald,don donald,ken kenneth,greg gregory,dave david,matt matthew,nick nicholas,sam samuel,ben benjamin,dan daniel,ed edward,chris christopher,alex alexander,sue susan,peggy margaret,maggie margaret,debbie deborah,larry lawrence,jerry gerald,terry terence,mitch mitchell,tim timothy,pat patrick,fred frederick,vlad vladimir,sasha alexander'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
