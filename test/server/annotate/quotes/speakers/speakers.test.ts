import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isUnsure } from '../../../../../server/src/annotate/confidence.ts';
import { findEntities } from '../../../../../server/src/annotate/entities/entities.ts';
import { findQuotes } from '../../../../../server/src/annotate/quotes/quotes.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';
import { scoreSpeakers } from '../../../../gold/speakers.ts';

const introduction = `The mayor of Halden, Jonas Brekke, met Marta Lind, the Norwegian transport minister, in the town hall on Monday.

`;

/**
 * Texts as news writes them, read by both extractors: `[words|speaker]` are said by this speaker, `[words|?]` by somebody
 * whom nothing names, `[words|-]` are nobody's quote, and `[words|~]` nobody's that is likely right.
 */
const cases: Record<string, string> = {
  'who is one of whom the sentence names after its verb':
    '[“There is a lot of anger,”|one councillor] said one councillor, who told reporters [that the ferry was late|one councillor].',
  'the second verb of a headline has the subject of the first': `^Brekke Defends Bridge Plan, Says [Council Knew|Jonas Brekke]

The mayor of Halden, Jonas Brekke, said on Monday that the council knew.`,
  'the subject comes after what opens the sentence':
    'In a letter read on the floor by the deputy mayor, Lars Moe of Sund, the fishermen informed their colleagues that they would [“not go on”|the fishermen].',
  'a name and its apposition come after what opens the sentence':
    'In a letter to the lawyer of the council, Marta Lind, the minister, said [the bridge was safe|Marta Lind].',
  'one whom the sentence before concerns':
    'Mr. Lund responded that “there is no danger.” That did not satisfy Brekke. [“If somebody tells you how to build,”|Jonas Brekke] he said, [“you don’t build.”|Jonas Brekke]',
  'one who was introduced in the paragraph before': `Lind said the bridge was safe.

In a statement on Saturday, Halden spokesman Lars Moe doubled down on the defence of the ferry.

[“We have checked our ferry again and again, and we have seen no sign that any part of it is unsafe.”|Lars Moe]`,
  'a nickname is part of a name': 'Joaquín [“El Gordo”|-] Berg said [he was innocent|Joaquín “El Gordo” Berg].',
  'a nickname between a quotation and its cue':
    '[“This is a great year for the town!”|Marcia “Cia” Holm] Brekke’s niece, Marcia [“Cia”|-] Holm (D-Halden), shouted to the crowd.',
  'the title of a programme is no quote':
    'Lind said on [“Good Morning Norway”|-] [that the bridge was closed|Marta Lind].',
  'a headline is nobody’s quote':
    'Under the headline [“The Ultimate Bridge,”|-] the article compared the bridge to a harp.',
  'what is added or claimed without a word is no quote':
    'Lars Moe added [a 10-yard run late in the third quarter|-]. Anna Berg claimed [the final spot on the podium|-]. Lind added [that it was late|Marta Lind].',
  'who is expected expects nothing':
    'Brekke is expected [to open the bridge in May|?]. Lind is expected to say [“This is a bridge for the whole coast of the country.”|Marta Lind]',
  'a noun is no name that comes later':
    'The hospital said [two people were hurt|the hospital]. Others were taken to Sund Memorial Hospital on Monday.',
  'one of two whom “and” joins is not taken up alone':
    'The ministers Ola Vik and Marta Lind came to the town hall for a second meeting with Brekke, when he said [the ferry was “a disgrace.”|Jonas Brekke]',
  'the subject of the sentence goes before its object':
    'Lars Moe said the road was closed. Per Vik asked Jonas Brekke to stop the plan, which he said [“threatens the whole of the coast.”|Per Vik]',
  'words that others are quoted with name nobody': `Ola Vik and Lars Moe sent the council a letter that said the bridge was safe.

[“The ministers and their officials have told us that,”|Ola Vik and Lars Moe] they said.`,
  'whose mother it is':
    "Brekke's mother said [he was well|Brekke's mother]. [“He is a good boy,”|Brekke's mother] his mother said.",
  'a noun that heads a name of several words':
    'The two were taken to Sund Memorial Hospital Centre. The hospital said [they were well|Sund Memorial Hospital Centre].',
  'a title before a name is written short':
    'Gov. Ola Vik met Sen. Pia Holm. The governor said [the road was closed|Ola Vik]. [“It is,”|Pia Holm] the senator said.',
  'somebody else’s president':
    'President Ola Vik met Brekke. The president of Peru announced [“I am glad.”|the president of Peru]',
  'who is one of those who say something':
    'Lars Moe said the road was closed. At the time he was one of several ministers to announce [a departure from the government|Lars Moe].',
  'who is written to does not write': 'Lars Moe wrote to the council saying [the road was closed|Lars Moe].',
  'who is quoted as saying something says it too':
    'The Post quoted Lars Moe as saying [the road was closed|Lars Moe/Post].',
  'the one who says it comes last': 'Two men, Ole Moe and Per Lie, [were also killed|the ministry], said the ministry.',
  'nobody fears what is feared':
    'The authorities said the road was closed. It is feared [that many may never return|?].',
  'a list from its beginning':
    'The banks Lund (LND), Moe (MO) and Lie, plus the shipyard Sund (SND), have said [the rules could cost them money|the banks Lund (LND), Moe (MO) and Lie, plus the shipyard Sund (SND)].',
  'who is spoken to says nothing': `^Move over, Jonas Brekke: [Halden may be the next town to build|-]

The mayor of Halden, Jonas Brekke, said on Monday that the council knew.`,
  'one line of a transcript': `Brekke and Anna Lund spoke on Monday.

LUND: [We will open the harbour in May.|Anna Lund]

HALDEN: The meeting ended at noon.`,
  'who is told does not tell': 'Lars Moe was stunned after being informed [that the ferry was gone|?].',
  'what is said elsewhere': 'Lind spoke of the ferry on Monday. Brekke recalled [it|~].',
  'all that stands before a noun':
    'Brekke, a former councilman, was on the quay. The proud and sometimes loud councilman said [the ferry was late|Jonas Brekke].',
  'a site': 'According to ferryspotter.com, [the ferry was late|ferryspotter.com].',
  'a pronoun with its verb':
    'Brekke has at times said [the ferry was “a joke.”|Jonas Brekke] He has at times said [it was “fine.”|Jonas Brekke]',
  'who answers did not ask': 'Asked bluntly, [“Is that your ferry?”|-] Brekke replied, [“I do not know.”|Jonas Brekke]',
  'people without names beside one with a name':
    'Harbour workers and Mayor Jonas Brekke later vowed [to “open the quay”|Harbour workers and Mayor Jonas Brekke].',
  'who faces criticism does not voice it':
    'Brekke signed the plan on Monday despite criticism [that it could close the quay|?].',
  'a short answer': 'Brekke’s supporters always answer, [“Never!”|Brekke’s supporters]',
  'what is only spoken of is unsure':
    'Lars Moe, who writes about [the economy|~], tweeted about [the ferry|~]. The Post reported [that it was late|Post]. Lind resigned on Monday, citing [concerns over the new bridge|~].',
  'how somebody looks is unsure': 'Brekke seemed [to hold out hope of an agreement|~].',
  'who is told of is not the “he” who tells':
    'Jonas Brekke was sentenced in May. He said he took the money for Lars Moe, who he said [“knew about all of this.”|Jonas Brekke]',
  'the body that the sentence before is about goes before a paper that spoke earlier':
    'The harbour lost money last year, a filing shows. The Port League closed its quay. It said [the ferry was late|Port League].',
  'nobody reveals what is revealed':
    'The Port League said the quay was closed. It was revealed [that the ferry had no papers|?].',
  'a noun before a preposition heads a source':
    'The confusion over the official continues: [“The ferry is late and nobody knows.”|?]',
  'a paragraph of the article’s own parts what somebody said from a quotation by itself': `“The ferry is late today and we wait,” Lars Moe said.

Outside, the storm grew.

[“We are wet and we have been here since noon.”|~]`,
  'what the paragraph before announces is another’s': `“The ferry is late today and we wait,” Lars Moe said.

Wait, it gets better:

[“We are wet and we have been here since noon.”|?]`,
  'two people, of the first of whom something is added':
    'Lars Moe, the chairman of the Port League, and Anna Berg, its treasurer, wrote [that the quay was closed|Lars Moe and Anna Berg].',
  'whose husband it is': 'Marta Lind was at home on Monday. Her husband said [she was well|Marta Lind’s husband].',
  'a participle has the subject of its clause, and what follows is said':
    'The Port League dismissed the claim, saying media accounts [“did not accord with the facts.”|Port League]',
  'what a claim is taken from, whatever its noun':
    '[The ferry was late on every day of the week|tickets], according to tickets seen by the Post.',
  'what the article asks is unsure': 'What does Jonas Brekke have to say about [all of this|~]?',
  'what is said next by its own cue is no part of what is said before':
    'Lars Moe, a native of Sund whose cousin was on the ferry, said in a phone interview [that he hoped more passengers could be saved|Lars Moe]. “Once we have twenty people home, at least we have solved a good part of it,” he said.',
  'what the article shows itself is unsure': 'The map below shows [the way of the ferry to the other side|~].',
  'plain speech after its words, in the perfect':
    '[The road has been closed since Friday|Norway’s transport ministry], Norway’s transport ministry has said.',
  'plain speech to somebody, after long words':
    '[The boat sank on Saturday afternoon when the boy, who had climbed over the rail, fell on the wheel and let go of it at once|Lars Moe], harbour master Lars Moe told reporters.',
  'a date between a cue and its words':
    'The bank’s own analysts estimated on Dec. 18 [that in the long run the tunnel would pay for itself|the bank’s own analysts].',
  'who says what a participle tells before the clause':
    'A day after telling reporters [that the bridge was safe|Jonas Brekke], Brekke closed it. Despite insisting [that it would pay|the council], the council sold it. After claiming [that, if elected, he would stay|Jonas Brekke], Brekke left.',
  'the noun whose relative clause ends before the cue':
    'An engineer who saw the bridge after its closure said [all but three cables were broken|an engineer]. A man with a beard, who had met the mayor before his speech, left.',
  'whatever noun “who” makes a person':
    'A diver who reached the men on Monday told the Post [that two of them could not walk|a diver].',
  'words without a verb go on after the cue':
    '[The mayor|two officials], according to two officials, [has decided to leave the council in May|two officials].',
  'who is named after speaking without a name': `A spokesman for the port said [the quay was closed|Ole Bakke].

“It is too early to tell when we open,” said the spokesman, Ole Bakke.`,
  'the body that stands where it is said to be':
    'Bergen-based Lunde Shipping raised its offer for Moe Lines on Monday. The Bergen-based firm said [it would pay in full|Lunde Shipping].',
  'the body before whose name its noun stands': `The papers are from the law firm Lunde Vik. Nobody knows how they came out.

On Monday, the firm said [it had done nothing wrong|Lunde Vik].`,
  'the body that the sentence before is about':
    'Lunde Shipping opened a new quay in May. The company said [it was the longest on the coast|Lunde Shipping]. Students of Lunde University wrote to the mayor. The group said [the quay was ugly|the group].',
  'what the next sentence quotes is not the outlet’s':
    '“The ferry is late,” Brekke said, according to Nordlys. [“We have been waiting on the quay since noon and we are cold.”|Jonas Brekke]',
  'when somebody spoke is no part of who':
    'Earlier Friday, harbour master Lars Moe revealed [that the ferry had no papers|Lars Moe].',
  'a noun phrase beside a verb of saying, whatever its noun':
    'The harbour co-op said [the quay was closed|the harbour co-op]. An angler said [it was not|an angler]. The governing body said [it would meet|the governing body]. First responders said [two were hurt|First responders]. The Spaniard said [he was well|the Spaniard].',
  'what nobody is says nothing':
    'The demolition confirmed [that the quay was old|?]. The collapse of the quay said [a lot|?].',
  'the body whose name is all of the apposition':
    'The Port League met on Monday. The quay’s owner, the Port League, said [it was late|Port League]. Its harbour’s owner, Lunde Shipping, said [it was early|Lunde Shipping].',
  'two places are a group': 'Norway and Peru said [the quay was open|Norway and Peru].',
  'who speaks for another speaks on':
    'A spokesman for Brekke said that Brekke had “full confidence” in the council. [“There is nothing to add,”|a spokesman for Brekke] he said.',
  'who spoke in the sentence before, whatever the first name': `Lind said the bridge was safe.

It opened in May, after three years of work.

Analyst Neo Vabo told the Post that it was late. [“It has never been on time in all these years,”|Neo Vabo] she said.`,
  'whose brother a man is':
    'Nadia Hamid, 29, lost her home. Her brother, Moe, pulled her through a window. [“I heard the water,”|Nadia Hamid] she said.',
  'a headline’s source begins after “as”': `^Ferry Stops Early as [Brekke|-] Says [‘Nobody Is Safe’|Jonas Brekke]

The mayor of Halden, Jonas Brekke, said on Monday that nobody was safe.`,
  'a mark that nothing closes': `“The ferry is late today and we wait,” Lars Moe said.

[“The captain lost control of the ship, a police spokesman said on Wednesday morning.|?]

The ship sank.`,
  'what stands before is said, not the next sentence':
    '[Nineteen men have been found and five have died in hospital|Lars Moe], harbour master Lars Moe told reporters. Four workers are still missing.',
  'a figure that somebody gives':
    'The harbour police put [the death toll at four|the harbour police] and left. The Port League put [the number of dead at 11|Port League]. It put [the damage at about €3m|Port League]. Brekke put the cup at the end of the table. The council said [the fund had put the cost at 12 million|the council].',
  'what somebody else calls it':
    'The council said [the bridge was open|the council], in what Jonas Brekke called [“a great day for the whole town”|Jonas Brekke].',
  'the noun that what is said belongs to': '[Reports that a dam had cracked were false|the council], the council said.',
  'whose lawyer it is': 'The mayor met Lars Moe, whose lawyer said [he was well|Lars Moe’s lawyer].',
  'a storm warning warns of nothing':
    'A storm warning [raised shortly after the first gale was lifted on Monday|-]. The big four have about [four-fifths of it|-].',
  'nobody is named who expects it': 'The quay is expected [to remain closed until Monday|~].',
  'who speaks for another speaks on in the paragraph after': `A spokesman for Brekke said that Brekke had “full confidence” in the council.

[“There is nothing to add,”|a spokesman for Brekke] he said.`,
  'somebody new who is seen before the words':
    'Lind, standing at her gate, said it was late. Her neighbour shook his head. [“They will bring others,”|her neighbour] he said.',
  'the name beside the noun, before a second verb':
    'The Port League’s chairwoman, Anna Berg, told Ola Vik of the Post in an interview that the quay was “open,” adding that [another was possible by the end of May|Anna Berg].',
  'a name that the pronouns of the article make a woman’s': `Quen Doff, who studies bridges, told the council in Sund that they age. In a test that she made in May, all of them failed.

Lars Moe wrote to the council in June. [“The test was a good one,”|Lars Moe] he said.

[“It was,”|Quen Doff] she said.`,
  'a verb of saying before its subject': `The rest, argues Anna Berg of the University of Sund, is paid by the towns. The sum has doubled since May.

[“It is not enough,”|Anna Berg] she notes.`,
  'one whom the sentence before concerns, whatever opens it': `Marta Lind asked for calm. The noise drew a warning from Judge Anna Berg. [“This is not a theatre for the town,”|Anna Berg] she said.

Berg’s hearing in Sund is expected to take place next month. [She could be struck off|Anna Berg], she fears.`,
  'a sentence between that only the pronoun opens': `Lars Moe said the road was closed.

It was put to Per Vik that he had lost the vote. He laughed.

[“Who said that?”|Per Vik] he said.`,
  'who is named only after a noun': `^Talks near an end, says Norwegian minister

Norway’s Transport Minister Ola Vik said on Monday the talks went well.

Asked about the ferry, the minister replied: [“We will look at it in the new year.”|Ola Vik]`,
  'a chief minister is not any minister':
    'Transport Minister Ola Vik met Chief Minister Lars Moe in Sund. The chief minister said [the road was closed|Lars Moe].',
  'whose lawyer is meant': `The lawyer Anna Berg warned of haste in Sund.

Lars Moe left the hall in silence. His lawyer said [he would not pay|Lars Moe’s lawyer].`,
  'a noun that only says more of somebody': `Anna Berg moved to Sund in May. The mother-of-two says [the road is too narrow|Anna Berg].

Oslo coach Per Vik, whose team was late, took a softer line. [“My players ran all night,”|Per Vik] the Spaniard noted.`,
  'a name at the end of a long apposition':
    'The council’s chief of water, sewers and roads in the valley, Per Vik, said [the road was closed|Per Vik]. A partner at Moe, Lars Lund, said [it was open|Lars Lund].',
  'what is done to a document': `A report tabled in September had found [that the road was too narrow|a report]. A poll published last Sunday by Sund showed [that few like it|a poll].`,
  'a document that the sentence before tells of':
    'The engineer’s sworn affidavit is more detailed. It alleges [that the money was handed over in Sund|the engineer’s sworn affidavit].',
  'a group by the only body of the sentence before':
    'The shells had been fired by the Sund Defence Front. The armed group denied having guns and accused the army of [“bombing its own people”|Sund Defence Front].',
  'a people’s singular beside any verb':
    'Per Vik left his hotel in silence. The Spaniard barked: [“I judge bridges.”|Per Vik]',
  'two of one family': `Jamie Holm, of Sund, went to the hospital on Monday. He waited all night to be seen.

His mother, Kerry Holm, said she knew that he was ill. Mrs Holm said [the family would not give up|Kerry Holm].`,
  'who asks is not who answers': `Marta Lind said the flats would be ready in May.

Asked by the host whether they would be cheap, she replied: [“Nobody will be on the street.”|Marta Lind]

The manager asked her twice if she had paid. She said [no, she had not|Marta Lind].`,
  'who is asked does not ask': 'Asked about [the ferry|?], Brekke said [it was late|Jonas Brekke].',
};

