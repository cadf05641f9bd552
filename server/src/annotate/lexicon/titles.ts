import { words } from './words.ts';

/** Forms of address before a person's name; they say nothing of a role. */
export const honorifics: ReadonlySet<string> = words(`
Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Mx|Mx.|Dr|Dr.|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Earl|Madame|Madam|Monsieur|Herr|Frau|Señor|Don|St|Prof|Prof.|Rev|Rev.
`);

/** Honorifics that tell a man or a woman. */
export const maleHonorifics: ReadonlySet<string> = words(
  'Mr|Mr.|Sir|Lord|Monsieur|Herr|Señor|King|Prince|Duke|Baron|Viscount|Earl|Father|Brother',
);
export const femaleHonorifics: ReadonlySet<string> = words(
  'Mrs|Mrs.|Ms|Ms.|Miss|Dame|Lady|Baroness|Madame|Madam|Frau|Queen|Princess|Duchess|Countess|Sister|Congresswoman|Councilwoman|Chairwoman|Spokeswoman',
);

/** Abbreviated titles before a name. */
export const abbreviatedTitles: ReadonlySet<string> = words(`
Sen.|Sens.|Rep.|Reps.|Gov.|Govs.|Lt. Gov.|Gen.|Maj.|Maj. Gen.|Lt.|Lt|Lt. Gen.|Col.|Lt. Col.|Brig.|Brig. Gen.|Sgt.|Sgt|Cpl.|Cpl|Pvt.|Capt.|Capt|Cmdr.|Cdr|Adm.|Cpt.|Det.|Insp.|Supt.|Atty. Gen.|Pres.|Hon.|Fr.|Del.|Supt|Pte|Sen|Rep|Gov|Gen|Col|Maj|Adm|Det|Insp|PC|DC|DCI|DI|TD|Cllr|Cllr.|MLA
`);

/**
 * Nouns that say what a person is or does, in the singular. Before a name they are a title ("Chancellor Berg"), after
 * it or in a description a role ("the German chancellor").
 */
export const roleNouns: ReadonlySet<string> = words(`
academic|accountant|activist|actor|actress|adjutant|administrator|admiral|adviser|advisor|advocate|agent|aide|ally|ambassador|analyst|anchor|anchorwoman|anchorman|announcer|apprentice|archbishop|architect|artist|assailant|assistant|associate|astronaut|athlete|attacker|attorney|author|ayatollah
backbencher|banker|baron|baroness|biographer|billionaire|biologist|bishop|blogger|bodyguard|boss|boxer|boyfriend|brigadier|broadcaster|broker|brother|builder|businessman|businesswoman|butcher|buyer
campaigner|candidate|ceo|coo|cfo|cto|captain|caretaker|cardinal|carpenter|cashier|celebrity|chair|chairman|chairperson|chairwoman|challenger|champion|chancellor|chaplain|chef|chemist|chief|citizen|clergyman|cleric|clerk|co-author|co-chair|co-chairman|co-founder|cofounder|coach|colleague|collector|colonel|columnist|comedian|commander|commander-in-chief|commentator|commissioner|composer|comptroller|conductor|congressman|congresswoman|constable|consultant|contender|contractor|convict|coordinator|coroner|corporal|correspondent|councillor|councilman|councilwoman|counsel|counselor|counsellor|counterpart|cousin|critic|crown prince|curator|cyclist
dad|dancer|daughter|dealer|dean|defendant|delegate|deputy|designer|detective|developer|dictator|diplomat|director|doctor|donor|driver|duchess|duke
earl|economist|editor|elder|emir|emperor|employee|engineer|entrepreneur|envoy|epidemiologist|ex-husband|ex-wife|ex-president|examiner|executive|expert
fan|farmer|father|father-in-law|fiance|fiancé|fiancee|fiancée|figure|filmmaker|financier|firebrand|firefighter|fisherman|footballer|forecaster|foreman|founder|friend|frontrunner|front-runner|fugitive
general|geologist|girlfriend|governor|graduate|grandfather|grandmother|grandson|granddaughter|guard|gunman|guru
head|headmaster|headteacher|heir|hero|historian|host|hostess|husband
illustrator|imam|immunologist|incumbent|informant|inspector|instructor|insider|interpreter|investigator|investor
jihadist|journalist|judge|juror|justice|king|kingpin
laborer|landlord|lawmaker|lawyer|leader|lecturer|legislator|lieutenant|lobbyist|lord|lover
magistrate|magnate|major|manager|marine|marshal|mayor|mechanic|mediator|medic|member|mentor|merchant|meteorologist|militant|millionaire|minister|minister-president|mister|mogul|monarch|monk|mother|mother-in-law|motorist|mp|mep|msp|mullah|musician
nanny|negotiator|neighbor|neighbour|nephew|neurologist|niece|nominee|novelist|nun|nurse
observer|officer|official|operative|operator|opponent|organiser|organizer|owner
painter|paramedic|pastor|patient|patriarch|pathologist|pediatrician|pharmacist|philanthropist|philosopher|photographer|physician|physicist|pilot|pioneer|player|plaintiff|playwright|poet|policeman|policewoman|politician|pollster|pope|porter|postmaster|premier|presenter|president|president-elect|priest|prime minister|prince|princess|principal|prisoner|producer|professor|programmer|promoter|prosecutor|protester|proprietor|provost|psychiatrist|psychologist|publicist|publisher
queen|quarterback|rabbi|racer|rapper|rebel|rector|reformer|refugee|regent|registrar|regulator|relative|repairman|reporter|representative|republican|researcher|resident|retiree|reverend|rider|rival|ruler|runner
sailor|salesman|scholar|schoolgirl|schoolboy|scientist|screenwriter|sculptor|secretary|secretary-general|senator|sergeant|servant|shareholder|sheikh|sheriff|shopkeeper|singer|sister|skipper|socialite|soldier|solicitor|son|son-in-law|daughter-in-law|brother-in-law|sister-in-law|songwriter|speaker|spokesman|spokesperson|spokeswoman|spouse|spy|star|statesman|statistician|stepfather|stepmother|stepson|strategist|striker|strongman|student|successor|sultan|superintendent|supervisor|supporter|supremo|surgeon|survivor|suspect|surrogate
taoiseach|teacher|technician|teenager|terrorist|therapist|trader|trainer|treasurer|trooper|trustee|tsar|czar|tutor|tycoon|tyrant
uncle|undersecretary|underwriter|veteran|vet|vicar|vice president|vice-president|vice-chairman|victim|viceroy|volunteer
barrister|solicitor|paralegal|waiter|waitress|warden|warlord|whip|whistleblower|widow|widower|wife|winner|witness|woman|man|boy|girl|worker|wrestler|writer|youth|zoologist|rookie|linebacker|pitcher|goalkeeper|midfielder|defender|winger|batsman|bowler|golfer|sprinter|swimmer|jockey|receiver|goalscorer|forward|legend|newcomer|defenseman|shortstop|catcher|astronomer|astrophysicist|virologist|biochemist|entomologist|archaeologist|anthropologist|sociologist|ecologist|conservationist|climatologist|seismologist|cardiologist|oncologist|paediatrician
attorney general|secretary of state|head coach|chief executive|chief of staff|first lady|foreign minister|high representative|chief justice|police chief
`);

