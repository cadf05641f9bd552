import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type { EventStatus } from '../../server/src/protocol.ts';
import { benchArticles } from './articles.ts';
import { median, report, timed } from './measure.ts';

interface Running {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  readonly initializeTook: number;
}

async function start(folder: string): Promise<Running> {
  const started = performance.now();
  const server = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (!server.stdin || !server.stdout) throw new Error('the server has no streams');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('workspace/codeLens/refresh', () => null);
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
    },
  });
  const initializeTook = performance.now() - started;
  await connection.sendNotification('initialized', {});
  return { connection, server, initializeTook };
}

async function stop({ connection, server }: Running): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
}

const megabytes = ({ pid }: ChildProcess) =>
  Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024;
const open = ({ connection }: Running, uri: string, text: string) =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version: 1, text },
  });

/** Milliseconds from an edit in an open article to its diagnostics. */
async function editTimes({ connection }: Running, uri: string, turns: number): Promise<number[]> {
  let version = 1;
  return timed(turns, async (turn) => {
    const start = { line: 6, character: 0 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [
        { range: { start, end: turn % 2 ? { line: 6, character: 8 } : start }, text: turn % 2 ? '' : 'However ' },
      ],
    });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  });
}

/** Resolves once the server has read as many articles as there are. */
async function allRead({ connection }: Running, count: number): Promise<void> {
  for (;;) {
    const events = await connection.sendRequest<readonly EventStatus[]>('corroborate/status', {});
    const read = events.reduce((sum, { articles, pending }) => sum + articles - pending, 0);
    if (read >= count && events.every(({ pending }) => pending === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Puts articles into events of up to ten, and returns the folder. */
function eventsOf(texts: readonly string[]): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'corroborate-bench-'));
  for (const [index, text] of texts.entries()) {
    const folder = path.join(root, `event-${String(Math.floor(index / 10)).padStart(4, '0')}`);
    if (index % 10 === 0) {
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'event.json'), JSON.stringify({ event: path.basename(folder), sources: [] }));
    }
    writeFileSync(path.join(folder, `article-${index % 10}.txt`), text);
  }
  return root;
}

/** The server as an editor meets it: start, first linking, edits, hovers, memory, and growth with the number of articles. */
export async function benchServer(): Promise<void> {
  console.log('\nThe language server');
  for (const bundle of ['server.cjs', 'client.cjs'])
    report(`  dist/${bundle}`, statSync(`dist/${bundle}`).size / 2 ** 20, 'MB', 5);

  const seeds = path.resolve('seeds/berlin-talks');
  const file = path.join(seeds, 'financial-times.txt');
  const uri = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8');
  const starts: number[] = [];
  const links: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const running = await start(seeds);
    starts.push(running.initializeTook);
    const [linked = Number.NaN] = await timed(1, () =>
      running.connection.sendRequest('corroborate/comparison', { uri: pathToFileURL(seeds).href }),
    );
    links.push(linked);
    await stop(running);
  }
  report('  from spawn to the answer to initialize', median(starts), 'ms', 400);
  report('  from there to the five seeds annotated and linked', median(links), 'ms', 400);

  const running = await start(seeds);
  await open(running, uri, text);
  await running.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await editTimes(running, uri, 10);
  report(
    '  from an edit in an 800-word article to its diagnostics',
    median(await editTimes(running, uri, 31)),
    'ms',
    25,
  );
  const hover = (turn: number) =>
    running.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 2 + (turn % 20), character: 10 + turn },
    });
  await timed(20, hover);
  report('  a hover', median(await timed(101, hover)), 'ms', 5);
  report('  resident memory with the seeds open', megabytes(running.server), 'MB', 250);
  await stop(running);

  const counts = [50, 1000];
  const { texts, real } = benchArticles(1000);
  console.log(`\nGrowth with the number of articles (${real ? 'real' : 'generated'} articles, events of ten)`);
  const costs: number[] = [];
  for (const count of counts) {
    const root = eventsOf(texts.slice(0, count));
    try {
      const busy = await start(root);
      const edited = path.join(root, 'event-0002', 'article-3.txt');
      const editedUri = pathToFileURL(edited).href;
      const [cold = Number.NaN] = await timed(1, () => allRead(busy, count));
      await open(busy, editedUri, readFileSync(edited, 'utf8'));
      await busy.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: editedUri } });
      await editTimes(busy, editedUri, 10);
      const cost = median(await editTimes(busy, editedUri, 31));
      costs.push(cost);
      report(`  ${count} articles: read and linked`, cold, 'ms');
      report(`  ${count} articles: an edit to its diagnostics`, cost, 'ms');
      report(`  ${count} articles: resident memory`, megabytes(busy.server), 'MB');
      await stop(busy);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  const [few = Number.NaN, many = Number.NaN] = costs;
  report('  an edit with 1,000 articles over one with 50 (1 is flat)', many / few, '', 1.5);
}
