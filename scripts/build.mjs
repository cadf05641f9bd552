// Bundles the extension into dist/: client, server, panel and command line.
import { build, context } from 'esbuild';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { noticesOf } from './notices.mjs';

const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');

const common = {
  bundle: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  target: 'node20',
  platform: 'node',
  legalComments: 'none',
  logLevel: 'warning',
  // Weights and other binary assets travel inside the bundle as bytes, so that they load alike in Node and a worker.
  loader: { '.bin': 'binary' },
};

// The bundle's CommonJS dependencies ask for Node's built-in modules by `require`, which an ES module must make itself.
const requireBanner = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

const bundles = [
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'] },
  // The server's code is a bundle of its own, so that it can be kept compiled between runs.
  { entryPoints: ['server/src/launch.ts'], outfile: 'dist/server.cjs', format: 'cjs' },
  { entryPoints: ['server/src/server.ts'], outfile: 'dist/language-server.cjs', format: 'cjs' },
  {
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${requireBanner}` },
  },
  {
    entryPoints: ['client/webview/panel.ts'],
    outfile: 'dist/webview/panel.js',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  },
  { entryPoints: ['client/webview/panel.css'], outfile: 'dist/webview/panel.css', target: 'es2022' },
].filter(({ entryPoints: [entry] }) => existsSync(entry));

mkdirSync('dist/webview', { recursive: true });

const metafiles = [];
for (const bundle of bundles) {
  const options = { ...common, ...bundle };
  if (watch) await (await context(options)).watch();
  else metafiles.push((await build({ ...options, metafile: true })).metafile);
}
if (!watch) writeFileSync('dist/notices.txt', noticesOf(metafiles));