/** The text of a case, and where the marked words stand. */
function unmarked(source: string) {
  let text = '';
  let start = 0;
  const said: { start: number; end: number; speaker: string }[] = [];
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '[') start = text.length;
    else if (source[at] === '|') {
      const end = source.indexOf(']', at);
      said.push({ start, end: text.length, speaker: source.slice(at + 1, end) });
      at = end;
    } else text += source[at] ?? '';
  }
  return { text, said };
}

describe('speakers', () => {
  for (const [name, source] of Object.entries(cases)) {
    it(name, () => {
      const { text, said } = unmarked(source.startsWith('^') ? source.slice(1) : introduction + source);
      const article = readArticle({ path: 'article.txt', text });
      const { quotes } = findQuotes(article, findEntities(article));
      for (const { start, end, speaker } of said) {
        const holding = quotes.filter(
          (quote) =>
            !(speaker === '~' && isUnsure(quote)) &&
            quote.content.some(([from, to]) => Math.min(to, end) - Math.max(from, start) > (end - start) / 2),
        );
        const speakers = [...new Set(holding.map((quote) => quote.speaker?.name ?? '?'))];
        assert.deepEqual(
          speakers,
          /[-~]/.test(speaker) && speaker.length === 1 ? [] : speaker.split('/'),
          text.slice(start, end),
        );
      }
    });
  }
});

const events = path.join(import.meta.dirname, '../../../../../../shared/corpora/events');

describe('speakers on real articles', () => {
  it('are right nine times in ten where one is shown', function () {
    if (!existsSync(events)) {
      console.log(`      skipped: ${events} is not there`);
      this.skip();
    }
    const { shown, right } = scoreSpeakers(events);
    assert.ok(shown >= 200 && right / shown >= 0.9, `${String(right)} of ${String(shown)}`);
  });
});
