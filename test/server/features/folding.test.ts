import assert from 'node:assert/strict';
import { createContext } from '../../../server/src/features/context.ts';
import { foldingRanges } from '../../../server/src/features/folding.ts';
import { articleOf, harbour } from './fixture.ts';

describe('folding', () => {
  it('folds a block of several lines, and a caption with its credit', () => {
    assert.deepEqual(foldingRanges(createContext(harbour().courier)), [
      { startLine: 6, endLine: 7 },
      { startLine: 6, endLine: 9 },
    ]);
  });

  it('folds what stands under a subheading up to the next', () => {
    const article = articleOf('file:///a', 'Intro.\n\nThe boats\n\nOne.\n\nThe men\n\nTwo.\n\nThree.', {
      blocks: { 'The boats': 'subheading', 'The men': 'subheading' },
    });
    assert.deepEqual(foldingRanges(createContext(article)), [
      { startLine: 2, endLine: 4 },
      { startLine: 6, endLine: 10 },
    ]);
  });
});
