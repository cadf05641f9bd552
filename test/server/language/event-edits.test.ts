import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type { Decision } from '../../../server/src/features/decision.ts';
import { eventEdits } from '../../../server/src/language/event-edits.ts';
import { splitEdit } from '../../../server/src/language/manifest-entry.ts';
import { createEvents } from '../../../server/src/language/event-files.ts';
import { readDecisions } from '../../../server/src/workspace/decisions.ts';
import { readManifest } from '../../../server/src/workspace/manifest.ts';

const folder = 'file:///event';
const texts: Readonly<Record<string, string>> = {
  [`${folder}/a.txt`]: 'The harbour is shut.',
  [`${folder}/b.txt`]: 'Our port is shut.',
};

function edits(manifest: string | null, decisions: string | null): ReturnType<typeof eventEdits> {
  const events = createEvents(() => undefined);
  events.add(folder);
  events.setManifest(folder, manifest);
  events.setDecisions(folder, decisions);
  return eventEdits(
    folder,
    'a.txt',
    ({ path, start, end }) => (texts[path] ?? '').slice(start, end),
    events.of(folder),
  );
}

/** The edits by which a reader's decisions are added to a text. */
function decide(text: string | null): NonNullable<ReturnType<typeof eventEdits>['decide']> {
  const { decide: found } = edits(null, text);
  assert.ok(found);
  return found;
}

const edited = (text: string, edit: WorkspaceEdit | null): string => {
  const { edits: changes = [] } = (edit?.documentChanges?.at(-1) ?? {}) as { edits?: TextEdit[] };
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'json', 1, text), changes);
};

/** The text with a decision; taken back, it is as it was. */
function applied(text: string, { edit, undo }: Decision): string {
  const after = edited(text, edit);
  assert.equal(TextDocument.applyEdits(TextDocument.create('file:///x', 'json', 1, after), [undo]), text);
  assert.equal(undo.effect, text === '' ? 'made' : 'changed');
  return after;
}

const finding = (rule: string) => ({
  rule,
  severity: 'hint' as const,
  path: `${folder}/a.txt`,
  start: 4,
  end: 11,
  message: '',
  related: [],
});

