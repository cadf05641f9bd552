import assert from 'node:assert/strict';
import { event } from '../events.ts';

describe('the order of groups', () => {
  const shared = [
    'The harbour board met in the old town hall on Monday.',
    'The harbour board paid €4.2 million to the Lindqvist Shipping Company in March for three ferries.',
    'Tomas Berg called the plan “wholly reckless” at a meeting of the fishermen in the spring.',
  ];
  const { groups } = event({
    'a.txt': shared.join('\n\n'),
    'b.txt': [shared[2], shared[0], shared[1]].join('\n\n'),
  });
  const placeOf = (words: string): number =>
    groups.findIndex(({ members }) => members.some(({ text }) => text.includes(words)));

  it('leads with what there is most to check in', () => {
    assert.ok(placeOf('€4.2 million') >= 0 && placeOf('town hall') >= 0);
    assert.ok(placeOf('€4.2 million') < placeOf('town hall'));
  });

  it('never leads with a term', () => {
    const isTerm = ({ text }: { readonly text: string }): boolean => text.split(/\s+/).length < 4;
    const places = groups.flatMap(({ members }, index) => (members.some(isTerm) ? [index] : []));
    assert.ok(places.length > 0);
    assert.ok(!places.includes(0));
  });
});
