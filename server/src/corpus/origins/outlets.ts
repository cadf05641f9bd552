import { newsOutlets, organisations } from '../../annotate/lexicon/organisations.ts';
import { remember } from '../../article/remember.ts';
import { functionWords, titles } from '../words/function-words.ts';

/** Outlets by what their names are when written out, for those that are also called otherwise. */
const otherNames: ReadonlyMap<string, string> = new Map(
  (
    'ap=associatedpress afp=agencefrancepresse dpa=deutschepresseagentur pa=pressassociation pamedia=pressassociation pawire=pressassociation upi=unitedpressinternational ' +
    'pti=presstrustofindia ani=asiannewsinternational aap=australianassociatedpress nyt=newyorktimes nytimes=newyorktimes wsj=wallstreetjournal wapo=washingtonpost latimes=losangelestimes ' +
    'ft=financialtimes fox=foxnews foxnewschannel=foxnews cnninternational=cnn bbcnews=bbc nbc=nbcnews cbs=cbsnews abc=abcnews sky=skynews huffpost=huffingtonpost ' +
    'dw=deutschewelle spiegel=derspiegel mailonline=dailymail bloombergnews=bloomberg rianovosti=ria anadoluagency=anadolu spiegelonline=derspiegel buzzfeednews=buzzfeed vicenews=vice'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [other = '', name = ''] = pair.split('=');
      return [other, name];
    }),
);

const addressEnds = new Set('com org net co uk de fr cn in au ca io tv gov edu ac info eu us ie nz za jp'.split(' '));

const namesRemembered = 2000;

