import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  extensionId,
  fileOf,
  hoverAt,
  middleOf,
  openArticle,
  removeFile,
  writeFile,
} from './editor.ts';

const commands = [
  'corroborate.compare',
  'corroborate.makeEvent',
  'corroborate.nextDifference',
  'corroborate.restartServer',
  'corroborate.showOutput',
];

describe('activation', () => {
  after(closeAll);

  it('comes with a folder that holds an event', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, 'the extension is installed');
    await eventually('the extension is active', () => (extension.isActive ? true : undefined));
  });

  it('brings its commands', async () => {
    const known = await vscode.commands.getCommands(true);
    assert.deepEqual(
      commands.filter((command) => !known.includes(command)),
      [],
    );
  });

  it('names every command in the palette under one category', () => {
    const contributed = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.commands as {
      command: string;
      title: string;
      category?: string;
    }[];
    for (const command of commands) {
      const entry = contributed.find((one) => one.command === command);
      assert.equal(entry?.category, 'Corroborate', command);
    }
  });

  it('opens the articles of an event in their own language', async () => {
    const document = await openArticle('the-times.txt');
    await eventually('the language', () => (document.languageId === 'news-article' ? true : undefined));
  });

  it('does so at once in a folder that the server has not looked at, and works there', async () => {
    await writeFile('fresh/event.json', '{"event": "A fresh one", "sources": []}\n');
    await writeFile('fresh/one.txt', '“The bridge is closed,” Anna Petrova said on Monday.\n');
    const restarted = vscode.commands.executeCommand('corroborate.restartServer');
    const document = await openArticle('fresh/one.txt');
    await eventually('the language', () => (document.languageId === 'news-article' ? true : undefined), 5_000);
    await restarted;
    assert.match(await hoverAt(document, middleOf(document, 'is closed')), /Anna Petrova/);
    await closeAll();
    await removeFile('fresh');
  });

  it('leaves other files alone', async () => {
    await writeFile('NOTES.txt', 'He said: "No."');
    const notes = await openArticle('NOTES.txt');
    // By the time that an article which was opened later has its language, the notes would have theirs.
    const article = await openArticle('financial-times.txt');
    await eventually('the language', () => (article.languageId === 'news-article' ? true : undefined));
    assert.equal(notes.languageId, 'plaintext', 'notes beside the articles are no article');
    await closeAll();
    await removeFile('NOTES.txt');
    const document = await vscode.workspace.openTextDocument({ content: 'He said: "No."', language: 'plaintext' });
    assert.equal(document.languageId, 'plaintext');
  });

  it('reads the manifest as JSON that a schema describes', async () => {
    const document = await vscode.workspace.openTextDocument(fileOf('event.json'));
    assert.match(document.languageId, /^jsonc?$/);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it('gives every setting a default and a sentence', () => {
    const { configuration } = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes as {
      configuration: { properties: Record<string, object> } | { properties: Record<string, object> }[];
    };
    const properties = [configuration].flat().flatMap((section) => Object.entries(section.properties));
    assert.ok(properties.length >= 3, 'rules, events and trace');
    for (const [name, property] of properties) {
      assert.ok(name.startsWith('corroborate.'), name);
      assert.ok('default' in property, `${name} has a default`);
      assert.ok('description' in property || 'markdownDescription' in property, `${name} has a sentence`);
    }
  });
});
