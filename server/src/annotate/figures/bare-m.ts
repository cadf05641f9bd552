import { isPlural, joins, type Lexeme } from './lexemes.ts';

/** Words that say along what is measured, or which way. */
const dimension =
  /^(?:deep|depths?|tall|high|heights?|long|lengths?|wide|widths?|thick|thickness|diameter|radius|altitudes?|elevation|distances?|above|below|beneath|underground|underwater|offshore|apart|across|away|downhill|uphill|upstream|downstream|inland)$/;

/** What is told by its size: a few of these are measured in metres, and nobody has millions of them. */
const measured = new Set(
  'wave wall tower tunnel fence barrier well hole pit shaft cliff crater yacht boat ship vessel ferry raft tree pool depth height bridge runner sprinter swimmer hurdle hurdler lap sprint race dash heat relay crane mast statue trench corridor screen telescope antenna swell flame fountain turbine pylon blade pole ladder rope cable ramp slab cave ledge slope avalanche landslide pillar column chimney skyscraper sculpture freestyle backstroke breaststroke butterfly'.split(
    ' ',
  ),
);

/** What comes in millions. */
const counted = new Set(
  'people men women children user customer voter viewer reader listener resident citizen inhabitant patient passenger worker employee student pupil pensioner member subscriber follower fan visitor tourist refugee migrant player owner driver household family home house job copy download view vote visit tweet post message email account card ticket phone handset device container car vehicle unit share dose vaccine test barrel tonne ton gallon litre acre hectare dollar pound euro yuan rouble ruble year other life animal bird bee chicken egg package parcel order page word record file transaction taxpayer consumer shopper investor saver borrower motorist commuter adult teenager youngster smoker american briton european african'.split(
    ' ',
  ),
);

/** Nouns for how many there are of what comes in millions. */
const tally =
  /^(?:numbers?|population|audience|viewership|readership|membership|circulation|turnout|subscriptions?|traffic|toll|registrations?|enrolments?|enrollments?|shipments?|exports?|imports?)$/;

/** Words of sums whose currency goes without saying: a sum without its currency is not read. */
const money =
  /^(?:made|make|makes|making|earn|earned|earns|earning|paid|pay|pays|paying|cost|costs|costing|raised|raising|worth|spent|spending|sold|owed|owes|budgets?|revenues?|profits?|sales|loss|losses|turnover|debts?|deficit|surplus|bid|offer|deal|fee|fine|fined|bill|income|earnings|takings|funding|valued|valuation)$/;

/** Verbs that say how far somebody or something goes or reaches, and nothing else. */
const motion = new Set(
  'walk run swim crawl hike sail drive fly travel march ski sprint row cycle wade tunnel burrow dig drill dive throw toss hurl fling drag tow carry blow leap skid descend ascend abseil trek drift stretch tower measure'.split(
    ' ',
  ),
);

/** Verbs of things that go up and down, and of numbers that do. */
const change = new Set(
  'fall rise drop climb jump plunge plummet soar sink slide tumble slip shoot dip surge'.split(' '),
);

const few = /^(?:an?|each|every|two|three|four|five|six|seven|eight|nine|ten|both)$/;

/** How many words to each side are looked at. */
const after = 3;
const before = 8;

type Meaning = 'metres' | 'millions';

/**
 * How the bare "m" at `at`, glued to a number without a currency, is meant, by the words beside it: "40m users", "a
 * 40m-deep well", "fell 40m". Null where they do not tell.
 */
export function bareM(lexemes: readonly Lexeme[], at: number): Meaning | null {
  const next = lexemes[at + 1];
  if (joins(lexemes, at + 1)) return ofCompound(lexemes[at + 2]);
  // "40m²", "40m/s"
  if (next?.glued === true && (next.kind === 'number' || /^[/²³]$/.test(next.text))) return null;
  return byWordsAfter(lexemes, at) ?? byWordsBefore(lexemes, at);
}

