import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/article/read.ts';

const quotations = (text: string) =>
  readArticle({ path: 'a.txt', text }).blocks.flatMap((block) =>
    block.quotations.map((each) => ({ ...each, text: text.slice(each.start, each.end) })),
  );
const texts = (text: string) => quotations(text).map((each) => each.text);

/** Each case: a text, and what stands in quotation marks in it. */
const cases: readonly [string, readonly string[]][] = [
  ['He said “yes” and “no”.', ['“yes”', '“no”']],
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ['Er sagte „ja“ dazu.', ['„ja“']],
  ['He said ‘yes’ to the leaders’ plan.', ['‘yes’']],
  ["He said 'yes' and it's the leaders' plan.", ["'yes'"]],
  ["It's the '90s, and the leaders' plan isn't new.", []],
  ['“He told me ‘no’ and left,” she said.', ['“He told me ‘no’ and left,”']],
  ['The man was 5\'10" tall and the screen 6" wide.', []],
  ['‘The leaders’ plan is late,’ she said.', ['‘The leaders’ plan is late,’']],
  ['‘She said to my face: “Not you.” That is all,’ he said.', ['‘She said to my face: “Not you.” That is all,’']],
  ["He said ''yes'' and ``no''.", ["''yes''", "``no''"]],
  ['”Fear. I am afraid,” she said, ”there are” more.', ['”Fear. I am afraid,”', '”there are”']],
  ['"The town isn’t about “equal rights” any more," he said.', ['"The town isn’t about “equal rights” any more,"']],
  ['“It was time,“ he said. “Now we rest.”', ['“It was time,“', '“Now we rest.”']],
  ['“It was time," he said, and "it still is.”', ['“It was time,"', '"it still is.”']],
];

describe('quotations', () => {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(texts(text), expected));

  it('tells one that never closes', () => {
    const [quotation] = quotations('He said: “We will go on until the work is done.');
    assert.deepEqual([quotation?.closed, quotation?.continues], [false, false]);
  });

  it('tells one that goes on in the next paragraph', () => {
    const [first, second] = quotations('He said: “We will go on.\n\n“And then we will rest,” he added.');
    assert.deepEqual([first?.closed, second?.closed, second?.continues], [false, true, true]);
  });

  for (const mark of ['‘’', "''"]) {
    const [open = '', close = ''] = mark;
    it(`tells one in ${mark} that goes on in the next paragraph`, () => {
      const goesOn = `${open}The harbour isn’t ours,${close} he said. ${open}It was once.\n\n${open}Now we fish at night.${close}\n\nHe left.`;
      assert.deepEqual(
        quotations(goesOn).map(({ closed, continues }) => [closed, continues]),
        [
          [true, false],
          [false, false],
          [true, true],
        ],
      );
    });
  }

  it('takes an apostrophe for none that goes on', () => {
    assert.deepEqual(texts("The boats of 'Frisco left.\n\nThey came back.\n\n'Til then nobody fished."), []);
    assert.deepEqual(texts("The boats of 'Frisco left in the night.\n\n'Now we fish,' he said."), ["'Now we fish,'"]);
  });
});
