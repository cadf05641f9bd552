import { styleText } from 'node:util';
import { shownPieces } from '../article/shown-words.ts';
import type { Group, Segment } from '../corpus/comparison.ts';
import { sourceName } from '../corpus/source-names.ts';
import { oneLine, quotedMost, sections } from './comparison.ts';
import type { NamedEvent } from './linked.ts';

type Style = Parameters<typeof styleText>[0];

/** How a text is printed: the width of the terminal in columns, and whether it shows colours. */
export interface Screen {
  readonly columns: number;
  readonly colours: boolean;
}

const passageLength = 200;
const groupsShown = 8;
/** Of a source's name, in columns. */
const widest = 36;

/** The segments up to a length, on one line, the differing words marked. */
function marked(segments: readonly Segment[], paint: (style: Style, text: string) => string): string {
  let left = passageLength;
  let line = '';
  for (const { text, differs } of shownPieces(segments)) {
    if (left <= 0) break;
    const cut = text.length > left ? `${text.slice(0, left)}…` : text;
    left -= text.length;
    const words = cut.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+|\s+/g, ' ');
    line += differs && words.trim() ? paint(['bold', 'yellow'], words) : words;
  }
  return line.trim();
}

/** A comparison for a terminal: the sources, who is quoted most, and the groups by substance. */
export function compareText(events: readonly NamedEvent[], { columns, colours }: Screen): string {
  const paint = (style: Style, text: string) => (colours ? styleText(style, text) : text);
  const lines: string[] = [];
  const heading = (text: string, note = '') =>
    lines.push('', paint('bold', text) + (note ? paint('dim', `  ${note}`) : ''));
  const showGroup = (event: NamedEvent, group: Group, width: number) => {
    const speakers = [...new Set(group.members.map(({ speaker }) => speaker).filter((name) => name !== null))];
    lines.push(
      `  ${paint('cyan', oneLine(group.label))}${speakers.length > 1 ? paint('dim', `  (${speakers.map(oneLine).join('; ')})`) : ''}`,
    );
    for (const member of group.members)
      lines.push(
        `    ${paint('dim', sourceName(event.articles, member.path).slice(0, width).padEnd(width))}  ${marked(member.segments, paint)}`,
      );
  };
  for (const event of events) {
    const width = Math.min(
      widest,
      Math.max(8, ...event.articles.map((article) => sourceName(event.articles, article.path).length)),
    );
    lines.push('', paint(['bold', 'underline'], oneLine(event.title)));
    heading('Sources');
    for (const article of event.articles) {
      const words = article.text.split(/\s+/).length;
      const facts = [
        `${words} words`.padStart(11),
        `${article.quotes.length} quotes`.padStart(10),
        article.metadata.published ?? 'no date',
      ];
      lines.push(
        `  ${oneLine(sourceName(event.articles, article.path)).slice(0, width).padEnd(width)}  ${paint('dim', facts.join('   '))}`,
      );
    }
    const people = quotedMost(event).slice(0, 6);
    if (people.length > 0) {
      heading('Quoted most');
      const most = people[0]?.quotes ?? 1;
      const bar = Math.max(10, Math.min(40, columns - 40));
      for (const { name, quotes } of people)
        lines.push(
          `  ${oneLine(name).slice(0, 28).padEnd(28)} ${paint('blue', '▇'.repeat(Math.max(1, Math.round((quotes / most) * bar))))} ${quotes}`,
        );
    }
    const shown = sections(event.groups);
    const differing = shown.filter(({ differs }) => differs);
    const alike = shown.filter(({ differs }) => !differs).flatMap(({ groups }) => groups);
    for (const { title, groups } of differing) {
      heading(title, String(groups.length));
      for (const group of groups.slice(0, groupsShown)) showGroup(event, group, width);
      if (groups.length > groupsShown) lines.push(paint('dim', `  and ${groups.length - groupsShown} more`));
    }
    if (alike.length > 0) heading('Told alike', `${alike.length} ${alike.length === 1 ? 'passage' : 'passages'}`);
    if (event.groups.length === 0) lines.push('', 'No passage is told by more than one source.');
    const only = event.articles
      .map(
        (article) =>
          `${oneLine(sourceName(event.articles, article.path))} ${event.onlyIn.filter(({ path }) => path === article.path).length}`,
      )
      .join(', ');
    if (event.onlyIn.length > 0) lines.push('', `${paint('bold', 'Found in one source only')}  ${paint('dim', only)}`);
  }
  return `${lines.join('\n').trimStart()}\n`;
}
