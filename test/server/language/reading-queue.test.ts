import assert from 'node:assert/strict';
import { createReadingQueue } from '../../../server/src/language/reading-queue.ts';
import type { FileContent, Files } from '../../../server/src/workspace/files.ts';

const content: FileContent = { bytes: new Uint8Array(), size: 0 };

const filesThat = (read: Files['read']): Files => ({ find: async () => [], read });

const turns = async (number: number): Promise<void> => {
  for (let turn = 0; turn < number; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe('the reading queue', () => {
  it('reads all, those of an urgent event first', async () => {
    const read: string[] = [];
    const queue = createReadingQueue(
      filesThat(async () => content),
      (path) => read.push(path),
    );
    for (let index = 0; index < 20; index++) queue.add(`a${String(index)}`, 'a');
    queue.add('b0', 'b');
    queue.hurry('b');
    assert.equal(queue.size(), 21);
    assert.equal(queue.size('b'), 1);
    await turns(60);
    assert.equal(read.length, 21);
    assert.ok(read.indexOf('b0') < 10, read.join(' '));
    assert.equal(queue.size(), 0);
  });

  it('leaves out what is taken out again, also while it is read', async () => {
    const read: string[] = [];
    let answer: (content: FileContent) => void = () => undefined;
    const queue = createReadingQueue(
      filesThat(() => new Promise((resolve) => (answer = resolve))),
      (path) => read.push(path),
    );
    queue.add('a', 'x');
    await turns(1);
    queue.remove('a');
    answer(content);
    await turns(3);
    assert.deepEqual(read, []);
    assert.equal(queue.size('x'), 0);
  });

  it('hands on null for a file that cannot be read, and goes on', async () => {
    const read: [string, FileContent | null][] = [];
    const queue = createReadingQueue(
      filesThat(async (path) => {
        if (path === 'a') throw new Error('gone');
        return content;
      }),
      (path, found) => read.push([path, found]),
    );
    queue.add('a', 'x');
    queue.add('b', 'x');
    await turns(10);
    assert.deepEqual(read, [
      ['a', null],
      ['b', content],
    ]);
  });
});
