import { gradable, irregular } from './irregular.ts';
import { silentE } from './silent-e.ts';
import type { Tag } from './tags.ts';

/** What is longer is no word. */
const longestWord = 40;

/** The dictionary form of a word in lower case, given its tag. Names and words of closed classes are their own. */
export function lemmaOf(word: string, tag: Tag | undefined): string {
  if (word.length > longestWord) return word;
  switch (tag) {
    case 'VBZ':
      return irregular().verbs.get(word) ?? withoutS(word);
    case 'VBG':
      return irregular().verbs.get(word) ?? baseOfParticiple(word);
    case 'VBD':
    case 'VBN':
      return irregular().verbs.get(word) ?? baseOfPast(word);
    case 'NOUN':
      return irregular().nouns.get(word) ?? singular(word);
    case 'ADJ':
      return irregular().adjectives.get(word) ?? positive(word);
    default:
      return word;
  }
}

/** The base of a verb in `-ing`: "making", "running", "trying". */
function baseOfParticiple(word: string): string {
  return word.length > 4 && word.endsWith('ing') ? restored(word.slice(0, -3)) : word;
}

/** The base of a verb in `-ed`: "hoped", "hopped", "tried", "agreed". */
function baseOfPast(word: string): string {
  if (word.length < 4 || !word.endsWith('ed')) return word;
  if (word.endsWith('ied')) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (word.endsWith('eed') && vowelGroups(word) === 1)
    return /^(?:fr|fl|d?tr|s)eed$/.test(word) ? word.slice(0, -1) : word;
  if (word.endsWith('eed')) return /ceed$/.test(word) ? word : word.slice(0, -1);
  return restored(word.slice(0, -2));
}

/** Doubled where an ending follows: "running", "stopped". */
const doubling = 'bdgmnprtv';
/** Words that end in a doubled consonant themselves. */
const doubled = new Set(['add', 'err', 'purr', 'butt', 'egg', 'boycott', 'ebb', 'inn', 'odd', 'shirr', 'mitt']);
/** Verbs whose `l` is doubled before an ending: in British spelling all of them. */
const doublingL = new Set(
  `travel cancel label model signal total rival fuel channel level marshal counsel quarrel rebel excel expel repel dispel compel
  propel impel control patrol equal dial grovel shovel tunnel unravel swivel enrol fulfil instil distil initial jewel medal panel
  parcel pedal pencil pummel revel snivel spiral stencil trowel hovel dishevel imperil bedevil carol funnel duel barrel libel
  backpedal outrival remodel relabel extol annul appal bevel chisel cudgel gavel gambol kennel pistol shrivel stencil victual yodel`.split(
    /\s+/,
  ),
);

/** The verb that an ending was added to. */
function restored(stem: string): string {
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  if (last === before) {
    if (doubling.includes(last)) return doubled.has(stem) ? stem : stem.slice(0, -1);
    if (last === 'l' && doublingL.has(stem.slice(0, -1))) return stem.slice(0, -1);
    if ((last === 's' || last === 'z') && /^(?:ga|bu|qui|whi|plu)(?:ss|zz)$/.test(stem)) return stem.slice(0, -1);
    return stem;
  }
  if (stem.endsWith('ick') && /^(?:pan|mim|traff|picn|frol)ick$/.test(stem)) return stem.slice(0, -1);
  return silentE(stem) ? `${stem}e` : stem;
}

/** A verb or noun without the `-s`: "says", "tries", "passes". */
function withoutS(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (/(?:foc|cauc|chor)uses$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|tz|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const inUs =
  /(?:vir|bon|camp|cens|consens|stat|chor|surpl|cauc|foc|circ|geni|nex|prospect|apparat|walr|cact|octop|min|pl|syllab)uses$/;

function singular(word: string): string {
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.length < 3 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is|'s)$/.test(word)) return word;
  if (/^'?\d/.test(word)) return word;
  if (/(?:[kw]i|shel|scar|hal|lea)ves$/.test(word) && word.length > 6)
    return `${word.slice(0, -3)}${/[kw]ives$/.test(word) ? 'fe' : 'f'}`;
  return inUs.test(word) ? word.slice(0, -2) : withoutS(word);
}

/** An adjective without `-er` or `-est`. */
function positive(word: string): string {
  const cut = word.endsWith('er') ? 2 : word.endsWith('est') ? 3 : 0;
  if (cut === 0 || word.length - cut < 3) return word;
  const stem = word.slice(0, -cut);
  if (gradable.has(stem)) return stem;
  if (gradable.has(`${stem}e`)) return `${stem}e`;
  if (stem.endsWith('i') && gradable.has(`${stem.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`;
  return stem.at(-1) === stem.at(-2) && gradable.has(stem.slice(0, -1)) ? stem.slice(0, -1) : word;
}

const vowelGroups = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;
