import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/article/read.ts';

const paragraphs = [
  'The council approved the plan for the harbour on Tuesday after a long debate in the town hall of the city.',
  'Residents had protested against the plan for weeks, and some of them were in the gallery on Tuesday.',
  'Mayor Ann Lee said that the work would begin in spring and that the city would pay for a third of it.',
  'The quay has not been used since the ferry to the islands was stopped nine years ago for want of money.',
  'Ole Berg, who led the opposition to the plan, told reporters that the council had not listened to anybody.',
  'The plan goes to the regional government next, which has three months to say what it thinks of it.',
];

/** An article with these lines among its paragraphs, after the first of them. */
const among = (...lines: readonly string[]) =>
  ['Council approves harbour plan', paragraphs[0], ...lines, ...paragraphs.slice(1)].join('\n\n');
const atTheEnd = (...lines: readonly string[]) =>
  ['Council approves harbour plan', ...paragraphs, ...lines].join('\n\n');
const blocksOf = (text: string) =>
  readArticle({ path: 'article.txt', text }).blocks.map(
    ({ kind, start, end }) => [kind, text.slice(start, end)] as const,
  );
const kindsOf = (text: string) => new Map(blocksOf(text).map(([kind, words]) => [words, kind]));

/** What the lines of a page are, wherever they stand. */
const lines: Readonly<Record<string, readonly string[]>> = {
  promo: [
    'Scroll down for video',
    'Scroll for video',
    'Read or Share this story: https://news.example/2aBc',
    'Now Playing:',
    'More from The Harbour Post:',
    'Dock workers call for a strike in all the ports of the north Read more',
    '[Why nobody wanted the old quay]',
    '[A ship came in with nobody on board. Its cargo was ‘too good to be true.’]',
    'Follow Jane Miller on Twitter: @janemiller.',
    'Email the author.',
    'Do you have a story for our news desk? Email us at desk@news.example or call 555 0100',
    'Craving even more? Like us on Facebook or follow us on Twitter.',
    'Have an idea for the next letter? Send us a note.',
    'If you like this story, share it with a friend!',
    'Read the original article on The Port. Follow The Port on Facebook.',
    'Get daily updates directly to your inbox + Subscribe Thank you for subscribing! Could not subscribe, try again later Invalid Email',
    'Newsletter Sign Up Continue reading the main story Please verify you are not a robot by clicking the box. Invalid email address. Please re-enter. You must select a newsletter to subscribe to. View all newsletters.',
    'JUST WATCHED Harbour plan: a timeline Replay More Videos ... MUST WATCH Harbour plan: a timeline 01:26',
    'MOST READ IN NEWS HARBOUR HORROR How a quiet port became the talk of the coast SHIP SHAPE Old ferry sold for a song TIDE TURNS Why the river rose in a single night',
    'Related Stories DEEP WATER Who pays for the new quay and why nobody will say SEA CHANGE The ferry that came back after nine years',
    'Share Tweet Email',
    'Join the conversation See the latest news and share your comments with The Harbour Post on Facebook and Twitter.',
    'Got a confidential news tip? The Harbour Post would like to hear from readers who want to share what they know.',
    'Questions? Tips? Email me at jane@news.example, and follow me for the vote.',
    'Want more from the coast? Sign up for our morning briefing, The Quay.',
    'Do you support Ann Lee? Like the page:',
    'Listen to the interview with the mayor in the podcast embedded above. It starts at the tenth minute.',
    'Watch the video above.',
    'You can hear more of the interview by clicking the audio player above.',
    '(Subscribe to the podcast of The Harbour Post with Ole Berg.)',
    'If you enjoyed this story, please consider supporting our work.',
    'Our journalism needs your support. Please subscribe today.',
    'Get unlimited digital access for just 99p a week.',
    'By continuing to browse this site you agree to our use of cookies.',
    'Comments are closed.',
    'Keep up with this story and more by subscribing now',
    'On Twitter follow Jane Miller and Ole Berg https://news.example',
    'Send tips and photos to Jane Miller jane.miller@news.example.',
    'We are sorry, this video is not available where you are.',
    '(You can read more about the quay here.)',
    '1.2K shares',
    'Show comments (12)',
    'Print this page',
    'Typewise transcripts are created on a rush deadline by a contractor. This text may be updated or revised in the future.',
    'SHIP SHAPE This cheap ferry costs less than a car HATS OFF Captain reveals what the bell is for DEEP WATER Nobody knows who owns the quay FREE RIDES! Which ferries can you take for nothing this week?',
  ],
  caption: [
    'Image copyright Jane Roe Image caption The old quay has been empty for nine years',
    'Media playback is unsupported on your device Media caption The mayor speaks to the council',
    'The old quay has been empty for nine years. (Photo: Jane Roe for The Harbour Post)',
    'The old quay, which has been empty for nine years. (Courtesy of the Port Museum)',
    'Mayor Ann Lee on her way to the town hall. (Jane Roe/The Harbour Post)',
    'The old quay, seen from the river on Monday. REUTERS/Jane Roe',
    'The mayor leaves the town hall after the vote. Photograph: Jane Roe for The Harbour Post',
    '© HARBOUR POST/ Jane Roe The old quay has been empty for nine years, and grass grows on it.',
    'Photos: Harbour vote The mayor leaves the town hall after the vote. Hide Caption 3 of 12',
    'CLOSE The council has approved the plan for the harbour, which residents have fought for weeks. Newsdesk',
    'Harbours of the north Tue, March 22, 2016 The finest quays from the air Play slideshow Jane Roe 1 of 11',
    'Mayor Ann Lee (left) shakes hands with the captain of the last ferry on its last day',
    'Enlarge Image The old quay',
    'Media caption The mayor: “We have waited nine years for this”',
    'Residents storm the town hall Posted by Harbour TV on Monday, April 4, 2016',
  ],
  credit: [
    'Jane Roe/The Harbour Post',
    '(Image: Jane Roe)',
    'Reuters',
    '(Courtesy of the Port Museum)',
    'Jane Roe via Getty Images.',
    'Harbour Zoo YouTube',
    'Getty.',
  ],
  metadata: [
    'Published: 12 March 2019, 10:00 GMT',
    'Updated 3 hours ago',
    '6:20 p.m.',
    'Friday, December 4, 2015.',
    'This article originally appeared in The Harbour Post.',
    'This post has been updated.',
    'Correction: An earlier version of this article gave the wrong age of the mayor.',
    'Earlier versions of this story included an incorrect name of the ferry.',
    'Disclaimer: This article should not be taken as advice on investments.',
    '— With assistance by Ole Berg',
    'Additional reporting from agencies',
    'Ole Berg contributed from Oslo.',
    'Jane Miller is a reporter for The Harbour Post. Follow her on Twitter at @janemiller.',
    'Jane Miller can be reached at jane@news.example.',
    'Information from: The Harbour Post, https://news.example',
    '(This story corrects the length of the quay in paragraph 3.)',
    'An earlier headline on this article misstated the length of the quay.',
    'A version of this article appears in print on May 5, 2019, on Page 12 with the headline: Harbour Plan Approved.',
    'This is a developing story. Please check back for updates.',
    'More to come.',
    'Editor’s note: The harbour post owns a share of the old quay.',
    'Jane Miller reported from Oslo, and Ole Berg from Bergen.',
    'Jane Miller contributed.',
    '(h/t The Harbour Post.)',
    'Twitter: @janemiller.',
    '17.10 BST',
    'UPDATED 10:45 a.m.',
    '2h ago 14.02',
    'Correction appended.',
    'CORRECTION:',
    '<post id="7"><post/>',
    'An article in some editions on May 3 about the harbour misspelled the name of the mayor. She is Ann Lee.',
    `Editor’s note: ${'The quay is owned by the owners of this paper, and they have asked for the money. '.repeat(5).trim()}`,
    'Because of an editing error, an article on Tuesday about the harbour misstated the length of the quay. It is 300 metres.',
    'As published in The Harbour Post.',
    '___',
  ],
  subheading: ['Who will pay??', "- 'Not a gift' -", '— Who wanted the plan?', 'A long debate'],
  // What a page's words are not: sentences of the report that look like them.
  paragraph: [
    'Published reports said that the mayor had met the owner of the quay before the vote.',
    'Posted by a neighbour, the film of the protest was seen by everybody in the city.',
    'Follow the money, said Berg, who has done so for years.',
    'Readers of the newsletter of the port were told of the plan in May, and they did not like it.',
    'Users who click on the link are asked for an email address and a password, the police said.',
    '“Do you have a story for us?” the mayor asked the reporters who waited at the door.',
    'Video shot by a neighbour and posted on the web shows the crowd in front of the town hall.',
    'Facebook Inc. said that it would remove the film of the protest from its pages.',
    'Twitter Inc has removed the film of the protest, and Facebook has not.',
    'The party contributed from its own funds to the ferry of the islands.',
    'Close friends of the mayor said that she would not run again.',
    'File sharing was not what the police had looked for on the quay.',
    'Photographs of the quay were shown to the council before it voted.',
    'Related companies own the other two quays, the city’s register of land shows.',
    'The vote was 20 of 31.',
    'Your emails were read by the police, Berg said.',
    'Posted guards stood at the 3 gates of the quay.',
    'Thanks.',
    'Sun and wind came with May 2019 to the harbour, and the residents with them.',
    'SHIPS STAY IN PORT The owners of the ferries want to know more about the quay first. [Harbour Post]',
    '(The mayor did not answer a request for comment.)',
    'He has worked for The Harbour Post as a reporter since 2009.',
    'You can see what the plan means for the harbour in the pictures below, with the caveat that the owner took them.',
    'The report was revised and published again after the mayor had read it.',
    'The Associated Press reported from the quay that nobody had come.',
    'Get a boat and go there, and you see what is left of it.',
    'Who pays for it? Send the bill to the owner, said Berg.',
    'Nobody knows to which campaigns the owner has contributed.',
    'Read it to me, the mayor said to the clerk.',
    'A police report misidentified the captain of the ferry, the port said.',
    'An article in a paper of the islands misspelled his name, which Berg found funny.',
    'He fell from the quay after the vote. (WARNING: The film contains graphic images.)',
    'Comments are rare from the owner of the quay.',
  ],
};

