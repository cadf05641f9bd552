import assert from 'node:assert/strict';
import { citation, rowCitation } from '../../client/src/citation.ts';
import { comparison, row } from './webview/invented.ts';

const source = {
  uri: 'file:///event/a.txt',
  file: 'a.txt',
  name: 'Courier',
  outlet: 'Courier',
  title: 'Harbour to close',
  published: '2031-03-08',
  url: 'https://courier.example/harbour',
  unread: null,
};
const text = 'The harbour\n is shut.';

describe('a citation', () => {
  it('gives the words, who says them, and where', () => {
    assert.equal(
      citation({ text, speaker: 'Mara Lind', source, line: 6 }),
      '“The harbour is shut.” — Mara Lind, in: Courier, “Harbour to close”, 8 Mar 2031, https://courier.example/harbour (a.txt, line 7)',
    );
  });

  it('leaves out what is not known, and no marks of a quotation out', () => {
    const unknown = { ...source, outlet: null, title: null, published: null, url: null };
    assert.equal(
      citation({ text, speaker: null, source: unknown, line: 0 }),
      '“The harbour is shut.” — (a.txt, line 1)',
    );
    assert.equal(
      citation({ text: '"Shut," she said', speaker: 'Mara Lind', source: unknown, line: 0 }),
      '"Shut," she said — Mara Lind (a.txt, line 1)',
    );
  });

  it('of a row has every version with its source', () => {
    const { sources } = comparison([]);
    assert.equal(
      rowCitation(row('a', { label: 'Waiting' }), ['worded differently'], sources),
      [
        'Waiting (worded differently)',
        '- “We will wait.” — Ana Duarte, in: Outlet 0, 1 Mar 2031 (0.txt, line 1)',
        '- “We shall wait.” — Ana Duarte, in: Outlet 1, 2 Mar 2031 (1.txt, line 1)',
      ].join('\n'),
    );
  });
});
