import { bareM } from './bare-m.ts';
import { joins, type Lexeme, wordsAt } from './lexemes.ts';

/** A unit after a value: its name, the factor that leads to it ("decades" are 10 years) and where it ends. */
export interface Unit {
  readonly unit: string;
  readonly factor: number;
  readonly next: number;
}

const spellings: readonly (readonly [unit: string, factor: number, words: string])[] = [
  ['percentage point', 1, 'percentage points|percentage point'],
  ['basis point', 1, 'basis points|basis point'],
  ['share', 0.01, 'per cent|percent|pct|%|percentage'],
  ['second', 1, 'seconds|second|secs|sec'],
  ['minute', 1, 'minutes|minute|mins|min'],
  ['hour', 1, 'hours|hour|hrs|hr'],
  ['day', 1, 'days|day|nights|night'],
  ['week', 1, 'weeks|week'],
  ['week', 2, 'fortnights|fortnight'],
  ['month', 1, 'months|month'],
  ['year', 1, 'years|year|yrs'],
  ['year', 10, 'decades|decade'],
  ['year', 100, 'centuries'],
  ['light year', 1, 'light years|light - years|light year'],
  ['millimetre', 1, 'millimetres|millimeters|millimetre|millimeter|mm'],
  ['centimetre', 1, 'centimetres|centimeters|centimetre|centimeter|cm'],
  ['metre', 1, 'metres|meters|metre|meter'],
  ['kilometre', 1, 'kilometres|kilometers|kilometre|kilometer|km|kms'],
  ['inch', 1, 'inches|inch'],
  ['foot', 1, 'feet|foot|ft'],
  ['yard', 1, 'yards|yard'],
  ['mile', 1, 'miles|mile'],
  ['nautical mile', 1, 'nautical miles|nautical mile'],
  ['square metre', 1, 'square metres|square meters|square metre|square meter|sq m'],
  ['square kilometre', 1, 'square kilometres|square kilometers|square kilometre|square kilometer|sq km'],
  ['square foot', 1, 'square feet|square foot|sq ft'],
  ['square mile', 1, 'square miles|square mile|sq miles'],
  ['acre', 1, 'acres|acre'],
  ['hectare', 1, 'hectares|hectare'],
  ['gram', 1, 'grams|grammes|gram|gramme'],
  ['kilogram', 1, 'kilograms|kilogrammes|kilogram|kilos|kilo|kg|kgs'],
  ['tonne', 1, 'tonnes|tonne|metric tons|metric tonnes|metric ton'],
  ['ton', 1, 'tons|ton'],
  ['pound', 1, 'pounds|pound|lbs|lb'],
  ['ounce', 1, 'ounces|ounce'],
  ['litre', 1, 'litres|liters|litre|liter'],
  ['gallon', 1, 'gallons|gallon'],
  ['barrel', 1, 'barrels|barrel'],
  ['cubic metre', 1, 'cubic metres|cubic meters|cubic metre'],
  ['celsius', 1, 'degrees celsius|degree celsius|degrees centigrade|degrees c|° c|°c'],
  ['fahrenheit', 1, 'degrees fahrenheit|degree fahrenheit|degrees f|° f|°f'],
  ['degree', 1, 'degrees|degree|°'],
  [
    'kilometre per hour',
    1,
    'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kph|kmh|km / h',
  ],
  ['mile per hour', 1, 'miles per hour|miles an hour|mile per hour|mph'],
  ['watt', 1, 'watts'],
  ['watt', 1e3, 'kilowatts|kw'],
  ['watt', 1e6, 'megawatts|megawatt|mw'],
  ['watt', 1e9, 'gigawatts|gigawatt|gw'],
  ['magnitude', 1, 'magnitude'],
  ['time', 1, 'times'],
  ['USD', 1, 'dollars|dollar|us dollars|u . s . dollars|usd|bucks'],
  ['EUR', 1, 'euros|euro|eur'],
  ['GBP', 1, 'pounds sterling|gbp'],
  ['JPY', 1, 'yen'],
  ['CNY', 1, 'yuan|renminbi'],
  ['RUB', 1, 'roubles|rubles|rouble|ruble'],
  ['INR', 1, 'rupees|rupee'],
  ['CHF', 1, 'swiss francs|francs'],
  ['MXN', 1, 'pesos'],
  ['UAH', 1, 'hryvnia|hryvnias'],
  ['ILS', 1, 'shekels'],
  ['TRY', 1, 'lira'],
  ['USD', 0.01, 'cents'],
];

