import assert from 'node:assert/strict';
import { createCorpus } from '../../../../../server/src/corpus/corpus.ts';
import { article, event } from '../../events.ts';

/** The groups of figures that have a passage with some words, each as the texts of its passages. */
function groupsWith(words: string, texts: readonly string[]): readonly (readonly string[])[] {
  const { groups } = event(Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, { text }])));
  return groups
    .filter(({ kind }) => kind === 'figure')
    .map(({ members }) => members.map(({ text }) => text))
    .filter((members) => members.some((text) => text.includes(words)));
}

describe('tolls that articles lead with', () => {
  const first = 'A landslide in the Orvan valley has killed at least 31 people, officials said on Monday.';

  it('are of one thing, whatever else is said', () => {
    const groups = groupsWith('at least 31', [
      first,
      'The number of dead in northern Tessaly rose to 44 as rescuers dug through the mud by hand.',
      'Fifty-two bodies had been found by noon. The mayor of Kell said 52 people were dead after the slope gave way.',
    ]);
    assert.ok(groups.some((members) => members.some((text) => text.includes('44'))));
    assert.ok(groups.some((members) => members.some((text) => text.includes('52'))));
  });

  for (const [name, other] of Object.entries({
    'a part': 'Nine of the victims were children. At least 19 of the dead were killed in the village of Kell.',
    'those whom something else befell': 'The landslide injured 40 people, the regional hospital in Kell said.',
    'another year': 'A slide killed 38 people in the same hills in 1998, before the wall was built.',
    'some more': 'Later another 12 people died when a second slope gave way above the road to Kell.',
    'a toll that is told later':
      'The road is closed.\n\nSchools are closed.\n\nThe river is high.\n\nRain will go on.\n\nA ferry sank near Port Ann, and 35 people died.',
  })) {
    it(`are not ${name}`, () => {
      const groups = groupsWith('at least 31', [first, other]);
      assert.deepEqual(
        groups.filter((members) => members.some((text) => /\b(?:19|40|38|12|35)\b/.test(text))),
        [],
      );
    });
  }

  it('follow an edit of the paragraph before', () => {
    const corpus = createCorpus();
    const other = 'Rescuers said the toll had risen. Across the hills 44 people were dead by Monday night.';
    corpus.put('event', article('one.txt', first));
    corpus.put('event', article('two.txt', `The slide injured 12 people and killed 50 people in Kell.\n\n${other}`));
    corpus.linked('event');
    corpus.put('event', article('two.txt', `The slide came at dawn.\n\n${other}`));
    const { groups } = corpus.linked('event');
    assert.ok(groups.some(({ members }) => members.some(({ text }) => text.includes('44 people'))));
  });
});
