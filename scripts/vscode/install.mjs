// Installs the served VS Code into this folder's node_modules, once for each lockfile.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');
const marker = path.join(modules, '.installed');

/** The folder of VS Code's own files. */
export const vscodeRoot = path.join(modules, 'code-server/lib/vscode');

/** The Node that runs the server: it needs a newer one than the project does. */
export const serverNode = path.join(modules, `node-linux-${process.arch}/bin/node`);

/** Makes sure that the served VS Code is there; says on standard error what it does, since it takes a while. */
export async function install() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error('The served VS Code runs on Linux (x64, arm64) only; use your own with "npm start -- --desktop".');
  }
  const wanted = createHash('sha256')
    .update(await fs.readFile(path.join(here, 'package-lock.json')))
    .digest('hex');
  if ((await readOr(marker, '')) === wanted) return;

  console.error('Fetching VS Code for the browser (about 480 MB on disk, only this once) ...');
  const began = Date.now();
  const pulse = process.stderr.isTTY ? undefined : setInterval(() => console.error(`  ${seconds(began)} ...`), 10_000);
  try {
    await npmCi();
  } finally {
    clearInterval(pulse);
  }
  await linkModules();
  await fs.writeFile(marker, wanted);
  console.error(`VS Code is there (${seconds(began)}).`);
}

function npmCi() {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here,
      stdio: ['ignore', process.stderr, process.stderr],
    });
    const end = () => child.kill();
    process.once('SIGTERM', end);
    child.once('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.once('exit', (code) => {
      process.removeListener('SIGTERM', end);
      if (code === 0) resolve(undefined);
      else reject(new Error(`"npm ci" in ${here} failed (see above); is the package registry within reach?`));
    });
  });
}

/** VS Code looks for its modules, and serves some of them, from a folder beside its own files. */
async function linkModules() {
  await fs.symlink('../../..', path.join(vscodeRoot, 'node_modules')).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

function readOr(file, fallback) {
  return fs.readFile(file, 'utf8').catch(() => fallback);
}

function seconds(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}
