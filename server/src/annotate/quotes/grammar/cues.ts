/**
 * How a verb attributes.
 * - `say`: speech and writing; takes a quotation, a clause with or without "that", and stands before, in or after it.
 * - `tell`: the same after the person spoken to ("told reporters").
 * - `ask`: takes a question.
 * - `think`: thoughts and attitudes; takes a clause.
 * - `show`: what a document does; takes a clause.
 * - `call`: takes an object and what is said of it ("called the plan “weak”").
 * - `act`: speech that takes an object or an infinitive ("urged", "rejected the offer", "vowed to fight").
 * - `gesture`: goes with a quotation alone ("“No,” she laughed").
 */
export type Frame = 'say' | 'tell' | 'ask' | 'think' | 'show' | 'call' | 'act' | 'gesture';

const lexicon: Readonly<Record<Frame, string>> = {
  say: `say add note argue claim insist warn explain acknowledge announce admit write tweet retweet declare stress emphasise
    emphasize reiterate suggest state conclude reply respond continue recall remark comment observe assert contend allege
    concede confess confide complain joke boast brag quip caution confirm speculate maintain reveal disclose report repeat
    testify swear hint imply indicate signal retort counter interject shout yell exclaim answer agree elaborate post opine
    lament clarify specify proclaim profess pronounce attest affirm aver posit recount relate mention predict forecast
    estimate venture volunteer opine reason deny charge protest object underline underscore muse marvel grumble gripe fume
    warn vow pledge promise threaten recommend propose advise blog email text telegraph log pray preach reaffirm restate
    rejoin riposte intone deadpan enthuse gush crow stipulate rule decree hold intimate postulate theorise theorize
    bemoan bewail whisper mutter murmur chant sing scream cry shriek bellow roar bark snap rant rage plead beg implore
    chime interrupt summarise summarize persist press recite narrate dictate`,
  tell: `tell assure remind inform reassure`,
  ask: `ask inquire enquire wonder query question`,
  think: `think believe feel hope fear expect worry know understand suspect doubt assume reckon guess imagine figure
    presume realise realize recognise recognize anticipate conclude judge want wish prefer consider see regret decide`,
  show: `show find suggest indicate demonstrate prove estimate read`,
  call: `call label dub describe brand term deem characterise characterize portray depict denounce dismiss decry hail
    condemn slam criticise criticize blast deride mock praise bill tout castigate lambast lambaste pan style rate paint
    cast castigate ridicule refer liken compare blame accuse`,
  act: `appeal instruct urge demand welcome reject promise offer refuse decline call endorse defend oppose support accuse blame criticise
    criticize praise applaud attack slam blast condemn thank congratulate apologise apologize discuss cite propose
    recommend order request discourage encourage back accept repeat reiterate voice express raise outline detail announce
    unveil present describe question challenge dispute contest rebut refute echo highlight tout invoke quote address
    vow pledge threaten agree confirm deny reveal plead swear advocate seek signal predict speak talk boast complain
    lament deliver issue publish release sign list delineate lay unveil set commit assess summon float acknowledge admit`,
  gesture: `laugh smile nod shrug sigh grin chuckle giggle sob weep gasp groan moan snarl sneer scoff spit smirk wink
    beam frown grimace gesture point wave begin start finish go explode erupt blurt drawl croak stammer stutter`,
};

const frames = new Map<string, ReadonlySet<Frame>>();
for (const frame of Object.keys(lexicon) as Frame[]) {
  for (const lemma of lexicon[frame].split(/\s+/)) frames.set(lemma, new Set([...(frames.get(lemma) ?? []), frame]));
}

const none: ReadonlySet<Frame> = new Set();

/** How a verb, given by its dictionary form, attributes; empty where it does not. */
export const framesOf = (lemma: string): ReadonlySet<Frame> => frames.get(lemma) ?? none;

/** Words that belong to a verb and follow it: "pointed out", "shot back", "called for". */
export const particles: Readonly<Record<string, readonly string[]>> = {
  point: ['out', 'to'],
  call: ['for', 'on', 'upon'],
  shoot: ['back'],
  hit: ['back'],
  fire: ['back'],
  speak: ['of', 'about', 'out'],
  talk: ['about', 'of'],
  chime: ['in'],
  appeal: ['to'],
  rule: ['out'],
  warn: ['of', 'against'],
  refer: ['to'],
  spell: ['out'],
  lay: ['out'],
  set: ['out'],
  complain: ['of', 'about'],
  accuse: [],
};

/** Verbs that attribute only with the words that follow them. */
export const withParticle: ReadonlySet<string> = new Set([
  'point',
  'shoot',
  'hit',
  'fire',
  'refer',
  'spell',
  'lay',
  'set',
]);
