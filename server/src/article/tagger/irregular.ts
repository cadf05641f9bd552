/** Verbs that are no `-ed` verbs: the base, then its other forms. */
const verbLines = `
be am is are was were been being 's 're 'm|have has had having 've|do does did done|go goes went gone|arise arose arisen
awake awoke awoken|bear bore borne born|beat beaten|become became|befall befell befallen|begin began begun|behold beheld
bend bent|beseech besought|beset|bet|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|cast|catch caught
choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen
forego forewent foregone|forgo forwent forgone|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken
freeze froze frozen|get got gotten|give gave given|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden
hit|hold held|hurt|input|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt
leave left|lend lent|let|lie lay lain lying|light lit|lose lost|make made|mean meant|meet met|mislead misled
mistake mistook mistaken|misunderstand misunderstood|mow mown|offset|outdo outdid outdone|outgrow outgrew outgrown
outsell outsold|outspend outspent|overcome overcame|overdo overdid overdone|overhear overheard|override overrode overridden
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven|put|quit
rebuild rebuilt|redo redid redone|remake remade|repay repaid|rerun reran|resell resold|rethink rethought|retake retook retaken
rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|set|sew sewn|shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk
shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit|sow sown|speak spoke spoken
speed sped|spend spent|spill spilt|spin spun|spit spat|plead pled|stymie stymied|split|spoil spoilt|spread|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck stricken|strew strewn|string strung
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|tread trod trodden
undercut|undergo underwent undergone|understand understood|undertake undertook undertaken|underwrite underwrote underwritten
undo undid undone|unwind unwound|uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won
wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
die dying|tie tying|vie vying|untie untying|belie belying|underlie underlay underlain underlying`;

/** Nouns whose plural is no `-s`, then its plural; or that stay as they are. */
const nounLines = `
man men|other others|child children|grandchild grandchildren|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|criterion criteria
phenomenon phenomena|memorandum memoranda|bacterium bacteria|referendum referenda|alumnus alumni|stimulus stimuli
nucleus nuclei|fungus fungi|index indices|matrix matrices|appendix appendices|crisis crises|analysis analyses
hypothesis hypotheses|thesis theses|diagnosis diagnoses|oasis oases|parenthesis parentheses|emphasis emphases|axis axes
synthesis syntheses|life lives|wife wives|knife knives|midwife midwives|housewife housewives|leaf leaves|half halves|shelf shelves|self selves
thief thieves|wolf wolves|calf calves|loaf loaves|scarf scarves|hoof hooves|elf elves|movie movies|cookie cookies
zombie zombies|rookie rookies|calorie calories|selfie selfies|prairie prairies|hippie hippies|shoe shoes|toe toes|foe foes
canoe canoes|woe woes|ache aches|headache headaches|cache caches|avalanche avalanches|niche niches|moustache moustaches
gas gases|bus buses|lens lenses|bias biases|atlas atlases|canvas canvases|alias aliases|iris irises|quiz quizzes|rabbi rabbis|taxi taxis|alibi alibis|ski skis|bikini bikinis|safari safaris|summons summonses
tie ties|pie pies|die dies|lie lies|necktie neckties|passer-by passers-by|son-in-law sons-in-law|attorney-general attorneys-general
news|series|species|means|headquarters|whereabouts|clothes|odds|lens|gas|bus|chaos|bias|atlas|canvas|alias|mathematics
politics|economics|ethics|physics|athletics|gymnastics|logistics|electronics|genetics|linguistics|aesthetics|dynamics
robotics|analytics|acoustics|forensics|ceramics|diabetes|rabies|measles|corps|thanks|scissors|trousers|earnings|proceeds|remains|grassroots|kudos|gravitas|fracas|ethos|pathos|sweepstakes|summons|premises|specimen|regimen|omen|abdomen|semen|acumen`;

/** Adjectives and adverbs with forms of their own. */
const adjectiveLines = `good better best|bad worse worst|far farther farthest`;

/** Adjectives that take `-er` and `-est`. */
export const gradable = new Set(
  `big bold brave brief bright broad calm cheap clean clear clever close cold cool cruel dark dear dumb deep dense dim dirty dry
  early easy fair fast fat few fierce fine firm fit flat free fresh full grand great grave green hard harsh healthy heavy high hot huge
  humble keen kind large late lean light long loose loud low mean mild narrow near neat new nice noble noisy odd old pale
  plain poor proud pure quick quiet rare raw ready rich risky ripe rough rude sad safe sharp short simple slight slim slow
  small smart smooth soft sound sour steady steep stern stiff strange strict strong stupid subtle sure sweet swift tall thick
  thin thorny tight tiny tough true ugly vast warm weak wealthy wet wide wild wise worthy young angry busy bloody costly crazy
  deadly dirty dusty friendly funny greedy guilty happy hungry lazy likely lively lonely lovely lucky messy nasty pretty
  scary sexy shaky silly sleepy strong sunny tidy tricky windy`.split(/\s+/),
);

const tableOf = (lines: string): Map<string, string> => {
  const table = new Map<string, string>();
  for (const line of lines.trim().split(/\||\n/)) {
    const [base = '', ...forms] = line.trim().split(' ');
    for (const form of forms) if (!table.has(form)) table.set(form, base);
    if (forms.length === 0) table.set(base, base);
  }
  return table;
};

interface Tables {
  readonly verbs: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

/** Dictionary forms of irregular words, by the form; made at first use. */
export const irregular = (): Tables =>
  (tables ??= { verbs: tableOf(verbLines), nouns: tableOf(nounLines), adjectives: tableOf(adjectiveLines) });
