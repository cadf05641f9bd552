import type { Span } from '../article/article.ts';
import type { Rule } from './finding.ts';

/** Words by which an article says why it does not name a source. */
const reason =
  /\b(?:anonym|condition (?:that|of)|not (?:be )?(?:named|identified)|not authori[sz]ed|unauthori[sz]ed|asked not to|declined to be|requested|spoke on (?:background|condition)|because (?:they|he|she|of)|fear(?:s|ed|ing)? (?:of )?(?:reprisal|retaliation)|sensitiv|identit(?:y|ies)|name (?:was|has been) (?:changed|withheld))/i;

export const sourceUnnamed: Rule = {
  code: 'source.unnamed',
  severity: 'information',
  summary: 'An unnamed source, where the article does not say why the name is withheld.',
  check: (article) => {
    const reported = new Set<string>();
    return article.quotes.flatMap(({ speaker, source }) => {
      if (!speaker?.anonymous || !source) return [];
      const name = speaker.name
        .toLowerCase()
        .replace(/^(?:the|an?|one|two|some|another|this|that) /, '')
        .replace(/s$/, '');
      if (reported.has(name) || /^(?:he|she|they|it|who)$/.test(name)) return [];
      reported.add(name);
      if (reason.test(around(article.text, source))) return [];
      return [
        {
          path: article.path,
          start: source[0],
          end: source[1],
          message: message(article.text.slice(source[0], source[1])),
          related: [],
        },
      ];
    });
  },
};

/** The paragraph of a span, in which an article gives its reason. */
function around(text: string, [start, end]: Span): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(Math.max(from, start - 1500), Math.min(to < 0 ? text.length : to, end + 1500));
}

/** How much a reader learns of the source. */
function message(words: string): string {
  const source = words.replace(/\s+/g, ' ');
  if (/^(?:the |some |several |two |other )?(?:sources?|insiders?|people)$/i.test(source))
    return `“${source}”: who they are, and why they are not named, is not said.`;
  if (/familiar|close to|briefed|knowledge|involved|present|direct/i.test(source))
    return `“${source}” says how the source knows, but not why it is not named.`;
  return `“${source}”: how the source knows, and why it is not named, is not said.`;
}
