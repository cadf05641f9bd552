import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

interface Rule {
  readonly name?: string | undefined;
  readonly match?: string | undefined;
  readonly begin?: string | undefined;
  readonly end?: string | undefined;
  readonly include?: string | undefined;
  readonly captures?: Record<string, { name: string }> | undefined;
  readonly patterns?: Rule[] | undefined;
}

const rule: v.GenericSchema<Rule> = v.object({
  name: v.optional(v.string()),
  match: v.optional(v.string()),
  begin: v.optional(v.string()),
  end: v.optional(v.string()),
  include: v.optional(v.string()),
  captures: v.optional(v.record(v.string(), v.object({ name: v.string() }))),
  patterns: v.optional(v.lazy(() => v.array(rule))),
});

const grammar = v.parse(
  v.object({ scopeName: v.string(), patterns: v.array(rule), repository: v.record(v.string(), rule) }),
  JSON.parse(readFileSync('syntaxes/news-article.tmLanguage.json', 'utf8')),
);

/** The rules that a list of patterns stands for, includes followed, in order. */
function flat(patterns: readonly Rule[]): readonly Rule[] {
  return patterns.flatMap((each) => {
    if (each.include !== undefined) return flat([grammar.repository[each.include.slice(1)] ?? {}]);
    return each.match === undefined && each.begin === undefined ? flat(each.patterns ?? []) : [each];
  });
}

/** Colours one line as an editor does: at each place the first rule that matches earliest; `[scope, words]` of each hit. */
function colour(line: string): readonly (readonly [scope: string, words: string])[] {
  const found: [string, string][] = [];
  const rules = flat(grammar.patterns);
  for (let at = 0; at < line.length;) {
    const hits = rules.flatMap((each) => {
      const pattern = new RegExp(each.match ?? each.begin ?? '', 'gu');
      pattern.lastIndex = at;
      const hit = pattern.exec(line);
      return hit ? [{ each, hit }] : [];
    });
    const first = hits.sort((left, right) => left.hit.index - right.hit.index)[0];
    if (!first) break;
    const { each, hit } = first;
    let end = hit.index + hit[0].length;
    if (each.end !== undefined) {
      const closing = new RegExp(each.end, 'gu');
      closing.lastIndex = end;
      const close = closing.exec(line);
      end = close ? close.index + close[0].length : line.length;
    }
    const words = line.slice(hit.index, end);
    if (each.name !== undefined) found.push([each.name, words.trim()]);
    for (const [group, { name }] of Object.entries(each.captures ?? {})) found.push([name, hit[Number(group)] ?? '']);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The last word but one of each scope, as a short name, with what it covers. */
const scopes = (line: string) =>
  colour(line).map(([scope, words]) => `${scope.split(' ')[0]?.split('.').at(-2) ?? ''}: ${words}`);

describe('grammar of articles', () => {
  it('colours a dateline, also after a date', () => {
    assert.deepEqual(scopes('PORT ELLEN — The ferries run again.'), ['dateline: PORT ELLEN', 'dateline: —']);
    assert.deepEqual(scopes('OSLO/LIMA - Talks ended.'), ['dateline: OSLO/LIMA', 'dateline: -']);
    assert.deepEqual(scopes(' date 2031-03-09 LAGOS, Nigeria (AP) — A storm.'), [
      'metadata: date 2031-03-09',
      'dateline: LAGOS, Nigeria (AP)',
      'dateline: —',
    ]);
  });

  it('takes no sentence for a dateline', () => {
    assert.deepEqual(scopes('NATO said – after a pause – that it would wait for an answer from both.'), []);
  });

  it('colours bylines, captions and credits', () => {
    assert.deepEqual(scopes('By Ana Duarte and Tomas Lindqvist'), ['byline: By Ana Duarte and Tomas Lindqvist']);
    assert.deepEqual(scopes('Reporting by Ana Duarte; Editing by Tomas Lindqvist'), [
      'byline: Reporting by Ana Duarte; Editing by Tomas Lindqvist',
    ]);
    assert.deepEqual(scopes('THE FERRY LEAVES THE HARBOUR AFTER THE STORM'), [
      'caption: THE FERRY LEAVES THE HARBOUR AFTER THE STORM',
    ]);
    assert.deepEqual(scopes('ANA DUARTE/NORTH WIRE'), ['credit: ANA DUARTE/NORTH WIRE']);
  });

  it('colours a short line without a full stop as a subheading', () => {
    assert.deepEqual(scopes('A night in the terminal'), ['subheading: A night in the terminal']);
    assert.deepEqual(scopes('They waited a night in the terminal.'), []);
  });

  it('colours quotations, curly, straight and single, and no apostrophes', () => {
    assert.deepEqual(scopes('She said: “We will wait,” and left.'), ['curly: “We will wait,”']);
    assert.deepEqual(scopes('She said: "We will wait," and left.'), ['straight: "We will wait,"']);
    assert.deepEqual(scopes("The islands' fleet isn't ready, the skippers' union said."), []);
    assert.deepEqual(scopes('The “islands’ fleet” isn’t ready.'), ['curly: “islands’ fleet”']);
    assert.deepEqual(scopes("They call it a 'ghost ship' in the islands, or a ‘ghost’s ship’."), [
      "single: 'ghost ship'",
      'single: ‘ghost’s ship’',
    ]);
    assert.deepEqual(scopes('It opens “and never closes.'), ['curly: “and never closes.']);
  });

  it('colours figures', () => {
    assert.deepEqual(scopes('It cost up to €12 million, 40 per cent of 1,250,000 and 3.5% more.'), [
      'money: €12 million',
      'figure: 40 per cent',
      'figure: 1,250,000',
      'figure: 3.5%',
    ]);
    assert.deepEqual(scopes('About a quarter of the 60th fleet’s B12 ships.'), ['figure: a quarter']);
  });

  it('is quick on a line of 20,000 characters', () => {
    const lines = ['“a ', 'A', '" ', "'a ", '1,', 'word ', '€', '[['].map((part) => part.repeat(20_000 / part.length));
    for (const line of lines) {
      for (const each of [...flat(grammar.patterns), ...flat(grammar.repository['quotation-curly']?.patterns ?? [])]) {
        const started = performance.now();
        new RegExp(each.match ?? each.begin ?? '', 'gu').exec(line);
        const took = performance.now() - started;
        assert.ok(took < 2_000, `${each.name ?? ''} took ${took} ms on ${line.slice(0, 8)}…`);
      }
    }
  });
});
