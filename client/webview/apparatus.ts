/** An opened row: the versions word under word, why they stand together, and what was not found where. */
import type { PanelRow, PanelSource } from '../../server/src/protocol.ts';
import { alignWords, breakIntoLines, joinColumns, plain, type AlignedColumn } from './alignment.ts';
import { element, type Child } from './dom.ts';
import { icon } from './icons.ts';
import { handedOn, originsWords } from './origins.ts';
import { differenceWords, grounds } from './relation.ts';
import { joined } from './search.ts';

export interface ApparatusContext {
  readonly sources: readonly PanelSource[];
  /** Indexes of the sources in the order of their columns. */
  readonly order: readonly number[];
  /** Whether a source is on the event of the row. */
  readonly isOnEvent: (source: number) => boolean;
  /** The version that the reader picked as base: an index into the row's versions, or null. */
  readonly base: number | null;
  /** Pixels that a line has for names and words together. */
  readonly width: number;
  /** How many pixels a text takes in the apparatus. */
  readonly measure: (text: string) => number;
}

export function apparatusElement(row: PanelRow, context: ApparatusContext): HTMLElement {
  const names = versionNames(row, context);
  const entriesOf = (differences: PanelRow['differences']) =>
    differences.map(({ kind, between, left, right }) => [
      element('span', { class: 'quiet' }, differenceWords(kind, row.translated === true)),
      side(left, names[between[0]] ?? ''),
      side(right, names[between[1]] ?? ''),
    ]);
  return element(
    'div',
    { class: 'apparatus', role: 'group', 'aria-label': `Versions of: ${row.label}` },
    element(
      'div',
      { class: 'apparatus-head' },
      element(
        'span',
        { class: 'grounds' },
        ...grounds(row, context.sources).map(({ same, words }) =>
          element('span', { class: same ? 'ground same' : 'ground' }, icon(same ? 'agreement' : 'conflict'), words),
        ),
      ),
      row.versions.length > 1 ? basePicker(names, context) : null,
    ),
    element('div', { class: 'staves' }, ...stavesOf(row, names, context)),
    listOf('Differences', 'differences', entriesOf(row.differences.filter(({ kind }) => !shownByWords.has(kind)))),
    // The words under words are for the eye; whoever listens gets them as a list.
    listOf(
      'Differences in words',
      'differences visually-hidden',
      entriesOf(row.differences.filter(({ kind }) => shownByWords.has(kind))),
    ),
    listOf('Not found here', 'not-found', missingSources(row, context)),
    listOf(
      'Where it comes from',
      'origins',
      [originsWords(row, context.sources), ...handedOn(row, context.sources)].map((words) => [words]),
    ),
    listOf(
      'Why these stand together',
      'evidence',
      row.evidence.map((words) => [words]),
    ),
  );
}

/** Differences that the versions word under word show by themselves. */
const shownByWords: ReadonlySet<string> = new Set(['wording', 'cut']);

function nameOf(source: number, { sources }: ApparatusContext): string {
  return sources[source]?.name ?? 'a source';
}

/** Names of the versions: a source that has several is numbered. */
function versionNames(row: PanelRow, context: ApparatusContext): readonly string[] {
  return row.versions.map((version, index) => {
    const name = nameOf(version.source, context);
    const ofSource = row.versions.filter(({ source }) => source === version.source);
    if (ofSource.length === 1) return name;
    return `${name} ${row.versions.slice(0, index + 1).filter(({ source }) => source === version.source).length}`;
  });
}

function basePicker(names: readonly string[], context: ApparatusContext): HTMLElement {
  const select = element(
    'select',
    { class: 'select', 'data-base': true, 'aria-label': 'Compare with' },
    element('option', { value: '' }, 'each other'),
    ...names.map((name, index) => element('option', { value: index, selected: index === context.base }, name)),
  );
  return element('label', { class: 'base' }, element('span', { class: 'quiet' }, 'Compare with'), select);
}

