import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as engine from '../../../server/src/language/engine.ts';
import { createLibrary } from '../../../server/src/language/library.ts';
import { defaultSettings } from '../../../server/src/language/settings.ts';

const event = 'file:///news/velm';
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A disk whose reading takes a while, with a library that is told of what happens on it. */
function createDisk(delays: readonly number[]) {
  const files = new Map([[`${event}/event.json`, '{"event": "Velm"}']]);
  const shown = new Map<string, string>();
  let reads = 0;
  let told: readonly string[] = [];
  const library = createLibrary({
    // Reading alone: what is tested is which articles there are, and with which text.
    engine: { ...engine, annotate: (article) => ({ ...article, entities: [], quotes: [], figures: [], claims: [] }) },
    files: {
      find: async (glob, folder = 'file:///news') => {
        const found = [...files.keys()].filter(
          (uri) => uri.startsWith(`${folder}/`) && uri.endsWith('.json') === glob.endsWith('.json'),
        );
        await pause(delays[reads++ % delays.length] ?? 0);
        return found;
      },
      read: async (uri) => {
        const text = files.get(uri);
        await pause(delays[reads++ % delays.length] ?? 0);
        return text === undefined ? null : { bytes: Buffer.from(text), size: text.length };
      },
    },
    folders: () => ['file:///news'],
    settings: () => defaultSettings,
    onChanged: () =>
      (told = library.statusNow().map(({ articles, pending }) => `${String(articles)} ${String(pending)}`)),
    onReread: () => undefined,
    onProblems: () => undefined,
    log: (error) => assert.fail(String(error)),
  });
  return {
    library,
    files,
    told: () => told,
    write(name: string, text: string): void {
      files.set(`${event}/${name}`, text);
      void library.fileWritten(`${event}/${name}`);
    },
    remove(name: string): void {
      files.delete(`${event}/${name}`);
      void library.fileDeleted(`${event}/${name}`);
    },
    /** Shows a text in an editor, whatever the file has; null closes it. */
    show(name: string, text: string | null): void {
      const uri = `${event}/${name}`;
      const isOpen = shown.has(uri);
      if (text === null) {
        shown.delete(uri);
        if (isOpen) void library.closed(uri);
        return;
      }
      shown.set(uri, text);
      if (isOpen) library.changed(uri);
      else library.opened(uri, { languageId: 'news-article', getText: () => shown.get(uri) ?? '' });
    },
    /** The texts that the library has, by name; those that are shown or on the disk. */
    async texts(): Promise<readonly (readonly (readonly [string, string])[])[]> {
      await pause(0);
      for (let turn = 0; turn < 500 && library.statusNow().some(({ pending }) => pending > 0); turn++) await pause(2);
      await pause(5);
      const linked = (await library.event(event))?.linked.articles ?? [];
      const nameOf = (path: string): string => path.slice(event.length + 1);
      return [
        linked.map(({ path, text }) => [nameOf(path), text] as const),
        [...new Map([...files, ...shown])]
          .filter(([uri]) => uri.endsWith('.txt'))
          .map(([uri, text]) => [nameOf(uri), text] as const),
      ].map((list) => list.sort(([left], [right]) => (left < right ? -1 : 1)));
    },
  };
}

describe('many files that come and go', () => {
  it('leave the library with what is shown or on the disk, and with what a reader decided', async function () {
    this.timeout(60_000);
    const change = fc.record({
      file: fc.integer({ min: 0, max: 5 }),
      what: fc.constantFrom('write', 'write', 'remove', 'show', 'close', 'discover', 'decide', 'forget'),
      wait: fc.constantFrom(-1, -1, 0, 1, 3),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 25 }),
        fc.array(fc.constantFrom(0, 1, 4), { minLength: 1, maxLength: 8 }),
        async (changes, delays) => {
          const disk = createDisk(delays);
          await disk.library.discover();
          for (const [at, { file, what, wait }] of changes.entries()) {
            const name = `${String(file)}.txt`;
            const text = `Text ${String(at)}.`;
            if (what === 'remove') disk.remove(name);
            else if (what === 'decide') disk.write('corroborate.json', `{"text": ${String(at)}}`);
            else if (what === 'forget') disk.remove('corroborate.json');
            else if (what === 'discover') void disk.library.discover();
            else if (what === 'write') disk.write(name, text);
            else disk.show(name, what === 'show' ? text : null);
            if (wait >= 0) await pause(wait);
          }
          const [known, there] = await disk.texts();
          assert.deepEqual(known, there);
          const decided = disk.library.filesOf(`${event}/0.txt`)?.files.decisions.text;
          assert.equal(decided, disk.files.get(`${event}/corroborate.json`) ?? null);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are told as read when the last that waits is gone', async () => {
    const disk = createDisk([20]);
    await disk.library.discover();
    disk.write('a.txt', 'One.');
    await pause(5);
    disk.write('b.txt', 'Two.');
    disk.remove('a.txt');
    disk.remove('b.txt');
    await disk.texts();
    assert.deepEqual(disk.told(), ['0 0']);
  });

  it('go with their folder', async () => {
    const disk = createDisk([0]);
    await disk.library.discover();
    disk.write('a.txt', 'One.');
    for (let at = 0; at < 30; at++) disk.write(`many/${String(at)}.txt`, 'Two.');
    await disk.texts();
    for (const uri of [...disk.files.keys()]) if (uri.includes('/many/')) disk.files.delete(uri);
    await disk.library.fileDeleted(`${event}/many`);
    const [known] = await disk.texts();
    assert.deepEqual(known, [['a.txt', 'One.']]);
  });
});
