import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const shared = path.resolve(import.meta.dirname, '../../../shared/corpora');

const subjects = [
  'The council',
  'Mayor Ann Lee',
  'The harbour authority',
  'A spokesman for the port',
  'Residents',
  'The Norwegian government',
];
const verbs = ['said on Monday that', 'announced that', 'denied that', 'told reporters that', 'warned that'];
const objects = [
  'the new quay would cost at least €40 million',
  'about 300 ships had been turned away',
  'no decision had been made',
  'the talks in Oslo would go on',
  '“the work must be done before winter”',
];

/** News that nobody wrote: sentences put together in an order that depends on the number alone. */
function generated(number: number, words: number): string {
  const pick = (list: readonly string[], at: number) =>
    list[(number * 7 + at * 13 + (at % 5) * number) % list.length] ?? '';
  const paragraphs: string[] = [];
  for (let at = 0, length = 0; length < words; at += 3) {
    const sentences = [0, 1, 2].map(
      (step) => `${pick(subjects, at + step)} ${pick(verbs, at + step * 2)} ${pick(objects, at + step * 3)}.`,
    );
    paragraphs.push(sentences.join(' '));
    length += sentences.join(' ').split(' ').length;
  }
  return paragraphs.join('\n\n');
}

/** Real articles where the corpora stand beside the checkout, else generated ones: `count` texts, always the same. */
export function benchArticles(count: number): { readonly texts: readonly string[]; readonly real: boolean } {
  const texts: string[] = [];
  const events = path.join(shared, 'events');
  if (existsSync(events))
    for (const event of readdirSync(events).sort())
      for (const file of readdirSync(path.join(events, event)).sort())
        if (file.endsWith('.txt')) texts.push(readFileSync(path.join(events, event, file), 'utf8'));
  const news = path.join(shared, 'polnear-train.jsonl');
  if (existsSync(news))
    for (const line of readFileSync(news, 'utf8').split('\n')) {
      const text: unknown = line ? Object(JSON.parse(line)).text : null;
      if (typeof text === 'string') texts.push(text);
    }
  const real = texts.length > 0;
  for (let number = 0; texts.length < count; number++) texts.push(generated(number, 600));
  return { texts: texts.slice(0, count), real };
}
