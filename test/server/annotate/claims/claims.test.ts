import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../../server/src/annotate/annotate.ts';
import type { Quote } from '../../../../server/src/annotate/annotation.ts';
import { findClaims } from '../../../../server/src/annotate/claims/claims.ts';
import { claimSubstance } from '../../../../server/src/annotate/claims/substance.ts';
import { findFigures } from '../../../../server/src/annotate/figures/figures.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

/** A text in which `[…]` marks the content of a quote with its cue in `<…>`: the claims as `kind: words`, `@` for the quote's. */
function claims(marked: string): readonly string[] {
  const opened: Quote[] = [];
  let text = '';
  let [content, cue] = [-1, -1];
  const contents: [number, number][] = [];
  let cueSpan: [number, number] | null = null;
  for (const letter of marked) {
    if (letter === '[') content = text.length;
    else if (letter === ']') contents.push([content, text.length]);
    else if (letter === '<') cue = text.length;
    else if (letter === '>') cueSpan = [cue, text.length];
    else text += letter;
  }
  const quote = { id: 'q1', kind: 'indirect', source: null, speaker: null, confidence: 0.9 } as const;
  if (contents.length > 0) opened.push({ ...quote, content: contents, cue: cueSpan, evidence: ['said'] });
  const article = readArticle({ path: 'a.txt', text });
  return findClaims(article, opened, findFigures(article)).map(
    (claim) => `${claim.kind}${claim.quote === null ? '' : ' @'}: ${text.slice(claim.start, claim.end)}`,
  );
}

