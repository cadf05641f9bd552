// npm start, as a person types it: what it prints, what it serves, and what it leaves behind.
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { openPage, startBrowser } from '../../scripts/vscode/browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('npm start', function () {
  this.timeout(300_000);
  let temporary: string;
  let child: ChildProcess | undefined;

  beforeEach(async () => {
    temporary = await fs.mkdtemp('/tmp/corroborate-start-');
  });
  afterEach(async () => {
    if (child?.exitCode === null && child.signalCode === null) {
      const left = once(child, 'exit');
      child.kill('SIGTERM');
      await left;
    }
    await fs.rm(temporary, { recursive: true, force: true });
  });

  /** Starts it with a temporary folder of its own; resolves with what it printed up to its address. */
  async function start(): Promise<{ readonly output: string; readonly address: string }> {
    const started = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...process.env, TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    let output = '';
    return new Promise((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+\/\w+/.exec(output)?.[0];
        if (address !== undefined) resolve({ output, address });
      };
      started.stdout.on('data', read);
      started.stderr.on('data', read);
      started.once('exit', (code) => reject(new Error(`It ended with ${code}.\n${output}`)));
    });
  }

  it('compares the seed articles, serves them in VS Code, and leaves nothing behind', async () => {
    const { output, address } = await start();
    for (const name of ['The Times', 'Financial Times', 'POLITICO', 'Merz']) {
      assert.ok(output.includes(name), `the comparison tells of ${name}:\n${output}`);
    }

    const answer = await fetch(address);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /Open VS Code/);
    const elsewhere = await fetch(new URL('/', address));
    assert.equal(elsewhere.status, 404, 'only who knows the address is let in');

    const browser = await startBrowser();
    try {
      const { page, offsite } = await openPage(browser);
      await page.goto(address);
      await page.getByRole('tab', { name: /the-times\.txt/ }).waitFor({ timeout: 60_000 });
      await page.locator('.monaco-editor .view-line').first().waitFor();
      await page.locator('.statusbar-item', { hasText: 'News Article' }).waitFor();
      await page.locator('.monaco-editor .squiggly-info, .monaco-editor .squiggly-hint').first().waitFor();
      assert.equal(await page.locator('.tabs-container .tab').count(), 1, 'no welcome page');
      assert.deepEqual(offsite, []);
    } finally {
      await browser.close();
    }

    assert.ok(processesOf(temporary).length > 1, 'the server is a process of its own');
    const left = once(child as ChildProcess, 'exit');
    child?.kill('SIGINT');
    assert.deepEqual(await left, [0, null]);
    assert.deepEqual(processesOf(temporary), []);
    assert.deepEqual(await fs.readdir(temporary), []);
  });

  it('cleans up as well when it is stopped while it starts', async () => {
    const started = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...process.env, TMPDIR: temporary },
      stdio: 'ignore',
    });
    child = started;
    while ((await fs.readdir(temporary)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const left = once(started, 'exit');
    started.kill('SIGTERM');
    assert.deepEqual(await left, [0, null]);
    assert.deepEqual(processesOf(temporary), []);
    assert.deepEqual(await fs.readdir(temporary), []);
  });

  it('opens the desktop VS Code of the PATH when asked', async () => {
    const asked = path.join(temporary, 'asked');
    await fs.writeFile(path.join(temporary, 'code'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${asked}'\n`, { mode: 0o755 });
    const { status } = startDesktop(`${temporary}${path.delimiter}/usr/bin:/bin`);
    assert.equal(status, 0);
    const words = (await fs.readFile(asked, 'utf8')).trim().split('\n');
    assert.ok(words.includes(`--extensionDevelopmentPath=${root}`));
    assert.ok(words.includes(path.join(root, 'seeds/berlin-talks')));
  });

  it('says so when there is no desktop VS Code', () => {
    const { status, stderr } = startDesktop(temporary);
    assert.equal(status, 1);
    assert.match(stderr, /There is no "code" on the PATH\./);
    assert.doesNotMatch(stderr, /\n\s+at /, 'a sentence, not a stack');
  });

  it('says so when it is called with words it does not know', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', '--port'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /"--port" is not known here/);
  });

  function startDesktop(PATH: string) {
    const env = { ...process.env, PATH };
    return spawnSync(process.execPath, ['scripts/start.mjs', '--desktop'], { cwd: root, env, encoding: 'utf8' });
  }
});

/** The processes that were started with this temporary folder, by their command lines. */
function processesOf(temporary: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const environment = readFileSync(`/proc/${id}/environ`, 'utf8');
        const isOurs = environment.split('\0').some((each) => each.startsWith(`TMPDIR=${temporary}`));
        return isOurs ? [readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')] : [];
      } catch {
        return []; // It ended meanwhile, or is another user's.
      }
    });
}
