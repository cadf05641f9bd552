import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../../server/src/annotate/annotate.ts';
import type { AnnotatedArticle } from '../../../../server/src/annotate/annotation.ts';
import { readArticle } from '../../../../server/src/article/read.ts';
import type { Passage } from '../../../../server/src/corpus/comparison.ts';
import { createOriginIndex, type OriginIndex } from '../../../../server/src/corpus/origins/origins.ts';

/** Makes a text long enough for its language to be told. */
const padding = 'The council has met every week since the winter, and the people of the town have followed its talks.';
const otherwise = 'All through spring there were meetings at the old school, where anybody could ask what they wanted.';
const wire =
  'The harbour authority closed the northern quay on Monday after divers found cracks in two of its pillars, and it told the owners of about thirty boats to move them before the evening tide came in. ' +
  'Engineers are to test the remaining pillars in the course of the week, and nobody knows yet when ships will be able to dock there again.';

interface Text {
  readonly outlet?: string;
  readonly published?: string;
  readonly text: string;
}

const article = (path: string, { outlet, published, text }: Text): AnnotatedArticle =>
  annotate(
    readArticle({
      path,
      text,
      metadata: { ...(outlet === undefined ? {} : { outlet }), ...(published === undefined ? {} : { published }) },
    }),
  );

function index(articles: readonly AnnotatedArticle[]): OriginIndex {
  const origins = createOriginIndex();
  articles.forEach((each) => origins.add(each));
  return origins;
}

/** Where some words come from in each article that has them. */
function origins(words: string, texts: Readonly<Record<string, Text>>) {
  const articles = Object.entries(texts).map(([path, text]) => article(path, text));
  const passages = articles.flatMap(({ path, text }): Passage[] => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ path, start, end: start + words.length }];
  });
  const { count, of, evidence } = index(articles).origins(passages);
  return { count, from: of.map(({ from }) => from), numbers: of.map(({ origin }) => origin), evidence };
}

const words = 'the quay would stay closed for a year';
const plain = `${otherwise}\n\nOfficials said ${words}.`;

