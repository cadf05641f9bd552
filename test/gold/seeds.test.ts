import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { readArticle } from '../../server/src/article/read.ts';
import { createCorpus } from '../../server/src/corpus/corpus.ts';
import { articleNames } from './gold.ts';
import { score, share } from './score.ts';

/** What must hold on the seed articles, as shares. */
const floors: Readonly<Record<string, number>> = {
  quotesFound: 1,
  speakersPlain: 0.9,
  speakersHard: 0.45,
  mentionsFound: 0.95,
  mentionsTyped: 0.88,
  mentionsLinked: 0.9,
  oneName: 54 / 58,
  namesAreNames: 0.92,
  claimsFound: 0.75,
  claimKinds: 0.5,
  claimers: 0.6,
  leftAlone: 0.85,
  pairsFound: 0.55,
  relations: 0.45,
  groupsKeep: 0.9,
};

describe('the seed articles', () => {
  const corpus = createCorpus();
  const articles = new Map(
    articleNames.map((name) => {
      const text = readFileSync(new URL(`../../seeds/berlin-talks/${name}.txt`, import.meta.url), 'utf8');
      const article = annotate(readArticle({ path: name, text }));
      corpus.put('berlin-talks', article);
      return [name as string, article];
    }),
  );
  const rates = score(articles, corpus.linked('berlin-talks'));

  for (const [what, floor] of Object.entries(floors))
    it(`${what}: at least ${(100 * floor).toFixed(0)} %`, () => {
      const rate = rates[what];
      assert.ok(rate && share(rate) >= floor, `${rate?.right} of ${rate?.of}`);
    });

  it('is scored where the text is the seed’s own', () => {
    for (const [name, { text }] of articles) assert.ok(text.length > 2000, name);
  });
});
