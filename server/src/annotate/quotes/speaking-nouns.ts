import { isRoleNoun, singular } from '../entities/knowledge.ts';
import { unnamedSourceHeads } from '../lexicon/unnamed.ts';
import { words } from '../lexicon/words.ts';

/** Nouns for people beside those that are titles. */
const people: ReadonlySet<string> = words(`
person|people|anyone|someone|everyone|mom|model|personality|astrologer|leaker|intern|attendee|wearer|exec|brit|pensioner|neighbour|neighbor|motorist|rider|holidaymaker|dad|kid|child|client|customer|consumer|user|donor|tourist|visitor|migrant|immigrant|passerby|caller|listener|viewer|reader|spectator|follower|believer
conservative|liberal|progressive|socialist|libertarian|moderate|centrist|democrat|skeptic|sceptic|policymaker|organiser|insurgent|fighter|guerrilla|separatist|dissident|exile|defector|oligarch|staffer|speechwriter
interviewee|interviewer|moderator|whistle-blower|proponent|detractor|backer|foe|boss|cop|ranger|miner|tenant|shopper|pedestrian|cyclist|employer|forecaster|mep|superdelegate|couple|duo|trio|influencer|claimant|schoolteacher|watcher|bureaucrat|technocrat|teen|attendant|pilot|surveyor|partner|clergy|chieftain|youngster|housemaster|headmistress|headmaster|schoolmaster|landlady|landlord|complainant|narrator
`);

/** Nouns of bodies that speak as one. */
const bodies: ReadonlySet<string> = words(`
government|administration|ministry|department|agency|bureau|office|council|committee|commission|panel|court|tribunal|parliament|congress|senate|house|assembly|cabinet|party|campaign|team|group|organization|organisation
company|corporation|firm|bank|union|association|federation|league|club|board|authority|police|military|army|navy|force|command|church|university|college|school|institute|foundation|center|centre|charity|coalition
alliance|bloc|embassy|mission|delegation|side|camp|newspaper|paper|magazine|website|outlet|network|channel|station|broadcaster|publisher|service|airline|manufacturer|maker|watchdog|think-tank|thinktank|district|city
county|state|country|nation|republic|regime|leadership|opposition|movement|militia|gang|faction|wing|crowd|audience|public|electorate|media|press|industry|community|jury|consortium|operator|provider|pac|lobby|chamber
chipmaker|carmaker|automaker|drugmaker|carrier|startup|start-up|brewer|brewery|restaurant|hotel|hospital|museum|zoo|circus|theatre|theater|studio|label|family|household|observatory|laboratory|lab|shelter|sanctuary|prefecture|consulate|municipality|borough|township|village|parish|diocese|registry|registrar|regulator|ombudsman|taskforce|exchange|marketplace|store|supermarket|shop|chain|franchise|venue|airport|port|prison|jail|factory|plant|mine|farm|distributor|supplier|utility|insurer|lender
site|crew|giant|titan|conference|treasury|palace|presidency|prosecution|defence|defense|fund|trust|society|academy|institution|pentagon|kremlin|casino|radio|television|tv|ngo|brigade|coastguard|junta|cartel|clinic|tabloid|province|festival|retailer
`);

/** Nouns of what is written or recorded. */
const documents: ReadonlySet<string> = words(`
statement|report|study|survey|poll|document|memo|letter|email|e-mail|message|tweet|post|filing|lawsuit|complaint|affidavit|indictment|warrant|ruling|opinion|decision|order|verdict|transcript|article|story|editorial|column
book|memoir|manifesto|resolution|communique|communiqué|declaration|release|advisory|notice|bulletin|law|bill|legislation|treaty|agreement|pact|constitution|amendment|clause|plan|proposal|draft|analysis|review|research
data|figure|finding|file|disclaimer|missive|excerpt|disclosure|transmission|record|census|index|forecast|estimate|audit|assessment|investigation|inquiry|note|text|caption|headline|page|advertisement|ad|video|tape|recording|footage|sign|banner|petition|questionnaire|summary|account
biography|obituary|paragraph|passage|slogan|strategy|pledge|charter|code|manual|guideline|guidance|rule|policy|platform|posting|dispatch|interview|speech|motion|brief|placard|poem|song|lyric|ad|advert|commercial|trailer|voiceover|tagline|text|website|blog|t-shirt|leaflet|pamphlet|label|inscription|voice-over|original|version|wording|memorandum|screenshot|image|picture|photo|photograph|graphic|diagram|map|slide|spreadsheet|log|diary|newsletter|notification|script|lawsuit|petition|cable|caption|editorial|op-ed|podcast|broadcast|programme|program|show|documentary|tracker|chart|table|sheet|list|return|manifest|poster|rendering|rumour|rumor|apology|appeal|guide|instruction|cover|comment|remark|warning|certificate|contract|invoice|receipt|ledger|testimony|deposition|preprint|presentation|brochure|invitation|dedication|foreword|preface|footnote|entry|judgment|judgement|section|article|material|flyer|voicemail|epitaph|plaque|score|screen|app
`);

/** Of a compound its last word counts ("tech-giant"). */
const has = (nouns: ReadonlySet<string>, word: string): boolean =>
  nouns.has(word) ||
  nouns.has(singular(word)) ||
  (word === 'children' && nouns.has('child')) ||
  (word.includes('-') && has(nouns, word.slice(word.lastIndexOf('-') + 1)));
const agentive =
  /.(?:man|men|woman|women|person|persons|ologist|ologists|crat|crats|keeper|keepers|holder|holders|goer|goers)$/;

/** True for a noun, in lower case, that names a person by what he or she is or does. */
export const isPersonNoun = (word: string): boolean =>
  has(people, word) || isRoleNoun(word) || has(unnamedSourceHeads, word) || agentive.test(word);

/** True for a noun, in lower case, of a body that speaks as one. */
export const isBodyNoun = (word: string): boolean => has(bodies, word);

/** True for a noun, in lower case, of something written or recorded. */
export const isDocumentNoun = (word: string): boolean => has(documents, word);

/** True for a noun, in lower case, of what can be said to say something. */
export const isSpeakingNoun = (word: string): boolean => isPersonNoun(word) || isBodyNoun(word) || isDocumentNoun(word);

/** Nouns for people whose names are withheld by custom: a plain plural of them is a source, not a group. */
export const isWithheldNoun = (word: string): boolean =>
  /^(?:officials?|sources?|diplomats?|aides?|advisers?|advisors?|insiders?|people|persons?|staffers?|negotiators?|associates?|informants?|operatives?|officers?|envoys?)$/.test(
    word,
  );

/** True for a noun, in lower case, that stands for more than one. */
export const isPlural = (word: string): boolean =>
  /^(?:people|children|clergy|couple|duo|trio|others|some|many|both|several|all|few|.*(?:men|women))$/.test(word) ||
  (word !== singular(word) && !/^(?:politics|news)$/.test(word));
