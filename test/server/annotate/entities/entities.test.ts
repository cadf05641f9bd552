import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findEntities } from '../../../../server/src/annotate/entities/entities.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

/**
 * Reads a text in which names stand in square brackets with their type and the name of their entity:
 * `[Marlow|person Anna Marlow]`. Returns the plain text and the lines that the brackets expect.
 */
function marked(source: string): { text: string; expected: string[] } {
  let text = '';
  const expected: string[] = [];
  let at = 0;
  for (const match of source.matchAll(/\[([^|\]]+)\|(\w+) ([^\]]+)\]/g)) {
    text += source.slice(at, match.index);
    expected.push(`${String(text.length)} ${match[1] ?? ''} ${match[2] ?? ''} ${match[3] ?? ''}`);
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), expected };
}

const entitiesOf = (text: string) => findEntities(readArticle({ path: 'article.txt', text }));

function namesOf(text: string): string[] {
  return entitiesOf(text)
    .flatMap(({ name, type, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'name')
        .map(({ start, end }) => ({ start, line: `${String(start)} ${text.slice(start, end)} ${type} ${name}` })),
    )
    .sort((left, right) => left.start - right.start)
    .map(({ line }) => line);
}

const cases: Record<string, string> = {
  'clubs and banks of other languages, a town by the score of its team': `
[Brighton|organisation Brighton] 3-1 [Orel|organisation Orel]

[Emeka Oronjo|person Emeka Oronjo] scored against [Real Tarnidad|organisation Real Tarnidad] as [Brighton|organisation Brighton] reached the final. He came from [Sporting Tarnova|organisation Sporting Tarnova] in 2019 and lives in [Brighton|place Brighton]. [Banco Tarnico do Norte|organisation Banco Tarnico do Norte] pays for it, and so does [Lumenia|organisation Lumenia], a battery start-up. “He is good,” he told [TNT Sports|organisation TNT Sports].`,
  'names of two families, syllables of the calendar, letters in brackets, a son-in-law': `
The police look for [Adolfo Tarniz Villarejo|person Adolfo Tarniz Villarejo], the leader of a gang.

[Tarniz|person Adolfo Tarniz Villarejo], known for his hats, met the chairman [Bae Jun-mo|person Bae Jun-mo]. The rebel [Abu Walid al-Tarnani|person Abu Walid al-Tarnani] was there; [Al-Tarnani|person Abu Walid al-Tarnani] fled. So said the [North Quillonian Air Defense Command|organisation North Quillonian Air Defense Command] ([NORQAD|organisation North Quillonian Air Defense Command]). His son-in-law [Jared Quistner|person Jared Quistner] was in [Rome|place Rome]. [Quistner|person Jared Quistner] stayed.`,
  'a Jr. who comes after the one that the surname means, initials that are known, apes, where a film is from': `
Mr. [Quistner|person Quistner] was asked. “No,” said Mr. [Quistner|person Quistner]. Then [Otto Quistner Jr.|person Otto Quistner Jr.] wrote. The [Organization of Tarn Development|organisation Organization of Tarn Development] ([OECD|organisation Organization of Tarn Development]) agreed with us.

[US|place US] first lady [Anna Berg|person Anna Berg] saw the gorilla (Bambe) and the female gorilla Bindi Joa, a Western Lowland gorilla. It flew from the [Tarno Space Center|place Tarno Space Center].

CNN YouTube

They came home. Enlarge Image Google`,
  'what a body is opens the sentence, shares in it, those who work at it, a place told by “where”, numbers in names': `
Insurer [Tarnova|organisation Tarnova] puts it at 15 million. Producer [Park Sang-mo|person Park Sang-mo] agreed. Shares in [Quistnera|organisation Quistnera] fell, and [Tarnova|organisation Tarnova] rose. [Oreltis|place Oreltis], where the ancient games were held, was safe. The [Hellenic Coast Guard|organisation Hellenic Coast Guard] sent boats to [Quang An|place Quang An] in [Vietnam|place Vietnam]. Born [Jung Mo-eun|person Jung Mo-eun] in [Busan|place Busan], she won. [Fikile Zulu|person Fikile Zulu] wept. [Zulu|person Fikile Zulu]'s cousin is missing. In [Rio de Janeiro|place Rio de Janeiro] and [Minas Gerais|place Minas Gerais] the strikes go on.`,
  'letters behind their words, who face, leaders of a league, a rival, what a longer name ends in, hills and camps': `
The [Bharna Jan Quorcha|organisation Bharna Jan Quorcha] ([BJQ|organisation Bharna Jan Quorcha]) split. League leaders [Galatarnar|organisation Galatarnar] drew on Saturday. [Galatarnar|organisation Galatarnar], who face [Oreldal|organisation Oreldal] on Sunday, sold a striker to Rival [Almarna|organisation Almarna], which paid. Minister [Otto Brandt|person Otto Brandt], who cut it, agreed. [Tarno Nivelle Finance|organisation Tarno Nivelle Finance] grew. A loan came from [Tarno Nivelle|organisation Tarno Nivelle Finance], and [Nizwar Dairy|organisation Nizwar Dairy] took it. They fled to [Kampung Tarnah|place Kampung Tarnah]. [Quistlink|organisation Quistlink], a [Rome|place Rome] contractor, was blamed.`,
  'parties of other languages, a body of two things, surnames that are towns': `
[Renovación Tarnular|organisation Renovación Tarnular], a party, lost. The [Tarna National Drugs and Organised Crime Bureau|organisation Tarna National Drugs and Organised Crime Bureau] followed it. [Elijah Mustapa-Banda|person Elijah Mustapa-Banda] told lawmakers so. [Sinn Féin|organisation Sinn Féin] TD [Anna Farrel|person Anna Farrel] agreed with [Mara Coats|person Mara Coats] and [National Police Agency|organisation National Police Agency] officials.`,
  'streets and the quarters behind them, places in a list, cyclones, national bodies': `
He was found in [Princess Road|place Princess Road], [Tarnolme|place Tarnolme], on Friday, and a man on [Lloyd Street South|place Lloyd Street South]. The others drowned in [Isabelna|place Isabelna] and [Norquin|place Norquin]. Two cyclones, Idarn and Kenneth, had killed many. The [Philippine Red Cross|organisation Philippine Red Cross] and the [Romanian National Opera|organisation Romanian National Opera] gave money. The [Tarnok|organisation Tarnok] production company filmed it. Shell-shocked people fled.`,
  'a firm or a broadcast behind a person in a headline, a state before its governor, a queen': `
[Rick Marlow|person Rick Marlow] [Chick-fil-A|organisation Chick-fil-A] Visit and [Marlow|person Rick Marlow] TV Ad: what they tell about him now

[NJ|place NJ] Gov [Elizabeth Lind|person Elizabeth Lind] ran. Queen [Elizabeth II|person Elizabeth II] did not. [House|organisation House] [Democrats|organisation Democrats] and [Senate|organisation Senate] [Republicans|organisation Republicans] agreed. The [American Israel Public Affairs Committee|organisation American Israel Public Affairs Committee] met Co-Chairwoman [Ann Wagnel|person Ann Wagnel].`,
  'bodies with a preposition or an adverb in their name, an officer’s office': `
The director of [Oslo Against Hunger|organisation Oslo Against Hunger] wrote to the [King County Prosecutor's Office|organisation King County Prosecutor's Office]. “No,” [Boris Lindqvist|person Boris Lindqvist] told [Harbour News Now|organisation Harbour News Now] on Monday. An aide named [Anna Day|person Anna Day] agreed. Otherwise the SWAT team left at 5:52 p.m.`,
  'a surname that is a word opens a sentence, an exchange by its place in the world, rockets, an ape of two names': `
[Otto Sharpe|person Otto Sharpe] and [Anna Berry|person Anna Berry] met. They ate a berry. Later [Berry|person Anna Berry] was asked.

[Berry|person Anna Berry] says no. The largest exchange in the world, [Bitlinex|organisation Bitlinex], an open operation, fell. It flew on a European Ariane 5 launcher from the [Sohal|place Sohal] launch facility. A gorilla named Bindi Joa slept.`,
  'a first name in another spelling': `
The boy, [Isiah Lindqvist|person Isiah Lindqvist], fell. “[Isaiah|person Isiah Lindqvist], be calm,” his mother called. [Maria Berg|person Maria Berg] saw it, and so did [Mario|person Mario].`,
  'a town by those who live in it, a list of people that lost its commas, given names of capitals': `
The rebels freed 21 [Tarnok|place Tarnok] girls on Monday. The [Tarnok|place Tarnok] community was glad, and Korean women cheered. [Tarnok|place Tarnok] is in [Nigeria|place Nigeria]. These are the girls: [Mary Abanok|person Mary Abanok] [Deborah Andrawel|person Deborah Andrawel] [Rebecca Ibralim|person Rebecca Ibralim] [Helen Musarel|person Helen Musarel].

[DeAndre Hopkin|person DeAndre Hopkin] and [TJ Yatel|person TJ Yatel] ran with [Roosevelt Nixby|person Roosevelt Nixby].`,
  'what a page says of itself, labels, links, words that open': `
Read her columns and follow her reports at CNN Health and on Twitter. Total width: 12 metres. See pic.twitter.com/GbCvrfQ now. “Dawn, dusk, another day,” he wrote on [Quillonia|organisation Quillonia]. Phones like the Tarnok Phone sold well. [Anna Lindqvist|person Anna Lindqvist] founded the blog [Harbour Moms|organisation Harbour Moms]. She spoke near [Oferak Prison|place Oferak Prison]; [Oferak|place Oferak Prison] prison was full.

KTRN transcripts are created on a rush deadline by Verbal, Inc., a KTRN contractor.`,
  'papers in a headline, kinds of companies, races, files, a network for justice, credits of captions': `
Mexico Papers Fallout Hurts A Reputation [Mexico|place Mexico] Thought It Had

Shell companies are allowed in [Mexico|place Mexico]. The Cuba Grand Prix was cancelled. The Tax-Free Files? The [Tax Justice Network|organisation Tax Justice Network] calls them so.`,
  'names that a calendar, a radio, a ministry or a possessive ends or opens': `
[Ajmal Jan|person Ajmal Jan], a local shopkeeper, spoke to [BBC Radio 4|organisation BBC Radio 4] presenter [Otto Berg|person Otto Berg]. Director general [Jan Woernel|person Jan Woernel] said no. [Foreign Ministry|organisation Foreign Ministry] spokeswoman [Hua Lind|person Hua Lind] left. The [SITE Intelligence Group|organisation SITE Intelligence Group] agreed. A paper, entitled Probing Planets Using Quasar Microlensing, was read.`,
  'people by their trade, bodies that are named as examples, titles within a company’s name': `
Opposition lawmaker [Zulay Rodriguez Lu|person Zulay Rodriguez Lu] and companies like [Kodalt|organisation Kodalt] left. [Golden Star Aviation|organisation Golden Star Aviation] and [Caprikat Limited|organisation Caprikat Limited] stayed. The president of [Ghana|place Ghana] [John Kufuol|person John Kufuol] came. [Robert Bridge|person Robert Bridge] is an American writer. ‘Caught RED HANDED!’ he said.`,
  'middle names that differ, a surname without its article': `
[John Addo Kufuol|person John Addo Kufuol] is the son of [John Agyek Kufuol|person John Agyek Kufuol]. [Abu Hassan al-Adnal|person Abu Hassan al-Adnal] spoke. Mr. [Adnal|person Abu Hassan al-Adnal] left.`,
  'a paper of its town, stations, the members of a chamber, bills': `
The [Kansas City Star|organisation Kansas City Star] told [KBLN-TV|organisation KBLN-TV] and a local [Denver|place Denver] TV station that [Senate|organisation Senate] [Democrats|organisation Democrats] and the [Texas GOP|organisation Texas GOP] fought SB 1062 and Senate Bill 40. Then SB 1062 passed. The [American Rowing Associations|organisation American Rowing Associations] wrote to the American [Congress|organisation Congress]. GOPers left.`,
  'a possessive within a body’s name, a company behind a person or a plain word that opens, an account': `
The [California State Teachers' Retirement System|organisation California State Teachers' Retirement System] asked. Early [Facebook|organisation Facebook] executive [Otto Lindqvist|person Otto Lindqvist] left. The user MARA_LND wrote a post. [Anna Marlow|person Anna Marlow] [Twitter|organisation Twitter] row grows.`,
  'titles of works without marks': `
His book, titled Quay to Quay: How You Lose a Harbour, Build Wealth, and Find Peace, sold well. [Jean Marlow|person Jean Marlow], author of iShip: Why Super-Fast Boats Are Growing Up, More Tolerant, Less Happy, spoke in [Oslo|place Oslo].`,
  'the elder and the younger of one name': `
[Otto Lindqvist Jr.|person Otto Lindqvist Jr.] wrote it with his father, Rev. [Otto Lindqvist|person Otto Lindqvist]. Governor [Asa Marlow|person Asa Marlow] named his son, [Seth Marlow|person Seth Marlow]. “No,” said a friend of the younger Mr. [Marlow|person Seth Marlow].

The elder Mr. [Marlow|person Asa Marlow] smiled.`,
  'links to other stories, letters of the outlet, photographers': `
Council backs [Berlin|place Berlin] plan

[Anna Marlow|person Anna Marlow] spoke on Monday. (Otto Lindqvist/Associated Press) She was calm.

READ MORE: Fire in [Oslo

[Why nobody in Paris wanted Otto Berg’s plan, and what Madrid thinks of it now]

Your guide to what [Berlin|place Berlin] wants

[William Hogue|person William Hogue]: [Berlin|place Berlin] will wait

The mayor, [Anna Marlow|person Anna Marlow], at the town hall on Tuesday. Photograph: Jane Roe/Alamy

The vote went on for a long time on Tuesday, and [Marlow|person Anna Marlow] left early.`.replace(
    'in [Oslo',
    'in Oslo',
  ),
  'a chamber’s committee in lower case, and a part of a school': `
The [House intelligence committee|organisation House intelligence committee] met; the [Senate armed services committee|organisation Senate armed services committee] did not. The [House|organisation House] panel agreed with [Jim Lindqvist|person Jim Lindqvist] of the [Rail Safety Program|organisation Rail Safety Program] at [MIT|organisation MIT]. The Apollo Program ended.`,
  'verbs in a heading, who wrote from where, the credit of a picture': `
Suspect Was a Gambler Who Drew Little Attention

The woman was identified as [Gemette Cordoba|person Gemette Cordoba] on Monday, officials said. The launch is seen here. (KCNT via KNT/AFP/Getty Images) It was loud.

[Jungmi Seo|person Jungmi Seo] in [Seoul|place Seoul] and [Yuki Oda|person Yuki Oda] in [Tokyo|place Tokyo] contributed to this report.`,
  'a day after a name, a name behind what it is against, a double surname': `
[Anna Wasserman Lindqvist|person Anna Wasserman Lindqvist] backed [Hillary|person Hillary] Thursday, and anti-[Nato|organisation Nato] groups left. Ms. [Wasserman Lindqvist|person Anna Wasserman Lindqvist] met the [Supreme Court|organisation Supreme Court] Tuesday.`,
  'people called as a month or a verb is': `
Actor [Will Lindqvist|person Will Lindqvist] met Prime Minister [Theresa May|person Theresa May] in May. Will [Congress|organisation Congress] act? Mrs [May|person Theresa May] said no; [May|person Theresa May] left on May 5.`,
  'words in capitals for emphasis, a plain noun that is a paper elsewhere, an office': `
He was caught RED HANDED on Monday, she said. Time travel is possible. French Interior minister [Bernard Lindqvist|person Bernard Lindqvist] and the [General Administration of Customs|organisation General Administration of Customs] agreed that a Delta IV rocket flew.`,
  'a place and a person in a text that lost a line’s end, a name with and without its hyphen': `
It went through [Seoul|place Seoul] [Simon Taylor|person Simon Taylor] and [N. Korea|place North Korea]. Mr [Taylor|person Simon Taylor] met [Kim Mon-un|person Kim Mon Un] in [North Korea|place North Korea]. [Kim Mon Un|person Kim Mon Un] smiled.`,
  'full names with first names that no list has, in other places and tongues': `
[Usain Bolt|person Usain Bolt] ran in [Rio de Janeiro|place Rio de Janeiro]. In [Tokyo|place Tokyo], [Fumio Kashida|person Fumio Kashida] and [Yoshihide Suga|person Yoshihide Suga] met [Bashar al-Assad|person Bashar al-Assad] near [Rwanda|place Rwanda]'s [Gisony|place Gisony]. [Joaquín "El Chopo" Guzmo|person Joaquín "El Chopo" Guzmo] sat at the [Zocalon|place Zocalon] in [Lima|place Lima].`,
  'bands, characters, teams and the works of studios': `
[The Rolling Stones|organisation The Rolling Stones] and [Radiohead|organisation Radiohead] sang for [Batman|person Batman]. [Netflix|organisation Netflix]'s Odd Matters opened. The [New England Patriots|organisation New England Patriots] won Super Bowl LI, and [Sony Interactive Entertainment|organisation Sony Interactive Entertainment] made a film of it.`,
  'editions of a product, storms, ships, what one taps on': `
The Quill 12 Pro Max is here, and a [Boeing|organisation Boeing] 737 MAX flew. Storm Eunice came; the Costa Serena sank near [Rome|place Rome]. Then tap Sound Settings twice. [Lion Air|organisation Lion Air] Flight 610 was late. It was renamed X. [Nintendo|organisation Nintendo] said so.`,
  'towns that play, stadiums, a county’s officers, offices of officers': `
[Liverpool|organisation Liverpool] beat [Sunderland|organisation Sunderland] 2-1 and [Newcastle|organisation Newcastle] drew 0-0 with [Brighton|organisation Brighton] at [Anfield|place Anfield]. They met in [Bournemouth|place Bournemouth] at [AT&T Stadium|place AT&T Stadium]. [Jordan Speeth|person Jordan Speeth] won. [Fulton County|place Fulton County] District Attorney [Fanny Willis|person Fanny Willis] and the [Information Commissioner's Office|organisation Information Commissioner's Office] agreed.`,
  'firms of three, initials, a short name of one of two, compounds': `
[Antoine Browning|person Antoine Browning] is out, so [A.B.|person Antoine Browning] will not play. [T.J. Yost|person T.J. Yost] left. On Monday [T.J. Wattson|person T.J. Wattson] came.

[T.J.|person T.J. Wattson] was glad. [Keefer, Bruyer & Woods|organisation Keefer, Bruyer & Woods] took a One-Time hit. The [Texas State Employees Union|organisation Texas State Employees Union] and a Democratic [Senate|organisation Senate] bill were discussed.`,
  'dukes and bishops by their place, kin, storms': `
The [Duchess of Sussex|person Duchess of Sussex] spoke to [Oprah Winfried|person Oprah Winfried]. Archbishop of Canterbury [Justin Welbin|person Justin Welbin] arrived with wife [Victoria|person Victoria]. Former Speaker of the House [Otto Dornan|person Otto Dornan] drank [Casta Coffee|organisation Casta Coffee].`,
  'houses that guests go to': `
She worked at the [Atlantic Casino|place Atlantic Casino] in [Reno|place Reno] and dined at the [Bellaqua|place Bellaqua] restaurant. A music hall, the [Tarnaclan|place Tarnaclan], was full; then the [Tarnaclan|place Tarnaclan] closed. The [Sandy Bay Resort and Casino|place Sandy Bay Resort and Casino] is new.`,
  'animals, and the letters of a thing': `
The gorilla, a 17-year-old male named Hambo, sat down. They fed Hambo. Prices on the Orvald Token Index (OTI) fell, and the OTI is low. The Orvald Rail Agency ([ORA|organisation Orvald Rail Agency]) closed.`.replace(
    'The Orvald Rail Agency',
    'The [Orvald Rail Agency|organisation Orvald Rail Agency]',
  ),
  'two heads of one body, a region of three parts': `
They met at the [Orvald Zoo and Botanical Garden|organisation Orvald Zoo] on Monday; the [Orvald Zoo|organisation Orvald Zoo] said so. They met in the [Provence-Alpes-Côte d’Orel|place Provence-Alpes-Côte d’Orel] region. President [Park Geun-mee|person Park Geun-mee] was there.`,
  'a council by either name of the body it belongs to': `
The [U.N. Security Council|organisation United Nations Security Council] met over [United Nations Security Council|organisation United Nations Security Council] resolutions.`,
  'of two with one surname, whom the article named last before it first calls one so': `
Before the birthday of [Kim Mon Il|person Kim Mon Il], the new leader [Kim Mon Un|person Kim Mon Un] spoke.

[Kim|person Kim Mon Un] smiled, an officer said.`,
  'the full style of a name that the headline has short': `
[Roger Lindqvist|person Roger J. Lindqvist Jr.] is indicted

[Roger J. Lindqvist Jr.|person Roger J. Lindqvist Jr.] was charged on Monday, officials said. Mr. [Lindqvist|person Roger J. Lindqvist Jr.] said nothing to reporters.`,
  'a company by its co-founder, a work by its actor': `
The button was made by a co-founder of [Asana|organisation Asana]; Weirder Things actor [David Lindqvist|person David Lindqvist] liked it.`,
  'who only took or lends a picture, and where the paper wants to be followed': `
Children watch the screens at home. Photograph: Laura Jensen for the Guardian

[Peter Kahn|person Peter Kahn] left on Monday, and wrote so on [Twitter|organisation Twitter]. Follow the authors on Facebook.`,
  'characters with the title that belongs to them, and those who play them': `
The film has [Blue Comet|person Blue Comet] ([Tom Lindqvist|person Tom Lindqvist]), [Copper Man|person Copper Man] ([Robert Dorn|person Robert Dorn]), [Doctor Odd|person Doctor Odd] ([Laura Jensen|person Laura Jensen]) and [Captain Canada|person Captain Canada] ([Peter Brandt|person Peter Brandt]). At the end [Blue Comet|person Blue Comet] growls. Captain [Peter Kahn|person Peter Kahn] was not amused.`,
  'parts of a program are no places and no bodies': `
Go to Settings > Family Planning on your phone. There is a new option in Settings called Sound Management, under the Friends tab in Side Menu, and the QRN Colour Change feature is gone. Sound Management is easy. [Mara Button|person Mara Button] plays music from a USB Storage Device. He shouted the phrase “Silly Billy” in the final.`,
  'names within the title of a work, and a person after whom a show is called': `
It was lost in “Orvald: Return to Canada” but not in “Turn Left at Quenby,” the star of “Silver League,” said, and he was at the “Evening with [Laura Jensen|person Laura Jensen]” on Monday. [Canada|place Canada] was glad.`,
  'a body by its officers, its purpose or the country in its name': `
The campaign is paid for by [Plain Talk|organisation Plain Talk], a not-for-profit, and by [Camping Canada|organisation Camping Canada]. According to [Quiet Ground|organisation Quiet Ground], children sleep less. “We act,” said [Quiet Ground|organisation Quiet Ground]’s CEO, [Mara Lindqvist|person Mara Lindqvist].`,
  'flights, courts, hotels and letters after a name': `
[Tarn Airlines|organisation Tarn Airlines] Flight 214 left on Monday. He came before [Westbrook Magistrates' Court|organisation Westbrook Magistrates' Court] with barrister [Imran Kahn|person Imran Kahn] QC, then before [Southbrook Crown Court|organisation Southbrook Crown Court]. The [Marshal Hotel|place Marshal Hotel] tilted.`,
  'two outlets with "and"': `
[The Guardian|organisation The Guardian] and [Sky News|organisation Sky News] reported it.`,
  'a list of places, a state by its name alone, a person after "directed by"': `
There were clashes in [Bethlehem|place Bethlehem], [Nabolus|place Nabolus] and [Hebron|place Hebron]. He came from [Bornu State|place Bornu State]; the [Bornu|place Bornu State] governor called. Directed by [Tessa Wirit|person Tessa Wirit], the film opens in May.`,
  'initials before a surname, teams by their nickname': `
[T.J. Watters|person T.J. Watters] had two sacks. In [Denver|place Denver], the [Texans|organisation Texans] and [Titans|organisation Titans] watched on TV.`,
  'a body by the first words of its name': `
With [Common Ground Media|organisation Common Ground Media], a nonprofit, it plans more. The head of [Common Ground|organisation Common Ground Media] wrote to [Apple|organisation Apple].`,
  'squares and places in other languages': `
They filled [Plaza San Tarno|place Plaza San Tarno] on Monday. The [Brunta Ice Shelf|place Brunta Ice Shelf] broke.`,
  'a short name after the full one': `
The [Harbour Security Council|organisation Harbour Security Council] met. The [Council|organisation Harbour Security Council] voted. People sat on the [French Riviera|place French Riviera], and the [Riviera|place French Riviera] was full. The [Alto Times|organisation Alto Times] wrote so; the [Times|organisation Alto Times] is old.`,
  'an address of the web in another country': `
It was so, [Tarnews.ca|organisation Tarnews.ca] reported on Monday.`,
  'what only claims a copyright or asks for readers': `
[Anna Brandt|person Anna Brandt] opened the bridge on Tuesday in [Lima|place Lima].

Copyright 2018 The Associated Press. All rights reserved.`,
  'the head of a group is no group': `
It was signed by the head of the group, [Aboul Shekar|person Aboul Shekar], while a rival firm, [Moro Fells|organisation Moro Fells], stood aside.`,
  'a first name that is also a trade, a title in letters': `
The song was sung by [Dean Martell|person Dean Martell] and by executive VP [Michele Antoni|person Michele Antoni].`,
  'teams that a town gave its name to': `
It is how [Stoke City|organisation Stoke City] fans ended up there, and the [Barcelona|organisation Barcelona] striker [Leo Mestre|person Leo Mestre] too.`,
  'letters that are also a small word': `
[Islamic State|organisation Islamic State] ([IS|organisation Islamic State]) claimed the attack. Officials assess the [IS|organisation Islamic State] claim.`,
  'a ship by what flies from it, a rocket by its number': `
The Beacon Winmore, a [Hong Kong|place Hong Kong]-flagged ship, was seized. It is the strongest rocket since the Saturn 5, which flew to [Mars|place Mars].`,
  'an outlet of a country, known names without their accents, and a hyphen that comes and goes': `
[Business Insider Australia|organisation Business Insider Australia] and the [Elmo Times-News|organisation Elmo Times-News] asked [Societe Generale|organisation Societe Generale]. The [Elmo Times News|organisation Elmo Times-News] wrote it.`,
  'a caption that opens with an agency or with numbers': `
[Anna Brandt|person Anna Brandt] spoke on Monday.

2/16 2002 Young women cheer as they wait for the gates to open.`,
  'a list of names in brackets is not shouted': `
A woman waits at the clinic of the [Orlo|place Orlo] refugee camp on a cold day in spring. ([Surobel|place Surobel], [Nangar Province|place Nangar Province], February 7, 2009) [Paula Lindstrom|person Paula Lindstrom]`,
  'a firm by the noun before a comma': `
The papers were leaked from a corporate law firm, [Mossen Farrell|organisation Mossen Farrell], which sets up companies.`,
  'tickers, ships with a number and operations are no names': `
The maker of the rocket ([NYSE|organisation NYSE]: TRN) lost a tenth on Monday. The list has the Sam Jong 2, a tanker. Operation Bluelake goes on, and Bluelake has cost a lot.`,
  'a paper that a town and a hyphen are part of': `
Forty people were hurt, according to [Nice-Matin|organisation Nice-Matin], a local newspaper.`,
  'a street by its abbreviation, a college by its last word': `
The hall stands at 1426 [N. Quincy St.|place N. Quincy St.] and belongs to [Virginia Tech|organisation Virginia Tech].`,
  'kin who is named in between': `
[Max Verbeek|person Max Verbeek] was born in [Belgium|place Belgium]. [Verbeek|person Max Verbeek] is the son of the Dutch former racing driver [Jos Verbeek|person Jos Verbeek] and began early. [Verbeek|person Max Verbeek] has won once.`,
  'a city by its short name': `
The fair is held in [Las Vegas|place Las Vegas]. People come to [Vegas|place Las Vegas] from [Los Angeles|place Los Angeles]. [LA|place Los Angeles] is near.`,
  'names that small words, hyphens and "and" hold together': `
A blast hit the city of [Mazar-e-Tarn|place Mazar-e-Tarn] on Monday. The [Science and Technology Daily|organisation Science and Technology Daily] showed the [Power and Light Building|place Power and Light Building] and [St Paul's Cathedral|place St Paul's Cathedral].`,
  'two outlets with a hyphen, and the station of a town': `
An [NBC|organisation NBC]-[Wall Street Journal|organisation Wall Street Journal] poll was out on Monday. [CBS Denver|organisation CBS Denver] reports it. [CNN|organisation CNN] [Moscow|place Moscow] correspondent [Mara Lind|person Mara Lind] did not.`,
  'a role noun that is a surname here': `
The singer [John Legend|person John Legend] was on board with his wife. On landing Mr. [Berg|person Berg] thanked her and [Legend|person John Legend] for it.`,
  'a role noun within the name of a zoo': `
It came from the [Gladys Porter Zoo|organisation Gladys Porter Zoo] in [Texas|place Texas]. The zoo is closed. Zoo officials said so.`,
  'the town of a police force is a place, an airline is called by its first word': `
A man from [Wendlow|place Wendlow], [La.|place La.], was held by the [Wendlow Police Department|organisation Wendlow Police Department]. [Wendlow|place Wendlow] has two jails. [Tarn Airlines|organisation Tarn Airlines] flew, and [Tarn|organisation Tarn Airlines] paid.`,
  'a title before a direction or an ordinary word is none': `
It lies in Western [Antarctica|place Antarctica]. His theory of General Relativity holds.`,
  'products after their maker and before their kind': `
[Google|organisation Google]'s Quillo smart glasses look plain. The Quillo glasses weigh little, and the Tarn capsule flew.`,
  'places by what stands around them': `
The moon rose above [Tilby|place Tilby], [North Yorkshire|place North Yorkshire], on Monday. People sat on the [Piazza del Tarno|place Piazza del Tarno], in [Rome|place Rome].`,
  'a body of the United Nations without them, and a station by its letters': `
The [U.N. Security Council|organisation U.N. Security Council] met. The [Security Council|organisation U.N. Security Council] voted on what the [Tarn Central Television|organisation Tarn Central Television] ([TCTV|organisation Tarn Central Television]) had shown.`,
  'an agency in the credit of a picture is no part of the report': `
[Mara Lind|person Mara Lind] spoke to the [Associated Press|organisation Associated Press] in [Lima|place Lima].

(Image: Getty Images)

She said that the work was done.`,
  'a surname after the full name': `
The mayor of the town, [Helena Brandt|person Helena Brandt], opened the bridge on Tuesday. [Brandt|person Helena Brandt] said the work took a year.`,
  'titles stand outside the name': `
Prime Minister [Karl Oberhauser|person Karl Oberhauser] met Sen. [Ruth Delgado|person Ruth Delgado] on Monday. Mr. [Oberhauser|person Karl Oberhauser] smiled.`,
  'the adjectives of countries are no names, the countries are': `
Talks between [France|place France] and [Peru|place Peru] went on in [Lima|place Lima]. The Peruvian minister said the French were late.`,
  'initials, suffixes and particles': `
The report names [Walter J. Finch Jr.|person Walter J. Finch Jr.] and [Otto von der Tann|person Otto von der Tann]. [Finch|person Walter J. Finch Jr.] denied it, but [von der Tann|person Otto von der Tann] did not.`,
  'apostrophes, hyphens and possessives': `
[Maeve O’Rourke|person Maeve O’Rourke] succeeds [Jean-Luc Perrin|person Jean-Luc Perrin]. [O’Rourke|person Maeve O’Rourke]’s first task is [Perrin|person Jean-Luc Perrin]’s budget.`,
  'an acronym after its long form': `
The [Harbour Safety Commission|organisation Harbour Safety Commission] ([HSC|organisation Harbour Safety Commission]) will report in May. The [HSC|organisation Harbour Safety Commission] has three members.`,
  'names of institutions with "of"': `
She left the [University of Tartu|organisation University of Tartu] for the [Department of Justice|organisation Department of Justice] in [Washington|place Washington].`,
  'one country under several names': `
The [United States|place United States] and [Canada|place Canada] agreed. The [U.S.|place United States] wants more, and [US|place United States]-backed groups too.`,
  'a treaty is no organisation, the one it names is': `
The pledge goes back to Article 5 of the [Nato|organisation Nato] treaty.`,
  'companies by their endings': `
Shares of [Quillon Systems Inc.|organisation Quillon Systems Inc.] fell after [Quillon|organisation Quillon Systems Inc.] cut its forecast.`,
  'a person who has a place’s name': `
[Laura Kingston|person Laura Kingston] lives in [Kingston|place Kingston]. Ms. [Kingston|person Laura Kingston] said she liked it there.`,
  'the one who is called so, not the one named beside them': `
[Carter|person Paul Carter] visits the dam

Chancellor [Paul Carter|person Paul Carter] spoke at the dam. [Carter|person Paul Carter] left early. President [Nils Ekberg|person Nils Ekberg] met [Carter|person Paul Carter] and his wife, [Judith Carter|person Judith Carter], at noon.

[Carter|person Paul Carter] said the dam would hold. The [Carters|person Carters] went home.`,
  'a son of the same name': `
[Walter Finch|person Walter Finch] runs the firm with [Walter Finch Jr.|person Walter Finch Jr.] since May.`,
  'verbs in a headline are no part of a name': `
[Helena Brandt|person Helena Brandt] Announces New Harbour Plan

[Helena Brandt|person Helena Brandt] spoke for an hour.`,
  'institutions for several things': `
The [Ministry of Trade, Industry and Energy|organisation Ministry of Trade, Industry and Energy] wrote to the [Girls and Boys Club of Utrecht|organisation Girls and Boys Club of Utrecht].`,
  'products, storms and works are no names': `
The rocket, a Korvan 9, flew before Hurricane Mara. The band played ‘Winter Garden’ at noon.`,
  'what follows a company is a product, what follows an agency is not': `
[Sony|organisation Sony] Walkmans sold well. [Getty Images|organisation Getty Images] [Zelda Brandt|person Zelda Brandt] at the fair.`,
  'words in capitals for emphasis': `
He was in a GOOD MOOD today, he told [Helena Brandt|person Helena Brandt].`,
  'ordinary words that open a sentence after a quotation': `
“Who was that?” Comparing the two took [Helena Brandt|person Helena Brandt] a year.`,
  'a hyphen joins two people or one name': `
The [Brandt|person Helena Brandt]-[Ekberg|person Nils Ekberg] plan is by [Helena Brandt|person Helena Brandt] and [Nils Ekberg|person Nils Ekberg]. [Mia Lund-Dahl|person Mia Lund-Dahl] wrote it with [Brandt|person Helena Brandt] and [Ekberg|person Nils Ekberg].`,
  'a village and a planet are places': `
In the village of [Nara Selim|place Nara Selim] people watched [Mars|place Mars].`,
  'a club or a paper of a town is one name': `
The [Cleveland Cavaliers|organisation Cleveland Cavaliers] won, the [Charlotte Observer|organisation Charlotte Observer] wrote, and [CNN|organisation CNN]’s [Wolf Ekberg|person Wolf Ekberg] left [Cleveland|place Cleveland].`,
  'two places that sound alike': `
[Helena Brandt|person Helena Brandt] of [Surrey|place Surrey] flew to [Syria|place Syria] by way of [Tunis|place Tunis] in [Tunisia|place Tunisia].`,
  'a title before a surname that a park could have': `
President [Park|person Park] spoke in [Seoul|place Seoul].`,
  'models and addresses of the web': `
The LC-39A pad and the PS4 Pro are old, [Quillon.com|organisation Quillon.com] reported.`,
  'words in capitals that are small words': `
[Helena Brandt|person Helena Brandt] spoke of the [Tarn Free Press|organisation Tarn Free Press]. It was ALL about ME and what we ARE, she wrote.`,
  'credits in capitals': `
The dam broke on Sunday, officials said, and many villages were flooded in the night.

MARTIN HOLZER/AFP VIA GETTY IMAGES`,
};

describe('findEntities', () => {
  for (const [title, source] of Object.entries(cases)) {
    it(title, () => {
      const { text, expected } = marked(source);
      const found = namesOf(text);
      if (title === 'credits in capitals')
        assert.ok(found.some((line) => line.endsWith('MARTIN HOLZER person Martin Holzer')));
      else assert.deepEqual(found, expected);
    });
  }

  it('joins two spellings of one name and keeps both as mentions', () => {
    const text = `
President Oleksiy Hrytsenko spoke in Oslo. "We are ready," Hrytsenko said.

Oleksiy Hrytsenkoo at the podium in Oslo.`;
    const people = entitiesOf(text).filter(({ type }) => type === 'person');
    assert.equal(people.length, 1);
    assert.equal(people[0]?.mentions.length, 3);
  });

  it('keeps people of one surname apart', () => {
    const text = `
Peter Hallam and his wife, Judith Hallam, run the farm. Mrs. Hallam keeps the books. Mr. Hallam drives.`;
    const people = entitiesOf(text);
    const mentionsOf = (name: string) =>
      people
        .find((person) => person.name === name)
        ?.mentions.filter(({ kind }) => kind === 'name')
        .map(({ start, end }) => text.slice(start - 5, end));
    assert.deepEqual(mentionsOf('Judith Hallam')?.at(-1), 'Mrs. Hallam');
    assert.deepEqual(mentionsOf('Peter Hallam')?.at(-1), ' Mr. Hallam'.slice(0, 11));
  });

  it('gives the role in the article’s own words', () => {
    const text = `
Ingrid Solheim, the head of the bank's supervisory board, resigned. Norwegian Finance Minister Per Dahl thanked her. Kremlin spokesman Boris Antonov did not.`;
    const roles = Object.fromEntries(entitiesOf(text).map(({ name, role }) => [name, role]));
    assert.equal(roles['Ingrid Solheim'], "the head of the bank's supervisory board");
    assert.equal(roles['Per Dahl'], 'Norwegian Finance Minister');
    assert.equal(roles['Boris Antonov'], 'Kremlin spokesman');
  });

  it('resolves descriptions where the text gives grounds, and only there', () => {
    const text = `
Austrian Chancellor Jonas Reiter met Polish President Ewa Nowak in Vienna. The Austrian leader praised the Polish president. The Danish leader was absent.`;
    const described = entitiesOf(text).flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'description')
        .map(({ start, end }) => `${text.slice(start, end)} = ${name}`),
    );
    assert.deepEqual(described.sort(), ['The Austrian leader = Jonas Reiter', 'the Polish president = Ewa Nowak']);
  });

  it('asks for all words of a description', () => {
    const text = `
President Jonas Reiter met Senator Ewa Nowak, the minority leader, and former President Karl Brandt. The president smiled. The majority leader stayed away. The minority leader left, and the former president too.`;
    const described = entitiesOf(text).flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'description')
        .map(({ start, end }) => `${text.slice(start, end)} = ${name}`),
    );
    assert.deepEqual(described.sort(), [
      'The minority leader = Ewa Nowak',
      'The president = Jonas Reiter',
      'the former president = Karl Brandt',
      'the minority leader = Ewa Nowak',
    ]);
  });

  it('answers any text with mentions that lie in it, in order, and never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Mr. ',
        'Anna Marlow',
        ' the ',
        ' (',
        ') ',
        '“',
        "'s ",
        ', ',
        '. ',
        '\n\n',
        ' of ',
        'University',
        ' and ',
        '-',
        'U.S.',
        ' Jr.',
        '&',
        'President ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { mentions, name } of entitiesOf(text)) {
          assert.notEqual(name, '');
          let last = 0;
          for (const { start, end } of mentions) {
            assert.ok(start >= last && end > start && end <= text.length);
            last = end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes a first name that a report adds in brackets with the name', () => {
    assert.deepEqual(namesOf('The rules are old. “Under [Boris] Lindqvist they held,” she said.'), [
      '26 [Boris] Lindqvist person Boris Lindqvist',
    ]);
  });

  it('takes time that grows with the text, not faster', () => {
    const names = Array.from(
      { length: 120 },
      (_, index) =>
        `Anna Mar${'abcdefghij'.charAt(index % 10)}${String.fromCharCode(97 + (index % 26))}lo said Otto Bern${String.fromCharCode(97 + (index % 23))}t left. `,
    );
    const time = (text: string): number => {
      // Another opening each time: paragraphs read before are remembered.
      const times = Array.from({ length: 3 }, (_, turn) => {
        const article = readArticle({ path: 'a', text: `${'Then '.repeat(turn)}${text}` });
        const from = process.cpuUsage().user;
        findEntities(article);
        return (process.cpuUsage().user - from) / 1000;
      });
      return Math.min(...times);
    };
    const short = names.join('');
    time(`Now ${short}`);
    assert.ok(time(short.repeat(8)) < 8 * 4 * Math.max(time(short), 1));
  });
});