/** Words that stand between a country or rank and a role noun in a title ("US *special* envoy", "*deputy* prime minister"). */
export const roleModifiers: ReadonlySet<string> = words(`
acting|assistant|associate|chief|co|current|defence|defense|departing|deputy|disgraced|economic|economy|education|elder|embattled|environment|executive|ex|federal|fellow|finance|first|foreign|former|general|governing|health|high|home|honorary|housing|incoming|incumbent|industry|interim|interior|international|junior|justice|labor|labour|late|lead|leading|legal|lieutenant|local|longtime|long-time|military|minority|majority|national|new|newly|old|opposition|outgoing|permanent|police|political|presidential|press|prime|principal|prominent|provincial|public|regional|retired|right-wing|left-wing|far-right|ruling|second|security|senior|shadow|sitting|special|sports|state|star|supreme|then|top|trade|transport|transportation|treasury|under|vice|veteran|young|younger|congressional|senatorial|republican|democratic|conservative|liberal|labour|communist|nationalist|populist|european|western|eastern|northern|southern|central|city|county|district|foreign|chief|cabinet|business|communications|campaign|crown|world|white|house|kremlin|gop|tory
`);

/** Kinship and company nouns that tell a man or a woman. */
export const maleNouns: ReadonlySet<string> = words(
  'man|boy|father|dad|brother|son|husband|uncle|nephew|grandfather|grandson|king|prince|duke|congressman|councilman|chairman|spokesman|businessman|policeman|salesman|gentleman|stepfather|stepson|son-in-law|father-in-law|brother-in-law|widower|boyfriend|actor|gunman|statesman|pope|monk|priest|emperor|lord|baron|sultan|waiter|clergyman|fisherman|ex-husband|fiancé',
);
export const femaleNouns: ReadonlySet<string> = words(
  'woman|girl|mother|mom|mum|sister|daughter|wife|aunt|niece|grandmother|granddaughter|queen|princess|duchess|congresswoman|councilwoman|chairwoman|spokeswoman|businesswoman|policewoman|lady|stepmother|stepdaughter|daughter-in-law|mother-in-law|sister-in-law|widow|girlfriend|actress|nun|first lady|baroness|waitress|ex-wife|fiancée|schoolgirl',
);
