import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/article/read.ts';
import { assertKinds } from './marked-page.ts';

/** Whole pages as they come from a browser: each line with the kind that it is. */
const pages: Record<string, string> = {
  'a page with menu, buttons, tags and footer': `
promo|Skip to content
promo|Home
promo|News
promo|Harbour & Coast
promo|Sport
promo|Sign In
headline|Harbour city council approves plan for old quay
metadata|3 hours ago
promo|Share
promo|Save
byline|Jane Miller
byline|Political correspondent, Oslo
caption|Getty Images A woman stands in front of a microphone in the town hall
paragraph|The council of the harbour city has approved a plan to rebuild the old quay, after a debate until midnight.
paragraph|The mayor, Ann Lee, said that the work would begin in spring and that the city would pay for a third of it.
paragraph|"We have waited nine years for this," she told reporters.
subheading|What is in the plan?
paragraph|The plan says that the quay will be 300 metres long and that a ferry to the islands will start from it.
promo|Why harbour cities are building again
promo|Old ferry sold for a song
promo|Residents fear for their view
paragraph|Ole Berg, who led the opposition, said the council had not listened to anybody in the city.
paragraph|The plan goes to the regional government next, which has three months to think of it.
promo|Get our newsletter with all the headlines you need to start the day. Sign up here.
promo|Norway
promo|Ports
promo|Related
promo|Harbour museum to close
metadata|14 hrs ago
promo|Terms of Use
promo|Privacy Policy
promo|Do not share or sell my info
metadata|Copyright © 2025 The Harbour Post. All rights reserved.`,
  'a page with notices above the headline and a form below the text': `
promo|We use cookies to improve your experience on our site and to show you personalised advertising.
promo|Accept all
promo|Manage settings
promo|ADVERTISEMENT
promo|You have 2 free articles left this month.
promo|Subscribe now for unlimited access.
metadata|This article is more than 1 year old
headline|Council approves harbour plan after heated debate
standfirst|Mayor says work will begin in spring as opposition calls for a referendum
byline|Jane Miller in Oslo
metadata|Tue 12 Mar 2024 18.23 CET
promo|27
paragraph|The council approved the plan for the harbour on Tuesday after a long debate in the town hall of the city.
promo|Listen to this article
promo|4 min
paragraph|Mayor Ann Lee said that the work would begin in spring and that the city would pay for a third of it.
promo|Article continues below this ad
paragraph|“They had made up their minds before they came,” Ole Berg said.
paragraph|Residents had protested against the plan for weeks, and some of them were in the gallery on Tuesday.
promo|skip past newsletter promotion
promo|Sign up to The Quay
promo|The most pressing stories from ports of the north – from ferries to fish to the environment
promo|Enter your email address
promo|after newsletter promotion
paragraph|The plan goes to the regional government next, which has three months to say what it thinks of it.
promo|Tags: harbour, council, ferry
promo|Share this:
promo|Click to share on Facebook (Opens in new window)
promo|Leave a Reply
promo|Your email address will not be published. Required fields are marked *
promo|Comment *
promo|Notify me of new posts by email.
metadata|Jane Miller covers ports and shipping from Oslo. She has written for The Harbour Post since 2009.
promo|You might also like
promo|Storm closes bridges in the north
promo|← Previous post`,
  'a page with buttons between headline and standfirst': `
promo|Menu
headline|Council approves harbour plan after heated debate
promo|Share
promo|Save
standfirst|Mayor says work will begin in spring as opposition calls for a referendum
byline|By Jane Miller
paragraph|The council approved the plan for the harbour on Tuesday after a long debate in the town hall of the city.
paragraph|Mayor Ann Lee said that the work would begin in spring and that the city would pay for a third of it.`,
  'a page with points below the headline': `
promo|World
promo|Business
promo|My News
promo|Exclusive data for people of the sea
promo|Learn more about
headline|Council approves plan for harbour, sources say
byline|By Jane Miller and Ole Berg
metadata|March 12, 2025 10:14 AM GMT+1 Updated 2 hours ago
caption|[1/3]The old quay is seen from the river, in the harbour city, March 11, 2025.
standfirst|Council votes 20 to 11 for the plan
standfirst|Work to begin in spring, mayor says
standfirst|Opposition wants a referendum
dateline|OSLO, March 12 (Reuters) -
paragraph|The council approved a plan on Tuesday to rebuild the old quay, two sources familiar with the matter said.
promo|Advertisement · Scroll to continue
paragraph|The plan would cost 210 million euros, of which the city pays a third, according to a document.
paragraph|The plan goes to the regional government next.
metadata|Reporting by Jane Miller in Oslo; Editing by Kim Roe`,
};

const blog = `
headline|Harbour vote: live updates as council decides - The Harbour Post
headline|Harbour vote: live updates as council decides
byline|By Jane Miller
metadata|Last updated: 6:20 p.m. ET
standfirst|Key points
standfirst|• Council votes 20 to 11
standfirst|• Work begins in spring
metadata|6:20 p.m. ET
paragraph|The council has approved the plan for the harbour, by 20 votes to 11, after five hours of debate.
metadata|5:45 p.m.
paragraph|Residents are in the gallery of the town hall, and some of them have begun to sing the song of the port.
metadata|17.10 BST
paragraph|The mayor, Ann Lee, has begun to speak. She says that the city has waited for the plan for nine years.
metadata|16:55 GMT
subheading|Opposition walks out
paragraph|Ole Berg and his party have left the hall in protest, and nobody knows whether they will come back.
metadata|UPDATED 10:45 a.m.
paragraph|The debate has begun with a speech of the man who wrote the plan, and it is expected to last all day.
metadata|Updated at 4.31pm BST
metadata|12 min ago
paragraph|The plan goes to the regional government next, which has three months to think of it.`;

const interview = `
headline|‘We have waited nine years’: the mayor on the harbour
paragraph|Ann Lee has been mayor of the harbour city for nine years. She spoke to The Harbour Post on Tuesday.
paragraph|HARBOUR POST: What happens next?
paragraph|LEE: The plan goes to the regional government.
paragraph|HARBOUR POST: Who pays?
paragraph|LEE: The city pays a third of it`;

for (const [what, page] of [
  ['a live blog', blog],
  ['an interview', interview],
  ['an interview by letters', interview.replaceAll('HARBOUR POST:', 'Q:').replaceAll('LEE:', 'A:')],
] as const)
  pages[what] = page;

describe('pages', () => {
  for (const [what, page] of Object.entries(pages)) it(what, () => assertKinds(page));

  it('leave a list in the report to it', () => {
    const names = ['Ann Lee, 34', 'Ole Berg, 61', 'Kim Roe', 'Jane Miller'];
    const paragraph =
      'The council of the harbour city approved the plan on Tuesday, and these four members of it voted against it';
    for (const rest of [
      [],
      ['The plan goes to the regional government next, which has three months to think of it.'],
    ]) {
      const text = ['Council votes for harbour plan', `${paragraph}.`, `${paragraph}:`, ...names, ...rest].join('\n');
      const { blocks } = readArticle({ path: 'a.txt', text });
      for (const name of names)
        assert.equal(blocks.find(({ start }) => start === text.indexOf(name))?.kind, 'paragraph', name);
    }
  });
});
