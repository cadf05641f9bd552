/** Words of judgement, feeling and talk, by dictionary form: what they say nobody can check. */

import { set } from './word-set.ts';

/** Judgement rather than fact: what such a word says of its subject nobody can check. */
export const evaluative =
  set(`good bad great best worst better worse terrible horrible wonderful amazing awful fantastic beautiful important
  crucial critical vital significant substantial serious big huge major historic unprecedented meaningful positive
  negative productive constructive tough hard difficult easy clear unclear obvious fair unfair wrong right true
  false honest dishonest brave courageous cowardly smart stupid foolish dumb crazy insane ridiculous absurd
  outrageous shameful disgraceful disgusting sad tragic proud happy grateful thankful glad sorry strong weak
  powerful remarkable extraordinary incredible impressive disappointing disastrous dangerous reckless
  irresponsible unacceptable inappropriate offensive hypocritical cynical naive vindictive harrowing bizarre
  strange weird stunning hilarious surprising unsurprising awkward comfortable nice lovely ugly decisive symbolic
  genuine real sensitive painful controversial popular unpopular effective ineffective successful unusual
  innocuous blurry noisy overconfident breathtaking compelling refreshing inspiring troubling worrying alarming
  frightening scary shocking interesting exciting boring perfect sure certain ultimate worthwhile innocent
  tangible potential quiet complicated amusing appalling atrocious baffling bitter bleak bold brilliant brutal
  careless charming clever clumsy competent confusing convincing creepy cruel cute damaging daring dear decent
  delightful depressing desperate despicable devastating devious dire dirty dishonourable dismal distasteful
  disturbing divisive dramatic dreadful dubious dull dysfunctional eager earnest eerie elegant elite eloquent
  embarrassing emotional epic essential evil excellent exceptional exceptionally excessive exemplary fabulous
  failed fascinating fearless feeble fierce fitting flagrant flawed foul fragile frank frustrating fundamental
  funny futile generous gifted glamorous gloomy glorious gorgeous graceful greedy grim gross grotesque haunting
  hateful healthy heartbreaking heartless heartwarming heinous helpful helpless heroic hopeless horrific
  horrendous humble humiliating iconic ideal idiotic ignorant illogical immoral imaginative immense impeccable
  impossible incompetent inconvenient inevitable infamous inhumane insensitive insightful insulting intelligent
  intense intolerable intriguing invaluable irrational irrelevant jarring joyful lame lazy legendary likeable
  logical loathsome lonely lousy lucky ludicrous magical magnificent massive mad masterful memorable mere messy
  mighty mindless miraculous miserable misguided misleading modest monstrous monumental mundane mysterious nasty
  neat nervous noble normal notable noteworthy notorious odd outstanding overblown overdue pathetic patriotic
  peculiar perverse petty phenomenal phony pleasant pleasing pointless precious predictable premature prestigious
  pretentious problematic profound promising prudent puzzling questionable rash rational reasonable relentless
  reluctant repugnant repulsive respectable rigorous robust rotten rude ruthless sacred sane satisfying savage
  scandalous selfish senseless sensible shady shallow shameless silly sinister sleek slick sloppy sober
  sophisticated spectacular splendid stark startling stellar stubborn stupendous subtle suitable super superb
  suspicious sympathetic tasteless terrific terrifying thoughtful thrilling thorny timely tireless toxic trickier
  tricky trivial troubled trustworthy typical unbearable unbelievable unbecoming uncanny undeniable uneasy unfit
  unfortunate unhappy unhealthy unimaginable unjust unnecessary unpleasant unprofessional unreasonable unthinkable
  unwelcome unwise upbeat uplifting useful useless vague valid valuable vibrant vicious vile vivid weary wicked
  wise witty worrisome worthless worthy woeful`);

/** Adjectives that look like judgement by their ending and are none. */
export const neutral =
  set(`famous previous various religious numerous active native responsible available able unable public democratic
  republican economic domestic foreign electronic academic catholic islamic scientific atomic automatic nuclear
  alive relative executive defensive offensive missing pending binding existing remaining living working
  significant pregnant absent present resident civilian worth visible capable eligible liable indigenous
  continuous simultaneous classic electric specific arctic pacific atlantic olympic asymptomatic infectious`);

/** What somebody feels: only they can know. */
export const feelings =
  set(`surprised worried disappointed giddy excited appalled frustrated concerned confident hopeful thrilled delighted
  pleased satisfied angry upset happy sad proud sorry glad grateful thankful disheartening shocked stunned amazed
  afraid scared furious outraged saddened heartbroken relieved ashamed embarrassed jealous curious impressed
  horrified devastated disgusted sickened dismayed alarmed humbled honoured honored blessed devastating
  overwhelmed overjoyed ecstatic puzzled baffled bewildered distraught heartened flattered nervous anxious
  fortunate speechless terrified frightened offended insulted privileged`);

