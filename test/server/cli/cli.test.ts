import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

let program = '';
const cli = (words: readonly string[], input = '') =>
  spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });

const article =
  'OSLO — The council approved the plan on Tuesday. “It was time,” said Mayor Ann Lee, who had asked for 40 new ships.';
const other =
  'The council has approved its plan. “It really was time,” Mayor Ann Lee said. She had asked for at least 50 new ships.';

describe('the command line', function () {
  this.timeout(60_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'corroborate-'));
    program = path.join(os.tmpdir(), `corroborate-cli-${process.pid}.cjs`);
    await build({
      entryPoints: ['server/src/cli.ts'],
      outfile: program,
      bundle: true,
      platform: 'node',
      loader: { '.bin': 'binary' },
    });
    await mkdir(path.join(folder, 'harbour'));
    await writeFile(path.join(folder, 'harbour/a.txt'), `\uFEFF${article}`);
    await writeFile(path.join(folder, 'harbour/b.txt'), other);
    await writeFile(path.join(folder, 'harbour/c.txt'), new Uint8Array([1, 0, 2, 3]));
    await writeFile(path.join(folder, 'harbour/d.pdf'), 'no article');
    await writeFile(
      path.join(folder, 'harbour/event.json'),
      '{"event": "Harbour <plan>", "sources": [{"file": "a.txt", "outlet": "The <b>Post"}]}',
    );
  });
  after(() => Promise.all([rm(folder, { recursive: true }), rm(program)]));

  it('analyses a folder as JSON, and says what it skipped', () => {
    const { status, stdout, stderr } = cli(['analyze', folder, '--format', 'json']);
    assert.equal(status, 0);
    const { schema, articles } = JSON.parse(stdout);
    assert.equal(schema, 'corroborate/analysis@1');
    assert.deepEqual(
      articles.map((each: { path: string }) => path.basename(each.path)),
      ['a.txt', 'b.txt'],
    );
    assert.equal(articles[0].metadata.outlet, 'The <b>Post');
    for (const each of articles)
      for (const field of ['blocks', 'entities', 'quotes', 'figures', 'claims'])
        assert.ok(Array.isArray(each[field]), field);
    assert.equal(articles[0].blocks[0].kind, 'dateline');
    assert.equal(articles[0].blocks[0].start, 0, 'offsets count after the byte order mark');
    assert.match(stderr, /skipped .*c\.txt: it is not a text file/);
    assert.match(stderr, /skipped .*d\.pdf: it is no article/);
  });

  it('obeys what a reader decided in the event', async () => {
    const decisions = path.join(folder, 'harbour/corroborate.json');
    const entitiesOf = (): readonly { name: string; type: string }[] =>
      JSON.parse(cli(['analyze', folder, '--format', 'json']).stdout).articles[0].entities;
    const found = (): readonly { rule: string }[] =>
      JSON.parse(cli(['check', folder, '--format', 'json']).stdout).findings;
    const [rule] = found().map((finding) => finding.rule);
    assert.ok(rule !== undefined && entitiesOf().some(({ name }) => name === 'Ann Lee'));
    await writeFile(
      decisions,
      JSON.stringify({ ignore: [{ rule }], names: [{ name: 'Ann Lee', is: 'organisation' }, { name: 'Oslo' }] }),
    );
    try {
      assert.equal(entitiesOf().find(({ name }) => name === 'Ann Lee')?.type, 'organisation');
      assert.ok(!found().some((finding) => finding.rule === rule));
      assert.match(cli(['check', folder]).stderr, /corroborate\.json: names\.1 must say what the name is/);
    } finally {
      await rm(decisions);
    }
  });

  it('analyses standard input, an article a line', () => {
    const { status, stdout } = cli(['analyze', '-', '--format', 'jsonl'], article);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout.trim()).path, '-');
  });

  it('parts a folder whose articles are on several events, and links within each', async () => {
    const mixed = await mkdtemp(path.join(os.tmpdir(), 'corroborate-mixed-'));
    const ferry = `Ferry Sigrid strikes pier at Norhaven\n\nThe car ferry Sigrid struck the northern pier at Norhaven on Monday, injuring 14 passengers, the harbour police said. Captain Oskar Dahlgren had reported trouble with the rudder before docking. “We heard a terrible crunch,” said passenger Petra Solheim.`;
    const mask = `Harcourt Museum returns bronze mask\n\nThe Harcourt Museum in Talbury returned a looted bronze mask to the kingdom of Ondara on Monday, its trustees said. Curator Felicity Marsh handed it to Prince Adewole Ige. “It should never have left our shrine,” said Prince Adewole Ige.`;
    for (const [index, text] of [ferry, mask, ferry, mask].entries())
      await writeFile(path.join(mixed, `${index}.txt`), text);
    try {
      const { stdout, stderr } = cli(['compare', mixed, '--format', 'json']);
      const { events, groups } = JSON.parse(stdout);
      assert.match(stderr, /its articles are on 2 events/);
      assert.deepEqual(
        events.map((each: { label: string; paths: string[] }) => [
          each.label,
          ...each.paths.map((file) => path.basename(file)),
        ]),
        [
          ['Ferry Sigrid strikes pier at Norhaven', '0.txt', '2.txt'],
          ['Harcourt Museum returns bronze mask', '1.txt', '3.txt'],
        ],
      );
      assert.deepEqual(new Set(groups.map(({ event }: { event: string }) => event)).size, 2);
      const text = cli(['compare', mixed]).stdout;
      assert.ok(text.indexOf('Ferry Sigrid strikes') < text.indexOf('Harcourt Museum returns'));
      await writeFile(path.join(mixed, 'event.json'), '{"event": "Monday", "sources": [], "split": false}');
      const kept = JSON.parse(cli(['compare', mixed, '--format', 'json']).stdout);
      assert.deepEqual(
        kept.events.map((each: { label: string; paths: string[] }) => [each.label, each.paths.length]),
        [['Monday', 4]],
      );
    } finally {
      await rm(mixed, { recursive: true });
    }
  });

  it('compares a folder in every format, with the text of articles escaped', () => {
    const json = JSON.parse(cli(['compare', folder, '--format', 'json']).stdout);
    assert.equal(json.schema, 'corroborate/comparison@1');
    assert.equal(json.sources.length, 2);
    assert.match(cli(['compare', folder]).stdout, /Harbour <plan>/);
    assert.match(cli(['compare', folder, '--format', 'markdown']).stdout, /# Harbour \\<plan\\>/);
    const html = cli(['compare', folder, '--format', 'html']).stdout;
    assert.match(html, /Harbour &lt;plan&gt;/);
    assert.ok(!html.includes('<b>Post'));
  });

  it('checks files whose names look like broken addresses', async () => {
    const odd = path.join(folder, 'odd');
    await mkdir(odd);
    const said = 'The chairman of the council, Carl Berg, said on Monday: ';
    await writeFile(
      path.join(odd, '100% sure.txt'),
      `Harbour opens again\n\nThe harbour opens on Friday after half a year.\n\n${said}“The work cost 40 million kroner.”`,
    );
    await writeFile(
      path.join(odd, 'b.txt'),
      `Ships come back to Vardal\n\n${said}“The work cost 45 million kroner.” Nobody was hurt when the crane fell.`,
    );
    try {
      const { status, stdout } = cli(['check', odd]);
      assert.equal(status, 0);
      assert.match(stdout, /in 100% sure/);
    } finally {
      await rm(odd, { recursive: true });
    }
  });

  it('tells two articles of one outlet apart by the day', async () => {
    const paired = path.join(folder, 'paired');
    await mkdir(paired);
    await writeFile(path.join(paired, 'a.txt'), article);
    await writeFile(path.join(paired, 'b.txt'), other);
    const source = (file: string, published: string) => ({ file, outlet: 'The Post', published });
    await writeFile(
      path.join(paired, 'event.json'),
      JSON.stringify({ event: 'Ships', sources: [source('a.txt', '2024-05-03'), source('b.txt', '2024-05-04')] }),
    );
    try {
      for (const [format, open] of [
        ['text', '('],
        ['markdown', '\\('],
        ['html', '('],
      ] as const) {
        const { stdout } = cli(['compare', paired, '--format', format]);
        for (const day of ['3 May', '4 May']) assert.ok(stdout.includes(`The Post ${open}${day}`), `${format}: ${day}`);
      }
    } finally {
      await rm(paired, { recursive: true });
    }
  });

  it('checks, as text, JSON and SARIF, and fails when asked to', () => {
    const { schema, findings } = JSON.parse(cli(['check', folder, '--format', 'json']).stdout);
    assert.equal(schema, 'corroborate/findings@1');
    assert.ok(findings.length > 0);
    const sarif = JSON.parse(cli(['check', folder, '--format', 'sarif']).stdout);
    assert.equal(sarif.version, '2.1.0');
    assert.equal(sarif.runs[0].results.length, findings.length);
    assert.equal(cli(['check', folder]).status, 0);
    assert.equal(cli(['check', folder, '--fail-on', 'hint']).status, 1);
  });

  it('says in one line what is wrong with a call', () => {
    for (const words of [
      [],
      ['analyse', folder],
      ['analyze'],
      ['analyze', folder, '--format', 'xml'],
      ['compare', folder, '--fail-on', 'hint'],
      ['analyze', path.join(folder, 'gone')],
      ['check', folder, '--fail-on', 'never'],
      ['analyze', folder, '--what'],
    ]) {
      const { status, stderr, stdout } = cli(words);
      assert.equal(status, 2, words.join(' '));
      assert.match(stderr, /^corroborate: .+/);
      assert.equal(stdout, '');
    }
  });
});
