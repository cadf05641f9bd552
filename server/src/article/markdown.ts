/** Whether a path is that of a Markdown file. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

const blank = (words: string): string => words.replace(/[^\n]/g, ' ');

/** Address of a link, with a title behind it. */
const target = String.raw`\((?:[^()\s]|\([^()\s]{0,100}\)){0,600}(?:\s"[^"\n]{0,200}")?\)`;
const emphasised = (mark: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}\\${mark}])(${mark}{1,3})(?=[^\s${mark}])([^${mark}\n]{1,500}?)(?<=[^\s\\])\1(?![\p{L}\p{N}${mark}])`,
    'gu',
  );

const picture = new RegExp(String.raw`!\[[^\]\n]{0,300}\]${target}`, 'g');
const link = new RegExp(String.raw`(?<!!)(\[)([^[\]\n]{1,300})(\]${target})`, 'g');
const definition = /^\[[^\]\n]{1,100}\]:\s*\S.*$/m;
const reference = /(\[)([^[\]\n]{1,300})(\]\[[^[\]\n]{0,100}\])/g;
/** What a reader does not see: addresses, tags, marks of notes, the mark of an empty line within a quotation. */
const unread = [
  /<https?:\/\/[^\s<>]{1,600}>/g,
  /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,300})?\/?>/gi,
  /\[\^[^\]\s]{1,40}\]/g,
  /^[ \t]*>[ \t>]*$/gm,
];
const emphasis = [emphasised(String.raw`\*`), emphasised('_'), emphasised('~')];

/**
 * A Markdown text of the same length in which the marks inside its lines are blank (CommonMark 0.31: links and their
 * addresses, emphasis, references, tags, escapes), so that words are read as a reader sees them, where they stand. Marks
 * at the beginning of a line and a picture that is all of one stay.
 */
export function withoutInlineMarks(text: string): string {
  if (!/[[<>*_~\\]/.test(text)) return text;
  const keep = (_: string, before: string, words: string, after: string) => blank(before) + words + blank(after);
  let read = text;
  for (const each of unread) read = read.replace(each, blank);
  read = read.replace(picture, (words, at: number) => (isLine(read, at, words.length) ? words : blank(words)));
  read = read.replace(link, keep);
  if (definition.test(read)) read = read.replace(new RegExp(definition, 'gm'), blank).replace(reference, keep);
  for (const each of emphasis)
    read = read.replace(each, (_, mark: string, words: string) => blank(mark) + words + blank(mark));
  return read.replace(/\\(?=[\\`*_{}[\]()#+\-.!>~|])/g, ' ');
}

/** Whether nothing else stands in the line of some words. */
function isLine(text: string, at: number, length: number): boolean {
  let [before, after] = [at - 1, at + length];
  while (text[before] === ' ') before--;
  while (text[after] === ' ' || text[after] === '\r') after++;
  return (before < 0 || text[before] === '\n') && (after === text.length || text[after] === '\n');
}