/** What all names of an outlet share: "The New York Times", "NYT" and "nytimes.com" have one key. */
export const outletKey = remember((name) => {
  const address = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/?$/i.exec(name.trim())?.[1];
  const parts = address
    ?.toLowerCase()
    .split('.')
    .filter((part) => part !== 'www');
  while (parts && parts.length > 1 && addressEnds.has(parts.at(-1) ?? '')) parts.pop();
  const plain = (parts?.at(-1)?.replace(/^the(?=[a-z]{3})/, '') ?? name)
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['’]s?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return otherNames.get(plain) ?? plain;
}, namesRemembered);

/** Outlets on the web. */
const websites =
  'BuzzFeed|BuzzFeed News|Axios|HuffPost|Huffington Post|Breitbart|Breitbart News|Drudge Report|Daily Caller|National Review|' +
  'Mother Jones|Weekly Standard|The Hill|Slate|Salon|Vice|Vice News|Vox|Gawker|Quartz|Recode|Bellingcat|Semafor|' +
  'The Information|CoinDesk|MarketWatch|Barron’s|Nikkei Asian Review|Asahi Shimbun|Caixin';

const known: ReadonlySet<string> = new Set([...newsOutlets, ...websites.split('|')].map(outletKey));

/** Words that name an outlet only where they are marked as a name, by an article or by what it is ("newspaper"). */
const ambiguous = new Set(
  (
    'times post sun mail mirror observer independent express metro star people nature science time fortune variety wired verge intercept atlantic economist spectator hindu dawn world ' +
    'hill slate salon vice vox quartz information chronicle inquirer freepress dailynews telegraph guardian bild welt diewelt pravda ria pa rex sipa getty gettyimages alamy shutterstock zuma cosmopolitan esquire vogue metro'
  ).split(' '),
);

/** Words that end the name of a local paper or broadcaster: "the Harbour Gazette", "Northern Times-News". */
const paperEnd =
  /^(?:Times|News|Herald|Tribune|Gazette|Chronicle|Examiner|Inquirer|Enquirer|Dispatch|Courier|Sentinel|Bulletin|Observer|Monitor|Telegraph|Argus|Advertiser|Today|Daily|Zeitung|Tageblatt|Shimbun|Ilbo|Matin)$/;
/** Words that end the names of others too: those of papers have "the" before them. */
const paperEndAfterThe = /^(?:Post|Star|Mirror|Wire)$/;
const broadcaster = /\bBroadcasting (?:Network|Corporation|Company|Service)$/;
const address = /^[a-z0-9-]+\.(?:com|net|org|co\.uk)$/;
/** The call sign of a station in the United States, and broadcasters that are called television. */
const station = /^(?:[KW][A-Z]{2,3}-(?:TV|FM|AM)|[KW][A-Z]{3}|(?!CC)[A-Z]{2,4}-?TV)$/;

/** Whether words have the form of an outlet's name; they are asked about only where something is credited to them. */
function hasFormOfOutlet(parts: readonly string[]): boolean {
  const name = /^the$/i.test(parts[0] ?? '') ? parts.slice(1) : parts;
  const last = name.at(-1)?.replace(/['’]s?$/, '') ?? '';
  if (address.test(last)) return true;
  if (name.length === 1) return station.test(last) && !organisations.has(last);
  const isPart = (part: string): boolean =>
    /^\p{Lu}/u.test(part) && !functionWords.has(part.toLowerCase()) && !titles.has(part.toLowerCase());
  // What belongs to a country or a town has a name of its own: "Norway's Northern Gazette".
  if (!name.every(isPart) || name.slice(0, -1).some((part) => /['’]s?$/.test(part))) return false;
  const end = last.split('-').at(-1) ?? '';
  return (
    broadcaster.test(name.join(' ')) || paperEnd.test(end) || (paperEndAfterThe.test(end) && name.length < parts.length)
  );
}

/** Names of outlets and, far more often, of things: what is "seen on CCTV" is no broadcaster's. */
const alsoThings = new Set(['cctv']);

/** Those among them that are people's names too. */
const alsoPeople = new Set('hill dawn rex guardian world independent'.split(' '));

/** Names that are written in small letters. */
const lowerCase = /^(?:dpa|[a-z0-9-]+\.(?:com|net|org|co\.uk))$/;

const marking = /^(?:the|newspaper|paper|daily|tabloid|magazine|broadcaster|network|agency|website)$/i;

/** The agencies whose texts other outlets print. */
const agencies: ReadonlySet<string> = new Set(
  'Reuters|AP|AFP|dpa|PA|UPI|Xinhua|TASS|Interfax|Kyodo|Yonhap|Anadolu|ANSA|EFE|ANI|PTI|AAP|Canadian Press|Bloomberg|RIA Novosti'
    .split('|')
    .map(outletKey),
);

export const isAgency = (name: string): boolean => agencies.has(outletKey(name));

/**
 * The outlet that some capitalised words name, at their beginning or after a nation ("German newspaper Bild"); undefined
 * where they name none. `others` are keys of outlets that are not known in general; `isMarked` tells
 * that the words before them are such as stand before an outlet's name.
 */
export function outletIn(words: string, others: ReadonlySet<string>, isMarked = false): string | undefined {
  const parts = words.split(/\s+/);
  for (let first = 0; first < Math.min(4, parts.length); first++) {
    for (let last = Math.min(parts.length, first + 6); last > first; last--) {
      const name = parts
        .slice(first, last)
        .join(' ')
        .replace(/[.,]+$/, '')
        .replace(/['’]s?$/, '');
      const key = outletKey(name);
      const end = parts[last - 1] ?? '';
      if (key === '' || !(/^\p{Lu}/u.test(end) || lowerCase.test(end))) continue;
      const isWhole = !/^\p{Lu}/u.test(parts[last] ?? '') || /['’]s?$/.test(parts[last - 1] ?? '');
      if (!known.has(key) && !others.has(key) && !(isWhole && hasFormOfOutlet(parts.slice(first, last)))) continue;
      const isCalled = [parts[first], parts[first - 1], parts[last]].some((part) => marking.test(part ?? ''));
      if (alsoThings.has(key) && !isCalled) continue;
      const marked = (isMarked && parts.length === 1 && !alsoPeople.has(key)) || isCalled;
      if (!ambiguous.has(key) || marked || /^\p{Lu}{2}/u.test(name)) return name;
    }
  }
  return undefined;
}

/** A name that is called an outlet's, as it stands: without "the" and a genitive. */
export const wholeName = (words: string): string => words.replace(/^the /i, '').replace(/['’]s?$/, '');