describe('page furniture', () => {
  for (const [kind, cases] of Object.entries(lines))
    for (const line of cases) it(`${kind}: ${line}`, () => assert.equal(kindsOf(among(line)).get(line), kind));

  it('leaves the paragraphs around it', () => {
    for (const line of [...(lines['promo'] ?? []), ...(lines['caption'] ?? []), ...(lines['metadata'] ?? [])]) {
      const kinds = kindsOf(among(line));
      for (const paragraph of paragraphs)
        assert.equal(kinds.get(paragraph), 'paragraph', `${paragraph} beside ${line}`);
    }
  });
});

describe('lines that end in the open', () => {
  const captions = [
    'Harbour Pictures The mayor walks to the town hall with the plan for the quay in her hand',
    'The quay, which nobody has used for nine years, was cleaned for the visit of the council',
    'Residents in the gallery of the town hall during the long debate about the harbour on Tuesday',
  ];

  it('are captions where an article has several', () => {
    const kinds = kindsOf(
      [
        'Council approves plan',
        paragraphs[0],
        captions[0],
        paragraphs[1],
        captions[1],
        paragraphs[2],
        paragraphs[3],
        captions[2],
        paragraphs[4],
      ].join('\n\n'),
    );
    assert.deepEqual(
      captions.map((caption) => kinds.get(caption)),
      ['caption', 'caption', 'caption'],
    );
  });

  it('are left alone where there is one: somebody forgot a full stop', () => {
    const typo = 'The mayor did not want to say how much of the money the city has set aside for it so far';
    assert.equal(kindsOf(among(typo)).get(typo), 'paragraph');
  });

  it('are left alone where nothing ends otherwise', () => {
    const notes = captions.concat(paragraphs.map((each) => each.replace(/\.$/, ''))).join('\n\n');
    assert.ok(blocksOf(notes).every(([kind]) => kind === 'paragraph' || kind === 'headline'));
  });

  it('are left alone where they are a post with its author', () => {
    const post =
      'The quay is ours and we will fight for it until the last of us has left — Ole Berg (@oleberg) May 5, 2019';
    assert.equal(kindsOf(among(captions[0] ?? '', post, captions[1] ?? '', captions[2] ?? '')).get(post), 'paragraph');
  });

  it('are links where nothing follows them', () => {
    const link = 'Old ferry sold to the islands for a song after nine years';
    assert.equal(kindsOf(atTheEnd(link)).get(link), 'promo');
  });

  it('are points of the standfirst below the headline', () => {
    const point = 'The plan for the harbour goes to the regional government next';
    assert.equal(kindsOf(`Council approves plan\n\n${point}\n\n${paragraphs.join('\n\n')}`).get(point), 'standfirst');
  });
});

