import { shownWords } from '../../article/shown-words.ts';
import type { OriginLink, SharedText } from '../comparison.ts';
import { isLater, type KnownCredit, nameOf, type Source } from './sources.ts';

/** What an article says it has from an outlet. */
export function creditLink({ article }: Source, credit: KnownCredit, sources: Iterable<Source>): OriginLink {
  const { outlet, key, span, scope } = credit;
  const source = [...sources].find((each) => each.key === key)?.article;
  return {
    path: article.path,
    start: span[0],
    end: span[1],
    by: 'credit',
    whole: scope === 'article',
    outlet,
    from: source?.path ?? null,
    evidence: [`“${creditWords(article.text, credit)}”`],
  };
}

/** The words by which an article credits an outlet, on one line. */
export function creditWords(text: string, { span, outlet }: KnownCredit): string {
  const words = shownWords(text.slice(...span));
  return words === '' ? outlet : words;
}

/** What an article shares with another so that it has its text from there. */
export function textLink({ article }: Source, other: Source, run: SharedText): OriginLink {
  const { start, end } = run.passages.find(({ path }) => path === article.path) ?? run.passages[0];
  return {
    path: article.path,
    start,
    end,
    by: 'text',
    whole: false,
    outlet: nameOf(other.article),
    from: other.article.path,
    evidence: [
      `the same ${String(run.words)} words, outside quotations`,
      ...(isLater(article, other.article) ? ['published later'] : []),
    ],
  };
}
