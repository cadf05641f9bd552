import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../server/src/article/read.ts';
import { check, rules } from '../../../server/src/rules/rules.ts';
import { event, type Source } from '../corpus/events.ts';

interface Case {
  readonly what: string;
  readonly rule: string;
  /** The article that is checked. */
  readonly text: string | Source;
  /** Another article of the event. */
  readonly other?: string | Source;
  /** The words that are marked; null where nothing may be reported. */
  readonly marked: string | null;
  readonly message?: RegExp;
}

const wire =
  'Workers with lamps and ropes climbed down the northern pier before dawn and began to carry stones from the broken wall to the barges that lay in the outer basin, where divers had searched since the evening for the bell of the drowned chapel.';

const cases: readonly Case[] = [
  {
    what: 'a quotation in other words elsewhere',
    rule: 'quote.wording-differs',
    text: '“The old bridge will surely be open to everybody before the winter,” Mayor Anna Lindqvist said.',
    other: '“The old bridge will perhaps be open to everybody before the winter,” Mayor Anna Lindqvist said.',
    marked: '“The old bridge will surely be open to everybody before the winter,”',
    message: /“perhaps” for “surely”/,
  },
  {
    what: 'of two differences the word that stands for another, not the form of a verb before it',
    rule: 'quote.wording-differs',
    text: '“The town had no bridge before, and this one is truly open to everybody,” Mayor Anna Lindqvist said.',
    other: '“The town has no bridge before, and this one is really open to everybody,” Mayor Anna Lindqvist said.',
    marked: '“The town had no bridge before, and this one is truly open to everybody,”',
    message: /“really” for “truly”/,
  },
  {
    what: 'a quotation that is only shortened and spelled otherwise',
    rule: 'quote.wording-differs',
    text: '“We’ll honour the old bridge and open it to everybody before the winter,” Mayor Anna Lindqvist said.',
    other: '“We will honor the old bridge and open it to everybody,” Mayor Anna Lindqvist said.',
    marked: null,
  },
  {
    what: 'a word of speech that has no one spelling',
    rule: 'quote.wording-differs',
    text: '“Look, Mama, the old bridge is open to everybody before the winter,” Mayor Anna Lindqvist said.',
    other: '“Look, Momma, the old bridge is open to everybody before the winter,” Mayor Anna Lindqvist said.',
    marked: null,
  },
  {
    what: 'two sentences of one speech that are alike',
    rule: 'quote.wording-differs',
    text: '“We will bring back the old bridge to the town,” Mayor Anna Lindqvist said.',
    other:
      '“We will bring back the old bridge to the town. We will bring back the old ferry to the town,” Mayor Anna Lindqvist said.',
    marked: null,
  },
  {
    what: 'a noun with a contracted verb',
    rule: 'quote.wording-differs',
    text: '“The weather’s looking good for the old bridge this winter,” Mayor Anna Lindqvist said.',
    other: '“The weather is looking good for the old bridge this winter,” Mayor Anna Lindqvist said.',
    marked: null,
  },
  {
    what: 'a negation as the words that have it',
    rule: 'quote.wording-differs',
    text: '“I used money for the old bridge that should have been used for the school,” Mayor Anna Lindqvist said.',
    other: '“I used money for the old bridge that shouldn’t have been used for the school,” Mayor Anna Lindqvist said.',
    marked: '“I used money for the old bridge that should have been used for the school,”',
    message: /“shouldn’t” for “should”/,
  },
  {
    what: 'a word that stands for another rather than one left out',
    rule: 'quote.wording-differs',
    text: '“It is truly a good day for the old bridge, namely for all of the town,” Mayor Anna Lindqvist said.',
    other: '“It is really a good day for the old bridge, for all of the town,” Mayor Anna Lindqvist said.',
    marked: '“It is truly a good day for the old bridge, namely for all of the town,”',
    message: /“really” for “truly”/,
  },
  {
    what: 'a few words of another utterance',
    rule: 'quote.wording-differs',
    text: 'Mayor Anna Lindqvist said that all of them will “work together to open Lorn Bridge.”',
    other: '“I will work as hard as I can, to make sure that Lorn Bridge does not close,” Mayor Anna Lindqvist said.',
    marked: null,
  },
  {
    what: 'the same words of another speaker',
    rule: 'quote.speaker-differs',
    text: '“The vault of the harbour bank was never locked at night,” said Anna Lindqvist.',
    other: '“The vault of the harbour bank was never locked at night,” said Tomas Berg.',
    marked: '“The vault of the harbour bank was never locked at night,”',
  },
  {
    what: 'one speaker under two forms of the name',
    rule: 'quote.speaker-differs',
    text: '“The vault of the harbour bank was never locked at night,” said Anna Lindqvist.',
    other:
      '“The vault of the harbour bank was never locked at night,” said Ms. Lindqvist. Anna Lindqvist is the mayor.',
    marked: null,
  },
  {
    what: 'an unnamed speaker whose name comes after',
    rule: 'quote.speaker-differs',
    text: '“The vault of the harbour bank was never locked at night,” said a bank official, Anna.',
    other: '“The vault of the harbour bank was never locked at night,” said Anna Lindqvist.',
    marked: null,
  },
  {
    what: 'a speaker of whom one article has more of the name',
    rule: 'quote.speaker-differs',
    text: '“The vault of the harbour bank was never locked at night,” said Anna Lindqvist Radio.',
    other: '“The vault of the harbour bank was never locked at night,” said Anna Lindqvist.',
    marked: null,
  },
  {
    what: 'words left out of a quotation that another article has',
    rule: 'quote.altered',
    text: '“We will open the old bridge … before the winter begins,” Mayor Anna Lindqvist said.',
    other: '“We will open the old bridge to walkers alone before the winter begins,” Mayor Anna Lindqvist said.',
    marked: '…',
    message: /b\.txt has “old bridge to walkers alone before the”/,
  },
  {
    what: 'an ellipsis of which nobody has more',
    rule: 'quote.altered',
    text: '“We will open the old bridge … before the winter begins,” Mayor Anna Lindqvist said.',
    other: '“We will open the old bridge before the winter begins,” Mayor Anna Lindqvist said.',
    marked: null,
  },
  {
    what: 'a reading of the outlet’s own in brackets',
    rule: 'quote.altered',
    text: '“We will open it [to the guests of the mayor] before the winter begins,” Mayor Anna Lindqvist said.',
    marked: '[to the guests of the mayor]',
  },
  {
    what: 'a name in brackets',
    rule: 'quote.altered',
    text: '“We will open it for [Tomas] before the winter begins,” Mayor Anna Lindqvist said.',
    marked: null,
  },
  {
    what: 'an ellipsis at the end',
    rule: 'quote.altered',
    text: '“We will open the old bridge before the winter …” Mayor Anna Lindqvist said.',
    marked: null,
  },
  {
    what: 'a mark that never closes',
    rule: 'quote.unclosed',
    text: 'Anna Lindqvist said: “We will open the old bridge before the winter.\n\nThe council did not answer.',
    marked: '“',
  },
  {
    what: 'a mark that never closes before a paragraph that quotes something else',
    rule: 'quote.unclosed',
    text: 'Anna Lindqvist said: “We will open the old bridge before the winter.\n\nThe council called that “a dream” on Monday.',
    marked: '“',
  },
  {
    what: 'a mark that closes what nothing opened',
    rule: 'quote.unclosed',
    text: 'The council called that “a dream” and said that the bridge has gone too far.”\n\nIt did not say why.',
    marked: '”',
  },
  {
    what: 'a mark that closes what the paragraph before opened',
    rule: 'quote.unclosed',
    text: 'The council said: “The bridge has gone too far.\n\nIt will not open this year.”\n\nIt did not say why.',
    marked: null,
  },
  {
    what: 'a quotation with a closing mark on either side',
    rule: 'quote.unclosed',
    text: 'The council called that “a dream” and spoke of ”a bridge too far.”\n\nIt did not say why.',
    marked: null,
  },
  {
    what: 'a quotation that the next paragraph goes on with',
    rule: 'quote.unclosed',
    text: 'Anna Lindqvist said: “We will open the old bridge before the winter.\n\n“And nobody will have to swim,” she added.',
    marked: null,
  },
  {
    what: 'a quotation that goes on after a caption',
    rule: 'quote.unclosed',
    text: 'Anna Lindqvist said: “We will open the old bridge before the winter.\n\nThe old bridge in the rain\n\n“And nobody will have to swim,” she added.',
    marked: null,
  },
  {
    what: 'a quotation that closes in the next paragraph',
    rule: 'quote.unclosed',
    text: 'Anna Lindqvist said: “We will open the old bridge before the winter.\n\nAnd nobody will have to swim.” The council did not answer.',
    marked: null,
  },
  {
    what: 'paragraphs behind the mark of a Markdown quotation',
    rule: 'quote.unclosed',
    text: 'Anna Lindqvist said:\n\n> We will open the old bridge before the winter.\n> Nobody will have to swim.\n\nThe council did not answer.',
    marked: null,
  },
  {
    what: 'a quotation beside which nobody speaks',
    rule: 'quote.no-speaker',
    text: 'Rain fell on the old harbour for most of the week. “We never once thought that the water would come so far.” The pumps ran through the night.',
    marked: '“We never once thought that the water would come so far.”',
  },
  {
    what: 'a quotation with a speaker',
    rule: 'quote.no-speaker',
    text: '“We never once thought that the water would come so far,” said Anna Lindqvist.',
    marked: null,
  },
  {
    what: 'a quotation with words that attribute it',
    rule: 'quote.no-speaker',
    text: 'Rain fell on the old harbour for most of the week. “We never once thought that the water would come so far,” a notice on the door read. The pumps ran through the night.',
    marked: null,
  },
  {
    what: 'words of a law within a sentence',
    rule: 'quote.no-speaker',
    text: 'The harbour act makes it a crime for anyone “who directly or indirectly moves a buoy or a light without leave” to keep a licence.',
    marked: null,
  },
  {
    what: 'an unnamed source',
    rule: 'source.unnamed',
    text: '“The bridge will not open this year,” a senior harbour official said.',
    marked: 'a senior harbour official',
  },
  {
    what: 'an unnamed source with a reason',
    rule: 'source.unnamed',
    text: '“The bridge will not open this year,” a senior harbour official said, who spoke on condition of anonymity because the talks are private.',
    marked: null,
  },
  {
    what: 'people who are said to know',
    rule: 'source.unnamed',
    text: '“The bridge will not open this year,” two people briefed on the repairs said.',
    marked: 'two people briefed on the repairs',
  },
  {
    what: 'a source of whom the article told before',
    rule: 'source.unnamed',
    text: '“The bridge will not open this year,” the official said. “It is too old.”',
    marked: null,
  },
  {
    what: 'a thing that is no source',
    rule: 'source.unnamed',
    text: 'The quarrel over the source of the leak said much about the town.',
    marked: null,
  },
  {
    what: 'a passer-by',
    rule: 'source.unnamed',
    text: '“The bridge will not open this year,” a man on a bicycle said.',
    marked: null,
  },
  {
    what: 'an official whose name stands beside the office',
    rule: 'source.unnamed',
    text: '“The bridge will not open this year,” said Tomas Berg, one of the officials in charge.',
    marked: null,
  },
  {
    what: 'a source who asked for anonymity, and not why',
    rule: 'source.unnamed',
    text: 'The bridge will stay shut for a year, said a senior official, who spoke on condition of anonymity. The council met on Monday.',
    marked: 'a senior official',
  },
  {
    what: 'a source who asked for anonymity to speak freely',
    rule: 'source.unnamed',
    text: 'The bridge will stay shut for a year, said a senior official, who spoke on condition of anonymity to discuss private talks.',
    marked: null,
  },
  {
    what: 'a source who knows somebody who is named',
    rule: 'source.unnamed',
    text: 'A person familiar with Mr. Lindqvist’s letter said the bridge was unsafe. Tomas Lindqvist is the mayor.',
    marked: 'A person familiar with Mr. Lindqvist’s letter',
  },
  {
    what: 'one whom the article named before and calls by a former office',
    rule: 'source.unnamed',
    text: 'The council is preparing to sue Tomas Berg after the former bridge adviser denied a request to turn over his papers on the old bridge.',
    marked: null,
  },
  {
    what: 'one of those of whom the article told before',
    rule: 'source.unnamed',
    text: 'Two officials, who were not authorised to speak, described the plan.\n\nThe bridge will stay shut, one of the officials said.',
    marked: null,
  },
  {
    what: 'officials who decline to comment, or tell people what to do',
    rule: 'source.unnamed',
    text: 'Harbour officials in Oster declined to comment. Police officers told people to leave the quay before the evening.',
    marked: null,
  },
  {
    what: 'officials who write in a document of their office',
    rule: 'source.unnamed',
    text: 'The bridge will stay shut until the spring, harbour officials wrote in the yard’s press kit.',
    marked: null,
  },
  {
    what: 'officials one of whom the next sentence names',
    rule: 'source.unnamed',
    text: 'Harbour officials said the bridge was safe. “We tested each of its cables twice this week,” said Tomas Berg, the harbour spokesman.',
    marked: null,
  },
  {
    what: 'officials beside somebody named who is none of them',
    rule: 'source.unnamed',
    text: 'Harbour officials said the bridge was safe. “We heard a loud crack in the night,” said Tomas Berg, a fisherman.',
    marked: 'Harbour officials',
  },
  {
    what: 'both of the sources of whom the article told before',
    rule: 'source.unnamed',
    text: 'Two aides, who were not authorised to speak, said the bridge was unsafe. Both aides said that the mayor knew of it.',
    marked: null,
  },
  {
    what: 'a group that says what nobody of it says by name',
    rule: 'source.unnamed',
    text: 'Lawmakers said that what they knew of the bridge was vague.',
    marked: 'Lawmakers',
  },
  {
    what: 'some people of a place',
    rule: 'source.vague',
    text: 'Some in the Oster Council have called for a toll on the bridge. It opened in May.',
    marked: 'Some in the Oster Council have called for',
  },
  {
    what: 'some who say what goes with what is done',
    rule: 'source.vague',
    text: 'The new bridge has split the town, with some saying it makes the harbour ugly.',
    marked: 'with some saying',
  },
  {
    what: 'groups for a cause',
    rule: 'source.vague',
    text: 'The bridge is shut until the spring. Fishing rights groups say the river belongs to nobody.',
    marked: 'Fishing rights groups say',
  },
  {
    what: 'groups of which the article has told',
    rule: 'source.vague',
    text: 'Two clubs met in Oster. The groups say they will build a ferry together.',
    marked: null,
  },
  {
    what: 'people at large before somebody named who says something else',
    rule: 'source.vague',
    text: 'Some believe it was a heron. It flew off at dusk.\n\nNobody slept. “We had to wait until the pilot came back on board,” said Ada Lind, a teacher.',
    marked: 'Some believe',
  },
  {
    what: 'people at large before somebody named whom the next sentence quotes',
    rule: 'source.vague',
    text: 'Some believe it was a heron. “We had to wait until the pilot came back on board,” said Ada Lind, a teacher.',
    marked: null,
  },
  {
    what: 'the backers of somebody named beside them, and a share of them',
    rule: 'source.vague',
    text: 'She and her backers say that the bridge is safe. Half of the mayor’s supporters believe that it is.',
    marked: null,
  },
  {
    what: 'critics whom nobody names',
    rule: 'source.vague',
    text: 'Critics say the bridge costs far too much for so small a town.',
    marked: 'Critics say',
  },
  {
    what: 'backers with what they are for',
    rule: 'source.vague',
    text: 'Backers of the bridge say that it will pay for itself within a few years.',
    marked: 'Backers of the bridge say',
  },
  {
    what: 'critics of whom one is quoted',
    rule: 'source.vague',
    text: 'Critics say the bridge costs too much. “It is a ruin with a toll,” said Tomas Berg, who leads the opposition in the council.',
    marked: null,
  },
  {
    what: 'analysts whom nobody names, where a politician is quoted',
    rule: 'source.vague',
    text: 'The bridge will never pay for itself, analysts say.\n\n“We will open it in May,” said Anna Lindqvist, the mayor.',
    marked: 'analysts say',
  },
  {
    what: 'analysts of whom one is quoted',
    rule: 'source.vague',
    text: 'The bridge will never pay for itself, analysts say.\n\n“It is a ruin with a toll,” said Anna Lindqvist, an economist at the harbour bank.',
    marked: null,
  },
  {
    what: 'critics with what they are against',
    rule: 'source.vague',
    text: 'Critics of the old bridge argue that it costs too much for so small a town.',
    marked: 'Critics of the old bridge argue',
  },
  {
    what: 'what is reported by nobody in particular',
    rule: 'source.vague',
    text: 'The bridge reportedly lost a third of its bolts in the storm.',
    marked: 'reportedly',
  },
  {
    what: 'what somebody is reported to have said',
    rule: 'source.vague',
    text: 'The bridge will open. After the meeting, Anna Lindqvist reportedly said that “there is no way to shut it now.”',
    marked: 'reportedly said',
  },
  {
    what: 'what somebody is reported to have told an outlet',
    rule: 'source.vague',
    text: 'The bridge will open. After the meeting, Anna Lindqvist reportedly told the BBC that there was no way to shut it.',
    marked: null,
  },
  {
    what: 'what is reported by nobody, beside what somebody told a paper',
    rule: 'source.vague',
    text: 'Anna Lindqvist, the mayor, made her remarks in an interview with the BBC about a plan that reportedly calls for a toll.',
    marked: 'reportedly',
  },
  {
    what: 'what is reported by somebody named',
    rule: 'source.vague',
    text: 'The bridge reportedly lost a third of its bolts, said Anna Lindqvist, the mayor.',
    marked: null,
  },
  {
    what: 'what the outlet has learned',
    rule: 'source.vague',
    text: { text: 'The bridge will close in May, Harbour Post has learned.', outlet: 'The Harbour Post' },
    marked: 'Harbour Post has learned',
  },
  {
    what: 'experts who are somebody’s own',
    rule: 'source.vague',
    text: 'Orvania’s space experts say the satellite answers again after three days of silence.',
    marked: null,
  },
  {
    what: 'what another outlet reported',
    rule: 'source.second-hand',
    text: 'The ferry company knew of the leak for a month, The New York Times reported on Tuesday.',
    marked: 'The New York Times',
  },
  {
    what: 'what somebody told another outlet',
    rule: 'source.second-hand',
    text: 'The company knew of the leak for a month, an engineer told the BBC. It has not answered.',
    marked: 'told the BBC',
  },
  {
    what: 'a columnist of a paper with what kind of paper it is',
    rule: 'source.second-hand',
    text: 'A columnist in the left-wing French newspaper Libération said that the bridge was a folly.',
    marked: 'columnist in the left-wing French newspaper Libération',
  },
  {
    what: 'one who writes for a paper',
    rule: 'source.second-hand',
    text: 'The Washington Post reporter Ada Berg writes that the bridge was a folly from the first.',
    marked: 'The Washington Post reporter Ada Berg writes',
  },
  {
    what: 'one who writes in a paper',
    rule: 'source.second-hand',
    text: 'But Ada Berg in the Washington Post today explains why the bridge was a folly.',
    marked: 'the Washington Post today explains',
  },
  {
    what: 'a local paper that is known by the form of its name',
    rule: 'source.second-hand',
    text: 'The bridge was a folly from the first, the mayor told the Oster Times-News.',
    marked: 'told the Oster Times-News',
  },
  {
    what: 'what was said on a programme',
    rule: 'source.second-hand',
    text: 'On CNN’s “Evening Hour,” Anna Lindqvist, the mayor, said that the bridge was “a folly from the first.”',
    marked: 'On CNN’s',
  },
  {
    what: 'somebody who is known from a programme',
    rule: 'source.second-hand',
    text: 'Anna Lindqvist, a star on CNN’s “Evening Hour,” said that the bridge was “a folly from the first.”',
    marked: null,
  },
  {
    what: 'a paper with a common word for its name, by the words before it',
    rule: 'source.second-hand',
    text: 'The bridge was a folly from the first, Anna Lindqvist, the mayor, told Variety.',
    marked: 'told Variety',
  },
  {
    what: 'one outlet by its whole name and by the last of it, once',
    rule: 'source.second-hand',
    text: 'The company knew of the leak, The Washington Post reported. An engineer told the Post that nobody cared.',
    marked: 'The Washington Post',
  },
  {
    what: 'what a local station with the name of a network was told',
    rule: 'source.second-hand',
    text: 'The company knew of the leak for a month, an engineer told a CBS affiliate in Norhaven.',
    marked: null,
  },
  {
    what: 'an agency’s own text that says what it has seen',
    rule: 'source.second-hand',
    text: 'NORHAVEN (Reuters) - The company knew of the leak, according to a letter seen by Reuters.',
    marked: null,
  },
  {
    what: 'what the outlet itself found',
    rule: 'source.second-hand',
    text: {
      text: 'The ferry company knew of the leak for a month, Newsweek reported on Tuesday.',
      outlet: 'newsweek.com',
    },
    marked: null,
  },
  {
    what: 'what somebody said to an outlet that only its kind makes known',
    rule: 'source.second-hand',
    text: '“The bridge is unsafe,” said Tomas Berg, the head of the yard, to the conservative Web site Nine Lanterns.',
    marked: 'to the conservative Web site Nine Lanterns',
  },
  {
    what: 'somebody who follows the word for a paper',
    rule: 'source.second-hand',
    text: 'The yard told the newspaper Ada Lind owns that the bridge was unsafe.',
    marked: null,
  },
  {
    what: 'what somebody said in an outlet’s town hall',
    rule: 'source.second-hand',
    text: '“The bridge is unsafe,” Mayor Anna Lindqvist said at an MSNBC town hall.',
    marked: 'at an MSNBC town hall',
  },
  {
    what: 'an agency that is written in small letters',
    rule: 'source.second-hand',
    text: 'The bridge was shut in the evening, news agency dpa reported.',
    marked: 'dpa reported',
  },
  {
    what: 'an outlet that goes by its address',
    rule: 'source.second-hand',
    text: 'According to harbourlights.com, the bridge will be shut until the spring.',
    marked: 'According to harbourlights.com',
  },
  {
    what: 'what an outlet called somebody',
    rule: 'source.second-hand',
    text: 'The Northern Broadcasting Network referred to the mayor as “the lord of the bridge”.',
    marked: 'The Northern Broadcasting Network referred to',
  },
  {
    what: 'what a person said',
    rule: 'source.second-hand',
    text: 'The ferry company knew of the leak for a month, Mayor Anna Lindqvist said on Tuesday.',
    marked: null,
  },
  {
    what: 'a loaded verb for words that another article has said',
    rule: 'source.loaded-verb',
    text: '“The old bridge was inspected every month of the year,” Anna Lindqvist claimed. Lindqvist is the mayor.',
    other: '“The old bridge was inspected every month of the year,” Anna Lindqvist said. Lindqvist is the mayor.',
    marked: 'claimed',
    message: /“said” in b\.txt/,
  },
  {
    what: 'two neutral verbs',
    rule: 'source.loaded-verb',
    text: '“The old bridge was inspected every month of the year,” Anna Lindqvist added. Lindqvist is the mayor.',
    other: '“The old bridge was inspected every month of the year,” Anna Lindqvist said. Lindqvist is the mayor.',
    marked: null,
  },
  {
    what: 'ages of two of whom only the second stands beside them',
    rule: 'figure.conflict',
    text: 'The winners were Ada and Sofia Lindqvist, aged 16 and 13 respectively.',
    other: 'Sofia Lindqvist, 13, won the second prize.',
    marked: null,
  },
  {
    what: 'the longest sentence for one crime',
    rule: 'figure.conflict',
    text: 'An adult found guilty of attacking a guard could be jailed for up to 10 years.',
    other: 'The army says she could face up to 14 years in prison after she attacked two guards.',
    marked: 'a guard could be jailed for up to 10 years',
  },
  {
    what: 'a toll without a source',
    rule: 'figure.unsourced',
    text: 'The storm left 31 people dead along the coast.',
    marked: '31',
  },
  {
    what: 'a toll with a source',
    rule: 'figure.unsourced',
    text: 'The storm left 31 people dead along the coast, according to the police.',
    marked: null,
  },
  {
    what: 'a figure that only the headline has',
    rule: 'headline.unsupported',
    text: {
      headline: 'Storm kills 57 people on the coast',
      text: 'The storm killed 31 people along the coast, the police said on Monday.\n\nThe harbour was closed for the whole of the day.\n\nThe trains did not run, and the schools stayed shut.',
    },
    marked: '57',
  },
  {
    what: 'a figure of the headline that the text has in words',
    rule: 'headline.unsupported',
    text: {
      headline: 'Storm kills 9 people on the coast',
      text: 'The storm killed nine people along the coast, the police said on Monday.\n\nThe harbour was closed for the whole of the day.\n\nThe trains did not run, and the schools stayed shut.',
    },
    marked: null,
  },
  {
    what: 'a time of the headline that the text has in another unit',
    rule: 'headline.unsupported',
    text: {
      headline: 'Ferry prices fall to 3-month low',
      text: 'The ferry’s prices fell to a 12-week low, the company said on Monday.\n\nThe harbour was closed for the whole of the day.\n\nThe trains did not run, and the schools stayed shut.',
    },
    marked: null,
  },
  {
    what: 'a quotation of the headline that the text does not have',
    rule: 'headline.unsupported',
    text: {
      headline: 'Mayor: “Nobody warned us of the water”',
      text: 'The storm flooded the harbour, the mayor said on Monday.\n\nThe harbour was closed for the whole of the day.\n\nThe trains did not run, and the schools stayed shut.',
    },
    marked: '“Nobody warned us of the water”',
  },
  {
    what: 'a long run of the same text',
    rule: 'origin.shared-text',
    text: { text: `${wire} The mayor went home.`, outlet: 'Harbour Post' },
    other: `The ferry was late. ${wire}`,
    marked: wire.slice(0, -1),
  },
  {
    what: 'two articles of one outlet',
    rule: 'origin.shared-text',
    text: { text: `${wire} The mayor went home.`, outlet: 'Harbour Post' },
    other: { text: `The ferry was late. ${wire}`, outlet: 'Harbour Post' },
    marked: null,
  },
  {
    what: 'a message that both print',
    rule: 'origin.shared-text',
    text: { text: `${wire} — Anna Lindqvist (@lindqvist) May 5`, outlet: 'Harbour Post' },
    other: `${wire} — Anna Lindqvist (@lindqvist) May 5`,
    marked: null,
  },
  {
    what: 'the same quotation',
    rule: 'origin.shared-text',
    text: `“${wire.slice(0, -1)},” Anna Lindqvist said.`,
    other: `Anna Lindqvist said: “${wire}”`,
    marked: null,
  },
  {
    what: 'a name in two spellings',
    rule: 'name.spelling',
    text: 'Anna Lindqvist opened the bridge on Monday. Lindqvist thanked the workers. Later Anna Lindkvist went home, and Lindqvist slept.',
    marked: 'Anna Lindkvist',
  },
  {
    what: 'two names that stand once each',
    rule: 'name.spelling',
    text: 'Anna Lindqvist opened the bridge on Monday. Later Anna Lindkvist went home.',
    marked: null,
  },
  {
    what: 'a name with its genitive',
    rule: 'name.spelling',
    text: 'Anna Lindqvist opened the bridge on Monday. Lindqvist’s husband thanked the workers.',
    marked: null,
  },
  {
    what: 'figures of one thing that cannot both hold',
    rule: 'figure.conflict',
    text: 'At least 14 people were injured when the ferry hit the northern pier on Monday night, police said.\n\nExactly 31 people were killed in the accident at the northern pier.',
    other: 'Exactly 26 people were killed in the accident at the northern pier.',
    marked: 'Exactly 31 people were killed in the accident at the northern pier',
  },
  {
    what: 'a figure of another day’s happening',
    rule: 'figure.conflict',
    text: 'Exactly 31 people were killed in the accident at the northern pier.',
    other: 'On Nov. 13, exactly 44 people were killed in the accident at the northern pier.',
    marked: null,
  },
  {
    what: 'figures that can both hold',
    rule: 'figure.conflict',
    text: 'At least 26 people were killed in the accident at the northern pier.',
    other: 'Exactly 31 people were killed in the accident at the northern pier.',
    marked: null,
  },
  {
    what: 'a person’s age that another article gives otherwise',
    rule: 'figure.conflict',
    text: 'The bridge was opened by Anna Lindqvist, 42, of the harbour council.',
    other: 'A ferry was late. The pilot was the 43-year-old sailor Anna Lindqvist, who lives by the sea.',
    marked: 'The bridge was opened by Anna Lindqvist, 42, of the harbour council',
    message: /^“Anna Lindqvist, 42” here, “43-year-old sailor Anna Lindqvist” in b\.txt/,
  },
  {
    what: 'an age of somebody who is quoted',
    rule: 'figure.conflict',
    text: '“The bridge is open,” said Anna Lindqvist, 42, who has led the council since May.',
    other: 'Anna Lindqvist, the 44-year-old head of the council, told reporters: “The bridge is open.”',
    marked: 'Anna Lindqvist, 42',
    message: /^“Anna Lindqvist, 42” here, “Anna Lindqvist, the 44-year-old head of the council” in b/,
  },
  {
    what: 'another hour of one happening',
    rule: 'figure.conflict',
    text: 'The blast happened at 6:40 a.m. in a hall of the old glass works.',
    other: 'A shift had begun. The explosion occurred at about 7:30 a.m., when most workers were inside.',
    marked: 'The blast happened at 6:40 a.m. in a hall of the old glass works',
    message: /^“6:40 a\.m\.” here, “about 7:30 a\.m\.” in b/,
  },
  {
    what: 'the age of a thing that has to do with a person',
    rule: 'figure.conflict',
    text: 'The council opened a 25-year-old file on Anna Lindqvist at last.',
    other: 'The bridge was opened by Anna Lindqvist, 42, of the harbour council.',
    marked: null,
  },
  {
    what: 'a person’s age that both give',
    rule: 'figure.conflict',
    text: 'The bridge was opened by Anna Lindqvist, 42, of the harbour council.',
    other: 'A ferry was late. The pilot was the 42-year-old sailor Anna Lindqvist, who lives by the sea.',
    marked: null,
  },
  {
    what: 'another day of one happening',
    rule: 'figure.conflict',
    text: 'On April 14, 2014, more than 200 sailors were seized at the northern pier by the rebels.',
    other: 'More than 200 sailors were seized at the northern pier by the rebels on April 14, 2016.',
    marked: 'On April 14, 2014, more than 200 sailors were seized at the northern pier by the rebels',
  },
  {
    what: 'another weekday of one happening',
    rule: 'figure.conflict',
    text: 'The northern pier of the old harbour collapsed on Friday in a heavy storm.',
    other: 'The northern pier of the old harbour collapsed Sunday in a heavy storm.',
    marked: 'The northern pier of the old harbour collapsed on Friday in a heavy storm',
    message: /^“Friday” here, “Sunday” in b/,
  },
  {
    what: 'another month of one happening',
    rule: 'figure.conflict',
    text: 'The northern pier of the old harbour was opened to the ferries in March.',
    other: 'The northern pier of the old harbour was opened to the ferries in April.',
    marked: 'The northern pier of the old harbour was opened to the ferries in March',
    message: /^“March” here, “April” in b/,
  },
  {
    what: 'a night that belongs to two days',
    rule: 'figure.conflict',
    text: 'The northern pier of the old harbour collapsed late on Friday night in a heavy storm.',
    other: 'The northern pier of the old harbour collapsed on Saturday in a heavy storm.',
    marked: null,
  },
  {
    what: 'days of two happenings in one sentence',
    rule: 'figure.conflict',
    text: 'The northern pier of the old harbour was closed on Friday after it collapsed in a heavy storm.',
    other: 'The northern pier of the old harbour collapsed in a heavy storm on Sunday.',
    marked: null,
  },
  {
    what: 'days on which something was said',
    rule: 'figure.conflict',
    text: 'Mayor Anna Lindqvist said on Friday that the northern pier of the old harbour must be closed.',
    other: 'Mayor Anna Lindqvist said on Sunday that the northern pier of the old harbour must be closed.',
    marked: null,
  },
  {
    what: 'a day of another week',
    rule: 'figure.conflict',
    text: {
      text: 'The northern pier of the old harbour collapsed on Friday in a heavy storm.',
      published: '2031-03-01',
    },
    other: {
      text: 'The northern pier of the old harbour collapsed on Sunday in a heavy storm.',
      published: '2031-03-14',
    },
    marked: null,
  },
  {
    what: 'only the figure that cannot hold, of three',
    rule: 'figure.conflict',
    text: 'Exactly 31 people were killed in the accident at the northern pier.',
    other: 'At least 20 people were killed in the accident at the northern pier.',
    marked: null,
  },
  {
    what: 'the killed and the injured',
    rule: 'figure.conflict',
    text: 'Exactly 31 people were killed in the accident at the northern pier.',
    other: 'Exactly 36 people were injured in the accident at the northern pier.',
    marked: null,
  },
  {
    what: 'an article without a date',
    rule: 'article.undated',
    text: { text: 'The bridge was opened by the mayor.', published: null },
    marked: 'The council',
  },
  {
    what: 'an article with a date',
    rule: 'article.undated',
    text: 'The bridge was opened by the mayor.',
    marked: null,
  },
  {
    what: 'an article without an outlet',
    rule: 'article.no-outlet',
    text: { text: 'The bridge was opened by the mayor.', outlet: null },
    marked: 'The council',
  },
  {
    what: 'an article in English',
    rule: 'article.not-english',
    text: 'The bridge was opened by the mayor.',
    marked: null,
  },
];

