import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/article/read.ts';
import { draftManifest, metadataOf, readManifest } from '../../../server/src/workspace/manifest.ts';

describe('a manifest', () => {
  it('tells what is known of each file', () => {
    const { manifest, problems } = readManifest(
      '{"event": "Harbour plan", "sources": [{"file": "a.txt", "outlet": "The Harbour Post", "published": "2021-05-05", "title": null, "url": null}]}',
    );
    assert.deepEqual(problems, []);
    assert.equal(manifest.event, 'Harbour plan');
    assert.equal(metadataOf(manifest, 'a.txt').outlet, 'The Harbour Post');
    assert.equal(metadataOf(manifest, 'a.txt').title, null);
    assert.deepEqual(metadataOf(manifest, 'b.txt'), {});
  });

  it('may leave out what is not known', () => {
    const { manifest, problems } = readManifest('{"sources": [{"file": "a.txt"}]}');
    assert.deepEqual(problems, []);
    assert.equal(metadataOf(manifest, 'a.txt').outlet, null);
  });

  it('that is broken says how, and keeps what is right', () => {
    const { manifest, problems } = readManifest(
      '{"event": "Harbour plan", "sources": [{"file": "a.txt", "published": "May"}, {"file": "b.txt", "outlet": "The Post"}]}',
    );
    assert.deepEqual(problems, ['sources.0.published must be a date such as 2025-12-16.']);
    assert.deepEqual(
      manifest.sources.map(({ file }) => file),
      ['b.txt'],
    );
    assert.equal(manifest.event, 'Harbour plan');
  });

  it('says what is missing', () => {
    assert.deepEqual(readManifest('{"sources": [{"outlet": "The Post"}, 5]}').problems, [
      'sources.0.file is missing.',
      'sources.1 must be an object with a "file".',
    ]);
  });

  it('that is no JSON says so', () => {
    assert.match(readManifest('{"event": ').problems[0] ?? '', /^It is not valid JSON: /);
    assert.match(readManifest('[]').problems[0] ?? '', /must be an object/);
  });

  it('is read without throwing, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (json) => void readManifest(json)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { manifest } = readManifest(JSON.stringify({ event: 'x', sources: value }));
        assert.ok(Array.isArray(manifest.sources));
      }),
    );
  });

  it('is another kind of file where it has neither a name nor sources', () => {
    assert.equal(readManifest('{"httpMethod": "GET"}').isEvent, false);
    assert.equal(readManifest('{"event": "Harbour plan"}').isEvent, true);
    assert.equal(readManifest('{"sources": []}').isEvent, true);
  });

  it('is drafted from what the articles say about themselves', () => {
    const article = readArticle({ path: 'a.txt', text: ' date 2021-03-04 The council met on Monday.' });
    const text = draftManifest('Harbour plan', [{ file: 'a.txt', article }]);
    const { manifest, problems } = readManifest(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(manifest.sources[0], {
      file: 'a.txt',
      outlet: null,
      published: '2021-03-04',
      title: null,
      url: null,
      authors: [],
    });
  });
});
