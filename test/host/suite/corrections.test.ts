// What a reader says of a name: by a quick fix, kept in the event's folder, and taken back.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  fileOf,
  hoverAt,
  middleOf,
  openArticle,
  placesFrom,
  rangeOf,
  readFile,
  removeFile,
  replaceWords,
  revert,
  writeFile,
} from './editor.ts';

/** Two articles in which a person has the name of a place, and two people one surname. */
const texts = {
  'names/one.txt':
    'LONDON — Anna Petrova, the mayor, met Boris Petrova on Monday.\n\n“We will rebuild the bridge by May,” Boris Petrova said.\n',
  'names/two.txt': 'Anna Petrova said on Tuesday: “We will build the bridge again.”\n',
  'names/event.json': '{"event": "The bridge", "sources": []}\n',
};

describe('what a reader says of a name', () => {
  let article: vscode.TextDocument;
  before(async () => {
    for (const [name, text] of Object.entries(texts)) await writeFile(name, text);
  });
  beforeEach(async () => {
    article = await openArticle('names/one.txt');
    await eventually('the event', async () => (/two|Two/.test(await nameHover()) ? true : undefined));
  });
  afterEach(async () => {
    await closeAll();
    await Promise.resolve(removeFile('names/corroborate.json')).catch(() => undefined);
  });
  after(async () => {
    await removeFile('names');
  });

  const nameHover = () => hoverAt(article, middleOf(article, 'Anna Petrova'));

  it('is offered on a name, and nowhere else', async () => {
    const titles = await eventually('fixes on the name', async () => {
      const found = await fixesAt(article, rangeOf(article, 'Anna Petrova').start);
      return found.some(({ title }) => /is not a name/.test(title)) ? found.map(({ title }) => title) : undefined;
    });
    for (const expected of ['“Anna Petrova” is an organisation', '“Anna Petrova” is a place']) {
      assert.ok(titles.includes(expected), titles.join(' | '));
    }
    const beside = await fixesAt(article, rangeOf(article, 'on Monday').start);
    assert.deepEqual(
      beside.map(({ title }) => title).filter((title) => /is an? |This is/.test(title)),
      [],
    );
  });

  it('is obeyed at once in all articles, written beside them, and undone', async () => {
    await choose(article, rangeOf(article, 'Anna Petrova').start, /“Anna Petrova” is an organisation/);
    await eventually('the other type', async () => (/organisation/.test(await nameHover()) ? true : undefined));
    const other = await openArticle('names/two.txt');
    assert.match(await hoverAt(other, middleOf(other, 'Anna Petrova')), /organisation/);
    const decided = await vscode.workspace.openTextDocument(fileOf('names/corroborate.json'));
    await decided.save();
    assert.match(await readFile('names/corroborate.json'), /^ {4}\{"name":"Anna Petrova","is":"organisation"\}$/m);
    assert.equal(article.isDirty, false, 'the article stays as it is');
    await vscode.window.showTextDocument(decided);
    await vscode.commands.executeCommand('undo');
    article = await openArticle('names/one.txt');
    await eventually('the first type', async () => (/— person/.test(await nameHover()) ? true : undefined));
  });

  it('is taken back by Undo in the article, as long as the article is as it was', async () => {
    const start = rangeOf(article, 'Anna Petrova').start;
    await choose(article, start, /“Anna Petrova” is an organisation/);
    await eventually('the other type', async () => (/organisation/.test(await nameHover()) ? true : undefined));
    await vscode.commands.executeCommand('corroborate.takeBack');
    await eventually('the first type', async () => (/— person/.test(await nameHover()) ? true : undefined));
    await assert.rejects(Promise.resolve(readFile('names/corroborate.json')), 'the file was made by the decision');

    await choose(article, start, /“Anna Petrova” is a place/);
    await eventually('the other type', async () => (/— place/.test(await nameHover()) ? true : undefined));
    await replaceWords(article, 'on Monday', 'on Tuesday');
    await vscode.commands.executeCommand('corroborate.takeBack');
    assert.match(await nameHover(), /— place/);
    await revert(article);
  });

  it('leaves no empty file where the last of it is taken back, and Undo brings it again', async () => {
    const start = rangeOf(article, 'Anna Petrova').start;
    await removeFile('names/corroborate.json');
    await eventually('the first type', async () => (/— person/.test(await nameHover()) ? true : undefined));
    await choose(article, start, /“Anna Petrova” is an organisation/);
    await eventually('the other type', async () => (/organisation/.test(await nameHover()) ? true : undefined));
    const written = await readFile('names/corroborate.json');
    await choose(article, start, /^Take back: “Anna Petrova” is an organisation/);
    await eventually('the first type', async () => (/— person/.test(await nameHover()) ? true : undefined));
    await assert.rejects(Promise.resolve(readFile('names/corroborate.json')), 'nothing is left in it');
    await vscode.commands.executeCommand('corroborate.takeBack');
    await eventually('the other type', async () => (/organisation/.test(await nameHover()) ? true : undefined));
    assert.equal(await readFile('names/corroborate.json'), written);
  });

  it('parts two who were taken for one, and who speaks follows', async () => {
    await writeFile(
      'names/corroborate.json',
      '{"names": [{"name": "Boris Petrova", "as": "Boris Petrov", "file": "one.txt"}]}\n',
    );
    await eventually('the other name', async () =>
      /\*\*Boris Petrov\*\*/.test(await hoverAt(article, middleOf(article, 'Boris Petrova'))) ? true : undefined,
    );
    assert.match(await hoverAt(article, middleOf(article, 'rebuild the bridge')), /Boris Petrov\b/);
    const places = await placesFrom('executeReferenceProvider', article, middleOf(article, 'Boris Petrova'));
    assert.ok(places.length >= 2 && places.every(({ text }) => !text.includes('Anna')));
  });

  it('that makes no sense is told in its file, and the rest is obeyed', async () => {
    await writeFile(
      'names/corroborate.json',
      '{"names": [{"name": "Anna Petrova", "is": "place"}, {"name": "Petrova", "is": "ship"}]}\n',
    );
    await eventually('a problem', () =>
      vscode.languages
        .getDiagnostics(fileOf('names/corroborate.json'))
        .some(({ message }) => /names\.1\.is/.test(message))
        ? true
        : undefined,
    );
    await eventually('the rest', async () => (/— place/.test(await nameHover()) ? true : undefined));
  });
});

async function fixesAt(document: vscode.TextDocument, at: vscode.Position): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Does what choosing a quick fix does. */
async function choose(document: vscode.TextDocument, at: vscode.Position, title: RegExp): Promise<void> {
  const action = await eventually(`the quick fix ${title}`, async () =>
    (await fixesAt(document, at)).find((each) => title.test(each.title)),
  );
  assert.ok(action.command);
  await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
