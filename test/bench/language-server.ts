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
import { inventedArticle, inventedEvents } from './articles.ts';
import { low, median, report, timed } from './measure.ts';

interface Running {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  readonly initializeTook: number;
}

/** Starts the server; `codeCache` is a folder where it keeps its code compiled. */
async function start(folder: string, codeCache?: string): Promise<Running> {
  const started = performance.now();
  const cache = codeCache === undefined ? [] : [`--code-cache=${codeCache}`];
  // The client starts it with as much room for what is short-lived.
  const server = spawn(process.execPath, ['--max-semi-space-size=32', 'dist/server.cjs', '--stdio', ...cache], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
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

let versions = 1;

/** Milliseconds from an edit in an open article to its diagnostics, or to another answer. */
async function editTimes(
  { connection }: Running,
  uri: string,
  turns: number,
  ask: () => unknown = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
): Promise<number[]> {
  return timed(turns, async (turn) => {
    const start = { line: 6, character: 0 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++versions },
      contentChanges: [
        { range: { start, end: turn % 2 ? { line: 6, character: 8 } : start }, text: turn % 2 ? '' : 'However ' },
      ],
    });
    await ask();
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

/** Puts texts into a folder for each event, and returns the folder of all. */
function foldersOf(events: readonly (readonly string[])[]): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'corroborate-bench-'));
  for (const [index, texts] of events.entries()) {
    const folder = path.join(root, `event-${String(index).padStart(4, '0')}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'event.json'), JSON.stringify({ event: path.basename(folder), sources: [] }));
    for (const [version, text] of texts.entries()) writeFileSync(path.join(folder, `article-${version}.txt`), text);
  }
  return root;
}

/** What a request takes, after some that warm it up. */
async function lowest(ask: () => unknown): Promise<number> {
  await timed(20, ask);
  return low(await timed(41, ask));
}

/** What requests on one article cost, in milliseconds: the lowest of several, which other work on the machine disturbs least. */
interface Costs {
  readonly edit: number;
  readonly hover: number;
  readonly references: number;
  readonly groups: number;
  /** Reading all articles, in milliseconds an article. */
  readonly cold: number;
  /** Megabytes. */
  readonly memory: number;
}

const wordsOfArticle = 200;

async function costsWith(count: number): Promise<Costs> {
  const root = foldersOf(inventedEvents(count, wordsOfArticle));
  try {
    const busy = await start(root);
    const folder = path.join(root, 'event-0003');
    const file = path.join(folder, 'article-2.txt');
    const uri = pathToFileURL(file).href;
    const text = readFileSync(file, 'utf8');
    const [cold = Number.NaN] = await timed(1, () => allRead(busy, count));
    await open(busy, uri, text);
    await busy.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    await editTimes(busy, uri, 10);
    const lines = text.split('\n');
    const line = lines.findIndex((words) => words.includes('Mayor'));
    const character = (lines[line] ?? '').indexOf('Mayor') + 7;
    const place = { textDocument: { uri }, position: { line, character } };
    const edit = low(await editTimes(busy, uri, 41));
    const groups = low(
      await editTimes(busy, uri, 21, () =>
        busy.connection.sendRequest('corroborate/comparison', { uri: pathToFileURL(folder).href }),
      ),
    );
    const hover = await lowest(() => busy.connection.sendRequest('textDocument/hover', place));
    const references = await lowest(() =>
      busy.connection.sendRequest('textDocument/references', { ...place, context: { includeDeclaration: true } }),
    );
    const memory = megabytes(busy.server);
    await stop(busy);
    return { edit, hover, references, groups, cold: cold / count, memory };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What an event of many articles costs, in milliseconds. */
interface LargeEvent {
  /** From when it is read to when it is linked. */
  readonly linked: number;
  /** The colours of an open article meanwhile: half of the answers take less, and a tenth takes more. */
  readonly half: number;
  readonly tenth: number;
  /** From an edit to its diagnostics. */
  readonly edit: number;
}

async function largeEvent(count: number): Promise<LargeEvent> {
  const root = foldersOf([Array.from({ length: count }, (_, version) => inventedArticle(3, version, wordsOfArticle))]);
  try {
    const busy = await start(root);
    await allRead(busy, count);
    const file = path.join(root, 'event-0000', 'article-2.txt');
    const uri = pathToFileURL(file).href;
    await open(busy, uri, readFileSync(file, 'utf8'));
    let isLinked = false;
    const folder = pathToFileURL(path.join(root, 'event-0000')).href;
    const linking = timed(1, () => busy.connection.sendRequest('corroborate/comparison', { uri: folder })).finally(
      () => (isLinked = true),
    );
    const answers: number[] = [];
    while (!isLinked) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      answers.push(
        ...(await timed(1, () =>
          busy.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } }),
        )),
      );
    }
    const [linked = Number.NaN] = await linking;
    answers.sort((left, right) => left - right);
    await busy.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    await editTimes(busy, uri, 10);
    const edit = low(await editTimes(busy, uri, 21));
    await stop(busy);
    return { linked, half: median(answers), tenth: answers[Math.floor(answers.length * 0.9)] ?? Number.NaN, edit };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Starts the server and waits until an event is linked; `linked` is how long that took after `initialize`. */
async function linkAfterStart(event: string, codeCache?: string): Promise<{ running: Running; linked: number }> {
  const running = await start(event, codeCache);
  const [linked = Number.NaN] = await timed(1, () =>
    running.connection.sendRequest('corroborate/comparison', { uri: pathToFileURL(event).href }),
  );
  return { running, linked };
}

/** Reports how long starts take; all processes are new, what differs is whether code was kept compiled. */
async function startAndLink(which: string, event: string, codeCache?: string): Promise<void> {
  const starts: number[] = [];
  const links: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const { running, linked } = await linkAfterStart(event, codeCache);
    starts.push(running.initializeTook);
    links.push(linked);
    await stop(running);
  }
  report(`  ${which}: from spawn to the answer to initialize`, median(starts), 'ms', 400);
  report(`  ${which}: from there to the five seeds linked`, median(links), 'ms', 400);
}

/** The server as an editor meets it: start, first linking, edits, hovers, memory, and growth with the number of articles. */
export async function benchServer(): Promise<void> {
  console.log('\nThe language server');
  for (const bundle of ['language-server.cjs', 'client.cjs'])
    report(`  dist/${bundle}`, statSync(`dist/${bundle}`).size / 2 ** 20, 'MB', 5);

  const seeds = path.resolve('seeds/berlin-talks');
  const file = path.join(seeds, 'financial-times.txt');
  const uri = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8');
  const codeCache = mkdtempSync(path.join(os.tmpdir(), 'corroborate-bench-'));
  try {
    await startAndLink('the first start', seeds);
    // A start that leaves its code compiled to those that are measured.
    await stop((await linkAfterStart(seeds, codeCache)).running);
    await startAndLink('a later start', seeds, codeCache);
  } finally {
    rmSync(codeCache, { recursive: true, force: true });
  }

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

  await benchGrowth();
}

/** How costs grow with the number of articles: `flat` is not at all, `linear` is each article as much as the one before. */
async function benchGrowth(): Promise<void> {
  const counts = [100, 1000, 5000] as const;
  console.log(
    `\nGrowth with the number of articles (invented, of ${wordsOfArticle} words, in events of five to twelve)`,
  );
  const costs: Costs[] = [];
  for (const count of counts) {
    const cost = await costsWith(count);
    costs.push(cost);
    report(`  ${count} articles: read, ms an article`, cost.cold, 'ms');
    for (const what of ['edit', 'hover', 'references', 'groups'] as const)
      report(`  ${count} articles: ${what}`, cost[what], 'ms', what === 'references' ? 5 : undefined);
    report(`  ${count} articles: resident memory`, cost.memory, 'MB');
  }
  const [few, some, many] = costs;
  if (!few || !some || !many) return;
  for (const what of ['edit', 'hover', 'references', 'groups'] as const)
    report(`  flat: ${what} with 5,000 over 100`, many[what] / few[what], '', 1.5);
  report('  linear: reading an article of 5,000 over one of 1,000', many.cold / some.cold, '', 1.3);
  report('  memory of an article, from 1,000 to 5,000', ((many.memory - some.memory) * 1024) / 4000, 'KB', 60);
  const large = await largeEvent(200);
  report('  one event of 200 articles: linked', large.linked, 'ms');
  report('  one event of 200 articles: the colours of one meanwhile', large.half, 'ms', 50);
  report('  one event of 200 articles: a tenth takes more than', large.tenth, 'ms', 100);
  report('  one event of 200 articles: an edit', large.edit, 'ms', 100);
}