/** "40m-deep", "40m-strong", "40m-user". */
function ofCompound(word: Lexeme | undefined): Meaning | null {
  if (word === undefined) return null;
  if (dimension.test(word.lower) || measured.has(nounOf(word))) return 'metres';
  return word.lower === 'strong' || counted.has(nounOf(word)) ? 'millions' : null;
}

function byWordsAfter(lexemes: readonly Lexeme[], at: number): Meaning | null {
  const bracket = lexemes[at + 1]?.text === '(';
  if (bracket) return /^(?:ft|feet|foot|yards?|yds?|miles?)$/.test(lexemes[at + 3]?.lower ?? '') ? 'metres' : null;
  for (let place = at + 1; place <= at + after; place++) {
    const next = lexemes[place];
    if (next?.kind !== 'word' || next.opens) break;
    if (dimension.test(next.lower)) return 'metres';
    if (isPlural(next)) return ofPlural(lexemes, at, next);
    // "The 40m dry well", and no "40m well ahead".
    if (measured.has(next.lower) && (next.pos === 'NOUN' || isOne(lexemes[at - 2]))) return 'metres';
    if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(next.pos)) break;
  }
  return null;
}

function ofPlural(lexemes: readonly Lexeme[], at: number, plural: Lexeme): Meaning | null {
  const noun = nounOf(plural);
  if (counted.has(noun) || counted.has(plural.lower)) return 'millions';
  if (measured.has(noun)) return 'metres';
  // "Three 20m beams": a few things, each of that size.
  const number = lexemes[at - 2];
  return number?.kind === 'number' || few.test(number?.lower ?? '') ? 'metres' : null;
}

/** The nearest word before it in its clause that tells. A number's rise is told from a thing's by what rises. */
function byWordsBefore(lexemes: readonly Lexeme[], at: number): Meaning | null {
  let changes: 'a way' | 'a number' | null = null;
  for (let place = at - 2; place >= Math.max(0, at - before); place--) {
    const word = lexemes[place];
    if (word === undefined || /^[,;—–“”"()]$/.test(word.text)) break;
    if (money.test(word.lower)) return null;
    if (dimension.test(word.lower) || (word.pos === 'VERB' && motion.has(word.lemma))) return 'metres';
    if (tally.test(word.lower)) return 'millions';
    if (word.pos === 'VERB' && change.has(word.lemma))
      changes = /^(?:to|by)$/.test(lexemes[place + 1]?.lower ?? '') ? 'a number' : 'a way';
    else if (isPlural(word) && (counted.has(nounOf(word)) || counted.has(word.lower)))
      return changes === 'a way' ? (leadsAway(lexemes, at) ? 'metres' : null) : 'millions';
    if (word.opens) break;
  }
  if (changes !== null) return changes === 'a way' ? 'metres' : null;
  return isFromThere(lexemes, at) ? 'metres' : null;
}

/** "40m down the shaft", "40m to the ground". */
function leadsAway(lexemes: readonly Lexeme[], at: number): boolean {
  const [way, ...where] = lexemes.slice(at + 1, at + 4).map(({ lower }) => lower);
  if (/^(?:down|into|onto|off|through|over)$/.test(way ?? '')) return true;
  return way === 'to' && where.some((word) => /^(?:ground|floor|bottom|street|deaths?|sea|rocks|water)$/.test(word));
}

/** "40m from the pier", and no "40m from a year before". */
function isFromThere(lexemes: readonly Lexeme[], at: number): boolean {
  const [from, whose, noun] = lexemes.slice(at + 1, at + 4).map(({ lower }) => lower);
  if (from !== 'from' || !/^(?:the|an?|his|her|its|their|our|my|where)$/.test(whose ?? '')) return false;
  return !/^(?:years?|months?|weeks?|quarter|same|previous|prior|last|first|second|third|fourth)$/.test(noun ?? '');
}

const isOne = (word: Lexeme | undefined): boolean => /^(?:the|an?|this|that|its|his|her)$/.test(word?.lower ?? '');

const nounOf = ({ lower, lemma }: Lexeme): string => (lower === lemma ? lower.replace(/s$/, '') : lemma);