function stavesOf(row: PanelRow, names: readonly string[], context: ApparatusContext): readonly HTMLElement[] {
  const texts = row.versions.map(({ segments }) => joined(segments));
  const columns = alignWords(texts);
  const placeOf = (version: number) => context.order.indexOf(row.versions[version]?.source ?? -1);
  const order = row.versions
    .map((_, index) => index)
    .sort((left, right) => placeOf(left) - placeOf(right) || left - right);
  if (context.base !== null) order.unshift(...order.splice(order.indexOf(context.base), 1));
  if (!columns) {
    return order.map((index) =>
      element('div', { class: 'plain-version' }, siglum(names, index), element('span', {}, texts[index] ?? '')),
    );
  }
  const gapWidth = 14;
  const sigla = Math.min(160, Math.max(...names.map((name) => context.measure(name))) + 28);
  const widthOf = (column: AlignedColumn) =>
    Math.max(...column.words.map((word) => (word === null ? 0 : context.measure(word)))) + gapWidth;
  const lines = breakIntoLines(joinColumns(columns), widthOf, Math.max(160, context.width - sigla));
  return lines.map((line, lineIndex) => {
    const stave = element('div', { class: 'stave' });
    stave.style.gridTemplateColumns = `${sigla}px repeat(${line.length}, max-content)`;
    order.forEach((index) => {
      // A version that has nothing in a whole line leaves the line to the others.
      if (lineIndex > 0 && line.every((column) => column.words[index] === null)) return;
      // The names are read out once, with the whole version; the words of the stave are for the eye.
      stave.append(siglum(names, index, lineIndex === 0 ? (texts[index] ?? '') : null));
      line.forEach((column) => stave.append(wordElement(column, index, context.base, row.translated === true)));
    });
    return stave;
  });
}

function siglum(names: readonly string[], index: number, spoken?: string | null): HTMLElement {
  const name = names[index] ?? '';
  if (spoken === null) return element('span', { class: 'siglum again', 'aria-hidden': 'true' }, name);
  const made = element(
    'button',
    { type: 'button', class: 'siglum link', 'data-version': index, title: `Open the passage in ${name}` },
    name,
  );
  if (spoken !== undefined) made.setAttribute('aria-label', `${name}: ${spoken}`);
  return made;
}

function wordElement(column: AlignedColumn, index: number, base: number | null, translated: boolean): HTMLElement {
  const word = column.words[index] ?? null;
  if (word === null) {
    const allMissing = base !== null && column.words[base] === null && index === base;
    return element('span', { class: allMissing ? 'word gap base-gap' : 'word gap', 'aria-hidden': 'true' });
  }
  const baseWord = base === null ? undefined : (column.words[base] ?? null);
  const asBase = baseWord === undefined || baseWord === null ? false : plain(baseWord) === plain(word);
  const differing = base === null ? !column.unanimous : index !== base && !asBase;
  const manner = differing
    ? translated
      ? ' differs rendering'
      : ' differs'
    : base !== null && index !== base
      ? ' as-base'
      : '';
  return element('span', { class: `word${manner}`, 'aria-hidden': 'true' }, element('span', {}, word));
}

function side(words: string, name: string): HTMLElement {
  return element(
    'span',
    {},
    element('span', { class: 'quiet' }, `${name}: `),
    words === '' ? element('span', { class: 'quiet' }, '(no such words)') : words,
  );
}

function missingSources(row: PanelRow, context: ApparatusContext): readonly Child[][] {
  const having = new Set(row.versions.map(({ source }) => source));
  return context.sources.flatMap((source, index) => {
    if (having.has(index) || !context.isOnEvent(index)) return [];
    const nearest = row.nearest.findIndex((each) => each.source === index);
    if (nearest < 0 && context.sources.length > 12) return [];
    const name = source.name;
    return [
      nearest < 0
        ? [element('span', { class: 'quiet' }, name)]
        : [
            name,
            ' ',
            element(
              'button',
              { type: 'button', class: 'link', 'data-nearest': nearest, 'aria-label': `Nearest passage in ${name}` },
              'nearest passage',
            ),
          ],
    ];
  });
}

function listOf(title: string, kind: string, entries: readonly (readonly Child[])[]): HTMLElement | null {
  if (entries.length === 0) return null;
  return element(
    'div',
    { class: `apparatus-list ${kind}` },
    element('h3', {}, title),
    element('ul', {}, ...entries.map((entry) => element('li', {}, ...entry))),
  );
}
