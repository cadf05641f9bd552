// Reading a VSIX: what is in it, and whether all of it belongs there.
import fs from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** The most that a package may weigh, in bytes. */
export const sizeLimit = 5 * 1024 * 1024;

/** What a package may hold; everything else in it is a mistake. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package|language-configuration)\.json$/,
  /^extension\/(readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^extension\/(images\/)?icon\.png$/,
  /^extension\/(schemas|syntaxes|language-configuration)\/[\w.-]+\.json$/,
  /^extension\/walkthrough\/[\w-]+\.md$/,
  /^extension\/dist\/([\w-]+\.c?js|notices\.txt)$/,
  /^extension\/dist\/webview\/[\w-]+\.(js|css|ttf)$/,
];

/** What no installation can do without. */
const needed = [
  'extension/package.json',
  'extension/readme.md',
  'extension/changelog.md',
  'extension/LICENSE.txt',
  'extension/dist/notices.txt',
  'extension/dist/client.cjs',
  'extension/dist/server.cjs',
  'extension/dist/language-server.cjs',
  'extension/dist/webview/panel.js',
];

/**
 * The files of a zip archive.
 *
 * @param {string} file
 * @returns {Promise<Map<string, Buffer>>} content by name, in the archive's order
 */
export async function readArchive(file) {
  const bytes = await fs.readFile(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${file} is no zip archive.`);
  const entries = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const header = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + size);
    if (!name.endsWith('/')) entries.set(name, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/**
 * What is wrong with a package: files that do not belong, files that are missed, too many bytes.
 *
 * @param {ReadonlyMap<string, Buffer>} entries the package's files
 * @param {number} size the package's own size in bytes
 * @returns {string[]} a sentence for each fault
 */
export function faultsOf(entries, size) {
  const names = [...entries.keys()];
  const manifest = JSON.parse(entries.get('extension/package.json')?.toString('utf8') ?? '{}');
  const missed = [...needed, ...filesNamedBy(manifest).map((name) => path.posix.join('extension', name))];
  return [
    ...names.filter((name) => !allowed.some((form) => form.test(name))).map((name) => `${name} does not belong there.`),
    ...[...new Set(missed)].filter((name) => !entries.has(name)).map((name) => `${name} is missing.`),
    ...names
      .filter((name) => /\.c?js$/.test(name) && /\n\/\/# sourceMappingURL=/.test(entries.get(name).toString('latin1')))
      .map((name) => `${name} was built for debugging, not for release.`),
    ...(size > sizeLimit ? [`It weighs ${size} bytes, and ${sizeLimit} is the most.`] : []),
  ];
}

/** The files that a manifest refers to, as it names them. */
function filesNamedBy({ main, icon, contributes = {} }) {
  return [
    main,
    icon,
    ...(contributes.grammars ?? []).map((grammar) => grammar.path),
    ...(contributes.languages ?? []).map((language) => language.configuration),
    ...(contributes.walkthroughs ?? []).flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ...(contributes.jsonValidation ?? []).map((schema) => (/^\w+:/.test(schema.url) ? undefined : schema.url)),
  ].filter((name) => typeof name === 'string');
}

/**
 * Unpacks the extension of a VSIX.
 *
 * @param {string} file
 * @param {string} folder where to; made when it is not there
 * @returns {Promise<string>} the folder of the extension's manifest
 */
export async function unpack(file, folder) {
  for (const [name, content] of await readArchive(file)) {
    const target = path.join(folder, name);
    if (path.relative(folder, target).startsWith('..')) throw new Error(`${name} leads out of the archive.`);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(target, content);
  }
  return path.join(folder, 'extension');
}