describe('who an author is', () => {
  const introductions = [
    'Kim Roe is the author of a book on ferries and a member of the board of contributors of The Harbour Post.',
    'Kim Roe, a captain of ferries, is editor emeritus of The Harbour Post.',
    'Kim A. Roe is president of the university of the islands.',
  ];
  for (const line of introductions)
    it(`is told after the report: ${line}`, () => assert.equal(kindsOf(atTheEnd(line)).get(line), 'metadata'));
  for (const line of [
    'Ole Berg is president of the port.',
    'Kim Roe, who was president of the port, has left the city.',
    'Kim Roe is moving to the islands, where she is to be president of the port.',
    'Kim Roe is president of the port, a neighbour said.',
    'Captain Kim Roe was hurt.',
  ])
    it(`is none of the report: ${line}`, () => assert.equal(kindsOf(atTheEnd(line)).get(line), 'paragraph'));
  it('is not told before it', () => {
    const [line = ''] = introductions;
    assert.equal(kindsOf(among(line)).get(line), 'paragraph');
  });
});

describe('headings of a list in parts', () => {
  const parts = (headings: readonly string[]) => headings.flatMap((heading, index) => [heading, paragraphs[index + 1]]);
  const headings = ['1. The mayor has won.', '2. Nobody listens to the residents.', '3) The ferry is back.'];
  it('are subheadings', () => {
    const kinds = kindsOf(['Council approves plan', paragraphs[0], ...parts(headings)].join('\n\n'));
    for (const heading of headings) assert.equal(kinds.get(heading), 'subheading', heading);
  });
  it('are none where they are the list itself, or two', () => {
    for (const text of [
      among(...headings),
      ['Council approves plan', paragraphs[0], ...parts(headings.slice(0, 2))].join('\n\n'),
    ])
      for (const heading of headings.slice(0, 2)) assert.equal(kindsOf(text).get(heading), 'paragraph', heading);
  });
});

