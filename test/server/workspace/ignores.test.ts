import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  formatIgnores,
  ignoredText,
  isIgnored,
  noIgnores,
  readIgnores,
  withIgnore,
  withRuleOff,
} from '../../../server/src/workspace/ignores.ts';

describe('ignores', () => {
  const entry = { rule: 'quote.altered', file: 'a.txt', text: 'the harbour' };

  it('set a finding aside by its words, wherever they stand', () => {
    const ignores = withIgnore(noIgnores, entry);
    assert.ok(isIgnored(ignores, 'quote.altered', 'a.txt', 'the\n  harbour'));
    assert.ok(!isIgnored(ignores, 'quote.altered', 'b.txt', 'the harbour'));
    assert.ok(!isIgnored(ignores, 'quote.altered', 'a.txt', 'the harbours'));
    assert.ok(!isIgnored(ignores, 'quote.unclosed', 'a.txt', 'the harbour'));
  });

  it('set all findings of a rule aside in an article or in the event', () => {
    assert.ok(isIgnored({ ignore: [{ rule: 'x', file: 'a.txt' }], rules: {} }, 'x', 'a.txt', 'any'));
    assert.ok(isIgnored({ ignore: [{ rule: 'x' }], rules: {} }, 'x', 'b.txt', 'any'));
  });

  it('are written sorted, one entry a line and each once, so that they merge', () => {
    const other = { rule: 'name.spelling', file: 'b.txt', text: 'Lindt' };
    const text = formatIgnores(
      withRuleOff(withIgnore(withIgnore(withIgnore(noIgnores, entry), other), entry), 'source.vague'),
    );
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

  it('are read back as they were written', () => {
    const word = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(word, word, fc.string(), (rule, file, passage) => {
        const read = readIgnores(formatIgnores(withIgnore(noIgnores, { rule, file, text: ignoredText(passage) })));
        assert.deepEqual(read.problems, []);
        assert.ok(isIgnored(read.ignores, rule, file, passage));
      }),
    );
  });

  it('tell in plain words what is wrong, and ignore nothing then', () => {
    assert.match(readIgnores('{').problems[0] ?? '', /^It is not valid JSON/);
    assert.deepEqual(readIgnores('{"ignore": [{"text": "a"}], "rules": {"x": "loud"}}'), {
      ignores: noIgnores,
      problems: ['ignore.0.rule is missing.', 'rules.x must be default, off, hint, information, warning or error.'],
    });
  });
});
