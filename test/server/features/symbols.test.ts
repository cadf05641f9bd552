import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { documentSymbols } from '../../../server/src/features/document-symbols.ts';
import { viewEvent } from '../../../server/src/features/event-view.ts';
import { workspaceSymbols } from '../../../server/src/features/workspace-symbols.ts';
import { harbour } from './fixture.ts';

const outline = (symbols: readonly DocumentSymbol[]): unknown =>
  symbols.map(({ name, children }) => (children?.length ? [name, outline(children)] : name));

describe('document symbols', () => {
  it('outline blocks, and quotes under their speakers', () => {
    const { context } = harbour();
    assert.deepEqual(outline(documentSymbols(context)), [
      'Harbour to close',
      [
        '“The harbour will stay shut until spring,” said Mara Lind, …',
        [['Mara Lind', ['“The harbour will stay shut until spring,”']]],
      ],
      ['She added that 40 boats were moved. Critics call it late.', [['Mara Lind', ['that 40 boats were moved']]]],
      'A crane at dawn and its shadow',
      'ODA REK/PHOTO AGENCY',
    ]);
  });

  it('lie within those they stand under', () => {
    const { context } = harbour();
    const { lines } = context;
    const check = (inner: DocumentSymbol, outer: DocumentSymbol): void => {
      assert.ok(lines.offset(inner.range.start) >= lines.offset(outer.range.start), inner.name);
      assert.ok(lines.offset(inner.range.end) <= lines.offset(outer.range.end), inner.name);
      inner.children?.forEach((child) => check(child, inner));
    };
    for (const symbol of documentSymbols(context)) symbol.children?.forEach((child) => check(child, symbol));
  });
});

describe('workspace symbols', () => {
  const names = (query: string): readonly string[] =>
    workspaceSymbols([viewEvent(harbour().event)], query).map(({ name }) => name);

  it('find entities by name, then quotes by speaker and words', () => {
    assert.deepEqual(names('lind'), [
      'Mara Lind',
      '“The harbour will stay shut until spring,”',
      'that 40 boats were moved',
      '“The harbour will stay closed until spring.”',
    ]);
    assert.deepEqual(names('HARBOUR closed'), ['“The harbour will stay closed until spring.”']);
    assert.deepEqual(names('nobody'), []);
  });
});
