import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMarkdown, withoutInlineMarks } from '../../../server/src/article/markdown.ts';
import { longestArticle, readArticle } from '../../../server/src/article/read.ts';

/** What a reader sees of a line, and what stands in the file. */
const lines: readonly (readonly [file: string, seen: string])[] = [
  ['the mayor, [Ann Lee](https://example.org/lee), said', 'the mayor, Ann Lee , said'],
  ['an address with [brackets](https://example.org/a_(b)_c "and a title")', 'an address with brackets'],
  ['**OSLO** — the *whole* town and __all__ its _ships_', 'OSLO — the whole town and all its ships'],
  ['a ![picture](x.png) in a line', 'a in a line'],
  ['a [![picture](x.png)](https://example.org) with an address', 'a with an address'],
  ['![All of a line](x.png)', '![All of a line](x.png)'],
  ['a note[^1] and an address <https://example.org/x>', 'a note and an address'],
  ['tags<br> and <em class="x">others</em>', 'tags and others'],
  ['5 \\* 3 and snake\\_case', '5 * 3 and snake _case'],
  ['“That f**king wall, that f***ing wall!”', '“That f**king wall, that f***ing wall!”'],
  ['snake_case_names and 3 * 4 * 5', 'snake_case_names and 3 * 4 * 5'],
  ['“[It] was late,” she said [sic].', '“[It] was late,” she said [sic].'],
  ['less < more > nothing', 'less < more > nothing'],
];

const article = `# Harbour opens again

**OSLO** — The harbour opens on Friday, its director said in a long report.

The council's chairman, [Carl Berg](https://example.org/berg), said on Monday:

> The work cost *40 million* kroner.
>
> Nobody else would pay.

Nobody was hurt when the crane fell in March.
`;

describe('Markdown', () => {
  it('is told by the path', () => {
    assert.deepEqual(['a.md', 'A.MARKDOWN', 'file:///a%20b.md', 'a.txt', 'md'].map(isMarkdown), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  for (const [file, seen] of lines)
    it(`is read as it is seen: ${seen}`, () => {
      const read = withoutInlineMarks(file);
      assert.equal(read.length, file.length);
      assert.equal(read.replace(/ +/g, ' ').trim(), seen);
    });

  it('keeps every word where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'[]()!*_~<>\\"', 'a', 'B ', ' ', '\n', '\r\n', 'https://x.y')),
        (parts) => {
          const text = parts.join('');
          const read = withoutInlineMarks(text);
          assert.equal(read.length, text.length);
          for (let at = 0; at < text.length; at++) if (read[at] !== text[at]) assert.equal(read[at], ' ');
        },
      ),
    );
  });

  it('takes time linear in its length', () => {
    const took = (unit: string, times: number) => {
      const text = unit.repeat(times);
      const start = process.cpuUsage();
      withoutInlineMarks(text);
      return process.cpuUsage(start).user / 1000;
    };
    for (const unit of ['[', '![', '[a](', '*a ', '_a', '<a ', '[![a](b)](c) ', '[a](((', '\\'])
      assert.ok(took(unit, 40_000) < 1000, unit);
  });

  it('quotes what stands behind its mark of a quotation', () => {
    const { blocks } = readArticle({ path: 'a.md', text: article });
    const quotations = blocks.flatMap((block) => block.quotations);
    assert.deepEqual(
      quotations.map(({ start, end, closed, continues }) => [article.slice(start, end), closed, continues]),
      [
        ['The work cost *40 million* kroner.', false, false],
        ['Nobody else would pay.', true, true],
      ],
    );
  });

  it('is read as far as any article is', () => {
    const line = 'The **harbour** opens.\n\n';
    const text = line.repeat(Math.ceil(longestArticle / line.length) + 10);
    const read = readArticle({ path: 'a.md', text });
    assert.equal(read.text.length, text.length);
    assert.equal(read.text.slice(0, line.length), 'The   harbour   opens.\n\n');
    assert.ok(read.text.endsWith(line));
  });

  it('keeps the blocks that an edit leaves alone', () => {
    const previous = readArticle({ path: 'a.md', text: article });
    const { blocks } = readArticle({ path: 'a.md', text: article.replace('March', 'April') }, previous);
    assert.equal(blocks.filter((block, index) => block === previous.blocks[index]).length, blocks.length - 1);
  });

  it('is read alike after an edit', () => {
    const plain = article.replaceAll('> ', '');
    for (const [before, after] of [
      [article, plain],
      [plain, article],
      [article, article.replace('>\n> Nobody', '\n\nNobody')],
    ] as const) {
      const previous = readArticle({ path: 'a.md', text: before });
      assert.deepEqual(
        readArticle({ path: 'a.md', text: after }, previous),
        readArticle({ path: 'a.md', text: after }),
      );
    }
  });
});
