import { shownPieces } from '../article/shown-words.ts';
import { sourceName } from '../corpus/source-names.ts';
import { quotedMost, relationWords, sections } from './comparison.ts';
import type { NamedEvent } from './linked.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const plain = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --quiet: color-mix(in srgb, currentColor 65%, transparent); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); }
th { font-weight: 600; white-space: nowrap; } .quiet { color: var(--quiet); }
mark { background: none; color: inherit; font-weight: 600; text-decoration: underline wavy 1px; text-underline-offset: 3px; }
`;

/** A comparison as one page that needs nothing from elsewhere. All text of the articles is escaped. */
export function compareHtml(events: readonly NamedEvent[]): string {
  const body = events.map((event) => {
    const sources = event.articles
      .map(
        (article) =>
          `<tr><th scope="row">${plain(sourceName(event.articles, article.path))}</th><td>${plain(article.metadata.published ?? 'date not known')}</td><td>${article.quotes.length} quotes</td><td class="quiet">${plain(article.path)}</td></tr>`,
      )
      .join('');
    const people = quotedMost(event)
      .slice(0, 10)
      .map(({ name, quotes }) => `${plain(name)} (${quotes})`)
      .join(', ');
    const grouped = sections(event.groups)
      .map(({ title, groups }) => {
        const rows = groups.map((group) => {
          const versions = group.members
            .map((member) => {
              const words = shownPieces(member.segments)
                .map(({ text, differs }) => (differs && text.trim() ? `<mark>${plain(text)}</mark>` : plain(text)))
                .join('');
              return `<tr><th scope="row">${plain(sourceName(event.articles, member.path))}</th><td>${words}</td><td class="quiet">${plain(member.speaker ?? '')}</td></tr>`;
            })
            .join('');
          return `<h3>${plain(group.label)}</h3><p class="quiet">${relationWords[group.relation]}; origins: ${group.origins}</p><table>${versions}</table>`;
        });
        return `<h2>${plain(title)}</h2>${rows.join('')}`;
      })
      .join('');
    const only = event.onlyIn
      .map(({ path, text, speaker }) => {
        return `<tr><th scope="row">${plain(sourceName(event.articles, path))}</th><td>${plain(text)}</td><td class="quiet">${plain(speaker ?? '')}</td></tr>`;
      })
      .join('');
    return `<h1>${plain(event.title)}</h1><table>${sources}</table>${people ? `<p>Quoted most: ${people}.</p>` : ''}${grouped}${only ? `<h2>Found in one source only</h2><table>${only}</table>` : ''}`;
  });
  const title = plain(events.map((event) => event.title).join('; '));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}
