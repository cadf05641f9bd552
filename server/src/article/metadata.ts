import type { Metadata } from './article.ts';
import type { RawBlock } from './blocks.ts';
import { by, outletWords } from './bylines.ts';
import { readDateline } from './dateline.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isoDate = (year: number, month: number, day: number): string | null =>
  year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;

/** A full date in a line of metadata (`2025-12-16`, `16 December 2025`, `Dec. 16, 2025`) as an ISO date; null where there is none. */
function readDate(line: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?:\b|T)/.exec(line);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = (name: string | undefined) => months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/.exec(line);
  if (dayFirst) return isoDate(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(line);
  if (monthFirst) return isoDate(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

/** What is no author where a name is to stand, and what is none after the first. */
const noAuthor = /^The\s|\b(?:editor|correspondent|reporter|writer|staff|press|news)\b/i;
const outlet = new RegExp(String.raw`\b(?:${outletWords})\b`);

const authorsOf = (byline: string): string[] =>
  byline
    .replace(by, '')
    .split(/\s*(?:,|;|\band\b|&|\||\s@\w+)\s*/)
    .map((name) => name.replace(/\s+(?:in|for|at)\s+.*$/i, '').trim())
    .filter((name) => /^\p{Lu}[\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){1,4}$/u.test(name) && !noAuthor.test(name))
    .filter((name, index) => index === 0 || !outlet.test(name));

/** A note of the editors, which dates what it tells of rather than the article. */
const isNote = /^(?:editor['’]s note|corrections?|clarifications?)\b/i;

/** What an article's own text says about it: title, authors, date, outlet, address. What it does not say is null. */
export function readMetadata(text: string, blocks: readonly RawBlock[]): Metadata {
  const of = (kind: RawBlock['kind']) =>
    blocks
      .filter((block) => block.kind === kind)
      .map(({ start, end }) => text.slice(start, Math.min(end, start + 500)));
  const lines = of('metadata');
  const field = (names: string) => {
    const pattern = new RegExp(`^(?:${names}):\\s+(.+)$`, 'i');
    const value = lines.map((line) => pattern.exec(line)?.[1]?.trim()).find((each) => each !== undefined);
    return value?.replace(/^(["'])(.*)\1$/, '$2') ?? null;
  };
  const dateline = blocks.find(({ kind }) => kind === 'dateline');
  const agency = dateline ? readDateline(text, [dateline.start, text.length]).agency : null;
  return {
    outlet: field('outlet|source') ?? (agency && /\p{Lu}/u.test(agency) ? agency : null),
    title: field('title') ?? of('headline')[0] ?? null,
    authors: [...new Set([...of('byline'), (field('authors?') ?? '').replace(/[[\]"]/g, '')].flatMap(authorsOf))],
    published:
      lines
        .filter((line) => !isNote.test(line))
        .map(readDate)
        .find((date) => date !== null) ?? null,
    url: lines.find((line) => /^https?:\/\/\S+$/.test(line)) ?? field('url'),
  };
}
