#!/usr/bin/env node
// Stands in for the desktop's `code`: runTests({ vscodeExecutablePath }) of @vscode/test-electron starts it, and the
// suite runs in the extension host of a served VS Code, which a hidden browser shows.
import { existsSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { openPage, startBrowser } from './browser.mjs';
import { startServer, workbenchUrl } from './server.mjs';

const limit = Number(process.env.VSHOST_TIMEOUT_MS ?? 600_000);
const results = process.env.VSHOST_RESULTS ?? path.join(os.tmpdir(), `corroborate-results-${process.pid}.json`);
const harmlessNoise =
  /^(Creating a socket|Ignoring fetching|\[(AgentHost|AccountPolicyGate|reconnection-grace|ChatModelSelection|driver)|Attempting to register|\[Service Worker)/;
const harmlessErrors = /bindings file|build\/Release/;

const { developed, tests, folder } = readArguments(process.argv.slice(2));
rmSync(results, { force: true });
const server = await startServer({
  testDriver: true,
  env: { VSHOST_RESULTS: results },
  settings: { 'workbench.reduceMotion': 'on' },
});
let browser;
let code = 1;
let leaving = false;
/** What VS Code itself reported as an error: shown when the run fails. */
const errors = [];

process.on('SIGINT', () => void leave(130));
process.on('SIGTERM', () => void leave(143));
try {
  browser = await startBrowser();
  const { page, offsite } = await openPage(browser);
  code = await runSuite(page);
  if (offsite.length > 0) {
    console.error(`Requests off this machine were refused: ${[...new Set(offsite)].join(', ')}`);
  }
  // VS Code reports success also when its extension host was killed: the suite's own word counts.
  if (code === 0 && !existsSync(results)) {
    code = 1;
    console.error('The extension host ended before the suite did.');
  }
} catch (error) {
  console.error(error);
}
if (code !== 0) console.error(errors.slice(-10).join('\n'));
await leave(code);

function readArguments(words) {
  const read = { developed: [], tests: undefined, folder: undefined };
  for (const word of words) {
    const [, name, value] = /^--([A-Za-z-]+)=(.*)$/s.exec(word) ?? [];
    if (name === 'extensionTestsPath') read.tests = value;
    else if (name === 'extensionDevelopmentPath') read.developed.push(value);
    else if (!word.startsWith('-')) read.folder = word;
  }
  return read;
}

/** Resolves with the suite's exit code, which VS Code hands to two functions of the page. */
function runSuite(page) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`No result in ${limit} ms.\n${server.log()}`)), limit).unref();
    page.on('crash', () => reject(new Error('The page crashed.')));
    const lost = (what) => leaving || reject(new Error(`${what}\n${server.log()}`));
    page
      .context()
      .browser()
      .on('disconnected', () => lost('The browser went away.'));
    void server.exited.then((how) => lost(`The server ended (${how}).`));
    const open = async () => {
      await page.exposeFunction('codeAutomationLog', logLine);
      await page.exposeFunction('codeAutomationExit', (exitCode) => resolve(exitCode));
      await page.goto(workbenchUrl(server, { folder, developed, tests }));
    };
    open().catch(reject);
  });
}

function logLine(type, words) {
  const line = format(...words);
  if (type === 'info' || type === 'log') {
    if (!harmlessNoise.test(line)) console.log(line);
    return;
  }
  if (type === 'error' && !harmlessErrors.test(line)) errors.push(line);
  if (process.env.VSHOST_DEBUG) console.error(`[${type}] ${line}`);
}

async function leave(exitCode) {
  leaving = true;
  await browser?.close().catch(() => {});
  await server.stop();
  if (!process.env.VSHOST_RESULTS) rmSync(results, { force: true });
  process.exit(exitCode);
}