describe('origins', () => {
  it('are as many as outlets where nobody has it from anybody', () => {
    const found = origins(words, {
      'a.txt': { outlet: 'The Harbour Post', text: plain },
      'b.txt': { outlet: 'Island Herald', text: `The Herald asked around.\n\nTwo engineers said ${words}, at least.` },
    });
    assert.deepEqual(found, { count: 2, from: [null, null], numbers: [0, 1], evidence: [] });
  });

  for (const [credit, from] of [
    [`Officials told The Harbour Post that ${words}.`, 'from The Harbour Post'],
    [`According to The Harbour Post, ${words}.`, 'from The Harbour Post'],
    [`It was first reported by the Harbour Post that ${words}.`, 'from Harbour Post'],
    [`The Harbour Post reported on Monday that ${words}.`, 'from The Harbour Post'],
    [`In an interview with The Harbour Post, the mayor said ${words}.`, 'from The Harbour Post'],
    [`Officials said ${words}, the Harbour Post has reported, citing an internal letter.`, 'from Harbour Post'],
    [`“I hear that ${words},” the mayor said on The Harbour Post's podcast.`, 'from The Harbour Post'],
  ] as const)
    it(`are one where an article credits the other: ${credit.slice(0, 50)}`, () => {
      const found = origins(words, {
        'a.txt': { outlet: 'The Harbour Post', text: plain },
        'b.txt': { outlet: 'Island Herald', text: `${padding}\n\n${credit}` },
      });
      assert.equal(found.count, 1);
      assert.deepEqual(found.from, [null, from]);
      assert.match(found.evidence[0] ?? '', /^Island Herald: “.*Harbour Post/);
    });

  it('are one where two credit a third that is not there', () => {
    const found = origins(words, {
      'a.txt': {
        outlet: 'The Harbour Post',
        text: `${padding}\n\nAn official told the Reuters news agency that ${words}.`,
      },
      'b.txt': { outlet: 'Island Herald', text: `${padding}\n\nReuters said ${words}.` },
      'c.txt': { outlet: 'Coast Times', text: plain },
    });
    assert.deepEqual(found.from, ['from Reuters', 'from Reuters', null]);
    assert.deepEqual(found.numbers, [0, 0, 1]);
  });

  it('are one along a chain, and say who has it from whom', () => {
    const found = origins(words, {
      'a.txt': { outlet: 'Island Herald', text: `${padding}\n\nThe Harbour Post reported that ${words}.` },
      'b.txt': { outlet: 'The Harbour Post', text: `${padding}\n\nOfficials told the BBC that ${words}.` },
      'c.txt': { outlet: 'bbc.co.uk', text: plain },
    });
    assert.equal(found.count, 1);
    assert.equal(found.from[0], 'from The Harbour Post, which has it from BBC');
  });

  it('end where credits go round', () => {
    const found = origins(words, {
      'a.txt': { outlet: 'Island Herald', text: `${padding}\n\nThe Harbour Post reported that ${words}.` },
      'b.txt': { outlet: 'The Harbour Post', text: `${padding}\n\nThe Island Herald reported that ${words}.` },
    });
    assert.equal(found.count, 1);
  });

  for (const text of [
    `Officials told Mayor Ann Lee that ${words}.`,
    `The Harbour Post stands by the sea. Officials said ${words}.`,
    `Officials said ${words}. The Harbour Post reported other things about the town.`,
    `A reader wrote to the Harbour Post. Officials said ${words}.`,
  ])
    it(`are not taken from a mention: ${text.slice(0, 60)}`, () => {
      const found = origins(words, {
        'a.txt': { outlet: 'The Harbour Post', text: plain },
        'b.txt': { outlet: 'Island Herald', text: `${padding}\n\n${text}` },
      });
      assert.deepEqual([found.count, found.from[1]], [2, null]);
    });

  it('know an agency’s text by its dateline and its copyright', () => {
    const found = origins('divers found cracks', {
      'a.txt': { outlet: 'The Harbour Post', text: `Quay closed\n\nNORHAVEN (Reuters) - ${wire}` },
      'b.txt': { outlet: 'Island Herald', text: `Quay closed\n\n${wire}` },
      'c.txt': { outlet: 'Coast Times', text: `${padding}\n\nIt is said that divers found cracks.` },
    });
    assert.deepEqual(found.numbers, [0, 0, 1]);
    assert.deepEqual(found.from, ['from Reuters', 'same text as The Harbour Post', null]);
    assert.match(found.evidence.at(-1) ?? '', /have the same \d\d words outside quotations/);
  });

  it('are directed by the dates of two that share their text', () => {
    const texts = {
      'a.txt': { outlet: 'The Harbour Post', published: '2024-03-04', text: `Quay closed\n\n${wire}` },
      'b.txt': { outlet: 'Island Herald', published: '2024-03-02', text: `Cracks found\n\n${wire}` },
    };
    assert.deepEqual(origins('divers found cracks', texts).from, ['same text as Island Herald', null]);
    const [link] = index(Object.entries(texts).map(([path, text]) => article(path, text))).links();
    assert.deepEqual([link?.path, link?.from, link?.outlet], ['a.txt', 'b.txt', 'Island Herald']);
    assert.ok((link?.evidence.length ?? 0) > 0);
  });

  it('do not count what stands in quotation marks, names and boilerplate', () => {
    const names = Array.from(
      { length: 30 },
      (_, number) => `Officer ${String.fromCharCode(65 + (number % 26))}erik Lund`,
    );
    for (const same of [
      `“${wire}”`,
      `Present were ${names.join(', ')}.`,
      'This article was first published by our partner and may not be reproduced without the consent of the editors, so please sign up for the newsletter that brings all the news of the coast to you every single morning of the week, free of any charge.',
    ]) {
      const articles = ['a.txt', 'b.txt'].map((path) =>
        article(path, { outlet: path, text: `${padding}\n\nThe ${path} has this.\n\n${same}` }),
      );
      assert.deepEqual(
        index(articles)
          .sharedText()
          .map(({ words: count }) => count),
        [],
        same.slice(0, 40),
      );
    }
  });

  it('find text that is the same across paragraphs', () => {
    const articles = [wire, wire.replace('. Engineers', '.\n\nEngineers')].map((text, number) =>
      article(`${number}.txt`, { text: `${padding}\n\nNumber ${number} begins.\n\n${text}` }),
    );
    const [run, ...more] = index(articles).sharedText();
    assert.ok(run && run.words > 60 && more.length === 0);
  });

  it('find text of which an editor changed some words', () => {
    const articles = [wire, wire.replace('Engineers are to test', 'Engineers, it said, will test')].map(
      (text, number) => article(`${number}.txt`, { text: `${number === 0 ? padding : otherwise}\n\n${text}` }),
    );
    const [run, ...more] = index(articles).sharedText();
    assert.deepEqual([run?.words, more.length], [wire.split(' ').length - 'are to'.split(' ').length, 0]);
  });

  it('are the same in any order, and after an update what a rebuild gives', () => {
    const pool = [
      article('a.txt', { outlet: 'The Harbour Post', text: `Quay closed\n\nNORHAVEN (Reuters) - ${wire}` }),
      article('b.txt', { outlet: 'Island Herald', published: '2024-03-04', text: `Cracks found\n\n${wire}` }),
      article('c.txt', {
        outlet: 'Coast Times',
        published: '2024-03-02',
        text: `${wire}\n\nThe Harbour Post reported that ${words}.`,
      }),
      article('d.txt', { outlet: 'Reuters', text: `${wire}\n\nThe Coast Times reported that ${words}.` }),
    ];
    const passages = pool.flatMap(({ path, text }): Passage[] => {
      const start = text.indexOf('closed');
      return [{ path, start, end: start + 6 }];
    });
    const shown = (origin: OriginIndex) => ({
      shared: origin.sharedText(),
      links: origin.links(),
      group: origin.origins(passages),
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 1 }), fc.nat(), (articles, chosen) => {
        const gone = articles[chosen % articles.length];
        const updated = index(articles);
        updated.links();
        if (gone) updated.remove(gone);
        const rebuilt = index(pool.filter((each) => each !== gone && articles.includes(each)));
        assert.deepEqual(shown(updated), shown(rebuilt));
      }),
      { numRuns: 40 },
    );
  });
});
