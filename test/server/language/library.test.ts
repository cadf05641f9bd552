import assert from 'node:assert/strict';
import * as engine from '../../../server/src/language/engine.ts';
import { createLibrary, type Library, type LibraryOptions } from '../../../server/src/language/library.ts';
import { defaultSettings } from '../../../server/src/language/settings.ts';

const event = 'file:///news/velm';
const texts: Readonly<Record<string, string>> = {
  [`${event}/event.json`]: '{"event": "Velm"}',
  [`${event}/a.txt`]: 'The harbour of Velm is shut, Mara Lind said.',
  [`${event}/b.txt`]: 'The harbour of Velm will open in May, officials said.',
  'file:///news/oster/event.json': '{"event": "Oster"}',
  'file:///news/oster/c.txt': 'The bridge at Oster has fallen.',
};

/** A library over the texts above, and the paths that were annotated since the last look. */
async function start(
  options: Partial<LibraryOptions> = {},
): Promise<{ library: Library; annotated: () => readonly string[]; logged: unknown[]; changed: string[] }> {
  const seen: string[] = [];
  const logged: unknown[] = [];
  const changed: string[] = [];
  const library = createLibrary({
    engine: {
      ...(options.engine ?? engine),
      annotate(article, corrections) {
        seen.push(article.path);
        return (options.engine ?? engine).annotate(article, corrections);
      },
    },
    files: options.files ?? {
      find: async (glob, folder = 'file:///news') =>
        Object.keys(texts).filter((uri) => uri.startsWith(folder) && uri.endsWith('.json') === glob.endsWith('.json')),
      read: async (uri) => {
        const text = texts[uri];
        return text === undefined ? null : { bytes: Buffer.from(text), size: text.length };
      },
    },
    folders: () => ['file:///news'],
    settings: () => defaultSettings,
    onChanged: options.onChanged ?? ((events) => changed.push(...events)),
    onReread: () => undefined,
    onProblems: () => undefined,
    log: (error) => logged.push(error),
  });
  await library.discover();
  for (let turn = 0; turn < 200 && library.statusNow().some(({ pending }) => pending > 0); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { library, annotated: () => seen.splice(0), logged, changed };
}

describe('the library', () => {
  it('waits for a file that is being read, long after the start, where a part is of little use', async () => {
    const uri = `${event}/late.txt`;
    const read = (text: string) => ({ bytes: Buffer.from(text), size: text.length });
    const { library } = await start({
      files: {
        find: async (glob) => Object.keys(texts).filter((each) => each.endsWith('.json') === glob.endsWith('.json')),
        read: async (path) => {
          if (path === uri) await new Promise((resolve) => setTimeout(resolve, 40));
          return read(texts[path] ?? 'The harbour of Velm is shut, Piet Oster said.');
        },
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await library.fileWritten(uri);
    assert.equal((await library.linked(`${event}/a.txt`, 200))?.event.articles.length, 3);
  });

  it('gives an article alone to one who does not wait for its event', async () => {
    const uri = `${event}/a.txt`;
    const { library } = await start();
    assert.equal((await library.linkedWithin(uri, 50))?.event.articles.length, 2);
    let release: () => void = () => undefined;
    const slow = createLibrary({
      engine,
      files: {
        find: () => new Promise((resolve) => (release = () => resolve([]))),
        read: async () => null,
      },
      folders: () => ['file:///news'],
      settings: () => defaultSettings,
      onChanged: () => undefined,
      onReread: () => undefined,
      onProblems: () => undefined,
      log: () => undefined,
    });
    const looking = slow.discover();
    slow.opened(uri, { languageId: 'news-article', getText: () => 'The harbour is shut, Mara Lind said.' });
    const began = performance.now();
    assert.deepEqual(
      (await slow.linkedWithin(uri, 20))?.event.articles.map(({ path }) => path),
      [uri],
    );
    assert.ok(performance.now() - began < 1000);
    release();
    await looking;
  });

  it('answers while it links an event, with the article alone to those who wait no longer, and tells when it is done', async () => {
    const uri = `${event}/a.txt`;
    const changed: string[] = [];
    let steps = 80;
    const { library } = await start({
      onChanged: (events) => changed.push(...events),
      engine: {
        ...engine,
        createCorpus: () => {
          const corpus = engine.createCorpus();
          return {
            ...corpus,
            *linking(name, path) {
              for (; steps > 0; steps--) {
                const end = performance.now() + 10;
                while (performance.now() < end);
                yield;
              }
              yield* corpus.linking(name, path);
            },
          };
        },
      },
    });
    const whole = library.event(event);
    const alone = await library.linked(uri, 20);
    assert.deepEqual(
      alone?.event.articles.map(({ path }) => path),
      [uri],
    );
    assert.ok(alone.findings().length > 0);
    const linked = () => library.statusNow().find(({ folder }) => folder === event)?.linked;
    assert.equal(linked(), undefined, 'what may be done at once is not told');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(linked(), 0);
    changed.length = 0;
    assert.equal((await whole)?.linked.articles.length, 2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(changed, [event]);
    assert.equal(linked(), undefined);
    assert.equal((await library.linked(uri, 20))?.event.articles.length, 2);
  });

  it('lets one who has patience wait for the whole event', async () => {
    const uri = `${event}/a.txt`;
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const slow = createLibrary({
      engine,
      files: {
        find: async (glob) => Object.keys(texts).filter((each) => each.endsWith('.json') === glob.endsWith('.json')),
        read: async (path) => {
          if (path.endsWith('b.txt')) await gate;
          return { bytes: Buffer.from(texts[path] ?? ''), size: 1 };
        },
      },
      folders: () => ['file:///news'],
      settings: () => defaultSettings,
      onChanged: () => undefined,
      onReread: () => undefined,
      onProblems: () => undefined,
      log: () => undefined,
    });
    await slow.discover();
    slow.opened(uri, { languageId: 'news-article', getText: () => texts[uri] ?? '' });
    assert.equal((await slow.linked(uri, 20))?.event.articles.length, 1);
    const whole = slow.linked(uri, 10_000);
    release();
    assert.equal((await whole)?.event.articles.length, 2);
  });

  it('waits no longer for an article that an editor opens before it was read', async () => {
    let isSlow = false;
    const { library } = await start({
      files: {
        find: async (glob) => Object.keys(texts).filter((each) => each.endsWith('.json') === glob.endsWith('.json')),
        read: async (path) => {
          if (isSlow && path.endsWith('b.txt')) await new Promise(() => undefined);
          return { bytes: Buffer.from(texts[path] ?? ''), size: 1 };
        },
      },
    });
    const open = { languageId: 'news-article', getText: () => texts[`${event}/b.txt`] ?? '' };
    library.opened(`${event}/b.txt`, open);
    isSlow = true;
    await library.discover();
    await library.closed(`${event}/b.txt`);
    let isThere = false;
    const found = library.linked(`${event}/a.txt`, 10_000).then(() => (isThere = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(!isThere);
    library.opened(`${event}/b.txt`, open);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(isThere);
    await found;
  });

  it('annotates an edited article once, and no other', async () => {
    const { library, annotated } = await start();
    const uri = `${event}/a.txt`;
    let text = 'The harbour of Velm is shut.';
    library.opened(uri, { languageId: 'news-article', getText: () => text });
    await library.linked(uri);
    assert.equal(annotated().at(-1), uri);
    text = 'The harbour of Velm is open.';
    library.changed(uri);
    await library.linked(uri);
    await library.linked(`${event}/b.txt`);
    await library.event(event);
    assert.deepEqual(annotated(), [uri]);
  });

  it('does not annotate anew what is opened as it was read', async () => {
    const { library, annotated } = await start();
    const uri = `${event}/a.txt`;
    assert.equal(annotated().length, 3);
    library.opened(uri, { languageId: 'news-article', getText: () => texts[uri] ?? '' });
    await library.linked(uri);
    assert.deepEqual(annotated(), []);
  });

  it('brings an event up to date when another of its articles is asked for', async () => {
    const { library } = await start();
    const uri = `${event}/a.txt`;
    library.opened(uri, { languageId: 'news-article', getText: () => 'Nothing.' });
    const found = await library.linked(`${event}/b.txt`);
    assert.equal(found?.event.articles.find(({ path }) => path === uri)?.text, 'Nothing.');
  });

  it('tells which events changed, and gives them a new revision', async () => {
    const { library, changed } = await start();
    const [before, other] = [library.eventRevision(event), library.eventRevision('file:///news/oster')];
    changed.length = 0;
    library.opened(`${event}/a.txt`, { languageId: 'news-article', getText: () => 'Nothing.' });
    await library.linked(`${event}/a.txt`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(changed, [event]);
    assert.notEqual(library.eventRevision(event), before);
    assert.equal(library.eventRevision('file:///news/oster'), other);
  });

  it('outlives an engine that fails', async () => {
    const failing = {
      ...engine,
      annotate: () => {
        throw new Error('broken');
      },
    };
    const { library, logged } = await start({ engine: failing });
    assert.equal(logged.length, 3);
    assert.equal(await library.linked(`${event}/a.txt`), undefined);
    assert.equal((await library.event(event))?.linked.articles.length, 0);
  });
});
