import './optimise-late.ts';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { analysisOf } from './cli/analysis.ts';
import { analyzeText } from './cli/analyze-text.ts';
import { CallError, readCall, usage, type Call } from './cli/arguments.ts';
import { compareHtml } from './cli/compare-html.ts';
import { compareMarkdown } from './cli/compare-markdown.ts';
import { comparisonOf } from './cli/comparison.ts';
import { compareText } from './cli/compare-text.ts';
import { findingsJson, findingsSarif, findingsText, place, severities } from './cli/findings.ts';
import { findInputs, loadArticles, type Input } from './cli/inputs.ts';
import { eventNames, loadEvents } from './cli/linked.ts';
import type { Finding } from './rules/finding.ts';
import { check } from './rules/rules.ts';
import { isIgnored, noDecisions } from './workspace/decisions.ts';

const say = (line: string) => void process.stderr.write(`${line}\n`);
const colours = Boolean(process.stdout.isTTY) && process.env['NO_COLOR'] === undefined;
const screen = { columns: process.stdout.columns ?? 100, colours };

/** Writes to standard output and waits until it has been taken, so that memory stays bounded. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

const printJson = (value: unknown) => print(`${JSON.stringify(value)}\n`);

async function analyze({ format }: Call, inputs: readonly Input[]): Promise<void> {
  if (format === 'jsonl') {
    for await (const { article } of loadArticles(inputs, say)) await printJson(analysisOf(article, () => undefined));
    return;
  }
  const events = await loadEvents(inputs, say);
  const named = events.flatMap((event) => {
    const nameOf = eventNames(event);
    return event.articles.map((article) => ({
      article,
      nameOf: (entity: string | null) => nameOf(article.path, entity),
    }));
  });
  if (format === 'json') {
    await printJson({
      schema: 'corroborate/analysis@1',
      articles: named.map(({ article, nameOf }) => analysisOf(article, nameOf)),
    });
  } else {
    for (const { article, nameOf } of named) await print(analyzeText(article, nameOf));
  }
}

async function compare({ format, output }: Call, inputs: readonly Input[]): Promise<void> {
  const events = await loadEvents(inputs, say);
  const views: Readonly<Record<string, () => string>> = {
    text: () => compareText(events, output === null ? screen : { ...screen, colours: false }),
    markdown: () => compareMarkdown(events),
    html: () => compareHtml(events),
    json: () => `${JSON.stringify(comparisonOf(events))}\n`,
  };
  const view = views[format]?.() ?? '';
  if (output === null) await print(view);
  else
    await writeFile(output, view).catch((error: unknown) => {
      throw new CallError(`${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    });
}

async function checkArticles({ format, failOn }: Call, inputs: readonly Input[]): Promise<number> {
  const events = await loadEvents(inputs, say);
  const decided = new Map(inputs.map(({ file, decisions }) => [file, decisions]));
  const findings = events.flatMap((event) =>
    event.articles.flatMap((article) => {
      const decisions = decided.get(article.path) ?? noDecisions;
      const found = check(article, event, decisions.rules);
      const file = path.basename(article.path);
      const isOpen = ({ rule, start, end }: Finding): boolean =>
        !isIgnored(decisions, rule, file, article.text.slice(start, end));
      return place(article.text, found.filter(isOpen));
    }),
  );
  if (format === 'json') await printJson(findingsJson(findings));
  else if (format === 'sarif') await printJson(findingsSarif(findings, manifest.version));
  else await print(findingsText(findings, colours));
  const worst = Math.max(-1, ...findings.map(({ severity }) => severities.indexOf(severity)));
  return failOn !== null && worst >= severities.indexOf(failOn) ? 1 : 0;
}

async function main(words: readonly string[]): Promise<number> {
  const call = readCall(words);
  if (call === 'help') await print(usage);
  if (call === 'version') await print(`${manifest.version}\n`);
  if (typeof call === 'string') return 0;
  const inputs = await findInputs(call.inputs, say);
  if (call.command === 'check') return checkArticles(call, inputs);
  await (call.command === 'analyze' ? analyze(call, inputs) : compare(call, inputs));
  return 0;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    say(error instanceof CallError ? `corroborate: ${error.message}\n\n${usage}` : `corroborate: ${String(error)}`);
    process.exitCode = 2;
  },
);
