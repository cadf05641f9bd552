import assert from 'node:assert/strict';
import { eventFolderOf } from '../../../server/src/workspace/event-folders.ts';

const manifests = new Set(['file:///news/harbour', 'file:///news/harbour/inner']);
const of = (file: string, globs: string[] = []) => eventFolderOf(file, manifests, globs, ['file:///news']);

describe('the event of a file', () => {
  it('is the nearest folder with a manifest', () => {
    assert.equal(of('file:///news/harbour/a.txt'), 'file:///news/harbour');
    assert.equal(of('file:///news/harbour/drafts/a.txt'), 'file:///news/harbour');
    assert.equal(of('file:///news/harbour/inner/a.txt'), 'file:///news/harbour/inner');
    assert.equal(of('file:///news/other/a.txt'), null);
    assert.equal(of('untitled:Untitled-1'), null);
  });

  it('is a folder that a glob of the settings names', () => {
    assert.equal(of('file:///news/events/flood/a.txt', ['events/*']), 'file:///news/events/flood');
    assert.equal(of('file:///news/events/the%20flood/a.txt', ['events/the flood']), 'file:///news/events/the%20flood');
    assert.equal(of('file:///news/events/a.txt', ['events/*']), null);
    assert.equal(of('file:///archive/flood/a.txt', ['/archive/*']), 'file:///archive/flood');
  });
});
