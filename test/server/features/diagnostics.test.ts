import assert from 'node:assert/strict';
import { codeActions, type EventEdits } from '../../../server/src/features/code-actions.ts';
import type { Decision } from '../../../server/src/features/decision.ts';
import { diagnostics } from '../../../server/src/features/diagnostics.ts';
import type { Finding } from '../../../server/src/rules/finding.ts';
import { at, harbour, spanOf } from './fixture.ts';

function finding(): Finding {
  const { courier, tribune } = harbour();
  const [start, end] = spanOf(courier.text, '40');
  const [from, to] = spanOf(tribune.text, 'About 60');
  return {
    rule: 'figure.conflict',
    severity: 'information',
    message: '40 boats here, about 60 in Tribune',
    path: courier.path,
    start,
    end,
    related: [{ path: tribune.path, start: from, end: to, message: 'about 60' }],
  };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const decided: Decision = {
  edit: { changes: {} },
  undo: { uri: 'file:///event/corroborate.json', range: nowhere, newText: '', effect: 'made' as const },
};
const edits: EventEdits = {
  decisions: 'file:///event/corroborate.json',
  decide: {
    ignoreHere: () => decided,
    ignoreEverywhere: () => decided,
    ignoreRule: () => decided,
    names: { corrections: [], correct: () => decided, takeBack: () => decided },
  },
  manifest: (key) => ({ edit: null, uri: `file:///event/event.json#${key}`, range: nowhere }),
};

describe('diagnostics', () => {
  it('carry code, documentation, message and the other places', () => {
    const { context } = harbour();
    assert.deepEqual(diagnostics(context, [finding()]), [
      {
        range: { start: { line: 4, character: 15 }, end: { line: 4, character: 17 } },
        severity: 3,
        code: 'figure.conflict',
        codeDescription: {
          href: 'https://github.com/corroborate/corroborate/blob/main/docs/findings.md#figureconflict',
        },
        source: 'corroborate',
        message: '40 boats here, about 60 in Tribune',
        relatedInformation: [
          {
            location: {
              uri: 'file:///event/tribune.txt',
              range: { start: { line: 0, character: 56 }, end: { line: 0, character: 64 } },
            },
            message: 'about 60',
          },
        ],
      },
    ]);
  });
});

describe('code actions', () => {
  const titles = (words: string, given: EventEdits | null): readonly string[] => {
    const { context, courier } = harbour();
    const start = at(courier, words);
    return codeActions(context, { start, end: start }, [finding()], given).map(({ title }) => title);
  };

  it('lead to the other version, set a finding aside and compare', () => {
    assert.deepEqual(titles('40', edits), [
      'Go to the version in Tribune',
      'Ignore figure.conflict here',
      'Ignore figure.conflict in this event',
      'Ignore the rule figure.conflict',
      'Compare this passage',
      'Show all 3 quotes of Mara Lind',
      'Compare what the sources quote of Mara Lind',
    ]);
  });

  it('offer only what there is', () => {
    assert.deepEqual(titles('40', null), [
      'Go to the version in Tribune',
      'Compare this passage',
      'Show all 3 quotes of Mara Lind',
      'Compare what the sources quote of Mara Lind',
    ]);
    assert.deepEqual(titles('stay shut', edits), [
      'Compare this passage',
      'Go to this passage in Tribune',
      'Show all 3 quotes of Mara Lind',
      'Compare what the sources quote of Mara Lind',
    ]);
    assert.deepEqual(titles('Critics', edits), []);
  });

  it('lead to where the manifest has the date of an article that has none', () => {
    const { context } = harbour();
    const undated = { ...finding(), rule: 'article.undated', start: 0, end: 4, related: [] };
    const [write] = codeActions(context, nowhere, [undated], edits);
    assert.equal(write?.title, 'Write the date into event.json');
    assert.deepEqual(write.command?.arguments, ['file:///event/event.json#published', nowhere]);
  });

  it('name a passage to the client in plain protocol terms', () => {
    const { context, courier } = harbour();
    const start = at(courier, '40');
    const [go, , , , compare] = codeActions(context, { start, end: start }, [finding()], edits);
    assert.equal(go?.command?.command, 'corroborate.openPassage');
    assert.deepEqual(go?.command?.arguments, [
      'file:///event/tribune.txt',
      { start: { line: 0, character: 56 }, end: { line: 0, character: 64 } },
    ]);
    assert.equal(compare?.command?.command, 'corroborate.compare');
    assert.equal(compare?.command?.arguments?.[0], courier.path);
  });
});
