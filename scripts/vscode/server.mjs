// A real VS Code on this machine: the server and workbench of the npm package `code-server`.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { install, serverNode, vscodeRoot } from './install.mjs';

/** Settings of the throw-away profile: nothing on the screen but the work, and nothing sent anywhere. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // Else a reload opens the first file again and nothing of what was open beside it.
  'window.restoreWindows': 'preserve',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The built-in extensions that are of use beside an article. */
const builtins = [
  'configuration-editing',
  'json',
  'json-language-features',
  'markdown-basics',
  'markdown-language-features',
  'references-view',
  'search-result',
  'theme-defaults',
  'theme-modern-icons',
  'theme-seti',
];

/**
 * Starts a VS Code server on a free port of the loopback address, with a profile of its own in a temporary folder.
 * Resolves once it accepts connections.
 *
 * @param {object} [options]
 * @param {Record<string, unknown>} [options.settings] user settings, over the quiet ones
 * @param {Record<string, string>} [options.env] more environment for the server and its extension hosts
 * @param {string[]} [options.extensions] folders of extensions to install
 * @param {boolean} [options.testDriver] whether the page may name extensions under development and tests to run
 * @param {number} [options.startMs] how long the start may take, in milliseconds
 */
export async function startServer({
  settings = {},
  env = {},
  extensions = [],
  testDriver = false,
  startMs = 60_000,
} = {}) {
  await install();
  // A short name: the server makes sockets in this folder, whose paths may have about 100 characters.
  const directory = await fs.mkdtemp(path.join(os.tmpdir(), 'corroborate-'));
  const inside = (...names) => path.join(directory, ...names);
  const token = randomBytes(16).toString('hex');
  await fs.mkdir(inside('home'));
  await fs.mkdir(inside('tmp'));
  await fs.mkdir(inside('user/User'), { recursive: true });
  await fs.writeFile(inside('user/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  await fs.writeFile(inside('token'), token, { mode: 0o600 });
  await fs.mkdir(inside('builtin'));
  for (const name of builtins) await fs.symlink(path.join(vscodeRoot, 'extensions', name), inside('builtin', name));
  await fs.mkdir(inside('extensions'));
  for (const folder of extensions) await fs.symlink(folder, inside('extensions', path.basename(folder)));

  const child = spawn(
    serverNode,
    [
      path.join(vscodeRoot, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token-file', inside('token')],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      ...['--user-data-dir', inside('user'), '--server-data-dir', inside('server')],
      ...['--extensions-dir', inside('extensions'), '--builtin-extensions-dir', inside('builtin')],
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    {
      env: { ...ownEnvironment(), EXTENSIONS_GALLERY: '{}', HOME: inside('home'), TMPDIR: inside('tmp'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );

  // The server leads a process group of its own: extension hosts and language servers end with it.
  const signal = (name) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // The group is gone.
    }
  };
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, name) => resolve(name ?? `exit code ${code}`));
  });
  const lastResort = () => {
    signal('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  };
  process.once('exit', lastResort);
  const stop = async () => {
    signal('SIGTERM');
    const timer = setTimeout(signal, 5_000, 'SIGKILL');
    await exited;
    clearTimeout(timer);
    signal('SIGKILL');
    await fs.rm(directory, { recursive: true, force: true, maxRetries: 5 });
    process.removeListener('exit', lastResort);
  };

  let log = '';
  let timer;
  const listening = new Promise((resolve) => {
    const read = (chunk) => {
      log += chunk;
      const port = /Web UI available at http:\/\/[^:\s]+:(\d+)/.exec(log)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  try {
    const port = await Promise.race([
      listening,
      exited.then((how) => Promise.reject(new Error(`The VS Code server ended at once (${how}).\n${log}`))),
      new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`The VS Code server was not up in ${startMs} ms.\n${log}`)), startMs);
      }),
    ]);
    return { port, token, directory, exited, stop, log: () => log, pid: child.pid };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The address of the workbench with a folder open.
 *
 * @param {{port: number, token: string}} server
 * @param {object} [options]
 * @param {string} [options.folder] the folder to open
 * @param {string} [options.file] a file to open in it
 * @param {string[]} [options.developed] folders of extensions to run from source (needs the test driver)
 * @param {string} [options.tests] the module whose `run` is called in the extension host (needs the test driver)
 */
export function workbenchUrl({ port, token }, { folder, file, developed = [], tests } = {}) {
  const remote = (name) => `vscode-remote://127.0.0.1:${port}${path.resolve(name)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...developed.map((name) => ['extensionDevelopmentPath', remote(name)]),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
  ];
  const query = new URLSearchParams({
    tkn: token,
    ...(folder ? { folder: path.resolve(folder) } : { ew: 'true' }),
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** This process's environment without what would make the server think that it runs inside another VS Code. */
function ownEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/.test(name)),
  );
}