describe('the edits of an event’s files', () => {
  it('make corroborate.json, and keep what stands in it', () => {
    const here = decide(null).ignoreHere(finding('name.spelling'));
    assert.deepEqual(here.edit.documentChanges?.[0], {
      kind: 'create',
      uri: 'file:///event/corroborate.json',
      options: { ignoreIfExists: true },
    });
    const first = applied('', here);
    assert.deepEqual(readDecisions(first).decisions.ignore, [
      { rule: 'name.spelling', file: 'a.txt', text: 'harbour' },
    ]);
    const second = readDecisions(applied(first, decide(first).ignoreRule('source.vague'))).decisions;
    assert.equal(second.ignore.length, 1);
    assert.deepEqual(second.rules, { 'source.vague': 'off' });
  });

  it('set a finding aside in all articles, with the words there that it is about', () => {
    const related = [{ path: `${folder}/b.txt`, start: 4, end: 8, message: '' }];
    const text = applied('', decide(null).ignoreEverywhere({ ...finding('quote.wording-differs'), related }));
    assert.deepEqual(readDecisions(text).decisions.ignore, [
      { rule: 'quote.wording-differs', text: 'harbour' },
      { rule: 'quote.wording-differs', text: 'port' },
    ]);
  });

  it('set aside what concerns an article as a whole without its words', () => {
    const text = applied('', decide(null).ignoreHere(finding('article.undated')));
    assert.deepEqual(readDecisions(text).decisions.ignore, [{ rule: 'article.undated', file: 'a.txt' }]);
  });

  it('say what a name is, for the article or the event, in place of what was said before', () => {
    const first = applied('', decide(null).names.correct({ name: 'Lind', is: 'place' }, 'event'));
    const second = applied(first, decide(first).names.correct({ name: 'Lind', not: 'Mara Lind' }, 'article'));
    const third = applied(second, decide(second).names.correct({ name: 'Lind', is: 'no-name' }, 'event'));
    assert.deepEqual(readDecisions(third).decisions.names, [
      { name: 'Lind', is: 'no-name' },
      { name: 'Lind', not: 'Mara Lind', file: 'a.txt' },
    ]);
    const { names } = decide(third);
    const fourth = names.corrections.map((each) => readDecisions(applied(third, names.takeBack(each))));
    assert.deepEqual(
      fourth.map(({ decisions }) => decisions.names.map(({ is }) => is)),
      [[undefined], ['no-name']],
    );
  });

  it('remove a file that is left with nothing, and make it again', () => {
    const only = applied('', decide(null).names.correct({ name: 'Lind', is: 'place' }, 'event'));
    const { names } = decide(only);
    const [taken] = names.corrections.map((each) => names.takeBack(each));
    const uri = `${folder}/corroborate.json`;
    assert.deepEqual(taken?.edit.documentChanges, [{ kind: 'delete', uri, options: { ignoreIfNotExists: true } }]);
    assert.equal(taken.undo.effect, 'removed');
    assert.equal(taken.undo.newText, only);
  });

  it('keep a file that is left with nothing where somebody else wrote it, or it holds more', () => {
    for (const text of [
      '{"names": [{"name": "Lind", "is": "place"}]}',
      '{"x": 1, "names": [{"name": "Lind", "is": "place"}]}',
    ]) {
      const { names } = decide(text);
      const [taken] = names.corrections.map((each) => names.takeBack(each));
      assert.ok(taken);
      assert.deepEqual(readDecisions(applied(text, taken)).decisions.names, []);
    }
  });

  it('write nothing into a file that cannot be read whole', () => {
    assert.equal(edits(null, '{"ignore": [').decide, null);
    assert.equal(edits(null, '{"names": [{"name": "Lind"}]}').decide, null);
  });

  const manifests: Readonly<Record<string, string>> = {
    'a value that is null': '{"event": "x", "sources": [{"file": "a.txt", "published": null}]}',
    'a value that is there': '{"event": "x", "sources": [{"file": "a.txt", "published": "2025"}]}',
    'an entry without the value':
      '{\n  "event": "x",\n  "sources": [\n    {"file": "b.txt"},\n    {"file": "a.txt"}\n  ]\n}\n',
    'no entry': '{"event": "x", "sources": [{"file": "b.txt", "published": "2024"}]}',
    'an empty list': '{"event": "x", "sources": []}',
    'no list': '{"event": "x"}',
  };
  for (const [what, manifest] of Object.entries(manifests)) {
    it(`lead to the place of a date in a manifest with ${what}`, () => {
      const place = edits(manifest, null).manifest('published');
      assert.ok(place);
      const after = edited(manifest, place.edit);
      const entry = readManifest(after).manifest.sources.find(({ file }) => file === 'a.txt');
      assert.ok(entry);
      const document = TextDocument.create('file:///x', 'json', 1, after);
      assert.equal(document.getText(place.range), JSON.stringify(entry.published));
    });
  }

  for (const manifest of [...Object.values(manifests), '{}', '{ "split": true, "event": "x" }']) {
    it(`keep the articles of a manifest one event, and tell their events apart: ${manifest}`, () => {
      const change = (text: string, apart: boolean): string => {
        const edit = splitEdit(text, apart);
        assert.ok(edit);
        return TextDocument.applyEdits(TextDocument.create('file:///x', 'json', 1, text), [edit]);
      };
      const whole = change(manifest, false);
      const [before, kept, apart] = [manifest, whole, change(whole, true)].map((text) => readManifest(text));
      assert.deepEqual([kept?.manifest.split, apart?.manifest.split], [false, true]);
      assert.deepEqual(kept?.manifest.sources, before?.manifest.sources);
      if (/^\{\n/.test(manifest)) assert.match(whole, /^\{\n {2}"split": false,\n/);
    });
  }

  it('lead nowhere without a manifest', () => assert.equal(edits(null, null).manifest('outlet'), null));
});
