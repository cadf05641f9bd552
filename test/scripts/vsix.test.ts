import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { faultsOf, readArchive, sizeLimit, unpack } from '../../scripts/vsix.mjs';

/** A zip archive of `extension/package.json` (stored) and `extension/readme.md` (deflated: "abc " twenty times). */
const archive =
  'UEsDBBQAAAAAAAAAIQBDv6ajAgAAAAIAAAAWAAAAZXh0ZW5zaW9uL3BhY2thZ2UuanNvbnt9UEsDBBQAAAAIAAAAIQA0yvHCCQAA' +
  'AFAAAAATAAAAZXh0ZW5zaW9uL3JlYWRtZS5tZEtMSlZIpCIGAFBLAQIUAxQAAAAAAAAAIQBDv6ajAgAAAAIAAAAWAAAAAAAAAAAA' +
  'AACAAQAAAABleHRlbnNpb24vcGFja2FnZS5qc29uUEsBAhQDFAAAAAgAAAAhADTK8cIJAAAAUAAAABMAAAAAAAAAAAAAAIABNgAA' +
  'AGV4dGVuc2lvbi9yZWFkbWUubWRQSwUGAAAAAAIAAgCFAAAAcAAAAAAA';

const manifest = {
  main: './dist/client.cjs',
  icon: 'icon.png',
  contributes: {
    languages: [{ id: 'one', configuration: './language-configuration.json' }, { id: 'two' }],
    grammars: [{ path: './syntaxes/one.tmLanguage.json' }],
    jsonValidation: [{ url: './schemas/event.schema.json' }, { url: 'https://example.org/schema.json' }],
  },
};

/** A package as it should be, with some files more and some less. */
function packageOf(more: Record<string, string> = {}, less: readonly string[] = []): Map<string, Buffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': '',
    'extension.vsixmanifest': '',
    'extension/package.json': JSON.stringify(manifest),
    'extension/readme.md': '',
    'extension/changelog.md': '',
    'extension/LICENSE.txt': '',
    'extension/icon.png': '',
    'extension/language-configuration.json': '',
    'extension/schemas/event.schema.json': '',
    'extension/syntaxes/one.tmLanguage.json': '',
    'extension/dist/notices.txt': '',
    'extension/dist/client.cjs': 'run()',
    'extension/dist/server.cjs': 'run()',
    'extension/dist/language-server.cjs': 'run()',
    'extension/dist/cli.js': 'run()',
    'extension/dist/webview/panel.js': 'run()',
    'extension/dist/webview/panel.css': '',
    ...more,
  };
  return new Map(
    Object.entries(files)
      .filter(([name]) => !less.includes(name))
      .map(([name, text]) => [name, Buffer.from(text)]),
  );
}

describe('a package', () => {
  it('is right with the bundles, the manifest, what it names, and the papers', () => {
    assert.deepEqual(faultsOf(packageOf(), 1000), []);
  });

  for (const stray of [
    'extension/node_modules/left/index.js',
    'extension/seeds/berlin-talks/the-times.txt',
    'extension/test/server/one.test.js',
    'extension/server/src/server.ts',
    'extension/dist/client.cjs.map',
    'extension/dist/webview/panel.js.map',
    'extension/dist/corroborate-0.1.0.vsix',
    'extension/tsconfig.json',
    'extension/.env',
  ]) {
    it(`is wrong with ${stray}`, () => {
      assert.deepEqual(faultsOf(packageOf({ [stray]: '' }), 1000), [`${stray} does not belong there.`]);
    });
  }

  for (const missed of [
    'extension/dist/client.cjs',
    'extension/dist/server.cjs',
    'extension/dist/language-server.cjs',
    'extension/icon.png',
    'extension/language-configuration.json',
    'extension/schemas/event.schema.json',
    'extension/syntaxes/one.tmLanguage.json',
    'extension/LICENSE.txt',
  ]) {
    it(`is wrong without ${missed}`, () => {
      assert.deepEqual(faultsOf(packageOf({}, [missed]), 1000), [`${missed} is missing.`]);
    });
  }

  it('is wrong when it was built for debugging', () => {
    const built = packageOf({ 'extension/dist/server.cjs': 'run()\n//# sourceMappingURL=server.cjs.map\n' });
    assert.deepEqual(faultsOf(built, 1000), ['extension/dist/server.cjs was built for debugging, not for release.']);
  });

  it('is wrong over its limit', () => {
    assert.equal(faultsOf(packageOf(), sizeLimit).length, 0);
    assert.equal(faultsOf(packageOf(), sizeLimit + 1).length, 1);
  });
});

describe('an archive', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'corroborate-vsix-'));
    file = path.join(folder, 'a.vsix');
    await fs.writeFile(file, Buffer.from(archive, 'base64'));
  });
  afterEach(() => fs.rm(folder, { recursive: true }));

  it('is read, stored and deflated files alike', async () => {
    const entries = await readArchive(file);
    assert.deepEqual([...entries.keys()], ['extension/package.json', 'extension/readme.md']);
    assert.equal(entries.get('extension/package.json')?.toString(), '{}');
    assert.equal(entries.get('extension/readme.md')?.toString(), 'abc '.repeat(20));
  });

  it('is unpacked', async () => {
    const extension = await unpack(file, path.join(folder, 'out'));
    assert.deepEqual((await fs.readdir(extension)).sort(), ['package.json', 'readme.md']);
  });

  it('is refused when it is none', async () => {
    await fs.writeFile(file, 'no archive');
    await assert.rejects(readArchive(file), /is no zip archive/);
  });
});
