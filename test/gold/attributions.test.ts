import assert from 'node:assert/strict';
import { readMarkedReport, readMarkedReports } from '../../server/training/marked-quotes.ts';
import { scoreReports } from '../../server/training/quote-score.ts';

describe('the invented reports with marked quotes', () => {
  it('are read without their marks', () => {
    const source = `[["The road is [still] closed,"#q1]] [[said#c1]] [[Mara Lind#s1]]. [["It is."#q1]] [[Two residents#s2]] [[think#c2]] that [[it is open#b2]].

---
1 = Mara Lind
2 = group: two residents
`;
    const { text, quotes } = readMarkedReport('a.txt', source);
    assert.equal(
      text.trim(),
      '"The road is [still] closed," said Mara Lind. "It is." Two residents think that it is open.',
    );
    const words = quotes.map(({ kind, content, cue, source: by, speaker }) => ({
      ...{ kind, content: content.map((span) => text.slice(...span)), speaker },
      ...{ cue: cue && text.slice(...cue), by: by && text.slice(...by) },
    }));
    assert.deepEqual(words, [
      {
        ...{ kind: 'speech', content: ['"The road is [still] closed,"', '"It is."'], cue: 'said', by: 'Mara Lind' },
        speaker: { kind: 'named', name: 'Mara Lind' },
      },
      {
        ...{ kind: 'belief', content: ['it is open'], cue: 'think', by: 'Two residents' },
        speaker: { kind: 'group', name: 'two residents' },
      },
    ]);
  });

  it('have no mark that is not read', () => {
    for (const { file, text } of [...readMarkedReports('learned'), ...readMarkedReports('held')])
      assert.doesNotMatch(text, /\[\[|\]\]|#[bcqs]\d/, file);
  });

  it('share no report', () => {
    const learned = new Set(readMarkedReports('learned').map(({ text }) => text));
    assert.ok(readMarkedReports('held').every(({ text }) => !learned.has(text)));
  });

  it('are read well where nothing was learned from them', () => {
    const { inMarks, speakersShown, shown } = scoreReports(readMarkedReports('held'), () => undefined);
    const { right, wrong, nobody } = speakersShown;
    assert.ok(inMarks.found / inMarks.marked > 0.9, JSON.stringify(inMarks));
    assert.ok(right / (right + wrong + nobody) > 0.9, JSON.stringify(speakersShown));
    assert.ok(shown.nobodys / shown.of < 0.05, JSON.stringify(shown));
  }).timeout(60_000);
});
