/**
 * The commonest function words of languages that articles come in. A text's language is the one whose words
 * make up the largest share of it (the short-word method: Grefenstette, "Comparing two language identification schemes", 1995).
 */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a is that for it was on with as his he be at by had are not this from but have an which or were has said who will they would their'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son cette'.split(
      ' ',
    ),
  ),
  es: new Set(
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque'.split(
      ' ',
    ),
  ),
  it: new Set(
    'di e il la che in a per è un del non sono una i le della con si da al dei nel come più gli alla ha'.split(' '),
  ),
  pt: new Set(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à'.split(' '),
  ),
  nl: new Set(
    'de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit wordt door'.split(
      ' ',
    ),
  ),
};

/** Each word with the languages that have it. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords))
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

const enoughWords = 12;
const enoughShare = 0.12;

/** A text's language is judged by this many code units at its start. */
export const judgedLength = 3000;

/** An ISO 639-1 code for the language of a text, judged by its first words; `und` where that is not certain. */
export function detectLanguage(text: string): string {
  const words =
    text
      .slice(0, judgedLength)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  if (words.length < enoughWords) {
    // Too few words to count: a note in plain Latin letters is taken for English, the language that is annotated.
    return words.every((word) => /^[a-z]+$/.test(word)) ? 'en' : 'und';
  }
  const counts = new Map(Object.keys(functionWords).map((language) => [language, 0]));
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  let best = 'und';
  let most = enoughShare * words.length;
  for (const [language, count] of counts) if (count > most) [best, most] = [language, count];
  return best;
}
