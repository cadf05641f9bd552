import assert from 'node:assert/strict';
import type { Named } from '../../../../../server/src/annotate/quotes/speakers/mentions.ts';
import { readSource } from '../../../../../server/src/annotate/quotes/speakers/sources.ts';

/** Reads a source in which the capitals between `*` are a person's name. */
function reading(marked: string) {
  const mentions: Named[] = [];
  let text = '';
  marked.split('*').forEach((piece, index) => {
    const start = text.length;
    text += piece;
    if (index % 2 === 0) return;
    const mention = { start, end: text.length, kind: 'name' as const };
    const entity = { id: piece, name: piece, type: 'person' as const, role: null, mentions: [mention], evidence: [] };
    mentions.push({ ...mention, entity });
  });
  const { kind, entity, words } = readSource(text, [0, text.length], mentions);
  return entity ? entity.name : `${kind}: ${words}`;
}

describe('readSource', () => {
  for (const [source, expected] of [
    ['*Marta Lind*', 'Marta Lind'],
    ['the transport minister, *Marta Lind*,', 'Marta Lind'],
    ['Secretary of State *Marta Lind*', 'Marta Lind'],
    ['A spokesman for Mayor *Jonas Brekke*', 'person: a spokesman for Mayor Jonas Brekke'],
    ['One of her advisers, *Lars Berg*,', 'Lars Berg'],
    ['*Marta Lind* on Monday', 'Marta Lind'],
    ['last night *Marta Lind*', 'Marta Lind'],
    ['a statement Monday', 'document: a statement'],
    ['A report written by engineers', 'document: a report'],
    ['A harbour poll released Saturday', 'document: a harbour poll'],
    ['a memo detailing the costs', 'document: a memo'],
    ['internal documents shown at the trial', 'document: internal documents'],
    ['The coast guard', 'organisation: the coast guard'],
    ['the ferry operator', 'organisation: the ferry operator'],
    ['the crane operator', 'person: the crane operator'],
    ['State TV', 'organisation: State TV'],
    ['the couple', 'group: the couple'],
    ['The ferry-giant', 'organisation: the ferry-giant'],
    ['nobody', 'unclear: nobody'],
    ['No official', 'unclear: no official'],
    ['the spokesman, *Lars Berg*,', 'Lars Berg'],
    ['Half of the voters', 'group: half of the voters'],
    ['*Marta Lind* while driving home', 'Marta Lind'],
    ['A number of the drivers', 'group: a number of the drivers'],
    ['Ajla Berg, a local shopkeeper,', 'person: Ajla Berg'],
    ['*Jonas Brekke* and *Marta Lind*', 'several: Jonas Brekke and Marta Lind'],
    ['an amendment sponsored by *Marta Lind*', 'document: an amendment'],
    ['The confusion over the official', 'unclear: the confusion over the official'],
    ['drivers and engineers alike', 'group: drivers and engineers alike'],
    ['the tunnel', 'unclear: the tunnel'],
  ] as const)
    it(`reads “${source.replaceAll('*', '')}”`, () => {
      assert.equal(reading(source), expected);
    });
});
