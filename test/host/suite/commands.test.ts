import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  event,
  eventually,
  fileOf,
  hoverAt,
  middleOf,
  openArticle,
  rangeOf,
  removeFile,
  writeFile,
} from './editor.ts';

/** The tabs that show the comparison panel. */
function panels(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && /corroborate/i.test(input.viewType));
}

describe('commands', () => {
  afterEach(closeAll);

  it('compares the sources in a panel, and never in two', async () => {
    await openArticle('the-times.txt');
    await vscode.commands.executeCommand('corroborate.compare');
    await eventually('the panel', () => (panels().length === 1 ? true : undefined));
    await openArticle('politico.txt');
    await vscode.commands.executeCommand('corroborate.compare');
    await eventually('the one panel', () => (panels().length === 1 ? true : undefined));
  });

  it('goes to the next difference, on and on', async () => {
    const article = await openArticle('the-times.txt');
    const editor = await vscode.window.showTextDocument(article);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen = new Set<string>();
    await eventually('three different places', async () => {
      await vscode.commands.executeCommand('corroborate.nextDifference');
      const active = vscode.window.activeTextEditor;
      if (active)
        seen.add(`${active.document.uri.path}:${active.selection.start.line}:${active.selection.start.character}`);
      return seen.size >= 4 ? true : undefined;
    });
  });

  it('makes an event of a folder, without touching its articles', async () => {
    const texts = {
      'plain/one.txt': 'LONDON — The mayor, Anna Petrova, said: “We will rebuild the bridge by May.”\n',
      'plain/two.txt': 'Anna Petrova, mayor of the city, said: “We are going to rebuild the bridge by May.”\n',
    };
    for (const [name, text] of Object.entries(texts)) await writeFile(name, text);
    try {
      await vscode.commands.executeCommand('corroborate.makeEvent', fileOf('plain'));
      const manifest = await eventually('a manifest', async () => {
        const bytes = await vscode.workspace.fs.readFile(fileOf('plain/event.json'));
        return JSON.parse(new TextDecoder().decode(bytes)) as { event: unknown; sources: { file: string }[] };
      });
      assert.deepEqual(manifest.sources.map(({ file }) => file).sort(), ['one.txt', 'two.txt']);
      for (const [name, text] of Object.entries(texts)) {
        assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf(name))), text);
      }
      const article = await openArticle('plain/one.txt');
      await eventually('the language', () => (article.languageId === 'news-article' ? true : undefined));
      assert.match(await hoverAt(article, middleOf(article, 'rebuild the bridge')), /Petrova/);
    } finally {
      await closeAll();
      await removeFile('plain');
    }
  });

  it('restarts the server, after which everything works again', async () => {
    const article = await openArticle('politico.txt');
    await hoverAt(article, middleOf(article, 'ceasefire is conceivable'));
    await vscode.commands.executeCommand('corroborate.restartServer');
    assert.match(await hoverAt(article, middleOf(article, 'ceasefire is conceivable')), /Merz/);
  });

  it('copies words of an article with their source', async () => {
    const article = await openArticle('politico.txt');
    const editor = await vscode.window.showTextDocument(article);
    const words = rangeOf(article, 'ceasefire is conceivable');
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.commands.executeCommand('corroborate.copyWithSource');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^“ceasefire is conceivable” — Friedrich Merz, in: POLITICO.* \(politico\.txt, line \d+\)$/);
  });

  it('shows its output', async () => {
    await vscode.commands.executeCommand('corroborate.showOutput');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('works in the folder that is open', () => {
    assert.match(event().path, /berlin-talks$/);
  });
});
