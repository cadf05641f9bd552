/** News that nobody wrote: events with their own places, people and figures, told by several outlets each in its own way. */

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const given = 'Anna Peter Maria Thomas Helen Oskar Petra Felix Ingrid Samuel Laura Victor Nora Daniel Alice Hugo'.split(
  ' ',
);
const syllables = 'dal mar ver lin tor ben kas fel nor hal gre sil ost wen bar del mon tar ros vik'.split(' ');
const things =
  'ferry bridge reservoir museum tramway quarry stadium hospital greenhouse lighthouse refinery orchard archive cableway sawmill observatory'.split(
    ' ',
  );
const mishaps =
  'fire flood strike collapse theft merger auction blackout outbreak lawsuit landslide evacuation renovation protest sabotage discovery'.split(
    ' ',
  );
const outlets = 'Post Herald Gazette Courier Times Mirror Chronicle Tribune Observer Star Mercury Dispatch'.split(' ');

interface Facts {
  readonly place: string;
  readonly thing: string;
  readonly mishap: string;
  readonly people: readonly string[];
  readonly company: string;
  readonly figures: readonly number[];
}

/** The facts of an event; those of a later chapter of it have other people and figures. */
function factsOf(event: number, chapter = 0): Facts {
  const next = numbersFrom(event * 7919);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] ?? (list[0] as Item);
  const name = (parts: number): string => {
    const word = Array.from({ length: parts }, () => pick(syllables)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const [place, thing, mishap] = [name(3), pick(things), pick(mishaps)];
  for (let skipped = 0; skipped < chapter * 31; skipped++) next();
  return {
    place,
    thing,
    mishap,
    people: Array.from({ length: 4 }, () => `${pick(given)} ${name(3)}`),
    company: `${name(2)} ${pick(['Holdings', 'Works', 'Group', 'Partners'])}`,
    figures: Array.from({ length: 6 }, () => 3 + Math.floor(next() * 900)),
  };
}

/** What there is to tell of an event, each in two wordings. */
function sentencesOf({
  place,
  thing,
  mishap,
  people,
  company,
  figures,
}: Facts): readonly (readonly [string, string])[] {
  const [mayor = '', chief = '', neighbour = '', expert = ''] = people;
  const surname = (person: string): string => person.split(' ')[1] ?? person;
  return [
    [
      `The ${mishap} at the ${thing} in ${place} on Monday left ${figures[0]} people without work, the police said.`,
      `At least ${figures[0]} people lost their work when the ${mishap} hit the ${thing} in ${place}, police said on Monday.`,
    ],
    [
      `“We never expected a ${mishap} of this kind at the ${thing},” Mayor ${mayor} told reporters.`,
      `Mayor ${mayor} said: “We never expected a ${mishap} of this kind at the ${thing}.”`,
    ],
    [
      `${company}, which has run the ${thing} since 1987, said it would pay up to €${figures[1]} million.`,
      `The operator ${company} said it would pay as much as €${figures[1]} million for the ${thing}.`,
    ],
    [
      `“Nobody told us anything until the ${mishap} was over,” said ${neighbour}, who lives across the road.`,
      `${neighbour}, a neighbour, said that nobody had told them anything until the ${mishap} was over.`,
    ],
    [
      `Police chief ${chief} said that ${figures[2]} officers had been sent to ${place}.`,
      `According to police chief ${chief}, some ${figures[2]} officers were in ${place} by the evening.`,
    ],
    [
      `${expert}, an engineer at the University of ${place}, warned that the ${thing} could be closed for ${figures[3]} days.`,
      `The ${thing} may stay closed for ${figures[3]} days, warned ${expert}, an engineer at the University of ${place}.`,
    ],
    [
      `${surname(mayor)} denied that the council had ignored ${figures[4]} letters about the ${thing}.`,
      `The council had ignored about ${figures[4]} letters about the ${thing}, a report said; ${surname(mayor)} denied it.`,
    ],
    [
      `The ${thing} of ${place} was built in 1931 and draws about ${figures[5]} visitors a day.`,
      `About ${figures[5]} people a day come to the ${thing} of ${place}, which was built in 1931.`,
    ],
    [
      `“It will take us years to forget this,” ${chief} added.`,
      `“It will take us years to forget this,” said ${surname(chief)}.`,
    ],
    [
      `Shares of ${company} fell by ${(figures[0] ?? 7) % 17} percent on Tuesday.`,
      `On Tuesday, ${company} lost ${(figures[0] ?? 7) % 17} percent of its value on the stock exchange.`,
    ],
  ];
}

/** One outlet's article on an event: a headline, and paragraphs of about 30 words until there are as many words as asked for. */
export function inventedArticle(event: number, version: number, words: number): string {
  const facts = factsOf(event);
  const ofAll = sentencesOf(facts).slice(0, 3);
  const sentences = [...ofAll, ...sentencesOf(factsOf(event, Math.floor(version / 12))).slice(3)];
  const next = numbersFrom(event * 1000 + version);
  const paragraphs = [
    `${facts.mishap.charAt(0).toUpperCase()}${facts.mishap.slice(1)} at ${facts.place} ${facts.thing}: what the ${outlets[version % outlets.length]} knows`,
  ];
  let length = 0;
  for (let round = 0; length < words; round++) {
    const order = sentences.map((sentence) => ({ sentence, at: next() })).sort((left, right) => left.at - right.at);
    for (const { sentence } of order.slice(0, 8)) {
      if (length >= words) break;
      const told =
        round === 0 ? (sentence[Math.floor(next() * 2)] ?? '') : aside(facts, event * 31 + version * 7 + round, next);
      paragraphs.push(told);
      length += told.split(' ').length;
    }
  }
  return paragraphs.join('\n\n');
}

/** An article in words of its event's own, as if each event were of another field: what a folder of many events is tested by. */
export function articleInOwnWords(event: number, version: number): string {
  const own = numbersFrom(event * 7919);
  const pick = (): string => syllables[Math.floor(own() * syllables.length)] ?? '';
  const words = Array.from({ length: 60 }, () => pick() + pick() + pick() + pick());
  const next = numbersFrom(event * 1000 + version);
  const sentence = (): string =>
    `The ${Array.from({ length: 8 }, () => words[Math.floor(next() * words.length)]).join(' and the ')} were seen again.`;
  return Array.from({ length: 8 }, sentence).join('\n\n');
}

/** What only one outlet tells: about people and places that no other one names, in a frame that few share. */
const asides: readonly ((own: Facts, place: string) => string)[] = [
  ({ people, mishap, place }, here) =>
    `${people[0]}, who moved from ${place} to ${here}, still dreams of the ${mishap} there.`,
  ({ company, figures, thing }) =>
    `In its yearly accounts ${company} values its own ${thing} at €${figures[1]} million, a tenth less than before.`,
  ({ people, thing, place }) =>
    `A school class led by ${people[1]} has painted the ${thing} of ${place} in oil, pastel and ink.`,
  ({ people, figures, place }) =>
    `Retired judge ${people[2]} keeps ${figures[2]} letters from ${place} in a drawer and answers one of them each Sunday.`,
  ({ mishap, place, figures }) =>
    `Insurers in ${place} settled ${figures[3]} claims after a ${mishap}, most of them within weeks.`,
  ({ people, company }) =>
    `${people[3]} once sold newspapers, later carpets, and joined ${company} by answering an advertisement.`,
  ({ thing, place, people }) =>
    `Tourists who photograph the ${thing} in ${place} often meet ${people[0]}, a busker with a trumpet.`,
  ({ people, figures }, here) =>
    `Historian ${people[1]} has found ${figures[4]} maps of ${here} in a monastery and wants to publish them by autumn.`,
  ({ company, people }) => `“My accountant laughed,” recalled ${people[2]}, whose shares in ${company} doubled twice.`,
  ({ place, mishap, people }) =>
    `A play about the ${mishap} of ${place} opens in spring; ${people[3]} sings the part of the widow.`,
  ({ figures, place }, here) =>
    `Trains between ${place} and ${here} carry ${figures[5]} commuters, and the line will get new carriages.`,
  ({ people, thing }) =>
    `Engineers such as ${people[0]} compare every ${thing} with a clock: it runs until nobody winds it.`,
  ({ company, place }) => `Lawyers for ${company} asked a court in ${place} to seal the contract, without success.`,
  ({ people, place, figures }) =>
    `Pensioner ${people[1]} swims ${figures[0]} metres every morning, even in January, off the beach of ${place}.`,
  ({ mishap, company }) =>
    `A film crew paid ${company} to restage a ${mishap} with smoke machines and two hundred extras.`,
  ({ people, place }) =>
    `Chef ${people[2]} named a soup after ${place}; critics praised the dumplings and were silent on the rest.`,
];

function aside({ place }: Facts, seed: number, next: () => number): string {
  const own = factsOf(1_000_000 + seed * 50 + Math.floor(next() * 50));
  const frame = asides[Math.floor(next() * asides.length)];
  return frame ? frame(own, place) : '';
}

/** Texts of events with up to twelve articles each, always the same. */
export function inventedEvents(count: number, words: number): readonly (readonly string[])[] {
  const events: string[][] = [];
  for (let left = count, event = 0; left > 0; event++) {
    const size = Math.min(left, 5 + (event % 8));
    events.push(Array.from({ length: size }, (_, version) => inventedArticle(event, version, words)));
    left -= size;
  }
  return events;
}