describe('what follows a rubric at the end', () => {
  it('is links, though it ends with a full stop', () => {
    const link = 'A ferry lost its way. Its captain found a bar.';
    assert.equal(kindsOf(atTheEnd('Read more:', link)).get(link), 'promo');
  });
  it('is the report where it is a paragraph', () => {
    const long = `${paragraphs[0] ?? ''} ${paragraphs[1] ?? ''}`;
    assert.equal(kindsOf(atTheEnd('Read more:', long)).get(long), 'paragraph');
  });
});

describe('short paragraphs near the end', () => {
  const short = ['Nobody was hurt on the quay.', 'The ferry sailed an hour late.', 'It was full.'];
  for (const line of [
    'Most of them left early.',
    'More than 40 said:',
    'Also, nobody had called the police.',
    'Related firms said:',
  ])
    it(`are the report after “${line}”`, () => {
      const kinds = kindsOf(atTheEnd(line, ...short));
      for (const each of short) assert.equal(kinds.get(each), 'paragraph', each);
    });
});

describe('the head', () => {
  it('may say the headline twice', () => {
    const text = `Council approves harbour plan\n\nCouncil Approves Harbour Plan\n\n${paragraphs.join('\n\n')}`;
    assert.deepEqual(
      blocksOf(text)
        .slice(0, 3)
        .map(([kind]) => kind),
      ['headline', 'headline', 'paragraph'],
    );
  });
  it('has a headline in two parts', () => {
    const text = `Council approves harbour plan;\n\nResidents leave the hall.\n\n${paragraphs.join('\n\n')}`;
    assert.deepEqual(blocksOf(text).slice(0, 3), [
      ['headline', 'Council approves harbour plan;'],
      ['standfirst', 'Residents leave the hall.'],
      ['paragraph', paragraphs[0]],
    ]);
  });
  it('has a summary that the first paragraph says again', () => {
    const summary = 'The council approved the plan for the harbour after a long debate.';
    assert.equal(
      kindsOf(`Council approves plan\n\n${summary}\n\n${paragraphs.join('\n\n')}`).get(summary),
      'standfirst',
    );
  });
});

