/** An opened row: the versions, why they stand together, and what was not found where. */
import type { PanelRow, PanelSource } from '../../../server/src/protocol.ts';
import { alignWords } from './alignment.ts';
import { element, type Child } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import { handedOn, originsWords } from '../model/origins.ts';
import { differenceWords, grounds } from '../model/relation.ts';
import { joined } from '../model/search.ts';
import { stavesElement } from './staves.ts';
import { versionList } from './version-list.ts';
import { standsWordUnderWord } from './word-under-word.ts';

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
      side(left, names[between[0]] ?? '', kind),
      side(right, names[between[1]] ?? '', kind),
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
      element(
        'span',
        { class: 'apparatus-actions' },
        element('button', { type: 'button', class: 'link', 'data-copy': true }, 'Copy with sources'),
        row.versions.length > 1 ? basePicker(names, context) : null,
      ),
    ),
    versionsElement(row, names, context),
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

/** Word under word where an utterance that the versions share differs, or one is the base; else one below the other. */
function versionsElement(row: PanelRow, names: readonly string[], context: ApparatusContext): HTMLElement {
  const placeOf = (version: number) => context.order.indexOf(row.versions[version]?.source ?? -1);
  const order = row.versions
    .map((_, index) => index)
    .sort((left, right) => placeOf(left) - placeOf(right) || left - right);
  const columns = alignWords(row.versions.map(({ segments }) => joined(segments)));
  return columns && (context.base !== null || standsWordUnderWord(row, columns))
    ? stavesElement(row, columns, names, order, context)
    : versionList(row, names, order, context.sources);
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

function side(words: string, name: string, kind: PanelRow['differences'][number]['kind']): HTMLElement {
  const none = kind === 'speaker' ? 'the article itself' : '(no such words)';
  return element(
    'span',
    {},
    element('span', { class: 'quiet' }, `${name}: `),
    words === '' ? element('span', { class: 'quiet' }, none) : words,
  );
}

function missingSources(row: PanelRow, context: ApparatusContext): readonly Child[][] {
  const having = new Set(row.versions.map(({ source }) => source));
  return context.sources.flatMap((source, index) => {
    if (having.has(index) || !context.isOnEvent(index) || source.unread !== null) return [];
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
