/** Versions word under word, in lines as wide as the panel. */
import type { PanelRow } from '../../../server/src/protocol.ts';
import { breakIntoLines, joinColumns, plain, type AlignedColumn } from './alignment.ts';
import type { ApparatusContext } from './apparatus.ts';
import { element } from '../page/dom.ts';
import { joined } from '../model/search.ts';
import { siglum } from './siglum.ts';

/** `order` are the versions' indexes from top to bottom; a base goes first. */
export function stavesElement(
  row: PanelRow,
  columns: readonly AlignedColumn[],
  names: readonly string[],
  order: readonly number[],
  context: ApparatusContext,
): HTMLElement {
  const texts = row.versions.map(({ segments }) => joined(segments));
  const shown = context.base === null ? order : [context.base, ...order.filter((index) => index !== context.base)];
  const gapWidth = 14;
  const sigla = Math.min(
    Math.max(160, context.width / 5),
    Math.max(...names.map((name) => context.measure(name))) + 28,
  );
  const widthOf = (column: AlignedColumn) =>
    Math.max(...column.words.map((word) => (word === null ? 0 : context.measure(word)))) + gapWidth;
  const lines = breakIntoLines(joinColumns(columns), widthOf, Math.max(160, context.width - sigla));
  const staves = lines.map((line, lineIndex) => {
    const stave = element('div', { class: 'stave' });
    stave.style.gridTemplateColumns = `${sigla}px repeat(${line.length}, max-content)`;
    shown.forEach((index) => {
      // A version that has nothing in a whole line leaves the line to the others.
      if (lineIndex > 0 && line.every((column) => column.words[index] === null)) return;
      // The names are read out once, with the whole version; the words of the stave are for the eye.
      stave.append(siglum(names, index, lineIndex === 0 ? (texts[index] ?? '') : null));
      line.forEach((column) => stave.append(wordElement(column, index, context.base, row.translated === true)));
    });
    return stave;
  });
  return element('div', { class: 'staves' }, ...staves);
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
