// The notices that the licences of bundled packages and of data ask for.
import fs from 'node:fs';
import path from 'node:path';

const licenceFile = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

/**
 * The notices for what esbuild bundled: the data that weights were made from, then each package with its licence.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild tells of each bundle
 * @returns {string} plain text
 */
export function noticesOf(metafiles) {
  const folders = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
      .filter((folder) => folder !== undefined),
  );
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const title = `${name} ${version} (${license})`;
    const file = fs.readdirSync(folder).find((each) => licenceFile.test(each));
    const text = file === undefined ? '' : `\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
    return `${title}\n${'-'.repeat(title.length)}\n${text}`;
  });
  return [fs.readFileSync('server/training/notices.txt', 'utf8'), 'Packages\n========\n', ...notices].join('\n');
}