describe('a series of pictures in one line', () => {
  it('is a caption each, and what follows is the report', () => {
    const captions = [
      'Photos: Fire on the old quay Photos: Fire on the old quay Crews at work on Tuesday, May 5. Hide Caption 1 of 3',
      'Photos: Fire on the old quay The mayor called it “a black day” for the city. Hide Caption 2 of 3',
      'Photos: Fire on the old quay Hide Caption 3 of 3',
    ];
    const [first = ''] = paragraphs;
    assert.deepEqual(blocksOf(among(`${captions.join(' ')} ${first}`)).slice(2, 6), [
      ...captions.map((caption) => ['caption', caption]),
      ['paragraph', first],
    ]);
  });
});

describe('a picture of a series that quotes somebody', () => {
  it('is read, without its button', () => {
    const words = 'Photos: Fire on the old quay "I saw the smoke," said Ole Berg, who lives there.';
    assert.deepEqual(blocksOf(among(`Photos: A ferry Hide Caption 1 of 2 ${words} Hide Caption 2 of 2`)).slice(2, 5), [
      ['caption', 'Photos: A ferry Hide Caption 1 of 2'],
      ['paragraph', words],
      ['promo', 'Hide Caption 2 of 2'],
    ]);
  });
});

describe('what is glued to a paragraph', () => {
  const [first = '', second = ''] = paragraphs;
  const cut = (line: string) => blocksOf(among(line)).slice(2, 4);

  it('is cut off: buttons in front', () =>
    assert.deepEqual(cut(`Share Tweet Email Comments ${second}`), [
      ['promo', 'Share Tweet Email Comments'],
      ['paragraph', second],
    ]));
  it('is cut off: an advertisement in front', () =>
    assert.deepEqual(cut(`Advertisement Continue reading the main story ${second}`), [
      ['promo', 'Advertisement Continue reading the main story'],
      ['paragraph', second],
    ]));
  it('is cut off: buttons before a caption', () =>
    assert.deepEqual(cut('Facebook Twitter Pinterest The old quay in 2007. Photograph: Jane Roe'), [
      ['promo', 'Facebook Twitter Pinterest'],
      ['caption', 'The old quay in 2007. Photograph: Jane Roe'],
    ]));
  it('is cut off: contributors after the last sentence', () =>
    assert.deepEqual(blocksOf(atTheEnd(`${first} (Reporting by Jane Miller; editing by Ole Berg)`)).slice(-2), [
      ['paragraph', first],
      ['metadata', '(Reporting by Jane Miller; editing by Ole Berg)'],
    ]));
  it('is cut off: a link after the last sentence', () =>
    assert.deepEqual(cut(`${second} Read more`), [
      ['paragraph', second],
      ['promo', 'Read more'],
    ]));
  it('is cut off: a date after the headline', () =>
    assert.deepEqual(
      blocksOf(among('Council approves harbour plan Updated: 2016-05-30 09:53 (Agencies)')).slice(2, 4),
      [
        ['headline', 'Council approves harbour plan'],
        ['metadata', 'Updated: 2016-05-30 09:53 (Agencies)'],
      ],
    ));
  it('takes all where no sentence follows the buttons', () => {
    const list =
      'Skip in Skip x Embed x Share CLOSE WHAT YOU NEED TO KNOW Old ferry sold for a song | 2:30 The river rises 1 of 41 Next Video Old ferry sold for a song to an islander who wants it for a hotel';
    assert.equal(kindsOf(among(list)).get(list), 'promo');
  });
});