const prefixes: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['$us', 'USD'],
  ['usd', 'USD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
]);

const units: ReadonlyMap<string, readonly (readonly [words: readonly string[], unit: string, factor: number])[]> =
  (() => {
    const table = new Map<string, (readonly [readonly string[], string, number])[]>();
    for (const [unit, factor, list] of spellings)
      for (const spelling of list.split('|')) {
        const words = spelling.split(' ');
        const first = words[0] ?? '';
        table.set(first, [...(table.get(first) ?? []), [words, unit, factor]]);
      }
    for (const list of table.values()) list.sort((a, b) => b[0].length - a[0].length);
    return table;
  })();

/** The currency that stands before a value at `at` ("$", "US$", "EUR"). */
export function currencyAt(lexemes: readonly Lexeme[], at: number): Unit | null {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  if (first === undefined) return null;
  const two = second?.glued === true ? prefixes.get(first.lower + second.lower) : undefined;
  if (two !== undefined) return { unit: two, factor: 1, next: at + 2 };
  const one = prefixes.get(first.lower);
  const number = lexemes[at + 1]?.kind === 'number';
  if (one === undefined || !number || (first.kind === 'word' && first.text !== first.text.toUpperCase())) return null;
  return { unit: one, factor: 1, next: at + 1 };
}

/**
 * The unit after a value that ends before `at`; in a compound ("a three-year-old law", "a 10-mile stretch") a hyphen
 * stands between. `value` and `scale` tell pounds of money ("three million pounds") from pounds of weight.
 */
export function unitAt(lexemes: readonly Lexeme[], at: number, value: number, scale: number): Unit | null {
  const compound = joins(lexemes, at);
  const place = compound ? at + 1 : at;
  const first = lexemes[place];
  if (first === undefined) return null;
  if (first.lower === 'of' && !compound && scale > 1) return currencyOf(lexemes, place + 1);
  if (first.lower === 'm' && first.glued && !compound)
    return bareM(lexemes, place) === 'metres' ? { unit: 'metre', factor: 1, next: place + 1 } : null;
  for (const [words, unit, factor] of units.get(first.lower) ?? []) {
    const length = wordsAt(lexemes, place, words);
    if (length === 0) continue;
    if (/^(second|minute)$/.test(first.lower) && !compound && value !== 1) continue;
    const money = unit === 'pound' && scale >= 1e6 && lexemes[place + length]?.lower !== 'of';
    return { unit: money ? 'GBP' : unit, factor, next: place + length };
  }
  return null;
}

/** The unit before a value that begins at `at` and ends before `next`: "magnitude 6.1", "a magnitude of 6.1". */
export function unitBefore(lexemes: readonly Lexeme[], at: number, next: number): Unit | null {
  const place = lexemes[at - 1]?.lower === 'of' ? at - 2 : at - 1;
  return lexemes[place]?.lower === 'magnitude' ? { unit: 'magnitude', factor: 1, next } : null;
}

/** The rest of "billions of dollars". */
function currencyOf(lexemes: readonly Lexeme[], at: number): Unit | null {
  const word = lexemes[at]?.lower ?? '';
  if (!/s$/.test(word)) return null;
  const unit = unitAt(lexemes, at, 2, 1);
  return unit !== null && /^[A-Z]{3}$/.test(unit.unit) ? unit : null;
}
