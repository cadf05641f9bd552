import { judgedLength } from '../article/language.ts';
import type { Rule } from './finding.ts';
import { firstWords } from './wording.ts';

const languages: Readonly<Record<string, string>> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
};

/** With fewer words nobody can tell a text's language, and there is little in it to read. */
const leastWords = 12;

export const articleNotEnglish: Rule = {
  code: 'article.not-english',
  severity: 'information',
  summary: 'An article in another language than English, whose quotes, names and figures are not read.',
  check: (article) => {
    const words = article.text.slice(0, judgedLength).match(/\p{L}+/gu)?.length ?? 0;
    if (article.language === 'en' || words < leastWords) return [];
    const [start, end] = firstWords(article);
    const language = languages[article.language];
    const what = language === undefined ? 'This article is not in English' : `This article is in ${language}`;
    const message = `${what}. Only English is read: its quotes, names and figures are not found, and what others tell is not found in it.`;
    return [{ path: article.path, start, end, message, related: [] }];
  },
};
