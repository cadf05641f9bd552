// npm run package: builds the extension and packs it into dist/corroborate-VERSION.vsix.
import './require-node.mjs';
import { createVSIX } from '@vscode/vsce';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { faultsOf, readArchive } from './vsix.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(await fs.readFile(path.join(root, 'package.json'), 'utf8'));
const vsix = path.join(root, `dist/corroborate-${version}.vsix`);

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) {
  console.error('The package could not be made: the build failed, see above.');
  process.exit(1);
}
// The code is bundled, so no dependency is packed; the README stays as it is, with links into its own folder.
await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
}).catch((error) => {
  console.error(`The package could not be made: ${error.message}`);
  process.exit(1);
});

const entries = await readArchive(vsix);
const { size } = await fs.stat(vsix);
const faults = faultsOf(entries, size);
for (const fault of faults) console.error(`The package is not right: ${fault}`);
if (faults.length > 0) {
  await fs.rm(vsix);
  process.exit(1);
}
console.log(`${path.relative(root, vsix)}: ${entries.size} files, ${(size / 1024 / 1024).toFixed(2)} MB`);
