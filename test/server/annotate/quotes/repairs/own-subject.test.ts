import assert from 'node:assert/strict';
import type { Span } from '../../../../../server/src/article/article.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';
import { ofOwnClause, withGovernor } from '../../../../../server/src/annotate/quotes/repairs/own-subject.ts';

/** A text in which `{}` holds the source and `<>` the cue, as a repair gets them; and the source that it gives. */
function source(marked: string, repair: typeof withGovernor): string {
  const span = (pattern: RegExp): Span => {
    const match = pattern.exec(marked);
    assert.ok(match?.[1]);
    const start = marked.slice(0, match.index).replace(/[{}<>]/g, '').length;
    return [start, start + match[1].length];
  };
  const text = marked.replace(/[{}<>]/g, '');
  const [block] = readArticle({ path: 'article.txt', text }).blocks;
  assert.ok(block);
  return text.slice(...repair(text, block, span(/<([^>]*)>/), span(/\{([^}]*)\}/)));
}

describe('withGovernor', () => {
  for (const [marked, expected] of [
    [
      'Last week prosecutors working for {Mr. Brekke} <described> how the ferry sank.',
      'prosecutors working for Mr. Brekke',
    ],
    [
      'Lind had signed a pledge sponsored by {the Port League} <promising> to close the quay.',
      'a pledge sponsored by the Port League',
    ],
    [
      'Brekke showed them emails obtained by {the Post} <saying> that the ferry was late.',
      'emails obtained by the Post',
    ],
    ['The union released a video in {August} <claiming> that the ferry was late.', 'a video in August'],
    [
      'Many signed a petition on the net that sharply criticised {the council and the port} for closing the quay and <called for> a vote.',
      'a petition on the net',
    ],
    [
      'An engineer who saw the bridge after {its collapse} <said> that it was old.',
      'An engineer who saw the bridge after its collapse',
    ],
    ['The men who sat in the hall knew what {the mayor} <said>.', 'the mayor'],
    ['Moe met {the mayor} on Monday and <told> the Post that it was late.', 'the mayor'],
    ['On Monday in {Halden} <said> the council.', 'Halden'],
    ['The mayor met his team in {Halden} <to discuss> the ferry.', 'Halden'],
    ['The people of the coast know that {Mr. Brekke} <said> so.', 'Mr. Brekke'],
  ] as const)
    it(`gives “${expected}” in “${marked}”`, () => {
      assert.equal(source(marked, withGovernor), expected);
    });
});

describe('ofOwnClause', () => {
  for (const [marked, expected] of [
    ['{The fire has spread further as the ministry} <said> that the quay was closed.', 'the ministry'],
    ['{The council remains divided, and several councillors} <said> that the quay was closed.', 'several councillors'],
    [
      '{A report published by the Post and the council} <said> that the quay was closed.',
      'A report published by the Post and the council',
    ],
    [
      '{Marta Lind, who left when the war began and the quay burnt,} <said> that she was glad.',
      'Marta Lind, who left when the war began and the quay burnt,',
    ],
    [
      '{Marta Lind was sworn in as the tenth minister} <vowing> to close the quay.',
      'Marta Lind was sworn in as the tenth minister',
    ],
  ] as const)
    it(`gives “${expected}” in “${marked}”`, () => {
      assert.equal(source(marked, ofOwnClause), expected);
    });
});
