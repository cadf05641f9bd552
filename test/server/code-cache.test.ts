import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const module = pathToFileURL('server/src/code-cache.ts').href;

/** A script with a function that is compiled when it is called first. */
const greet = (words: string) => `"use strict";
function greet(name) { return ${JSON.stringify(words)} + name + require('node:path').basename(__filename); }
process.stdout.write(greet(' from '));
`;

describe('the code cache', () => {
  let folder: string;
  let script: string;
  let cache: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'corroborate-'));
    script = path.join(folder, 'greet.cjs');
    cache = path.join(folder, 'cache');
    writeFileSync(script, greet('hello'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the script says, and what is cached afterwards. */
  function run(from: string | null = cache): { said: string; cached: Buffer | undefined } {
    const call = `import { runWithCodeCache } from ${JSON.stringify(module)};
      runWithCodeCache(${JSON.stringify(script)}, ${from === null ? 'undefined' : JSON.stringify(from)});`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', call], {
      encoding: 'utf8',
    });
    assert.equal(stderr.replace(/^npm warn.*\n/gm, ''), '');
    const file = path.join(cache, 'greet.cjs.cache');
    return { said: stdout, cached: readdirSync(folder).includes('cache') ? readFileSync(file) : undefined };
  }

  it('leaves what was compiled to the next run, which adds nothing', () => {
    const first = run();
    assert.equal(first.said, 'hello from greet.cjs');
    assert.ok(first.cached && first.cached.length > 0);
    assert.deepEqual(run(), first);
  });

  it('leaves nothing without a folder', () => {
    assert.deepEqual(run(null), { said: 'hello from greet.cjs', cached: undefined });
  });

  it('runs a script that was changed, and caches that', () => {
    const before = run();
    writeFileSync(script, greet('howdy'));
    const after = run();
    assert.equal(after.said, 'howdy from greet.cjs');
    assert.notDeepEqual(after.cached, before.cached);
  });

  it('does without a cache that is broken, and mends it', () => {
    const { cached } = run();
    assert.ok(cached);
    const file = path.join(cache, 'greet.cjs.cache');
    for (const broken of [Buffer.concat([cached.subarray(0, 40), Buffer.alloc(cached.length - 40)]), 'short']) {
      writeFileSync(file, broken);
      const mended = run();
      assert.equal(mended.said, 'hello from greet.cjs');
      assert.deepEqual(run(), mended);
    }
  });
});
