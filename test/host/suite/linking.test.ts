// What leads from one outlet to another: definition, references, links, lenses.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fileOf, middleOf, openArticle, placesFrom, rangeOf } from './editor.ts';

describe('from one outlet to another', () => {
  let article: vscode.TextDocument;
  before(async () => {
    article = await openArticle('politico.txt');
  });
  after(closeAll);

  it('goes from a surname to the full introduction', async () => {
    const places = await placesFrom('executeDefinitionProvider', article, middleOf(article, 'Merz', 'conceivable'));
    assert.ok(
      places.some((place) => place.text.includes('Friedrich Merz')),
      places.map((place) => place.text).join(' | '),
    );
  });

  it('goes from a quote to its versions elsewhere', async () => {
    const places = await eventually('versions', async () => {
      const found = await placesFrom('executeDefinitionProvider', article, middleOf(article, 'entirely up to Russia'));
      return found.some((place) => place.file !== 'politico.txt') ? found : undefined;
    });
    assert.ok(places.some((place) => place.file === 'the-times.txt' && /entirely down to Russia/.test(place.text)));
  });

  it('lists every mention of a person in all articles', async () => {
    const places = await eventually('mentions in several articles', async () => {
      const found = await placesFrom('executeReferenceProvider', article, middleOf(article, 'Steve Witkoff'));
      return new Set(found.map((place) => place.file)).size >= 4 ? found : undefined;
    });
    assert.ok(places.every((place) => !/Kushner/.test(place.text)));
  });

  it('highlights every mention of a person in the article', async () => {
    const highlights = await eventually('highlights', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
        'vscode.executeDocumentHighlights',
        article.uri,
        middleOf(article, 'Friedrich Merz'),
      );
      return found && found.length >= 4 ? found : undefined;
    });
    assert.ok(highlights.some(({ range }) => article.getText(range).includes('Merz')));
  });

  it('links a passage to the article that carries it too', async () => {
    const links = await eventually('links', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        article.uri,
        100,
      );
      const led = found.filter((link) => link.target?.path.startsWith(fileOf('').path));
      return led.length > 0 ? led : undefined;
    });
    const passage = rangeOf(article, 'It is now entirely up to Russia');
    const link = links.find(({ range }) => range.intersection(passage) !== undefined);
    assert.ok(link, 'the passage that The Times has as well is a link');
    assert.match(link.target?.path ?? '', /the-times\.txt$/);
    assert.ok(link.tooltip, 'it says where it leads');
  });

  it('tells over a paragraph how many other sources carry it', async () => {
    const lenses = await eventually('lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        article.uri,
        100,
      );
      const named = found.filter((lens) => lens.command !== undefined);
      return named.length > 0 ? named : undefined;
    });
    const { line } = rangeOf(article, 'It is now entirely up to Russia').start;
    const lens = lenses.find(({ range }) => range.start.line === line);
    assert.ok(lens, 'the paragraph has a lens');
    assert.match(lens.command?.title ?? '', /\d+ other source|also in|other/i);
  });
});
