import assert from 'node:assert/strict';
import { createSeeker } from '../../../client/webview/seeker.ts';
import { initialView, noFilters, type ViewState } from '../../../client/webview/model/view-state.ts';
import type { EventComparison } from '../../../server/src/protocol.ts';
import { comparison, only, rangeAt, row } from './invented.ts';

const uri = (index: number) => `file:///event/${index}.txt`;

/** A panel that shows a comparison, with what was done to it. */
function panelOf(shown: EventComparison | undefined, given: Partial<ViewState> = {}) {
  let view: ViewState = { ...initialView, ...given };
  const focused: string[] = [];
  const said: string[] = [];
  const seeker = createSeeker({
    comparison: () => shown,
    view: () => view,
    change: (patch) => (view = { ...view, ...patch }),
    announce: (words) => said.push(words),
    focusCell: (item, column) => focused.push(`${item} ${column}`),
  });
  return { seeker, view: () => view, focused, said };
}

const event = comparison(
  [row('worded'), row('agrees', { relation: 'same', differences: [], label: 'agreed' })],
  [only('alone', 1)],
);

describe('what leads to a passage in the panel', () => {
  it('goes to its row', () => {
    const { seeker, view, focused } = panelOf(event);
    seeker.reveal({ uri: uri(1), range: rangeAt(0) });
    assert.deepEqual(focused, [`row:worded ${uri(1)}`]);
    assert.deepEqual(view(), initialView, 'and changes nothing where it is in sight');
  });

  it('opens the fold over it, and takes back filters that hide it', () => {
    const { seeker, view, focused } = panelOf(event, { filters: { ...noFilters, differencesOnly: true } });
    seeker.reveal({ uri: uri(1), range: rangeAt(9) });
    assert.deepEqual(focused, ['only-row:alone text']);
    assert.equal(view().folds[`only:${uri(1)}`], true);
    assert.deepEqual(view().filters, noFilters);
  });

  it('says that there is no such row, also before there are any', () => {
    for (const shown of [event, undefined]) {
      const { seeker, focused, said } = panelOf(shown);
      seeker.reveal({ uri: uri(2), range: rangeAt(77) });
      assert.deepEqual([focused, said.length], [[], 1]);
    }
  });

  it('opens the event of an article, and filters by a person that the comparison knows', () => {
    const events = [
      { id: 'storm', label: 'A storm', sources: [0, 1] },
      { id: 'vote', label: 'A vote', sources: [2] },
    ];
    const { seeker, view } = panelOf({ ...event, events });
    seeker.turnTo(uri(2), 'Nobody Known');
    assert.deepEqual(view().events, { storm: false, vote: true });
    assert.deepEqual(view().filters, noFilters);
    seeker.turnTo(uri(0), 'Ana Duarte');
    assert.deepEqual(view().events, { storm: true, vote: false });
    assert.equal(view().filters.person, 'Ana Duarte');
  });
});
