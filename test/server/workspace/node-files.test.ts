import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleGlob, isArticleName } from '../../../server/src/workspace/files.ts';
import { nodeFiles } from '../../../server/src/workspace/node-files.ts';

describe('files on disk', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'corroborate-'));
    await mkdir(path.join(folder, 'harbour plan'));
    await mkdir(path.join(folder, 'node_modules'));
    for (const file of ['harbour plan/b.txt', 'harbour plan/a.md', 'harbour plan/c.pdf', 'node_modules/d.txt'])
      await writeFile(path.join(folder, file), 'The council met.');
  });
  after(() => rm(folder, { recursive: true }));

  it('are found by a glob, in order, without what tools leave', async () => {
    const files = nodeFiles(() => [pathToFileURL(folder).href]);
    const found = await files.find(articleGlob);
    assert.deepEqual(
      found.map((uri) => uri.slice(pathToFileURL(folder).href.length)),
      ['/harbour%20plan/a.md', '/harbour%20plan/b.txt'],
    );
  });

  it('are read up to a limit, with their true size', async () => {
    const files = nodeFiles(() => []);
    const content = await files.read(pathToFileURL(path.join(folder, 'harbour plan/b.txt')).href, 3);
    assert.deepEqual([Buffer.from(content?.bytes ?? []).toString(), content?.size], ['The', 16]);
  });

  it('that are gone are null, folders that are gone are empty', async () => {
    const files = nodeFiles(() => []);
    assert.equal(await files.read(pathToFileURL(path.join(folder, 'gone.txt')).href, 10), null);
    assert.equal(await files.read(pathToFileURL(folder).href, 10), null);
    assert.deepEqual(await files.find(articleGlob, pathToFileURL(path.join(folder, 'gone')).href), []);
  });

  it('are articles by their names', () => {
    for (const name of ['a.txt', 'A.TXT', 'b.md', 'c.news']) assert.ok(isArticleName(name), name);
    for (const name of ['README.md', 'notes.txt', 'a.pdf', '.hidden.txt', 'event.json'])
      assert.ok(!isArticleName(name), name);
  });
});