/** Feelings that one has, shares or sends. */
export const feelingNouns =
  set(`respect admiration sympathy sympathies condolences confidence faith hope hopes love gratitude pain grief sorrow
  thoughts prayers pride sadness joy regret regrets anger fear trust heart support`);

/** Words that strengthen rather than tell. */
export const intensifiers =
  set(`very really incredibly truly absolutely totally completely utterly simply merely sadly unfortunately obviously
  clearly certainly surely frankly honestly arguably pretty quite extremely terribly awfully remarkably ultimately
  perfectly wonderfully hugely deeply profoundly somehow somewhat definitely undoubtedly ever admittedly amazingly
  badly beautifully bravely brilliantly curiously dangerously desperately dramatically easily effectively
  enormously exceedingly extraordinarily famously fantastically fiercely firmly fortunately fundamentally
  genuinely greatly highly horribly immensely impossibly incorrectly inevitably inherently insanely intensely
  interestingly ironically literally luckily mightily miraculously miserably needlessly nicely notably oddly
  outrageously outright overly painfully passionately pathetically plainly positively predictably purely
  ridiculously rightly seriously severely shamefully shamelessly sharply shockingly sincerely smartly
  spectacularly staggeringly stupidly strangely strikingly strongly stunningly surprisingly suspiciously
  terrifically thankfully thoroughly tragically tremendously ultra unbelievably uniquely unnecessarily unusually
  vastly vehemently vigorously vividly wholeheartedly wholly wildly wisely wrongly`);

/** Words of talk rather than of report. */
export const loose =
  set(`actually apparently barely basically constantly entirely equally especially essentially even evidently exactly
  fairly forever fully hardly heavily indeed just maybe naturally nearly necessarily never nonetheless openly
  particularly perhaps possibly precisely presumably probably properly quickly rather readily relatively so such
  suddenly super too typically virtually well widely seemingly supposedly doubtless hopefully always anyway`);

/** Nouns of judgement: "a disgrace", "a step forward". */
export const evaluativeNouns =
  set(`disgrace shame step mistake blessing joke tragedy honour honor privilege opportunity breakthrough failure
  success disaster victory triumph catastrophe nightmare scandal hypocrisy nonsense turning moment challenge
  obstacle sign progress movement milestone spectacle testament problem threat bias caution optimism reality truth
  matter question puzzle mystery irony point fact thing way accomplishment achievement advantage affront agony
  anger annoyance appetite art attitude atrocity beauty betrayal bit blow boon bravery brilliance calamity chance
  chaos charade charm circus comfort compliment compromise contradiction contrast courage cowardice crisis crusade
  curse danger decency delight delusion despair dilemma disappointment disservice distraction dodge downfall
  downside drama dream enemy embarrassment essence evil exaggeration excuse extremist failing fantasy farce fault
  fiasco flaw fluke folly foundation fraud fun gamble gem genius gift glory goodness greed hallmark headache heart
  hero heroes hint hoax honesty hope hurdle icon idea idol illusion insanity inspiration instinct insult intrigue
  journey joy jewel keystone lack leap legacy lesson lie luck luxury madness magic masterpiece mess miracle
  misconception mockery monster mood motive myth necessity notion nuisance obsession ordeal outrage outsider pain
  paradox passion peril pity plague pleasure possibility potential prejudice prize prospect quest recipe
  reflection reminder reputation reward riddle rhetoric risk sacrifice sanity scam secret sense shambles shock
  significance silence slap smear spirit stain stigma strength struggle stunt style substance surprise swipe
  symbol symptom tale talent temptation tension thrill time torture travesty treasure trend trick tribute trouble
  trust value vice villain virtue vision warning waste weakness weapon whim wisdom witch woe wonder freedom
  liberty justice dignity hatred hate god soul greatness values morality pride destiny faith love excitement
  feeling mind`);

/** Verbs of judgement, feeling and mere thought. */
export const opinionVerbs =
  set(`think believe feel guess suppose imagine love hate like admire thank congratulate wonder deserve regret enjoy
  care matter hear seem appear represent mark underscore underline highlight reflect symbolise symbolize embody
  signify suggest evoke remind adore appreciate despise detest dislike dread inspire intrigue pity presume respect
  revere sense smell stun trust value wish cherish glorify sympathise sympathize excel shine amaze astonish
  astound exemplify epitomise epitomize illustrate overshadow disappoint delight fascinate`);

/** Courtesies: "would like to thank" tells nothing but itself. */
export const courtesies =
  set(`thank apologise apologize congratulate welcome wish say express extend offer know see hear remind note
  acknowledge commend salute add point begin start take`);
