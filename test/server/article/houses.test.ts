import { assertKinds } from './marked-page.ts';

const paragraphs = [
  'The council approved the plan for the harbour on Tuesday after a long debate in the town hall of the city.',
  'Mayor Ann Lee said that the work would begin in spring and that the city would pay for a third of it.',
  'The quay has not been used since the ferry to the islands was stopped nine years ago for want of money.',
  'Ole Berg, who led the opposition to the plan, told reporters that the council had not listened to anybody.',
  'The plan goes to the regional government next, which has three months to say what it thinks of it.',
];
const headline = 'headline|Council approves harbour plan after heated debate';
const report = (...indexes: readonly number[]) =>
  indexes.map((index) => `paragraph|${paragraphs[index] ?? ''}`).join('\n');

/** What papers, stations and agencies put around an article, each in its way. */
const houses: Readonly<Record<string, string>> = {
  'with commands in capitals': `
${headline}
promo|NEWYou can now listen to our articles!
${report(0, 1)}
promo|CLICK HERE TO GET THE HARBOUR NEWS APP
${report(2)}
caption|Mayor Ann Lee outside the town hall on Tuesday. (Jane Roe/Getty Images)
${report(3, 4)}
metadata|The Associated Press contributed to this report.
metadata|Jane Miller is a digital reporter for Harbour News. Follow her on Twitter @janemiller.`,
  'with points in sentences': `
${headline}
byline|By political reporter Jane Miller
metadata|Posted Tue 5 May 2019 at 10:45am, updated Tue 5 May 2019 at 1:20pm
credit|(Harbour News: Jane Roe)
promo|Share
standfirst|Key points:
standfirst|The council voted 20 to 11 for the plan.
standfirst|Work is to begin in spring.
${report(0, 1)}
promo|Loading...
${report(2, 3, 4)}
promo|Get the latest news from around the harbour in your inbox.`,
  'with words before paragraphs': `
${headline}
${report(0)}
paragraph|Why it matters: The quay has not been used for nine years, and nobody knows who will pay for it.
paragraph|Driving the news: Mayor Ann Lee said that the work would begin in spring.
paragraph|What's next: The plan goes to the regional government, which has three months to think of it.
promo|Go deeper: Old ferry sold for a song`,
  'with a list in parts': `
${headline}
caption|Mayor Ann Lee outside the town hall [Jane Roe/Reuters]
metadata|Published On 5 May 2019
promo|Click here to share on social media
${report(0, 1)}
promo|Keep reading
promo|list of 4 items
promo|list 1 of 4
promo|end of list
${report(2, 3, 4)}
metadata|Source: Harbour News and news agencies`,
  'with a button near the end': `
${headline}
metadata|Issued on: 05/05/2019 - 10:45
metadata|Modified: 05/05/2019 - 10:43
promo|ADVERTISING
${report(0, 1)}
promo|Read more
${report(2, 3)}
promo|Subscribe`,
  'with related articles near the end': `
${headline}
byline|By Jane Miller for HarbourOnline
metadata|Published: 10:45 EDT, 5 May 2019 | Updated: 12:15 EDT, 5 May 2019
promo|47 shares
promo|View comments
${report(0, 1)}
caption|Mayor Ann Lee (pictured) on her way to the town hall
promo|+7
promo|View gallery
${report(2, 3)}
promo|RELATED ARTICLES
promo|Previous
promo|1
promo|Next
promo|Share this article
${report(4)}`,
  'with a player': `
${headline}
metadata|May 5, 2019 10:45 AM ET
promo|Heard on Harbour Edition
byline|By Jane Miller
promo|Listen · 3:52
promo|3-Minute Listen
promo|Playlist
promo|Download
promo|Transcript
caption|Enlarge this image
caption|The old quay has been empty for nine years.
credit|Jane Roe/AP
${report(0, 1, 2)}
promo|Sponsor Message
${report(3, 4)}`,
  'with a summary and rates': `
${headline}
byline|By Jane Miller and Ole Berg
metadata|May 5, 201910:45 AM UTCUpdated 2 hours ago
standfirst|Summary
standfirst|Council votes 20 to 11 for the plan
standfirst|Work to begin in spring
dateline|OSLO, May 5 (Reuters) -
${report(0, 1, 2)}
promo|The Harbour Daily newsletter provides all the news you need to start your day. Sign up here.
${report(3, 4)}
metadata|Reporting by Jane Miller in Oslo, Ole Berg in Bergen; writing by Kim Roe; Editing by Ann Oh`,
  'with initials': `
${headline}
promo|To view this video please enable JavaScript, and consider upgrading to another web browser
${report(0, 1, 2)}
metadata|jm/ob (AFP, Reuters, dpa)
promo|Our news department was not involved in the creation of the content above. This story was produced by an agency.`,
  'with a call for comments': `
${headline}
metadata|Tuesday 05 May 2019 10:45
promo|Comments
promo|Please enter a valid email address
promo|I would like to be emailed about offers and events. Read our privacy policy
${report(0, 1)}
promo|Join our commenting forum
promo|Join thought-provoking conversations, follow other readers and see their replies
${report(2, 3, 4)}
promo|Thanks for reading The Quay! Subscribe for free to receive new posts.`,
  'as it was mailed': `
metadata|From: Jane Miller <jane@news.example>
metadata|To: Ole Berg
metadata|Subject: Fwd: harbour
metadata|Date: Tue, 5 May 2019 10:45:00 +0200
${headline}
${report(0, 1, 2)}`,
  'as it was sent to the press': `
metadata|FOR IMMEDIATE RELEASE
${headline}
dateline|OSLO, May 5, 2019 /PRNewswire/ --
${report(0, 1)}
subheading|About the Port of Oslo
paragraph|The Port of Oslo has been run by the city since 1890 and has 300 people who work for it.
metadata|###`,
  'as it was printed': `
metadata|5/5/2019
${headline}
byline|By Jane Miller
${report(0, 1)}
metadata|https://harbourpost.example/2019/05/05/council-approves-plan?print=1
metadata|1/3
${report(2, 3, 4)}`,
};

describe('pages of many houses', () => {
  for (const [what, page] of Object.entries(houses)) it(what, () => assertKinds(page));
});
