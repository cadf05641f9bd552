import assert from 'node:assert/strict';
import { estimatesIn } from '../../../../../server/src/annotate/quotes/grammar/estimates.ts';
import { plainActs } from '../../../../../server/src/annotate/quotes/grammar/plain-acts.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

type Find = typeof plainActs;

/** Source, cue and content of what is found, one after the other. */
function partsOf(find: Find, text: string): string[] {
  const block = readArticle({ path: 'article.txt', text }).blocks[0];
  assert.ok(block);
  return find(text, block, []).flatMap(({ source, cue, content }) =>
    [source, cue, ...content].map((span) => (span ? text.slice(...span) : '')),
  );
}

describe('plainActs', () => {
  for (const [text, ...parts] of [
    [
      'Mayor Marta Lind denied ever having seen the report.',
      'Mayor Marta Lind',
      'denied',
      'ever having seen the report',
    ],
    ['The driver denied three counts of fraud.', 'The driver', 'denied', 'three counts of fraud'],
    ['The minister has ruled out closing the road.', 'The minister', 'has ruled out', 'closing the road'],
    ['The union described the plan as weak, and left.', 'The union', 'described', 'the plan as weak'],
    ['The police urged drivers to wait because of the ice.', 'The police', 'urged', 'drivers to wait'],
    ['The court denied the request on Monday.'],
    ['The council called Marta Lind to ask about the road.'],
    ['The rain ruled the pitch unfit.'],
  ] as const)
    it(text, () => assert.deepEqual(partsOf(plainActs, text), parts));
});

describe('estimatesIn', () => {
  for (const [text, ...parts] of [
    ['The police put the final bill at 31 million euros.', 'The police', 'put', 'the final bill at 31 million euros'],
    ['The union puts the figure at half that.', 'The union', 'puts', 'the figure at half that'],
    ['The police put the road at risk.'],
    ['The minister put Lind at 31 Church Street.'],
  ] as const)
    it(text, () => assert.deepEqual(partsOf(estimatesIn, text), parts));
});