describe('rules', () => {
  for (const { what, rule, text, other, marked, message } of cases) {
    it(`${rule}: ${marked === null ? 'is silent on' : 'reports'} ${what}`, () => {
      const linked = event({ 'a.txt': text, ...(other === undefined ? {} : { 'b.txt': other }) });
      const article = linked.articles.find(({ path }) => path === 'a.txt');
      assert.ok(article);
      const found = check(article, linked, { [rule]: 'information' }).filter((finding) => finding.rule === rule);
      if (marked === null) return assert.deepEqual(found, []);
      const words = found.map(({ start, end }) => article.text.slice(start, end).replace(/\.$/, ''));
      assert.ok(words.includes(marked), JSON.stringify(words));
      if (message) assert.match(found.map((finding) => finding.message).join('\n'), message);
    });
  }

  it('article.not-english: says in which language an article is', () => {
    const told = (text: string): string | undefined => {
      const article = annotate(readArticle({ path: 'a.txt', text }));
      const [finding] = check(article, event({}), {}).filter(({ rule }) => rule === 'article.not-english');
      return finding?.message;
    };
    const german =
      'Die Brücke über den Fluss wird im Mai geöffnet, sagte die Bürgermeisterin. Sie ist nicht für Lastwagen.';
    assert.match(told(german) ?? '', /^This article is in German\. Only English is read/);
    assert.match(
      told('Most nad reko bo odprt maja, je dejala županja. Za tovornjake ni primeren, je dodala.') ?? '',
      /^This article is not in English/,
    );
    assert.equal(told('Most odprt.'), undefined);
  });

  it('can be turned off, on and to another severity', () => {
    const linked = event({ 'a.txt': { text: 'The bridge was opened by the mayor.', published: null } });
    const [article] = linked.articles;
    assert.ok(article);
    const severity = (setting: 'off' | 'error' | 'default'): string | undefined =>
      check(article, linked, { 'article.undated': setting }).find(({ rule }) => rule === 'article.undated')?.severity;
    assert.equal(severity('off'), undefined);
    assert.equal(severity('error'), 'error');
    assert.equal(severity('default'), 'information');
  });

  it('have codes and summaries of their own', () => {
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
    for (const { code, summary } of rules) {
      assert.match(code, /^[a-z]+\.[a-z-]+$/);
      assert.match(summary, /\.$/);
    }
  });
});