const cases: readonly (readonly [behaviour: string, text: string, expected: readonly string[]])[] = [
  [
    'an event',
    'Orvanian envoys met the rebels in Varn on Monday.',
    ['event: Orvanian envoys met the rebels in Varn on Monday.'],
  ],
  [
    'a quantity',
    'The rebels have held about a quarter of the Lorn province since the spring.',
    ['quantity: The rebels have held about a quarter of the Lorn province since the spring.'],
  ],
  [
    'a commitment that a speaker makes',
    'Brill <said> that [the union would pay for the new bridge in Varn].',
    ['commitment @: the union would pay for the new bridge in Varn'],
  ],
  [
    'a prediction',
    'Brill <said>: [“I think the mine will collapse before the winter comes to Varn.”]',
    ['prediction @: “I think the mine will collapse before the winter comes to Varn.”'],
  ],
  [
    'a guess of the article',
    'The mine is likely to close in the first half of the year.',
    ['prediction: The mine is likely to close in the first half of the year.'],
  ],
  [
    'a position',
    'Orvania wants the rebels to leave the harbour of Varn.',
    ['position: Orvania wants the rebels to leave the harbour of Varn.'],
  ],
  [
    'a refusal in the future',
    'Orvania <said> [it would not recognise the vote in Lorn].',
    ['position @: it would not recognise the vote in Lorn'],
  ],
  [
    'a stance by an adjective',
    'Brill is willing to talk about the harbour with the rebels of Lorn.',
    ['position: Brill is willing to talk about the harbour with the rebels of Lorn.'],
  ],
  [
    'a plan by what it contains',
    'The deal would include guarantees for the harbour and a fund for Lorn.',
    ['commitment: The deal would include guarantees for the harbour and a fund for Lorn.'],
  ],
  [
    'clauses apart, each with its kind',
    'Soldiers arrested two miners in Lorn on Friday, and the union will hold a strike in Varn next week.',
    [
      'event: Soldiers arrested two miners in Lorn on Friday',
      'commitment: the union will hold a strike in Varn next week.',
    ],
  ],
  [
    'two predicates of one subject apart',
    'Brill flew to Varn on Sunday and signed the treaty with the rebels of Lorn.',
    ['event: Brill flew to Varn on Sunday', 'event: signed the treaty with the rebels of Lorn.'],
  ],
  [
    'a relative clause at the end apart',
    'The envoys met in Varn on Friday, where the union had called a strike against the mine.',
    ['event: The envoys met in Varn on Friday', 'position: where the union had called a strike against the mine.'],
  ],
  [
    'a condition with what it is a condition of',
    'If the rebels leave Varn and the mine opens, the union will pay its share to Lorn.',
    ['commitment: If the rebels leave Varn and the mine opens, the union will pay its share to Lorn.'],
  ],
  [
    'what the words around an opinion tell',
    '[“It was a very good talk,”] Brill <told> reporters in Varn after signing the Lorn treaty by telephone.',
    ['event: Brill told reporters in Varn after signing the Lorn treaty by telephone.'],
  ],
  [
    'a record',
    'It was the worst flood in the history of Orvania.',
    ['event: It was the worst flood in the history of Orvania.'],
  ],
  [
    'what is told in the present',
    'He kills twelve miners and two envoys at the harbour of Varn.',
    ['quantity: He kills twelve miners and two envoys at the harbour of Varn.'],
  ],
  [
    'the verb behind a participle that stands before its noun',
    'The revised offer may separate the miners from the union of Lorn next week.',
    ['prediction: The revised offer may separate the miners from the union of Lorn next week.'],
  ],
  [
    'the verb behind an opening with a participle',
    'Flanked by two envoys, Brill signed the treaty of Lorn in Varn.',
    ['event: Flanked by two envoys, Brill signed the treaty of Lorn in Varn.'],
  ],
  [
    'what is to come by “about to”',
    'The mine is about to lose 300 workers of the union in Varn.',
    ['prediction: The mine is about to lose 300 workers of the union in Varn.'],
  ],
  [
    'the article where no clause is attributed',
    'Orvania <offered> [to pay for the bridge in Varn] at the talks on Monday.',
    ['commitment: Orvania offered to pay for the bridge in Varn at the talks on Monday.'],
  ],
  [
    'whom “according to” names as who says it',
    '[The rebels left the harbour of Varn on Friday], <according to> the army.',
    ['event @: The rebels left the harbour of Varn on Friday'],
  ],
  [
    'who says what something is, in the words of the article',
    'Brill <described> [the treaty of Lorn as the end of the war in Varn] on Friday.',
    ['event @: Brill described the treaty of Lorn as the end of the war in Varn on Friday.'],
  ],
  [
    'the article where somebody only calls for something',
    'Brill <called> for [a strike in Varn on Friday].',
    ['position: Brill called for a strike in Varn on Friday.'],
  ],
  [
    'the article where something is described on the side',
    'Brill left the talks in Varn on Friday for what he <called> [the end of the war in Lorn].',
    ['event: Brill left the talks in Varn on Friday for what he called the end of the war in Lorn.'],
  ],
  [
    'what somebody has yet to do whole',
    'Orvania has yet to agree to any of the changes that the envoys signed in Varn.',
    ['event: Orvania has yet to agree to any of the changes that the envoys signed in Varn.'],
  ],
  [
    'no quantity in a count that is known',
    'The release of the 21 miners was part of the treaty of Varn.',
    ['event: The release of the 21 miners was part of the treaty of Varn.'],
  ],
  [
    'what can be seen as what is',
    'Soldiers can be heard in the video from the harbour of Varn.',
    ['event: Soldiers can be heard in the video from the harbour of Varn.'],
  ],
  [
    'a guess of what somebody will do',
    'The union will probably hold a strike in Varn next week.',
    ['prediction: The union will probably hold a strike in Varn next week.'],
  ],
  [
    'what is told beside a quote by a verb of speech with an infinitive',
    'Brill continued to deny the charges at the court of Varn on Friday, but he <told> the envoys [he was “deeply sorry”].',
    ['event: Brill continued to deny the charges at the court of Varn on Friday'],
  ],
];

