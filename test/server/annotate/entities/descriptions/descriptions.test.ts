import assert from 'node:assert/strict';
import { findEntities } from '../../../../../server/src/annotate/entities/entities.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

/** What the article describes, with the entity each stands for, in the order of the text. */
function described(text: string): string[] {
  return findEntities(readArticle({ path: 'article.txt', text }))
    .flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'description')
        .map(({ start, end }) => ({ start, line: `${text.slice(start, end)} = ${name}` })),
    )
    .sort((left, right) => left.start - right.start)
    .map(({ line }) => line);
}

const cases: Record<string, { readonly text: string; readonly expected: readonly string[] }> = {
  'a company by its ending, a paper by its name': {
    text: `Quillon Systems Inc. cut its forecast on Monday, the Tarn Valley Herald wrote. The company blamed the weather. An analyst told the newspaper that it was late.`,
    expected: ['The company = Quillon Systems Inc.', 'the newspaper = Tarn Valley Herald'],
  },
  'a body by what the article calls it': {
    text: `The chipmaker Taronex has opened a plant in Utrecht. Officials cheered. The company hired 200 people there, and the chipmaker wants more.`,
    expected: ['The company = Taronex', 'the chipmaker = Taronex'],
  },
  'neither of two that fit': {
    text: `Quillon Systems Inc. sued Brandt Motors Ltd. on Monday. The company said the patents were stolen.`,
    expected: [],
  },
  'nor one that fits where another was named since of which nothing is known': {
    text: `Quillon Systems Inc. opened a plant in Utrecht. On Tuesday TNXR bought land beside it. The company said it would build.`,
    expected: [],
  },
  'nor where the text tells which one, or has spoken of another': {
    text: `Quillon Systems Inc. opened a plant. Helena Brandt praised the company that built it. A small company moved in next door. The company sells bread.`,
    expected: [],
  },
  'nor in what somebody says': {
    text: `Quillon Systems Inc. opened a plant. “I left the company in May,” Helena Brandt said.`,
    expected: [],
  },
  'an owner’s product is not its owner': {
    text: `Quillon Systems Inc. sent a Tesla Roadster to the fair. The company paid for it.`,
    expected: ['The company = Quillon Systems Inc.'],
  },
  'the subject behind a phrase that opens the sentence is no apposition to its last name': {
    text: `Governor Asa Marlow signed the bill. In an interview with Mr. Ekberg, the governor pointed to its origins. Nils Ekberg, the host, listened.`,
    expected: ['the governor = Asa Marlow', 'the host = Nils Ekberg'],
  },
  'the son of somebody else': {
    text: `Asa Marlow, the son of a farmer, ran. The list has the son of Nils Ekberg too.`,
    expected: ['the son of a farmer = Asa Marlow'],
  },
  'one who may come into an office has it not': {
    text: `President Ekberg changed his mind on Monday. Voters could wake up to a President Brandt, said Helena Brandt. On Friday the president answered.`,
    expected: ['the president = Ekberg'],
  },
  'nor is the president of another country meant than the one that is spoken of': {
    text: `Russian President Nils Ekberg denied it. In Panama the president kept silent.`,
    expected: [],
  },
  'an age that the article gave': {
    text: `Helena Brandt, 42, and Nils Ekberg, 51, drove the bus. The 42-year-old said he saw it in time. The 51-year-old driver slept. The 60-year-old bridge held.`,
    expected: ['The 42-year-old = Helena Brandt', 'The 51-year-old driver = Nils Ekberg'],
  },
  'an age that is new, of the only person about': {
    text: `Helena Brandt won the race on Sunday. “I am happy,” the 42-year-old said.`,
    expected: ['the 42-year-old = Helena Brandt'],
  },
  'a new age where two are about': {
    text: `Helena Brandt beat Nils Ekberg on Sunday. “I am happy,” the 42-year-old said.`,
    expected: [],
  },
  'a party and a state': {
    text: `Sen. Ruth Delgado (D-Ohio) met Rep. Walter Finch, a Texas Republican, on Monday. The Ohio senator smiled. The Texas Republican did not, and the Florida Republican stayed away.`,
    expected: ['The Ohio senator = Ruth Delgado', 'The Texas Republican = Walter Finch'],
  },
};

describe('descriptions that stand for an entity', () => {
  for (const [title, { text, expected }] of Object.entries(cases)) {
    it(title, () => {
      assert.deepEqual(described(text), expected);
    });
  }
});
