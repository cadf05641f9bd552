// What a reader gets over a text: hover, outline, colours, folding.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hoverAt, middleOf, openArticle, rangeOf } from './editor.ts';

describe('reading an article', () => {
  let article: vscode.TextDocument;
  before(async () => {
    article = await openArticle('politico.txt');
  });
  after(closeAll);

  describe('hover', () => {
    it('on a quote names the speaker and the words that tell who speaks', async () => {
      const hover = await hoverAt(article, middleOf(article, 'ceasefire is conceivable'));
      assert.match(hover, /Merz/);
      assert.match(hover, /said/);
    });

    it('on a quote shows the versions of other outlets, with a way to them', async () => {
      const hover = await eventually('other versions', async () => {
        const text = await hoverAt(article, middleOf(article, 'far-reaching and substantial'));
        return /Financial Times/.test(text) && /The Times/.test(text) ? text : undefined;
      });
      assert.match(hover, /financial-times\.txt/);
      assert.match(hover, /the-times\.txt/);
    });

    it('on a name shows how each source spells it', async () => {
      const hover = await eventually('the spellings', async () => {
        const text = await hoverAt(article, middleOf(article, 'Volodymyr Zelenskyy'));
        return /Zelensky\b/.test(text) && /Zelenskiy\b/.test(text) ? text : undefined;
      });
      assert.match(hover, /person/i);
    });

    it('on a figure says what was read', async () => {
      const hover = await hoverAt(article, middleOf(article, '€200 billion'));
      assert.match(hover, /200/);
      assert.match(hover, /more than|at least|over|>/i);
    });

    it('never carries a link that runs a command out of an article', async () => {
      const hover = await hoverAt(article, middleOf(article, 'ceasefire is conceivable'));
      assert.doesNotMatch(hover, /\]\(command:(?!corroborate\.)/);
    });
  });

  it('has an outline of blocks, with quotes under their speakers', async () => {
    const symbols = await eventually('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        article.uri,
      );
      return found !== undefined && found.length > 0 ? found : undefined;
    });
    const all = (nodes: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
      nodes.flatMap((node) => [node, ...all(node.children)]);
    const names = all(symbols).map((symbol) => symbol.name);
    assert.ok(
      names.some((name) => name.includes('Merz')),
      'a speaker is in the outline',
    );
    assert.ok(
      names.some((name) => name.includes('Critical step')),
      'a subheading is in the outline',
    );
    for (const symbol of all(symbols)) assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
  });

  it('finds a person among the symbols of the workspace', async () => {
    const found = await eventually('symbols', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Witkoff',
      );
      return symbols.length > 0 ? symbols : undefined;
    });
    assert.ok(found.some((symbol) => symbol.name.includes('Witkoff')));
  });

  it('colours people, quotations and cues by types of their own', async () => {
    const { legend, tokens } = await eventually('semantic tokens', async () => {
      const [kinds, values] = await Promise.all([
        vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
          'vscode.provideDocumentSemanticTokensLegend',
          article.uri,
        ),
        vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentSemanticTokens',
          article.uri,
        ),
      ]);
      return kinds && values && values.data.length > 0 ? { legend: kinds, tokens: values } : undefined;
    });
    const decoded = decode(article, legend, tokens);
    const typesAt = (words: string) => {
      const range = rangeOf(article, words);
      return decoded.filter((token) => token.range.intersection(range)?.isEmpty === false).map((token) => token.type);
    };
    assert.ok(typesAt('Friedrich Merz').includes('person'));
    assert.ok(typesAt('Berlin').includes('place'));
    assert.ok(typesAt('ceasefire is conceivable').includes('quotation'));
    assert.ok(new Set(decoded.map((token) => token.type)).has('cue'));
    assert.ok(new Set(decoded.map((token) => token.type)).has('figure'));
  });

  it('folds captions', async () => {
    const times = await openArticle('the-times.txt');
    const line = rangeOf(times, 'President Zelensky and Friedrich Merz, the German chancellor, at a press').start.line;
    const folds = await eventually('folds', async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        times.uri,
      );
      return found.some((fold) => fold.start <= line && line <= fold.end) ? found : undefined;
    });
    for (const fold of folds) assert.ok(fold.start < fold.end);
  });
});

function decode(
  document: vscode.TextDocument,
  legend: vscode.SemanticTokensLegend,
  { data }: vscode.SemanticTokens,
): readonly { readonly type: string; readonly range: vscode.Range }[] {
  const tokens = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(at, at + 4);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const range = new vscode.Range(line, character, line, character + length);
    assert.ok(document.validateRange(range).isEqual(range), 'a token lies inside its line');
    tokens.push({ type: legend.tokenTypes[type] ?? '', range });
  }
  return tokens;
}
