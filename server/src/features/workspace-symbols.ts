import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-protocol';
import type { EntityType } from '../annotate/annotation.ts';
import { shownWords } from '../article/shown-words.ts';
import type { EventView } from './event-view.ts';
import { introduction } from './introduction.ts';
import { type Show, shownQuotes } from './shown-quotes.ts';
import { fileName } from './uri.ts';

const limit = 200;

const kinds: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Interface,
  place: SymbolKind.Namespace,
};

/** Entities and quotes of all events that have all words of a query, entities first; at most two hundred. */
export function workspaceSymbols(
  events: readonly EventView[],
  query: string,
  show: Show = 'all',
): readonly SymbolInformation[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: SymbolInformation[] = [];
  for (const view of events) for (const symbol of entities(view, words)) if (found.length < limit) found.push(symbol);
  for (const view of events) {
    for (const symbol of quotes(view, words, show)) {
      if (found.length >= limit) return found;
      found.push(symbol);
    }
  }
  return found;
}

function* entities(view: EventView, words: readonly string[]): Generator<SymbolInformation> {
  for (const { name, type, members } of view.linked.entities) {
    if (!matches(name, words)) continue;
    for (const { path, entity } of members.slice(0, 1)) {
      const article = view.article(path);
      const local = article?.entities.find(({ id }) => id === entity);
      if (!article || !local) continue;
      const location = view.location({ path, ...introduction(article, local) });
      yield { name, kind: kinds[type], location, containerName: fileName(view.linked.event) };
    }
  }
}

function* quotes(view: EventView, words: readonly string[], show: Show): Generator<SymbolInformation> {
  for (const article of view.linked.articles) {
    for (const { content, speaker } of shownQuotes(article, show)) {
      const [start, end] = content[0] ?? [0, 0];
      const name = shownWords(article.text.slice(start, Math.min(end, start + 200)));
      if (name === '' || !matches(`${speaker?.name ?? ''} ${name}`, words)) continue;
      const location = view.location({ path: article.path, start, end });
      const containerName = [speaker?.name, view.sourceName(article.path)].filter((part) => part !== undefined);
      yield { name, kind: SymbolKind.String, location, containerName: containerName.join(', ') };
    }
  }
}

function matches(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
