// Files that no author meant: the editor keeps working, and nothing of the user's is changed.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  fileOf,
  hoverAt,
  middleOf,
  openArticle,
  readFile,
  removeFile,
  writeFile,
} from './editor.ts';

/** Whether the server still answers for a good article. */
async function answers(): Promise<void> {
  const article = await openArticle('politico.txt');
  assert.match(await hoverAt(article, middleOf(article, 'ceasefire is conceivable')), /Merz/);
}

const texts: Record<string, string | Uint8Array> = {
  'an empty file': '',
  'NUL and binary': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7) % 256),
  'Latin-1 bytes': Uint8Array.from([
    0x4c, 0x65, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x20, 0xab, 0x6e, 0x6f, 0x6e, 0xbb, 0x0a,
  ]),
  'a byte order mark': '\u{feff}“Yes,” said Anna Petrova.\n',
  'old line ends': '“Yes,” said Anna Petrova.\r\rHe left.\r',
  'ten thousand marks that never close': '“ '.repeat(10_000),
  'one line of 300,000 characters': 'word '.repeat(60_000),
  'another language': 'Der Bundeskanzler sagte: „Das ist ein großer Schritt.“\n',
};

describe('bad input', function () {
  this.timeout(60_000);
  afterEach(closeAll);

  for (const [what, content] of Object.entries(texts)) {
    it(`lives through ${what}`, async () => {
      const uri = await writeFile('bad.txt', content);
      try {
        const document = await vscode.workspace.openTextDocument(uri).then(
          (opened) => opened,
          () => undefined, // VS Code itself refuses some.
        );
        if (document) {
          await vscode.window.showTextDocument(document);
          await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(0, 0));
          await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
        }
        await answers();
        const before = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(uri)), Buffer.from(before));
      } finally {
        await closeAll();
        await removeFile('bad.txt');
      }
    });
  }

  it('says what is wrong with a broken manifest, and reads on', async () => {
    const manifest = await readFile('event.json');
    await writeFile('event.json', '{"event": "Talks", "sources": [{"file": ');
    try {
      const article = await openArticle('politico.txt');
      assert.match(await hoverAt(article, middleOf(article, 'ceasefire is conceivable')), /Merz/);
      await eventually('a problem on the manifest', () =>
        vscode.languages.getDiagnostics(fileOf('event.json')).length > 0 ? true : undefined,
      );
      assert.equal(await readFile('event.json'), '{"event": "Talks", "sources": [{"file": ');
    } finally {
      await writeFile('event.json', manifest);
    }
    await eventually('the problem is gone', () =>
      vscode.languages.getDiagnostics(fileOf('event.json')).length === 0 ? true : undefined,
    );
  });

  it('forgets a deleted article', async () => {
    await writeFile('short-lived.txt', '“It is now entirely up to Russia whether there is a ceasefire,” said Merz.\n');
    const article = await openArticle('politico.txt');
    const carried = () => hoverAt(article, middleOf(article, 'entirely up to Russia'));
    await eventually('the new article is seen', async () => (/short-lived/.test(await carried()) ? true : undefined));
    await removeFile('short-lived.txt');
    await eventually('it is gone again', async () => (/short-lived/.test(await carried()) ? undefined : true));
  });

  it('follows a renamed article', async () => {
    await writeFile('first-name.txt', '“It is now entirely up to Russia whether there is a ceasefire,” said Merz.\n');
    const article = await openArticle('politico.txt');
    const carried = () => hoverAt(article, middleOf(article, 'entirely up to Russia'));
    try {
      await eventually('the new article is seen', async () => (/first-name/.test(await carried()) ? true : undefined));
      await vscode.workspace.fs.rename(fileOf('first-name.txt'), fileOf('second-name.txt'));
      await eventually('its new name is seen', async () => {
        const text = await carried();
        return /second-name/.test(text) && !/first-name/.test(text) ? true : undefined;
      });
    } finally {
      await removeFile('second-name.txt');
    }
  });

  it('reads hundreds of files at once', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `many/article-${at}.txt`);
    await Promise.all(names.map((name, at) => writeFile(name, `Anna Petrova said: “We counted ${at} of them.”\n`)));
    try {
      await answers();
    } finally {
      await removeFile('many');
    }
    await answers();
  });
});
