import { isPlural, joins, type Lexeme } from './lexemes.ts';

/** Adjectives, adverbs and nouns that say along what is measured. */
const dimension =
  /^(?:deep|depths?|tall|high|height|long|length|wide|width|thick|thickness|diameter|radius|altitude|distance|above|below|beneath|underground|underwater|offshore|apart|across|away|downhill|uphill|upstream|downstream)$/;

/** What is told by its size: a few of these are measured in metres, and nobody has millions of them. */
const measured = new Set(
  'wave wall tower tunnel fence barrier well hole pit shaft cliff crater yacht boat ship vessel ferry raft tree pool depth height bridge runner sprinter swimmer hurdle hurdler lap sprint race dash final heat relay crane mast statue trench corridor screen telescope antenna swell flame fountain turbine pylon blade pole ladder rope cable ramp slab drop fall cave ledge slope avalanche landslide pillar column chimney skyscraper block sculpture'.split(
    ' ',
  ),
);

/** What comes in millions. */
const counted = new Set(
  'people men women children user customer voter viewer reader listener resident citizen inhabitant patient passenger worker employee student pupil pensioner member subscriber follower fan visitor tourist refugee migrant player owner driver household family home house job copy download view vote visit tweet post message email account card ticket phone handset device container car vehicle unit share dose vaccine test barrel tonne ton gallon litre acre hectare dollar pound euro yuan rouble ruble year other life animal bird bee chicken egg package parcel order page word record file transaction taxpayer consumer shopper investor saver borrower motorist commuter adult teenager youngster smoker american briton european african'.split(
    ' ',
  ),
);

/** Words before a sum whose currency goes without saying. */
const money =
  /^(?:made|make|makes|making|earned|earns|earning|paid|pays|paying|cost|costs|costing|raised|raising|worth|spent|spending|sold|owed|owes|budget|revenues?|profits?|sales|loss|losses|turnover|debts?|bid|offer|deal|fee|fine|fined)$/;

const few = /^(?:an?|each|every|two|three|four|five|six|seven|eight|nine|ten|both)$/;

/**
 * How the bare "m" at `at`, glued to a number without a currency, is meant, by the words beside it: "40m users", "a
 * 40m-deep well". Null where they do not tell.
 */
export function bareM(lexemes: readonly Lexeme[], at: number): 'metres' | 'millions' | null {
  if (joins(lexemes, at + 1)) return lexemes[at + 2]?.lower === 'strong' ? 'millions' : 'metres';
  for (let place = at + 1; place <= at + 3; place++) {
    const next = lexemes[place];
    if (next?.kind !== 'word') break;
    if (dimension.test(next.lower)) return 'metres';
    if (isPlural(next)) return ofNoun(lexemes, at, next);
    if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(next.pos)) break;
  }
  for (let place = at - 2; place >= Math.max(0, at - 4); place--) {
    const before = lexemes[place];
    if (before?.kind !== 'word') break;
    if (money.test(before.lower)) return null;
  }
  return 'metres';
}

/** How it is meant before a plural. */
function ofNoun(lexemes: readonly Lexeme[], at: number, { lower, lemma }: Lexeme): 'metres' | 'millions' | null {
  const noun = lower === lemma ? lower.replace(/s$/, '') : lemma;
  if (counted.has(noun) || counted.has(lower)) return 'millions';
  if (measured.has(noun)) return 'metres';
  // "Three 20m beams": a few things, each of that size.
  const before = lexemes[at - 2];
  return before?.kind === 'number' || few.test(before?.lower ?? '') ? 'metres' : null;
}
