import assert from 'node:assert/strict';
import { createContext, createLinkedContext } from '../../../server/src/features/context.ts';
import { documentSymbols } from '../../../server/src/features/document-symbols.ts';
import { viewEvent } from '../../../server/src/features/event-view.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { legend, semanticTokens } from '../../../server/src/features/semantic-tokens.ts';
import { workspaceSymbols } from '../../../server/src/features/workspace-symbols.ts';
import { articleOf, at, eventOf } from './fixture.ts';

const article = articleOf('file:///a.txt', '“We stay,” said Lind. Critics want “a way out”.', {
  quotes: [
    { content: ['“We stay,”'], cue: 'said', source: 'Lind', speaker: 'Lind', confidence: 0.7 },
    { content: ['“a way out”'], cue: 'want', source: 'Critics', confidence: 0.55 },
  ],
});
const event = eventOf([article]);

describe('a weak quote', () => {
  it('is shown nowhere to a reader who wants those that are likely right', () => {
    const context = createLinkedContext(article, event, 'confident');
    assert.equal(hover(context, at(article, 'a way')), null);
    assert.equal(hover(context, at(article, 'want')), null);
    assert.ok(!JSON.stringify(documentSymbols(context)).includes('“a way out”"'));
    assert.equal(semanticTokens(context).length, 2 * 5);
    assert.deepEqual(
      workspaceSymbols([viewEvent(event)], '', 'confident').map(({ name }) => name),
      ['“We stay,”'],
    );
  });

  it('is marked as unsure where all are shown', () => {
    const context = createLinkedContext(article, event, 'all');
    assert.match(JSON.stringify(hover(context, at(article, 'a way'))), /direct quote, unsure/);
    assert.match(JSON.stringify(documentSymbols(context)), /"name":"“a way out”","detail":"direct quote, unsure"/);
    const modifiers = semanticTokens(createContext(article)).filter((_, index) => index % 5 === 4);
    assert.deepEqual(legend.tokenModifiers, ['unsure']);
    assert.deepEqual(modifiers, [0, 0, 1, 1]);
    assert.equal(workspaceSymbols([viewEvent(event)], '', 'all').length, 2);
  });
});
