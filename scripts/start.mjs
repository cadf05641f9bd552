// npm start: builds, prints a short comparison of the seed articles, and opens them in a real VS Code.
//   (nothing)    serves VS Code to the browser of your choice, on the loopback address, until Ctrl+C
//   --desktop    opens the `code` on the PATH instead
import './require-node.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import { startServer, workbenchUrl } from './vscode/server.mjs';

const root = path.resolve(import.meta.dirname, '..');
const event = path.join(root, 'seeds/berlin-talks');
const firstArticle = path.join(event, 'the-times.txt');

const words = process.argv.slice(2);
const unknown = words.find((word) => word !== '--desktop');
if (unknown !== undefined) fail(`"${unknown}" is not known here; the only option is --desktop.`);

const interrupted = nextSignal('SIGINT', 'SIGTERM', 'SIGHUP');
try {
  if (!runNode('scripts/build.mjs')) fail('The build failed, see above.');
  if (!runNode('dist/cli.js', 'compare', path.relative(root, event), '--format', 'text')) {
    console.error('The comparison could not be printed, see above.');
  }
  await (words.includes('--desktop') ? openDesktop() : serve());
  process.exit(0);
} catch (error) {
  if (await isSettled(interrupted)) process.exit(0);
  fail(error instanceof Error ? error.message : String(error));
}

/** Serves VS Code with the extension installed and the seed articles open, until a signal comes. */
async function serve() {
  const server = await startServer({ extensions: [root] });
  const front = http.createServer((request, response) => {
    const known = request.url === `/${server.token}` && ['GET', 'HEAD'].includes(request.method ?? '');
    response.writeHead(known ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(known ? forwardTo(workbenchUrl(server, { folder: event, file: firstArticle })) : 'Not found.');
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  console.log(`\nVS Code with the seed articles: http://127.0.0.1:${front.address().port}/${server.token}`);
  console.log('Open this address in a browser. Ctrl+C stops it.');
  const ended = await Promise.race([interrupted, server.exited]);
  await server.stop();
  if (!(await isSettled(interrupted))) throw new Error(`The VS Code server ended (${ended}).\n${server.log()}`);
}

/** The page behind the short address: it leads to the workbench's own, long one. */
function forwardTo(url) {
  const address = url.replaceAll('&', '&amp;');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Corroborate</title>
<meta http-equiv="refresh" content="0; url=${address}"><p><a href="${address}">Open VS Code</a></p></html>\n`;
}

async function openDesktop() {
  const child = spawn('code', [`--extensionDevelopmentPath=${root}`, '--new-window', event, firstArticle], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit').catch(() => {
    throw new Error(
      'There is no "code" on the PATH. Install VS Code (and, on macOS, its shell command), or run "npm start" without --desktop.',
    );
  });
  if (code !== 0) throw new Error(`"code" ended with exit code ${code}.`);
}

/** Runs a script of this project in the foreground; whether it ended well. */
function runNode(...call) {
  const { status, signal } = spawnSync(process.execPath, call, { cwd: root, stdio: 'inherit' });
  if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(0);
  return status === 0;
}

/** Resolves at the first of these signals; later ones are swallowed, so that the clean-up can end. */
function nextSignal(...names) {
  return new Promise((resolve) => {
    for (const name of names) process.on(name, resolve);
  });
}

/** Whether a promise has come to its end already. */
async function isSettled(promise) {
  const notYet = Symbol();
  return (await Promise.race([promise, Promise.resolve(notYet)])) !== notYet;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
