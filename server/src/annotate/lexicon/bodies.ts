import { roleNouns } from './titles.ts';
import { words } from './words.ts';

const table = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', nouns = ''] = line.split(':');
        const all = nouns.trim().split(' ');
        return names.split('|').map((name): [string, readonly string[]] => [name.trim(), all]);
      }),
  );

/** Nouns for a body that a name which ends, or before "of" begins, with the word can go by in the next sentence. */
export const nounsOfHead: ReadonlyMap<string, readonly string[]> = table(`
University: university school institution
College: college school
School: school
Zoo: zoo
Aquarium: aquarium
Museum: museum
Library: library
Hospital: hospital
Church: church
Bank|Bancorp: bank lender company
Airlines|Airways|Air Lines: airline carrier company
Department: department agency
Police|Constabulary: department force
Ministry: ministry
Agency|Administration|Enforcement|Service|Patrol: agency
Bureau: bureau agency
Authority: authority agency
Commission: commission agency panel
Committee: committee panel
Council: council
Board: board panel
Court: court
Tribunal: tribunal court
Parliament|Assembly: parliament
Union: union
League: league
Club|FC: club team
Federation: federation organisation organization
Association|Society|Alliance|Coalition|Organization|Organisation|Network|Initiative|Caucus|Watch|Fund|Trust: group organisation organization
Foundation: foundation group charity organisation organization
Institute|Institution: institute institution group
Center|Centre: center centre group
Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Inquirer|Enquirer|Globe|Telegraph|Register|Dispatch|Courier|Sentinel|Examiner|Guardian|Observer|Zeitung|Shimbun|Times-News: newspaper paper outlet publication
Magazine: magazine outlet publication
Broadcasting|Television: network broadcaster channel outlet
Studios|Pictures|Films: studio company
Motors: carmaker automaker company
Pharma|Pharmaceuticals|Therapeutics: drugmaker company
Restaurant: restaurant
Hotel: hotel
Exchange: exchange
`);

/** The same for bodies whose names do not say what they are. */
export const nounsOfName: ReadonlyMap<string, readonly string[]> = table(`
FBI|F.B.I.|CIA|C.I.A.|NSA|EPA|E.P.A.|FDA|F.D.A.|CDC|FEMA|IRS|I.R.S.|ICE|TSA|FAA|F.A.A.|NASA|Nasa|NOAA|NIH|DEA|NTSB|Secret Service|Border Patrol|UNICEF|Unicef|UNHCR|UNRWA|IAEA: agency
SEC|S.E.C.|FCC|F.C.C.|FTC: agency commission
Reuters|AP|A.P.|Associated Press|AFP|Agence France-Presse|DPA|Bloomberg|Tass|TASS|Interfax|Xinhua|Kyodo|Yonhap|Anadolu: agency outlet
CNN|BBC|BBC News|ITV|NBC|NBC News|CBS|CBS News|ABC|ABC News|PBS|MSNBC|CNBC|Fox News|Univision|Telemundo|Al Jazeera|Sky News|RT|CBC: network broadcaster channel outlet
NPR: network broadcaster outlet
Time|TIME|Newsweek|Forbes|Fortune|Vanity Fair|Rolling Stone|Economist|The Economist|New Yorker|The New Yorker|Der Spiegel|Esquire|GQ|Vogue|Wired: magazine outlet publication
Guardian|The Guardian|Le Monde|Le Figaro|El País|Haaretz|Bild|USA Today|Daily Mail|Sun|Daily Mirror|Financial Times: newspaper paper outlet publication
Politico|POLITICO|Breitbart|BuzzFeed|Axios|Vox|Slate|Salon|TMZ|Business Insider|The Verge|Verge|TechCrunch|Engadget|Gizmodo|CNET|Mashable|Daily Beast|The Daily Beast: outlet website site publication
Facebook|Twitter|Instagram|LinkedIn|Snapchat|Reddit|YouTube|Tumblr|Pinterest: company site network platform
`);

/** Nouns for a company whatever it does. */
export const companyNouns: ReadonlySet<string> = words('company|firm');

/** Nouns for bodies, in the singular. */
const bodyNouns: ReadonlySet<string> = new Set([
  ...companyNouns,
  ...words(
    'corporation|conglomerate|multinational|giant|brewer|manufacturer|provider|platform|developer|producer|consultancy|distributor|broker|label|band|team|gang|cartel|party|unit|retailer|startup|start-up|supplier|operator|utility|insurer|brand|chain|nonprofit|charity|regulator|watchdog|militia|movement|tabloid|blog|organisation|organization|group|lender',
  ),
  ...[...nounsOfHead.values(), ...nounsOfName.values()].flat(),
]);

/** True for a noun, in the singular and lower case, of a body that speaks or acts as one ("company", "chipmaker"). */
export const isBodyNoun = (noun: string): boolean =>
  bodyNouns.has(noun) || (noun.endsWith('maker') && !roleNouns.has(noun));
