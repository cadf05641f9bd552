import { shownPieces } from '../article/shown-words.ts';
import { sourceName } from '../corpus/source-names.ts';
import { oneLine, quotedMost, relationWords, sections } from './comparison.ts';
import type { NamedEvent } from './linked.ts';

/** Text that Markdown shows as it stands. */
const plain = (text: string) => oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');

const link = (path: string) => `<${encodeURI(path).replace(/[<>]/g, '')}>`;

/** A comparison as a Markdown document: a table of sources, then a section for each relation. */
export function compareMarkdown(events: readonly NamedEvent[]): string {
  const lines: string[] = [];
  for (const event of events) {
    lines.push(`# ${plain(event.title)}`, '', '| Source | Published | Quotes | File |', '| --- | --- | ---: | --- |');
    for (const article of event.articles)
      lines.push(
        `| ${plain(sourceName(event.articles, article.path))} | ${plain(article.metadata.published ?? 'not known')} | ${article.quotes.length} | [${plain(article.path)}](${link(article.path)}) |`,
      );
    const people = quotedMost(event).slice(0, 10);
    if (people.length > 0)
      lines.push('', `Quoted most: ${people.map(({ name, quotes }) => `${plain(name)} (${quotes})`).join(', ')}.`);
    for (const { title, groups } of sections(event.groups)) {
      lines.push('', `## ${title}`);
      for (const group of groups) {
        lines.push(
          '',
          `### ${plain(group.label)}`,
          '',
          `${relationWords[group.relation]}; origins: ${group.origins}`,
          '',
        );
        for (const member of group.members) {
          const words = shownPieces(member.segments).map(({ text, differs }) => {
            const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
            return differs && core
              ? `${before && ' '}**${plain(core)}**${after && ' '}`
              : `${before && ' '}${plain(core)}${after && ' '}`;
          });
          lines.push(
            `- **${plain(sourceName(event.articles, member.path))}**${member.speaker ? ` (${plain(member.speaker)})` : ''}: ${words.join('')}`,
          );
        }
      }
    }
    if (event.onlyIn.length > 0) {
      lines.push('', '## Found in one source only', '');
      for (const { path, text, speaker } of event.onlyIn) {
        lines.push(
          `- **${plain(sourceName(event.articles, path))}**${speaker ? ` (${plain(speaker)})` : ''}: ${plain(text)}`,
        );
      }
    }
    lines.push('');
  }
  return lines.join('\n');
}