const none: readonly (readonly [string, string])[] = [
  ['a question', 'Can the rebels of Lorn be trusted by the envoys in Varn?'],
  ['an opinion in quotation marks', '[“That is a really great step forward,”] he <said>.'],
  ['a judgement of the article', 'The developments represent significant movement after the long stalemate.'],
  ['a mere chance', 'The harbour question may yet remain a big obstacle.'],
  ['a heading', 'Harbour talks in Varn\n\n'],
  ['an invitation', 'Subscribe to the newsletter of this paper for free.'],
  ['words to the reader in quotation marks', '[“You have to be careful what you wish for,”] she <said>.'],
  ['what is said to be something in marks', 'The harbour is a “truly beautiful disaster” for so many people.'],
  ['strong words and superlatives', 'It was really the trickiest and most beautiful of all things.'],
  ['a feeling', 'They were very disappointed and sad about it.'],
  ['horror in quotation marks', '[“I am horrified by the awful news from Varn,”] he <said>.'],
  ['thanks', '[“I would like to thank the union of Lorn for its unwavering support,”] he <said>.'],
  ['an order', '[“Please keep the faith and don’t make such faces,”] she <said>.'],
  ['what only leads to what follows', 'Here is what the envoys know:'],
  ['respect', '[“We have a lot of respect for the miners of Lorn,”] Brill <said>.'],
];

describe('findClaims', () => {
  for (const [behaviour, text, expected] of cases)
    it(`finds ${behaviour}`, () => assert.deepEqual(claims(text), expected));
  for (const [behaviour, text] of none) it(`leaves alone ${behaviour}`, () => assert.deepEqual(claims(text), []));

  it('gives a claim that somebody passes on to the one who makes it', () => {
    const text = 'Police said the rebels had left the harbour of Varn, the Lorn Times reported.';
    const quote = (id: string, content: string, cue: string): Quote => {
      const span = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
      const said = { kind: 'indirect', source: null, speaker: null, confidence: 0.9, evidence: ['said'] } as const;
      return { ...said, id, content: [span(content)], cue: span(cue) };
    };
    const inner = 'the rebels had left the harbour of Varn';
    const quotes = [quote('paper', `Police said ${inner}`, 'reported'), quote('police', inner, 'said')];
    const found = findClaims(readArticle({ path: 'a.txt', text }), quotes, []);
    assert.deepEqual(
      found.map((claim) => [claim.quote, text.slice(claim.start, claim.end)]),
      [['police', inner]],
    );
  });

  it('never throws, and gives claims in order, true to quotes and figures', () => {
    const words =
      '“ ” , . ? ! ; — and but which who that if will would said told the The of Brill Varn 12 million $ not to is was mine signed'.split(
        ' ',
      );
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 })
      .map((all) => `The envoys said that ${all.join(' ')}`);
    fc.assert(
      fc.property(text, (sample) => {
        const article = annotate(readArticle({ path: 'a.txt', text: sample }));
        let start = 0;
        for (const claim of article.claims) {
          assert.ok(claim.start >= start && claim.end > claim.start && claim.end <= sample.length);
          assert.ok(claim.quote === null || article.quotes.some((quote) => quote.id === claim.quote));
          assert.ok(claim.figures.every((index) => article.figures[index] !== undefined));
          assert.ok(claim.evidence.length > 0);
          start = claim.start;
        }
      }),
    );
  });

  for (const words of [
    'Brill who said that ',
    'signed, who ',
    'the man that ',
    'met; ',
    '“and but ',
    'if the mine and ',
    'flanked by, he ',
  ]) {
    it(`takes time linear in a line of “${words.trim()}”`, () => {
      const article = (times: number) => readArticle({ path: 'a.txt', text: `The envoys met. ${words.repeat(times)}` });
      // Both are too long to be remembered from one reading to the next.
      const [short, long] = [article(5000), article(20000)];
      const time = (read: typeof short): number => {
        const start = process.cpuUsage();
        findClaims(read, [], []);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      };
      const fastest = (read: typeof short): number => Math.min(...[1, 2, 3].map(() => time(read)));
      fastest(short);
      assert.ok(fastest(long) < 10 * fastest(short) + 5e4);
    });
  }
});

describe('claimSubstance', () => {
  it('ranks what has figures and names before what has none', () => {
    const text =
      'Brill paid up to €90 million to the Lorn mine in Varn.\n\nThe envoys left.\n\nThe mine may perhaps close soon.';
    const article = annotate(
      readArticle({
        path: 'a.txt',
        text: `${text}\n\nThe union of miners in Varn met the envoys of Orvania on Monday.`,
      }),
    );
    const first = article.claims[0];
    assert.ok(first !== undefined && article.claims.length > 1);
    for (const other of article.claims.slice(1))
      assert.ok(claimSubstance(first, article) > claimSubstance(other, article));
  });
});
