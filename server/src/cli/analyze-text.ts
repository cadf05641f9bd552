import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { oneLine } from './comparison.ts';

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** An article's annotations for a terminal: who said what, names, figures and claims. */
export function analyzeText(article: AnnotatedArticle, nameOf: (entity: string | null) => string | undefined): string {
  const { text, entities, quotes, figures, claims } = article;
  const words = (start: number, end: number) => oneLine(short(text.slice(start, end)));
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `${title} (${lines.length})`, ...lines] : [];
  return [
    oneLine(article.path),
    ...section(
      'Quotes',
      quotes.map(({ speaker, content, kind }) => {
        const name = speaker ? (nameOf(speaker.entity) ?? speaker.name) : 'speaker not found';
        return `  ${oneLine(name)} [${kind}]: ${content.map(([start, end]) => words(start, end)).join(' … ')}`;
      }),
    ),
    ...section(
      'Names',
      entities.map(
        ({ id, name, type, role, mentions }) =>
          `  ${oneLine(nameOf(id) ?? name)} (${type}${role ? `, ${oneLine(role)}` : ''}): ${mentions.length}`,
      ),
    ),
    ...section(
      'Figures',
      figures.map(({ start, end, of }) => `  ${words(start, end)}${of ? ` | ${oneLine(of)}` : ''}`),
    ),
    ...section(
      'Claims',
      claims.map(({ start, end, kind }) => `  [${kind}] ${words(start, end)}`),
    ),
    '',
    '',
  ].join('\n');
}
