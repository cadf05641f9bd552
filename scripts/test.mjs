// npm test: every check of the project, one after the other, and one total at the end.
//   npm test                          all steps
//   npm test -- lint unit             these steps only
//   npm test -- host --desktop        the suite of the extension host in a desktop VS Code, which is downloaded
//   npm test -- ui --update-images    refreshes the documents' pictures, too
import './require-node.mjs';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './vscode/browser.mjs';
import { install } from './vscode/install.mjs';
import { unpack } from './vsix.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

const root = path.resolve(import.meta.dirname, '..');
const scratch = await fs.mkdtemp(path.join(os.tmpdir(), 'corroborate-test-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

const success = { passed: 1, failed: 0, skipped: 0 };
const failure = { passed: 0, failed: 1, skipped: 0 };

const words = process.argv.slice(2);
const desktop = words.includes('--desktop');
const updateImages = words.includes('--update-images');

/** The steps, in their order. @type {Record<string, {title: string, run: () => Promise<Counts>}>} */
const steps = {
  format: { title: 'Formatting', run: () => check('prettier', '--check', '--log-level', 'warn', '.') },
  lint: { title: 'Lint', run: () => check('eslint', '.') },
  types: {
    title: 'Types',
    run: async () =>
      (await check('tsc', '--noEmit')).failed > 0 ? failure : check('tsc', '--noEmit', '-p', 'client/webview'),
  },
  unit: { title: 'Unit and property tests', run: () => mocha('Dot') },
  package: { title: 'Package', run: packageExtension },
  host: { title: desktop ? 'Extension host, desktop' : 'Extension host', run: hostSuite },
  ui: { title: 'User interface', run: userInterface },
  start: { title: 'npm start', run: () => browserSuite('test/host/start.test.ts') },
};

const chosen = words.filter((word) => !word.startsWith('--'));
const unknown = words.find((word) => !['--desktop', '--update-images', ...Object.keys(steps)].includes(word));
if (unknown !== undefined) {
  console.error(`"${unknown}" is no step; there are ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];
for (const [name, { title, run }] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n── ${title} ──`);
  const began = Date.now();
  const counts = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return failure;
  });
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) failedSteps.push(title);
  console.log(`${title}: ${sentence(counts)} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
console.log('');
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
console.log(sentence(total));
process.exit(total.failed > 0 ? 1 : 0);

/** One check that passes or fails as a whole: a tool of node_modules. */
async function check(tool, ...call) {
  const code = await run(path.join(root, 'node_modules/.bin', tool), call);
  return code === 0 ? success : failure;
}

/** Runs Mocha; without specifications, those of .mocharc.json. */
async function mocha(base, ...call) {
  const counts = path.join(scratch, 'mocha.json');
  await fs.rm(counts, { force: true });
  const code = await run(
    path.join(root, 'node_modules/.bin/mocha'),
    ['--reporter', path.join(root, 'scripts/counting-reporter.mjs'), ...call],
    {
      MOCHA_BASE: base,
      MOCHA_COUNTS: counts,
      CORROBORATE_EXTENSION: path.join(scratch, 'vsix/extension'),
      ...(updateImages ? { UPDATE_IMAGES: '1' } : {}),
    },
  );
  return readCounts(counts, code === 0);
}

/** Packs the extension and unpacks it again: what the next steps test is what a user gets. */
async function packageExtension() {
  if ((await run(process.execPath, ['scripts/package.mjs'])) !== 0) return failure;
  const { version } = JSON.parse(await fs.readFile(path.join(root, 'package.json'), 'utf8'));
  await unpack(path.join(root, `dist/corroborate-${version}.vsix`), path.join(scratch, 'vsix'));
  return success;
}

/** The unpacked package; made now when the step before was not asked for. */
async function packedExtension() {
  const folder = path.join(scratch, 'vsix/extension');
  const isThere = () =>
    fs.access(folder).then(
      () => true,
      () => false,
    );
  if (!(await isThere())) await packageExtension();
  if (!(await isThere())) throw new Error('There is no package to test.');
  return folder;
}

/** The suite inside the extension host, on a copy of the seed articles. */
async function hostSuite() {
  const extension = await packedExtension();
  if (!desktop) {
    findChromium();
    await install();
  }
  await build({
    entryPoints: ['test/host/suite/*.ts'],
    outdir: 'test/host/out',
    outExtension: { '.js': '.cjs' },
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  const workspace = path.join(scratch, 'host/berlin-talks');
  await fs.cp(path.join(root, 'seeds/berlin-talks'), workspace, { recursive: true });
  const results = path.join(scratch, 'host.json');
  const passed = await runTests({
    ...(desktop ? {} : { vscodeExecutablePath: path.join(root, 'scripts/vscode/code.mjs') }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(root, 'test/host/out/index.cjs'),
    extensionTestsEnv: { VSHOST_RESULTS: results },
    launchArgs: [workspace, '--disable-extensions'],
  }).then(
    (code) => code === 0,
    (error) => (console.error(error.message), false),
  );
  return readCounts(results, passed);
}

/** The suite that works as a person does; its pictures of this run replace those of the last. */
async function userInterface() {
  await fs.rm(path.join(root, 'test/host/screenshots'), { recursive: true, force: true });
  return browserSuite('test/host/ui/*.test.ts');
}

async function browserSuite(specification) {
  await packedExtension();
  findChromium();
  await install();
  return mocha('Spec', '--no-config', '--import=tsx', '--timeout', '120000', specification);
}

/** What a run of Mocha left; a run that failed without a failed test counts as one. */
async function readCounts(file, passed) {
  const counts = JSON.parse(await fs.readFile(file, 'utf8').catch(() => '{"passed":0,"failed":0,"skipped":0}'));
  return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** Runs a command in the foreground, its temporary files in this run's own folder; gives its exit code. */
function run(command, call, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, call, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TMPDIR: scratch, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function sentence({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
