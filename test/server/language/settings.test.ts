import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../../../server/src/language/settings.ts';

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    for (const section of [undefined, null, {}, 7, 'x', []]) assert.deepEqual(readSettings(section), defaultSettings);
  });

  it('are read as they are set', () => {
    const section = {
      rules: { 'quote.altered': 'off' },
      events: ['news/*'],
      quotes: { show: 'all', speakerHints: true },
      other: 1,
    };
    assert.deepEqual(readSettings(section), {
      rules: { 'quote.altered': 'off' },
      events: ['news/*'],
      quotes: { show: 'all', speakerHints: true },
    });
  });

  it('lose only what is broken', () => {
    const section = { rules: { a: 'loud', b: 'hint' }, events: 'news/*', quotes: { show: 'few' } };
    assert.deepEqual(readSettings(section), { ...defaultSettings, rules: { a: 'default', b: 'hint' } });
    const { quotes } = readSettings({ quotes: { show: 'all', speakerHints: 1 } });
    assert.deepEqual(quotes, { show: 'all', speakerHints: false });
  });
});
