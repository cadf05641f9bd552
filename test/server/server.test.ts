import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type CodeAction,
  type CodeLens,
  createMessageConnection,
  type Diagnostic,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  IPCMessageReader,
  IPCMessageWriter,
  type Location,
  type MessageConnection,
  type Position,
  type SemanticTokens,
  type SemanticTokensDelta,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { createLines } from '../../server/src/features/lines.ts';
import type { EventComparison, EventStatus, Requests } from '../../server/src/protocol.ts';
import { inventedArticle } from '../bench/articles.ts';
import { type Client, type ClientOptions, fullCapabilities, startClient } from './language/client.ts';

const courier = `The harbour of Velm will close on Monday, officials said.

“The harbour will stay shut until the spring because the sea wall is broken,” said Mara Lind, the harbour master.

About 40 boats were moved to Oster, she said.
`;

const tribune = `Boats left the harbour of Velm on Sunday.

Mara Lind, the harbour master, said: “The harbour will stay closed until the spring because the sea wall is broken.”

About 60 boats were moved to Oster, Lind said.
`;

const comet = `Astronomers in Chile find a comet from another star

The comet was seen by a telescope on Cerro Tololo, said Ines Quiroga, who leads the survey. It moves too fast to be bound to the sun, and its path points back to the constellation of Lyra.

“We have seen only two such objects before,” Quiroga said. Dust and ice stream from its nucleus, which is barely a kilometre wide, and spectra show cyanide, water vapour and nickel.

Observatories in Hawaii, Spain and Australia will follow it until August, when it fades behind the solar glare. A probe could not reach it in time, engineers at the space agency warned.
`;

const manifest = JSON.stringify({
  event: 'The harbour of Velm',
  sources: [
    { file: 'tribune.txt', outlet: 'Tribune', published: '2025-03-02' },
    { file: 'courier.txt', outlet: 'The Courier', published: '2025-03-01' },
  ],
});

