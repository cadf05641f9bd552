import { parseArgs } from 'node:util';
import type { Severity } from '../rules/finding.ts';

export const usage = `Reads news articles: who said what, which passages several outlets carry, where they differ.

  corroborate analyze <file or folder>... [--format text|json|jsonl]
  corroborate compare <folder or files>... [--format text|markdown|html|json] [--output FILE]
  corroborate check   <file or folder>... [--format text|json|sarif] [--fail-on error|warning|information|hint]

A folder is read with its sub-folders; - reads one article from standard input.
`;

const formats = {
  analyze: ['text', 'json', 'jsonl'],
  compare: ['text', 'markdown', 'html', 'json'],
  check: ['text', 'json', 'sarif'],
} as const;

export type CommandName = keyof typeof formats;

/** A call of the command line, its words checked. */
export interface Call {
  readonly command: CommandName;
  readonly inputs: readonly string[];
  readonly format: string;
  readonly output: string | null;
  readonly failOn: Severity | null;
}

/** The words of a call are wrong, or a named file cannot be read: the message is for the user, the exit status 2. */
export class CallError extends Error {}

const isCommand = (word: string | undefined): word is CommandName => word !== undefined && Object.hasOwn(formats, word);
const isSeverity = (word: string): word is Severity => ['error', 'warning', 'information', 'hint'].includes(word);

/** Reads the words after the program's name; `help` where help is asked for. Throws a CallError where they are wrong. */
export function readCall(words: readonly string[]): Call | 'help' | 'version' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : 'the words of the call are wrong');
  }
  const { values, positionals } = parsed;
  const [command, ...inputs] = positionals;
  if (values.help || command === 'help') return 'help';
  if (values.version) return 'version';
  if (!isCommand(command)) throw new CallError(command ? `there is no command "${command}"` : 'a command is missing');
  if (inputs.length === 0) throw new CallError(`${command} needs a file or a folder`);
  const format = values.format ?? 'text';
  const known: readonly string[] = formats[command];
  if (!known.includes(format)) throw new CallError(`${command} has the formats ${known.join(', ')}, not "${format}"`);
  if (values.output !== undefined && command !== 'compare') throw new CallError(`${command} has no --output`);
  const failOn = values['fail-on'] ?? null;
  if (failOn !== null && command !== 'check') throw new CallError(`${command} has no --fail-on`);
  if (failOn !== null && !isSeverity(failOn)) throw new CallError(`there is no severity "${failOn}"`);
  return { command, inputs, format, output: values.output ?? null, failOn };
}
