import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  correctionsOf,
  formatDecisions,
  ignoredText,
  isIgnored,
  noDecisions,
  readDecisions,
  withIgnores,
  withRuleOff,
} from '../../../server/src/workspace/decisions.ts';

describe('what a reader decided', () => {
  const entry = { rule: 'quote.altered', file: 'a.txt', text: 'the harbour' };

  it('sets a finding aside by its words, wherever they stand', () => {
    const decisions = withIgnores(noDecisions, [entry]);
    assert.ok(isIgnored(decisions, 'quote.altered', 'a.txt', 'the\n  harbour'));
    assert.ok(!isIgnored(decisions, 'quote.altered', 'b.txt', 'the harbour'));
    assert.ok(!isIgnored(decisions, 'quote.altered', 'a.txt', 'the harbours'));
    assert.ok(!isIgnored(decisions, 'quote.unclosed', 'a.txt', 'the harbour'));
  });

  it('sets all findings of a rule aside in an article or in the event', () => {
    assert.ok(isIgnored({ ...noDecisions, ignore: [{ rule: 'x', file: 'a.txt' }] }, 'x', 'a.txt', 'any'));
    assert.ok(isIgnored({ ...noDecisions, ignore: [{ rule: 'x' }] }, 'x', 'b.txt', 'any'));
  });

  it('is written sorted, one entry a line and each once, so that they merge', () => {
    const other = { rule: 'name.spelling', file: 'b.txt', text: 'Lindt' };
    const text = formatDecisions(withRuleOff(withIgnores(noDecisions, [entry, other, entry]), 'source.vague'));
    assert.equal(
      text,
      [
        '{',
        '  "ignore": [',
        '    {"rule":"name.spelling","file":"b.txt","text":"Lindt"},',
        '    {"rule":"quote.altered","file":"a.txt","text":"the harbour"}',
        '  ],',
        '  "rules": {',
        '    "source.vague": "off"',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is read back as it was written', () => {
    const word = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(word, word, fc.string(), (rule, file, passage) => {
        const read = readDecisions(
          formatDecisions(withIgnores(noDecisions, [{ rule, file, text: ignoredText(passage) }])),
        );
        assert.deepEqual(read.problems, []);
        assert.ok(isIgnored(read.decisions, rule, file, passage));
      }),
    );
  });

  it('names a correction of an article after those of the event', () => {
    const { decisions, problems } = readDecisions(
      '{"names": [{"name": "Lind", "file": "a.txt", "as": "Mara Lind"}, {"name": "Lind", "is": "place"}]}',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      correctionsOf(decisions, 'a.txt').map(({ is, as }) => is ?? as),
      ['place', 'Mara Lind'],
    );
    assert.equal(correctionsOf(decisions, 'b.txt').length, 1);
  });

  it('keeps what it does not know when it is written anew', () => {
    const text = formatDecisions(
      readDecisions(
        '{"$schema": "x.json", "names": [{"note": "seen", "is": "place", "name": "Lind"}], "ignore": [{"why": 1, "rule": "x"}]}',
      ).decisions,
    );
    assert.equal(
      text,
      [
        '{',
        '  "$schema": "x.json",',
        '  "ignore": [',
        '    {"rule":"x","why":1}',
        '  ],',
        '  "names": [',
        '    {"name":"Lind","is":"place","note":"seen"}',
        '  ],',
        '  "rules": {}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('tells in plain words what is wrong, and obeys the rest', () => {
    assert.match(readDecisions('{').problems[0] ?? '', /^It is not valid JSON/);
    assert.match(readDecisions('[]').problems[0] ?? '', /^The file must be an object/);
    const { decisions, problems } = readDecisions(
      JSON.stringify({
        ignore: [{ text: 'a' }, { rule: 'y' }],
        rules: { x: 'loud', y: 'off' },
        names: [{ name: 'Lind' }, { name: 'Lind', is: 'ship' }, 7, { is: 'place' }, { name: 'Velm', is: 'place' }],
      }),
    );
    assert.deepEqual(decisions, {
      ignore: [{ rule: 'y' }],
      names: [{ name: 'Velm', is: 'place' }],
      rules: { y: 'off' },
      others: {},
    });
    assert.deepEqual([...problems].sort(), [
      'ignore.0.rule is missing.',
      'names.0 must say what the name is: "is", "as" or "not".',
      'names.1.is must be person, organisation, place or no-name.',
      'names.2 must be an object with a "name".',
      'names.3.name is missing.',
      'rules.x must be default, off, hint, information, warning or error.',
    ]);
    assert.deepEqual(readDecisions('{"ignore": {}}').problems, ['ignore must be a list.']);
  });
});
