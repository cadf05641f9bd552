import assert from 'node:assert/strict';
import { readMarked, readMarkedTexts } from '../../server/training/marked-names.ts';

describe('the invented reports with marked names', () => {
  it('are read without their marks', () => {
    assert.deepEqual(readMarked('a.txt', '[[Mara Lind#P]] of [[Tarn & Co#O]] left [[Orel#L]].'), {
      file: 'a.txt',
      text: 'Mara Lind of Tarn & Co left Orel.',
      mentions: [
        [0, 9, 'person'],
        [13, 22, 'organisation'],
        [28, 32, 'place'],
      ],
    });
  });

  it('have no mark that is not read', () => {
    for (const { file, text } of [...readMarkedTexts('learned'), ...readMarkedTexts('held')])
      assert.doesNotMatch(text, /\[\[|\]\]|#[A-Z]\b/, file);
  });

  it('share no report', () => {
    const learned = new Set(readMarkedTexts('learned').map(({ text }) => text));
    assert.ok(readMarkedTexts('held').every(({ text }) => !learned.has(text)));
  });
});
