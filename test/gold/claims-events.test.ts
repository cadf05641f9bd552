import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as valibot from 'valibot';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { AnnotatedArticle } from '../../server/src/annotate/annotation.ts';
import { readArticle } from '../../server/src/article/read.ts';

/** Sentences of the events, by file and offsets, with the kinds of claim that are right for each; none where it claims nothing. */
const goldSchema = valibot.array(
  valibot.object({
    event: valibot.string(),
    file: valibot.string(),
    start: valibot.number(),
    end: valibot.number(),
    kinds: valibot.array(valibot.string()),
    split: valibot.string(),
  }),
);

const events = new URL('../../../shared/corpora/events/', import.meta.url);
const gold = valibot
  .parse(goldSchema, JSON.parse(readFileSync(new URL('claims-events.json', import.meta.url), 'utf8')))
  .filter(({ split }) => split === 'held-back');

const articles = new Map<string, AnnotatedArticle>();
function articleOf(file: string): AnnotatedArticle {
  const known = articles.get(file);
  if (known !== undefined) return known;
  const article = annotate(readArticle({ path: file, text: readFileSync(new URL(file, events), 'utf8') }));
  articles.set(file, article);
  return article;
}

describe('claims of sentences held back', function () {
  this.timeout(120_000);
  before(function () {
    if (existsSync(events)) return;
    console.log('      skipped: the corpus of events is not there');
    this.skip();
  });

  const hits = ({ event, file, start, end }: (typeof gold)[number]) =>
    articleOf(`${event}/${file}`).claims.filter((claim) => {
      const shared = Math.min(claim.end, end) - Math.max(claim.start, start);
      return shared >= 0.5 * Math.min(claim.end - claim.start, end - start);
    });
  const atLeast = (floor: number, right: number, of: number): void =>
    assert.ok(right >= floor * of, `${right} of ${of}`);

  const claiming = gold.filter(({ kinds }) => kinds.length > 0);
  it('are found', () => atLeast(0.85, claiming.filter((each) => hits(each).length > 0).length, claiming.length));

  it('have their kind', () => {
    const right = claiming.filter((each) => hits(each).some(({ kind }) => each.kinds.includes(kind)));
    atLeast(0.7, right.length, claiming.length);
  });

  it('are no others: opinion, titles and captions are left alone', () => {
    const empty = gold.filter(({ kinds }) => kinds.length === 0);
    atLeast(0.45, empty.filter((each) => hits(each).length === 0).length, empty.length);
  });
});
