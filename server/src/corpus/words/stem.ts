/** Endings that make nouns, adjectives and adverbs of other words, longest first, with what they are cut to. */
const derivations: readonly (readonly [RegExp, string])[] = [
  [/(?:iz|is)ations?$/, 'iz'],
  [/ational(?:ly)?$/, 'at'],
  [/fulness$/, 'ful'],
  [/ousness$/, 'ous'],
  [/iveness$/, 'iv'],
  [/(?:bility|bilities)$/, 'bl'],
  [/ations?$/, 'at'],
  [/ators?$/, 'at'],
  [/(?:ates?|ating|ated)$/, 'at'],
  [/ically$/, 'ic'],
  [/ivity$/, 'iv'],
  [/iz(?:e|er|ers|es|ed|ing)$/, 'iz'],
  [/(?:ances?|ants?)$/, 'an'],
  [/(?:ences?|ents?)$/, 'en'],
  [/ments?$/, ''],
  [/ional(?:ly)?$/, 'ion'],
  [/ness(?:es)?$/, ''],
  [/ively$|ives?$/, 'iv'],
  [/fully$/, 'ful'],
  [/ical$/, 'ic'],
  [/ably$|ables?$/, 'abl'],
  [/ally$/, 'al'],
];

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'said say,says say,saying say,told tell,went go,gone go,goes go,made make,making make,took take,taken take,taking take,gave give,given give,giving give,' +
    'came come,coming come,got get,gotten get,getting get,saw see,seen see,knew know,known know,thought think,held hold,left leave,leaving leave,met meet,' +
    'won win,lost lose,losing lose,sent send,spent spend,built build,brought bring,bought buy,sought seek,fought fight,caught catch,taught teach,began begin,' +
    'begun begin,broke break,broken break,chose choose,chosen choose,drove drive,driven drive,fell fall,fallen fall,felt feel,flew fly,flown fly,found find,' +
    'grew grow,grown grow,heard hear,hid hide,hidden hide,kept keep,led lead,lay lie,meant mean,paid pay,ran run,rose rise,risen rise,rising rise,' +
    'sold sell,shot shoot,shown show,sang sing,sat sit,slept sleep,spoke speak,spoken speak,stood stand,stole steal,stolen steal,struck strike,' +
    'swore swear,sworn swear,threw throw,thrown throw,understood understand,wore wear,wrote write,written write,writing write,men man,women woman,' +
    'children child,people person,persons person,lives life,wives wife,died die,dies die,dying die,dead die,death die,deaths die,killed kill,' +
    'better good,best good,worse bad,worst bad,used use,using use,uses use,been be,was be,were be,is be,are be,am be,being be,had have,has have,having have,' +
    'did do,does do,done do,doing do,kids child,kid child,states state,stated state,stating state,state state'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [form = '', stem = ''] = pair.split(' ');
      return [form, stem];
    }),
);

function inflection(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.slice(0, -3) + 'y';
  if (/ied$/.test(word)) return word.slice(0, -3) + 'y';
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/s$/.test(word)) return word.slice(0, -1);
  const verbal = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word)?.[1];
  if (verbal === undefined || verbal.length < 3) return word;
  return /([bdfgmnprt])\1$/.test(verbal) ? verbal.slice(0, -1) : verbal;
}

/**
 * The part of a word that its inflections and common derivations share: "agreements", "agreed" and "agree" give one stem.
 * Stems are keys, not words. The input is lower case.
 */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  for (const [ending, left] of derivations) {
    const cut = word.replace(ending, left);
    if (cut !== word) return cut.length >= 4 ? cut.replace(/(?:e|i|y)$/, '') : tidy(inflection(word));
  }
  return tidy(inflection(word));
}

function tidy(word: string): string {
  const adverb = word.length > 5 ? word.replace(/ly$/, '') : word;
  return adverb.length > 3 ? adverb.replace(/(?:e|i|y)$/, '') : adverb;
}
