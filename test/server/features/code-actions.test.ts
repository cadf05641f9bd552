import assert from 'node:assert/strict';
import { codeActions } from '../../../server/src/features/code-actions.ts';
import { at, harbour } from './fixture.ts';

describe('code actions', () => {
  it('show and compare all quotes of a speaker who has several, on the name and on the quotes', () => {
    const { context, courier } = harbour();
    const start = at(courier, 'stay shut');
    const found = codeActions(context, { start, end: start }, [], null);
    const action = found.find(({ command }) => command?.command === 'corroborate.showReferences');
    assert.equal(action?.title, 'Show all 3 quotes of Mara Lind');
    const [uri, position, locations] = action.command?.arguments ?? [];
    assert.deepEqual([uri, position], [courier.path, start]);
    assert.ok(Array.isArray(locations) && locations.length === 3);
    const person = found.find(({ command }) => command?.command === 'corroborate.comparePerson');
    assert.equal(person?.title, 'Compare what the sources quote of Mara Lind');
    assert.deepEqual(person.command?.arguments, [courier.path, 'Mara Lind']);
    const name = at(courier, 'Mara Lind');
    const onName = codeActions(context, { start: name, end: name }, [], null).map(({ title }) => title);
    assert.ok(onName.includes('Show all 3 quotes of Mara Lind'));
    const plain = at(courier, 'Critics');
    assert.deepEqual(codeActions(context, { start: plain, end: plain }, [], null), []);
  });
});
