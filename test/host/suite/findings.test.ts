// Findings: what Problems shows, how they follow edits, what can be done about them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  eventually,
  findingsOf,
  noFindingOf,
  openArticle,
  rangeOf,
  removeFile,
  replaceWords,
  revert,
  saved,
  writeFile,
} from './editor.ts';

const wordingDiffers = (diagnostic: vscode.Diagnostic) => codeOf(diagnostic) === 'quote.wording-differs';

/** Whether a finding concerns words of a document. */
const about = (document: vscode.TextDocument, words: string) => (diagnostic: vscode.Diagnostic) =>
  diagnostic.range.intersection(rangeOf(document, words)) !== undefined;

describe('findings', () => {
  let article: vscode.TextDocument;
  before(async () => {
    article = await openArticle('politico.txt');
  });
  after(closeAll);

  it('name their rule, its page and the other places', async () => {
    const found = await findingsOf(article.uri, wordingDiffers);
    for (const diagnostic of found) {
      assert.equal(diagnostic.source, 'corroborate');
      assert.ok(typeof diagnostic.code === 'object' && diagnostic.code.target, 'the code is a link');
      assert.ok((diagnostic.relatedInformation ?? []).length > 0, diagnostic.message);
      assert.ok(diagnostic.severity >= vscode.DiagnosticSeverity.Information, 'a question, not a verdict');
    }
    const related = found.flatMap((diagnostic) => diagnostic.relatedInformation ?? []);
    assert.ok(related.some(({ location }) => location.uri.path !== article.uri.path));
  });

  it('follow an edit in the same article', async () => {
    const typed = 'He said: “This mark never closes.\n\nAnd this is another paragraph.\n';
    const document = await vscode.workspace.openTextDocument(await writeFile('typed.txt', 'Nothing yet.\n'));
    await vscode.window.showTextDocument(document);
    try {
      await replaceWords(document, 'Nothing yet.\n', typed);
      const [finding] = await findingsOf(document.uri, (diagnostic) => codeOf(diagnostic) === 'quote.unclosed');
      assert.equal(finding?.range.start.line, 0);
      await replaceWords(document, 'closes.', 'closes.”');
      await noFindingOf(document.uri, (diagnostic) => codeOf(diagnostic) === 'quote.unclosed');
    } finally {
      await revert(document);
      await closeAll();
      await removeFile('typed.txt');
      article = await openArticle('politico.txt');
    }
  });

  it('follow an edit in another article', async () => {
    const words = 'entirely up to Russia whether a ceasefire can be achieved by Christmas';
    await findingsOf(article.uri, (one) => wordingDiffers(one) && about(article, words)(one));
    const times = await openArticle('the-times.txt');
    await replaceWords(
      times,
      'It is now entirely down to Russia whether we will succeed in achieving a ceasefire before Christmas.',
      'It is now entirely up to Russia whether a ceasefire can be achieved by Christmas.',
    );
    await vscode.window.showTextDocument(article);
    await noFindingOf(article.uri, (one) => wordingDiffers(one) && about(article, words)(one));
    await revert(times);
    await vscode.window.showTextDocument(article);
    await findingsOf(article.uri, (one) => wordingDiffers(one) && about(article, words)(one));
  });

  it('offer to go to the other version, to compare, and to ignore', async () => {
    const [finding] = await findingsOf(article.uri, wordingDiffers);
    assert.ok(finding);
    const actions = await actionsAt(article, finding.range);
    const titles = actions.map(({ title }) => title);
    for (const expected of [/go to/i, /compare/i, /ignore .*here/i, /ignore .*event/i, /ignore the rule/i]) {
      assert.ok(
        titles.some((title) => expected.test(title)),
        `${expected} among ${titles.join(' | ')}`,
      );
    }
  });

  it('can be ignored by their rule for the event, which a file beside the articles then says', async () => {
    const [finding] = await findingsOf(article.uri, wordingDiffers);
    assert.ok(finding);
    const action = (await actionsAt(article, finding.range)).find(({ title }) => /ignore the rule/i.test(title));
    assert.ok(action, 'there is such an action');
    const text = article.getText();
    try {
      await apply(action);
      await saved('corroborate.json', /quote\.wording-differs/);
      assert.equal(article.getText(), text, 'the article stays as it is');
      await noFindingOf(article.uri, wordingDiffers);
    } finally {
      await closeAll();
      await removeFile('corroborate.json');
    }
    article = await openArticle('politico.txt');
    await findingsOf(article.uri, wordingDiffers);
  });

  it('can be ignored one by one, here or in all articles', async () => {
    for (const title of [/ignore .*here/i, /ignore .*event/i]) {
      const found = await findingsOf(article.uri, wordingDiffers);
      const [finding] = found;
      assert.ok(finding);
      const isIt = (one: vscode.Diagnostic) => wordingDiffers(one) && one.range.isEqual(finding.range);
      const elsewhere = finding.relatedInformation?.[0]?.location;
      assert.ok(elsewhere);
      const there = await vscode.workspace.openTextDocument(elsewhere.uri);
      await vscode.window.showTextDocument(there);
      const isItThere = (one: vscode.Diagnostic) => wordingDiffers(one) && one.range.isEqual(elsewhere.range);
      const wasThere = (await findingsOf(there.uri, wordingDiffers)).some(isItThere);
      await vscode.window.showTextDocument(article);
      const action = (await actionsAt(article, finding.range)).find((each) => title.test(each.title));
      assert.ok(action);
      try {
        await apply(action);
        await saved('corroborate.json', /quote\.wording-differs/);
        await noFindingOf(article.uri, isIt);
        await vscode.window.showTextDocument(there);
        if (/event/.test(title.source)) await noFindingOf(there.uri, isItThere);
        else if (wasThere) await findingsOf(there.uri, isItThere);
      } finally {
        await closeAll();
        await removeFile('corroborate.json');
      }
      article = await openArticle('politico.txt');
      await findingsOf(article.uri, isIt);
    }
  });

  it('can be turned off by a setting, and on again', async () => {
    const settings = vscode.workspace.getConfiguration('corroborate');
    await findingsOf(article.uri, wordingDiffers);
    await settings.update('rules', { 'quote.wording-differs': 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await noFindingOf(article.uri, wordingDiffers);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await findingsOf(article.uri, wordingDiffers);
  });
});

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return eventually('code actions', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    return found.length > 0 ? found : undefined;
  });
}

/** Does what choosing an action in the editor does. */
async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }
}
