import type { AnnotatedArticle, Entity } from '../annotate/annotation.ts';
import { shownWords } from '../article/shown-words.ts';
import { introduction } from './introduction.ts';
import type { LinkedContext } from './context.ts';
import { bold, escapeMarkdown, link } from './markdown.ts';
import { asSpeaker, quotesOfSpeaker } from './speaker-quotes.ts';
import { count, entityWords } from './wording.ts';

const sourcesShown = 8;
const spellingsShown = 4;

/** Name, type and role, and how often quoted; then for each source how it spells the name and how often it mentions the entity. */
export function entityHover(context: LinkedContext, entity: Entity): string {
  const { article, event } = context;
  const linked = event.entity(article.path, entity.id);
  const role = entity.role === null ? '' : `, ${escapeMarkdown(entity.role)}`;
  const members = linked?.members ?? [{ path: article.path, entity: entity.id }];
  const lines = members.slice(0, sourcesShown).flatMap(({ path, entity: id }) => {
    const source = path === article.path ? article : event.article(path);
    const local = source?.entities.find((each) => each.id === id);
    if (!source || !local) return [];
    const start = event.location({ path, ...introduction(source, local) });
    return [`- ${link(event.sourceName(path), start)}: ${spellings(source, local)}`];
  });
  const rest = members.length > sourcesShown ? [`- and ${count(members.length - sourcesShown, 'more source')}`] : [];
  const quotes = quotesOfSpeaker(context, asSpeaker(entity));
  const quoted = new Set(quotes.map(({ passage }) => passage.path)).size;
  const said = quotes.length > 0 ? `  \nQuoted ${count(quotes.length, 'time')} in ${count(quoted, 'source')}` : '';
  const head = `${bold(linked?.name ?? entity.name)} — ${entityWords[entity.type]}${role}${said}`;
  return [head, '', ...lines, ...rest].join('\n');
}

function spellings({ text }: AnnotatedArticle, { mentions }: Entity): string {
  const times = new Map<string, number>();
  for (const { start, end, kind } of mentions) {
    const words = kind === 'pronoun' ? '' : shownWords(text.slice(start, end));
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  const pronouns = times.get('') ?? 0;
  times.delete('');
  const byFrequency = [...times].sort(([, left], [, right]) => right - left);
  const parts = byFrequency
    .slice(0, spellingsShown)
    .map(([words, number]) => `“${escapeMarkdown(words)}”${number > 1 ? ` ${String(number)}×` : ''}`);
  if (byFrequency.length > spellingsShown) parts.push(count(byFrequency.length - spellingsShown, 'other wording'));
  if (pronouns > 0) parts.push(count(pronouns, 'pronoun'));
  return `${count(mentions.length, 'mention')} (${parts.join(', ')})`;
}
