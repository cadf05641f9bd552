import assert from 'node:assert/strict';
import { codeActions } from '../../../server/src/features/code-actions.ts';
import { at, harbour } from './fixture.ts';

describe('code actions', () => {
  it('show all quotes of a speaker who has several', () => {
    const { context, courier } = harbour();
    const start = at(courier, 'stay shut');
    const found = codeActions(context, { start, end: start }, [], null);
    const action = found.find(({ command }) => command?.command === 'corroborate.showReferences');
    assert.equal(action?.title, 'Show all quotes of Mara Lind');
    const [uri, position, locations] = action.command?.arguments ?? [];
    assert.deepEqual([uri, position], [courier.path, start]);
    assert.ok(Array.isArray(locations) && locations.length === 3);
    const plain = at(courier, 'Critics');
    assert.deepEqual(codeActions(context, { start: plain, end: plain }, [], null), []);
  });
});