/** A folder of files on the disk, as its address and its path. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { folder: string; uri: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return { folder, uri: pathToFileURL(folder).href };
}

const harbour = (): { folder: string; uri: string } =>
  folderOf({ 'courier.txt': courier, 'tribune.txt': tribune, 'event.json': manifest });

const at = (text: string, words: string): Position => createLines(text).position(text.indexOf(words));

const value = (hover: Hover | null): string =>
  hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';

describe('the server', () => {
  const clients: Client[] = [];
  const folders: string[] = [];

  async function start(options: ClientOptions = {}): Promise<Client> {
    const client = await startClient(options);
    clients.push(client);
    return client;
  }

  async function startHarbour(options: ClientOptions = {}): Promise<{ client: Client; folder: string; uri: string }> {
    const { folder, uri } = harbour();
    folders.push(folder);
    const client = await start({ folders: [uri], ...options });
    await client.read();
    return { client, folder, uri };
  }

  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  const comparison = (client: Client, uri: string): Promise<EventComparison | null> =>
    client.request('corroborate/comparison', { uri });
  const status = (client: Client): Promise<readonly EventStatus[]> => client.request('corroborate/status', {});

  describe('answers requests', () => {
    it('on an article of an event, also before it is opened', async () => {
      const { client, uri } = await startHarbour();
      const textDocument = { uri: `${uri}/courier.txt` };
      const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
        client.request(`textDocument/${method}`, { textDocument, ...more });
      const position = at(courier, 'stay shut');

      const hover = value(await ask<Hover>('hover', { position }));
      assert.match(hover, /^\*\*Mara Lind\*\* — direct quote/);
      assert.match(hover, /\[Tribune\]\(file:.*tribune\.txt#L3,\d+\): .*\*\*closed\*\*/);

      const definition = await ask<{ targetUri: string }[]>('definition', { position });
      assert.deepEqual(
        definition.map(({ targetUri }) => path.basename(targetUri)),
        ['tribune.txt'],
      );
      const context = { includeDeclaration: true };
      const references = await ask<Location[]>('references', { position: at(courier, 'Mara Lind'), context });
      assert.ok(new Set(references.map((each) => each.uri)).size === 2);
      assert.ok((await ask<unknown[]>('documentHighlight', { position })).length >= 3);
      const links = await ask<DocumentLink[]>('documentLink');
      assert.ok(links.some(({ target }) => /tribune\.txt#L3,/.test(target ?? '')));
      const said = await ask<Location[]>('references', { position: at(courier, 'said Mara'), context });
      assert.ok(new Set(said.map((each) => each.uri)).size === 2);
      const lenses = await ask<CodeLens[]>('codeLens');
      assert.ok(lenses.some(({ command }) => command?.title.startsWith('1 other source · worded differently')));
      const outline = await ask<DocumentSymbol[]>('documentSymbol');
      assert.equal(outline[1]?.children?.[0]?.name, 'Mara Lind');
      assert.ok(Array.isArray(await ask<FoldingRange[]>('foldingRange')));
      assert.ok(Array.isArray(await client.diagnostics(textDocument.uri)));
      const range = { start: position, end: position };
      const actions = await ask<CodeAction[]>('codeAction', { range, context: { diagnostics: [] } });
      assert.ok(actions.some(({ title }) => title === 'Compare this passage'));
      const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'lind' });
      assert.ok(symbols.some(({ name }) => name === 'Mara Lind'));
      assert.deepEqual(client.logged, []);
    });

    it('for hints at speakers, where the settings ask for them', async () => {
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      const hints = async (settings: object): Promise<{ position: Position }[]> => {
        const { client, uri } = await startHarbour({ settings });
        return client.request('textDocument/inlayHint', { textDocument: { uri: `${uri}/courier.txt` }, range });
      };
      assert.deepEqual(await hints({}), []);
      const { line, character } = at(courier, 'she said');
      const found = await hints({ quotes: { speakerHints: true, show: 'all' } });
      assert.deepEqual(
        found.map(({ position }) => position),
        [{ line, character: character + 'she'.length }],
      );
    });

    it('for a client that knows no links with an origin', async () => {
      const { client, uri } = await startHarbour({ capabilities: {} });
      const textDocument = { uri: `${uri}/courier.txt` };
      const found = await client.request<Location[]>('textDocument/definition', {
        textDocument,
        position: at(courier, 'stay shut'),
      });
      assert.equal(path.basename(found[0]?.uri ?? ''), 'tribune.txt');
    });

    it('on semantic tokens whole, by what changed and for a range', async () => {
      const { client, uri } = await startHarbour();
      const textDocument = { uri: `${uri}/courier.txt` };
      await client.open(textDocument.uri, courier);
      const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
      assert.ok(full.data.length > 10);
      const start = { line: 0, character: 0 };
      await client.change(textDocument.uri, 2, [{ range: { start, end: start }, text: '\n' }]);
      const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        textDocument,
        previousResultId: full.resultId,
      });
      assert.deepEqual(delta.edits, [{ start: 0, deleteCount: 1, data: [1] }]);
      const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
      const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
      assert.equal(part.data[0], 3);
      assert.ok(part.data.length < full.data.length);
    });

    it('on findings, and says that nothing changed where they are as they were', async () => {
      const { client, uri } = await startHarbour();
      const pull = (previousResultId?: string): Promise<{ kind: string; resultId: string }> =>
        client.request('textDocument/diagnostic', {
          textDocument: { uri: `${uri}/courier.txt` },
          ...(previousResultId === undefined ? {} : { previousResultId }),
        });
      const first = await pull();
      assert.equal(first.kind, 'full');
      await client.open(`${uri}/tribune.txt`, `${tribune}\nThe weather was fine.\n`);
      assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
      await client.change(`${uri}/tribune.txt`, 2, [{ text: 'The weather was fine.' }]);
      const last = await pull(first.resultId);
      assert.equal(last.kind, 'full');
      assert.notEqual(last.resultId, first.resultId);
    });

    it('of the comparison panel, for an article and for the folder', async () => {
      const { client, uri } = await startHarbour();
      for (const each of [uri, `${uri}/`, `${uri}/courier.txt`]) {
        const found = await comparison(client, each);
        assert.equal(found?.event, 'The harbour of Velm');
        assert.deepEqual(
          found.sources.map(({ file, outlet, published }) => [file, outlet, published]),
          [
            ['tribune.txt', 'Tribune', '2025-03-02'],
            ['courier.txt', 'The Courier', '2025-03-01'],
          ],
        );
        assert.ok(found.rows.some(({ relation }) => relation === 'wording-differs'));
        assert.ok(found.people.some(({ name }) => name === 'Mara Lind'));
      }
      assert.equal(await comparison(client, 'file:///nowhere/a.txt'), null);
    });

    it('for the source of a passage', async () => {
      const { client, uri } = await startHarbour();
      const asked = { uri: `${uri}/courier.txt`, ...at(courier, 'harbour will stay') };
      const found = await client.request<Requests['corroborate/source'][1]>('corroborate/source', asked);
      assert.deepEqual([found?.source.outlet, found?.source.published], ['The Courier', '2025-03-01']);
      assert.equal(found?.speaker, 'Mara Lind');
      assert.equal(await client.request('corroborate/source', { ...asked, uri: 'file:///nowhere.txt' }), null);
    });

    it('for the next difference, a draft of a manifest and the status', async () => {
      const { client, uri } = await startHarbour();
      const next = await client.request<Location>('corroborate/nextDifference', {
        uri: `${uri}/courier.txt`,
        line: 0,
        character: 0,
        backwards: false,
      });
      assert.ok(next.range.start.line >= 2);
      const draft = await client.request<{ text: string; articles: number }>('corroborate/draftManifest', {
        folder: uri,
      });
      assert.equal(draft.articles, 2);
      assert.match(draft.text, /"file": "courier\.txt"/);
      assert.deepEqual(await status(client), [
        { folder: uri, event: 'The harbour of Velm', articles: 2, pending: 0, problems: [] },
      ]);
    });
  });

  describe('follows', () => {
    it('an edit in an open article, over to the other articles', async () => {
      const { client, uri } = await startHarbour();
      await client.open(`${uri}/courier.txt`, courier);
      await client.open(`${uri}/tribune.txt`, tribune);
      const before = await comparison(client, uri);
      const [start, end] = [at(tribune, 'closed'), at(tribune, ' until')];
      await client.change(`${uri}/tribune.txt`, 2, [{ range: { start, end }, text: 'shut' }]);
      const after = await comparison(client, uri);
      assert.ok(before?.rows.some(({ kind, relation }) => kind === 'quote' && relation === 'wording-differs'));
      assert.ok(!after?.rows.some(({ kind, relation }) => kind === 'quote' && relation === 'wording-differs'));
      assert.ok((after?.revision ?? 0) > (before?.revision ?? 0));
      await client.until(() => client.heard.some(({ method }) => method === 'workspace/diagnostic/refresh'));
      await client.until(() => client.heard.some(({ method }) => method === 'workspace/codeLens/refresh'));
    });

    it('an open text rather than its file, and the file again once it is closed', async () => {
      const { client, uri } = await startHarbour();
      const textDocument = { uri: `${uri}/courier.txt` };
      await client.open(textDocument.uri, 'Something else entirely.');
      const names = async (): Promise<readonly string[]> =>
        (await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })).map(
          ({ name }) => name,
        );
      assert.deepEqual(await names(), ['Something else entirely.']);
      await client.connection.sendNotification('textDocument/didClose', { textDocument });
      await comparison(client, uri);
      await client.read();
      assert.equal((await names()).length, 3);
    });

    it('files that are written, made, renamed and deleted', async () => {
      const { client, folder, uri } = await startHarbour();
      const tell = (name: string, type: number): Promise<void> =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: `${uri}/${name}`, type }],
        });
      const files = async (): Promise<readonly string[]> =>
        (await comparison(client, uri))?.sources.map(({ file }) => file) ?? [];
      assert.deepEqual(await files(), ['tribune.txt', 'courier.txt']);
      writeFileSync(path.join(folder, 'echo.txt'), courier);
      await tell('echo.txt', 1);
      await client.until(() =>
        client.heard.some(({ params }) => String(JSON.stringify(params)).includes('"articles":3')),
      );
      assert.ok((await files()).includes('echo.txt'));
      renameSync(path.join(folder, 'echo.txt'), path.join(folder, 'voice of velm.txt'));
      await tell('echo.txt', 3);
      await tell('voice%20of%20velm.txt', 1);
      await client.until(() => String(JSON.stringify(client.heard.at(-1))).includes('"pending":0'));
      assert.deepEqual(await files(), ['tribune.txt', 'courier.txt', 'voice of velm.txt']);
      unlinkSync(path.join(folder, 'tribune.txt'));
      await tell('tribune.txt', 3);
      assert.ok(!(await files()).includes('tribune.txt'));
      const [{ problems } = { problems: [] }] = await status(client);
      assert.deepEqual(problems, ['event.json names tribune.txt, which is not there.']);
    });

    it('a folder that is deleted', async () => {
      const { client, folder, uri } = await startHarbour();
      rmSync(folder, { recursive: true });
      await client.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri }] });
      await client.until(() => JSON.stringify(client.heard.at(-1)) === '{"method":"corroborate/status","params":[[]]}');
      assert.equal(await comparison(client, uri), null);
    });

    it('a decision that its client writes and removes, without a word from a watcher', async () => {
      const { client, folder, uri } = await startHarbour();
      const { fileOperations } = client.initialized.capabilities.workspace ?? {};
      assert.match(JSON.stringify(fileOperations?.didCreate), /corroborate\.json/);
      assert.match(JSON.stringify(fileOperations?.didDelete), /corroborate\.json/);
      const articleUri = `${uri}/courier.txt`;
      await client.open(articleUri, courier);
      const asked = { textDocument: { uri: articleUri }, position: at(courier, 'Mara Lind') };
      const hovered = async (): Promise<string> =>
        value(await client.request<Hover | null>('textDocument/hover', asked));
      const tell = (happened: string): Promise<void> =>
        client.connection.sendNotification(`workspace/did${happened}Files`, {
          files: [{ uri: `${uri}/corroborate.json` }],
        });
      const is = (type: string) => async () => (await hovered()).includes(type);
      const decisions = path.join(folder, 'corroborate.json');
      writeFileSync(decisions, '{"names": [{"name": "Mara Lind", "is": "place"}]}');
      await tell('Create');
      await client.until(is('— place'));
      unlinkSync(decisions);
      await tell('Delete');
      await client.until(is('— person'));
    });

    it('the manifest as it is typed', async () => {
      const { client, uri } = await startHarbour();
      await client.open(`${uri}/event.json`, manifest.replace('"The Courier"', '"The Evening Courier"'), 'json');
      assert.equal((await comparison(client, uri))?.sources[1]?.outlet, 'The Evening Courier');
    });

    it('a workspace of several folders that come and go', async () => {
      const { client } = await startHarbour();
      const other = harbour();
      folders.push(other.folder);
      assert.equal((await status(client)).length, 1);
      const change = (event: unknown): Promise<void> =>
        client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      await change({ added: [{ uri: other.uri, name: 'other' }], removed: [] });
      await client.until(() => String(JSON.stringify(client.heard.at(-1))).includes(other.uri));
      await client.read(2);
      assert.equal((await comparison(client, other.uri))?.sources.length, 2);
      assert.equal((await status(client)).length, 2);
      await change({ added: [], removed: [{ uri: other.uri, name: 'other' }] });
      await client.until(() => {
        const { method, params } = client.heard.at(-1) ?? {};
        return method === 'corroborate/status' && !String(JSON.stringify(params)).includes(other.uri);
      });
      assert.equal((await status(client)).length, 1);
    });
  });

  describe('works for', () => {
    it('a client that has files no disk has', async () => {
      const files: Record<string, string> = {
        'vscode-vfs://github/velm/news/event.json': manifest,
        'vscode-vfs://github/velm/news/courier.txt': courier,
        'vscode-vfs://github/velm/news/tribune.txt': tribune,
      };
      const client = await start({
        folders: ['vscode-vfs://github/velm'],
        initializationOptions: { files: 'client' },
        onRequest(method, params) {
          const { uri = '', glob = '' } = params as { uri?: string; glob?: string };
          if (method === 'corroborate/findFiles') {
            return Object.keys(files).filter((each) => glob.includes('event.json') === each.endsWith('.json'));
          }
          const text = files[uri];
          if (text === undefined) return null;
          return { bytes: Buffer.from(text).toString('base64'), size: text.length };
        },
      });
      await client.read();
      const found = await comparison(client, 'vscode-vfs://github/velm/news/courier.txt');
      assert.equal(found?.sources.length, 2);
      assert.ok(found.rows.length > 0);
    });

    it('a client that opens one file of an event and no folder', async () => {
      const { folder, uri } = harbour();
      folders.push(folder);
      const client = await start();
      await client.open(`${uri}/courier.txt`, courier, 'plaintext');
      await client.read();
      const textDocument = { uri: `${uri}/courier.txt` };
      const hover = await client.request<Hover>('textDocument/hover', { textDocument, position: at(courier, 'stay') });
      assert.match(value(hover), /Tribune/);
    });

    it('a client that cannot ask for diagnostics: they are sent to it', async () => {
      const { client, uri } = await startHarbour({ capabilities: {} });
      await client.open(`${uri}/courier.txt`, courier);
      await client.until(() =>
        client.heard.some(
          ({ method, params }) =>
            method === 'textDocument/publishDiagnostics' && String(JSON.stringify(params)).includes('courier.txt'),
        ),
      );
    });

    it('an article that was never saved', async () => {
      const client = await start();
      const textDocument = { uri: 'untitled:Untitled-1' };
      await client.open(textDocument.uri, courier);
      const hover = await client.request<Hover>('textDocument/hover', { textDocument, position: at(courier, 'stay') });
      assert.match(value(hover), /^\*\*Mara Lind\*\*/);
      assert.equal(await comparison(client, textDocument.uri), null);
    });

    it('Markdown only where it is part of an event', async () => {
      const client = await start();
      const textDocument = { uri: 'file:///nowhere/README.md' };
      await client.open(textDocument.uri, courier, 'markdown');
      assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument }), []);
    });

    it('a Markdown article that is opened before its event is known: its colours are asked for again', async () => {
      const files: Record<string, string> = {
        'vscode-vfs://velm/event.json': JSON.stringify({ event: 'Velm', sources: [{ file: 'courier.md' }] }),
        'vscode-vfs://velm/courier.md': courier,
      };
      let find: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => (find = resolve));
      const { workspace, ...capabilities } = fullCapabilities;
      const client = await start({
        folders: ['vscode-vfs://velm'],
        capabilities: { ...capabilities, workspace: { ...workspace, semanticTokens: { refreshSupport: true } } },
        initializationOptions: { files: 'client' },
        async onRequest(method, params) {
          const { uri = '', glob = '' } = params as { uri?: string; glob?: string };
          if (method === 'corroborate/findFiles') {
            await asked;
            return Object.keys(files).filter((each) => glob.includes('event.json') === each.endsWith('.json'));
          }
          const text = files[uri];
          return text === undefined ? null : { bytes: Buffer.from(text).toString('base64'), size: text.length };
        },
      });
      const textDocument = { uri: 'vscode-vfs://velm/courier.md' };
      await client.open(textDocument.uri, courier, 'markdown');
      const colours = async (): Promise<number> =>
        (await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })).data.length;
      assert.equal(await colours(), 0);
      find();
      await client.until(() => client.heard.some(({ method }) => method === 'workspace/semanticTokens/refresh'));
      assert.ok((await colours()) > 0);
      await client.read();
      const told = client.heard.filter(({ method }) => method === 'corroborate/status').map(({ params }) => params);
      assert.doesNotMatch(JSON.stringify(told), /not there/);
    });

    it('a folder with an article in another language, which makes no event of its own', async () => {
      const { folder, uri } = folderOf({
        'event.json': '{"event": "Two", "sources": []}',
        'one.txt': inventedArticle(1, 0, 300),
        'two.txt': comet,
        'rhein.txt': 'Schiff rammt Brücke bei Duisburg\n\nEin Ausflugsschiff ist gegen einen Pfeiler gefahren.\n',
      });
      folders.push(folder);
      const client = await start({ folders: [uri] });
      await client.read();
      await comparison(client, uri);
      const [event] = await status(client);
      assert.equal(event?.articles, 3);
      assert.equal(event.events?.length, 2);
    });

    it('addresses that are spelled otherwise', async () => {
      const { folder, uri } = folderOf({ 'the courier.txt': courier, 'event.json': '{"event": "x"}' });
      folders.push(folder);
      const client = await start({ folders: [uri] });
      await client.open(`${uri}/the courier.txt`, 'Edited.');
      const found = await comparison(client, `${uri}/the%20courier.txt`);
      assert.equal(found?.sources.length, 1);
      const textDocument = { uri: `${uri}/the%20courier.txt` };
      const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      assert.equal(symbols[0]?.name, 'Edited.');
    });
  });

  it('sets a finding aside by an edit that a client makes, and takes it up again when that is undone', async () => {
    const { folder, uri } = folderOf({ 'courier.txt': courier, 'event.json': '{"event": "x"}' });
    folders.push(folder);
    const client = await start({ folders: [uri] });
    const textDocument = { uri: `${uri}/courier.txt` };
    await client.open(textDocument.uri, courier);
    const codes = async (): Promise<readonly unknown[]> =>
      (await client.diagnostics(textDocument.uri)).map(({ code }) => code);
    assert.ok((await codes()).includes('article.undated'));
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const asked = { textDocument, range, context: { diagnostics: [] } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', asked);
    const ignore = actions.find(({ title }) => title === 'Ignore article.undated here');
    const changes = ignore?.edit?.documentChanges?.map((change) => ('edits' in change ? change.edits : []));
    const text = changes?.flat().map((edit) => ('newText' in edit ? edit.newText : ''))[0];
    assert.ok(text);
    await client.open(`${uri}/corroborate.json`, text, 'json');
    assert.ok(!(await codes()).includes('article.undated'));
    await client.change(`${uri}/corroborate.json`, 2, [{ text: '{}' }]);
    assert.ok((await codes()).includes('article.undated'));
  });

  it('takes over what a reader says of a name, by an edit or in the file, and tells what is wrong there', async () => {
    const capabilities = {
      ...fullCapabilities,
      workspace: { ...fullCapabilities.workspace, semanticTokens: { refreshSupport: true } },
      textDocument: {
        ...fullCapabilities.textDocument,
        documentSymbol: { dynamicRegistration: true },
        documentLink: { dynamicRegistration: true },
      },
    };
    const { client, folder, uri } = await startHarbour({ capabilities });
    const article = `${uri}/courier.txt`;
    await client.open(article, courier);
    const position = at(courier, 'Mara Lind');
    const asked = { textDocument: { uri: article }, position };
    const hovered = async (): Promise<string> => value(await client.request<Hover | null>('textDocument/hover', asked));
    assert.match(await hovered(), /\*\*Mara Lind\*\* — person/);

    const context = { diagnostics: [], triggerKind: 2 };
    const range = { start: position, end: position };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...{ textDocument: { uri: article }, range, context },
    });
    const correct = actions.find(({ title }) => title === '“Mara Lind” is an organisation');
    const [edit] = correct?.edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
    assert.ok(edit && 'newText' in edit);
    const before = client.heard.length;
    await client.open(`${uri}/corroborate.json`, edit.newText, 'json');
    assert.match(await hovered(), /\*\*Mara Lind\*\* — organisation/);
    const other = { textDocument: { uri: `${uri}/tribune.txt` }, position: at(tribune, 'Mara Lind') };
    const there = await client.request<Hover | null>('textDocument/hover', other);
    assert.match(value(there), /\*\*Mara Lind\*\* — organisation/);
    await client.until(() =>
      client.heard.slice(before).some(({ method }) => method === 'workspace/semanticTokens/refresh'),
    );
    // The protocol knows no way to ask for outlines and links anew: their providers are registered again.
    assert.equal(client.initialized.capabilities.documentSymbolProvider, undefined);
    assert.equal(client.initialized.capabilities.documentLinkProvider, undefined);
    const isRenewed = (provider: string): boolean =>
      ['client/unregisterCapability', 'client/registerCapability'].every((wanted) =>
        client.heard
          .slice(before)
          .some(({ method, params }) => method === wanted && JSON.stringify(params).includes(provider)),
      );
    await client.until(() => isRenewed('documentSymbol') && isRenewed('documentLink'));

    await client.change(`${uri}/corroborate.json`, 2, [{ text: '{}' }]);
    assert.match(await hovered(), /\*\*Mara Lind\*\* — person/);
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: `${uri}/corroborate.json` },
    });

    writeFileSync(
      path.join(folder, 'corroborate.json'),
      '{"names": [{"name": "Mara Lind", "is": "place"}, {"name": "Velm"}]}',
    );
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}/corroborate.json`, type: 1 }],
    });
    await client.until(() =>
      client.heard.some(
        ({ method, params }) =>
          method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes('names.1 must say'),
      ),
    );
    assert.match(await hovered(), /\*\*Mara Lind\*\* — place/);
  });

  it('lets a request be cancelled', async () => {
    const { client, uri } = await startHarbour();
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('corroborate/comparison', { uri }, source.token);
    source.cancel();
    await assert.rejects(asked, /[Cc]ancelled/);
  });

  it('logs a request that makes no sense and goes on', async () => {
    const { client, uri } = await startHarbour();
    assert.equal(await client.request('corroborate/comparison', { uri: 7 }), null);
    assert.equal(await client.request('corroborate/nextDifference', { uri, line: -1 }), null);
    assert.equal(client.logged.length, 2);
    assert.equal((await comparison(client, uri))?.sources.length, 2);
  });

  it('tells of a broken manifest in the status and in its file, until it is mended', async () => {
    const { folder, uri } = folderOf({
      'courier.txt': courier,
      'event.json': '{"event": "x", "sources": [{"file": 3}]}',
    });
    folders.push(folder);
    const client = await start({ folders: [uri] });
    const published = (): readonly Diagnostic[] => {
      const last = client.heard.findLast(({ method }) => method === 'textDocument/publishDiagnostics');
      return (last?.params as { diagnostics: Diagnostic[] } | undefined)?.diagnostics ?? [];
    };
    await client.until(() => published().length > 0);
    assert.match(String(published()[0]?.message), /must name a file/);
    await client.read();
    assert.match((await status(client))[0]?.problems[0] ?? '', /^event\.json: /);
    assert.equal((await comparison(client, uri))?.sources.length, 1);
    await client.open(`${uri}/event.json`, '{"event": "x"}', 'json');
    await client.until(() => published().length === 0);
    assert.deepEqual((await status(client))[0]?.problems, []);
  });

  it('leaves another program’s event.json alone', async () => {
    const { folder, uri } = folderOf({ 'courier.txt': courier, 'event.json': '{"Records": []}' });
    folders.push(folder);
    assert.deepEqual(await status(await start({ folders: [uri] })), []);
  });

  it('takes the globs of the settings for events', async () => {
    const { folder, uri } = folderOf({});
    folders.push(folder);
    mkdirSync(path.join(folder, 'velm talks'));
    writeFileSync(path.join(folder, 'velm talks', 'courier.txt'), courier);
    const client = await start({ folders: [uri], settings: { events: ['*talks'] } });
    await client.read();
    assert.equal((await comparison(client, `${uri}/velm%20talks`))?.event, 'Velm talks');
  });

  describe('takes bad input', () => {
    const texts: Readonly<Record<string, string>> = {
      empty: '',
      'one line of 300,000 characters': 'The mayor said the bridge is closed. '.repeat(8000).trim(),
      'lone surrogates and a NUL': 'A \ud83d said “\udc00” \0 and left.',
      'CRLF and CR': courier.replace('\n\n', '\r\n\r\n').replaceAll('\n', '\r'),
      'ten thousand marks that never close': '“a '.repeat(10_000),
      'another language': 'Der Hafen bleibt bis zum Frühjahr geschlossen, sagte die Hafenmeisterin am Montag.',
    };
    for (const [what, text] of Object.entries(texts)) {
      it(what, async function () {
        this.timeout(60_000);
        const client = await start();
        const textDocument = { uri: 'untitled:Untitled-1' };
        await client.open(textDocument.uri, text);
        for (const method of ['documentSymbol', 'codeLens', 'documentLink', 'foldingRange', 'semanticTokens/full']) {
          assert.ok(await client.request(`textDocument/${method}`, { textDocument }), method);
        }
        await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 5 } });
        await client.diagnostics(textDocument.uri);
        assert.deepEqual(client.logged, []);
      });
    }

    it('files that are no text, in Latin-1, or gone', async () => {
      const { folder, uri } = folderOf({
        'courier.txt': courier,
        'latin.txt': Buffer.from('The café was shut, Zoë Müller said.', 'latin1'),
        'binary.txt': Buffer.from([0, 1, 2, 3, 0, 255]),
        'event.json': '{"event": "x", "sources": [{"file": "gone.txt"}]}',
      });
      folders.push(folder);
      const client = await start({ folders: [uri] });
      await client.read();
      assert.deepEqual(
        (await comparison(client, uri))?.sources.map(({ file }) => file),
        ['courier.txt', 'latin.txt'],
      );
      assert.deepEqual((await status(client))[0]?.problems, [
        'event.json names gone.txt, which is not there.',
        'binary.txt: it is not a text file.',
      ]);
    });

    it('2,000 files at once: requests are answered before all are read', async function () {
      this.timeout(120_000);
      const names = Array.from(
        { length: 2000 },
        (_, index) => [`a${String(index)}.txt`, courier.slice(0, 60)] as const,
      );
      const { folder, uri } = folderOf({ ...Object.fromEntries(names), 'event.json': '{"event": "x"}' });
      folders.push(folder);
      const client = await start({ folders: [uri] });
      const textDocument = { uri: `${uri}/a1999.txt` };
      await client.open(textDocument.uri, courier);
      const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      assert.equal(symbols.length, 3);
      const [now] = await status(client);
      assert.ok((now?.pending ?? 0) > 0, 'All was read before the first request was answered.');
      await client.request('textDocument/hover', { textDocument, position: at(courier, 'stay shut') });
    });
  });

  describe('speaks over', () => {
    const initialize = async (connection: MessageConnection): Promise<void> => {
      connection.listen();
      const result = await connection.sendRequest('initialize', {
        processId: null,
        rootUri: null,
        capabilities: fullCapabilities,
      });
      assert.match(JSON.stringify(result), /hoverProvider/);
      await connection.sendRequest('shutdown');
      connection.dispose();
    };
    const entry = 'server/src/server.ts';
    const execArgv = ['--import', 'tsx'];

    it('standard input and output', async function () {
      this.timeout(60_000);
      const child = spawn(process.execPath, [...execArgv, entry, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
      try {
        await initialize(
          createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
        );
      } finally {
        child.kill();
      }
    });

    it('Node’s own channel', async function () {
      this.timeout(60_000);
      const child = fork(entry, ['--node-ipc'], { execArgv });
      try {
        await initialize(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
      } finally {
        child.kill();
      }
    });
  });

  it('reads the seed articles', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-'));
    folders.push(folder);
    cpSync('seeds', folder, { recursive: true });
    const client = await start({ folders: [pathToFileURL(folder).href] });
    await client.read();
    const [event] = await status(client);
    assert.ok(event);
    const found = await comparison(client, event.folder);
    assert.equal(found?.sources.length, 5);
    assert.ok(found.rows.length > 10);
    assert.deepEqual(client.logged, []);
  });
});
