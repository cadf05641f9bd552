/** The word lists behind claims: general English of news, by dictionary form, that no event is in. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that bind whoever is their subject, or tell of such a bond. */
export const commitmentVerbs =
  set(`pledge promise vow commit guarantee agree offer plan propose intend undertake undertook
  bind swear volunteer threaten stipulate`);

/** Verbs that bind in the present ("the law requires"); in the past they tell of an event ("signed", "was obliged to"). */
export const rulingVerbs = set(`require oblige mandate entitle guarantee ensure ban prohibit forbid allow aim authorise
  authorize earmark allocate schedule legislate provide fund grant allow permit`);

/** Verbs that put something forward: with a commitment for their object they make one. */
export const puttingVerbs =
  set(`present put give make include contain offer announce unveil outline set draft discuss echo
  deliver issue sign detail envisage foresee involve cover comprise raise extend negotiate`);

/** Nouns for something that binds whoever gives it. */
export const bonds = set(`commitment pledge promise guarantee assurance safeguard undertaking obligation vow`);

/** Nouns for a bond, a plan or a rule. */
export const commitmentNouns =
  set(`commitment pledge promise guarantee plan proposal agreement deal treaty accord pact law
  rule bill legislation measure offer obligation undertaking programme program mechanism safeguard deadline provision
  resolution policy strategy roadmap framework order budget scheme ban package`);

/** Verbs of what someone wants, accepts or turns down. */
export const positionVerbs =
  set(`want demand insist refuse reject oppose urge seek favour favor prefer accept resist object
  call press push lean ask request require disagree welcome endorse support back condemn criticise criticize
  denounce dismiss deny dispute contest decline hope wish desire argue advocate recommend warn appeal
  lobby petition protest block veto accuse blame defend`);

/** Adjectives of will and stance that follow a form of "be". */
export const stanceAdjectives =
  set(`willing unwilling ready prepared open opposed reluctant loath loth keen eager determined
  against adamant divided committed cautious sceptical skeptical hesitant supportive critical committed inclined
  adamant`);

/** Nouns for a stance. */
export const positionNouns = set(`demand position opposition objection support refusal insistence condition concern call
  criticism rejection request reservation preference appeal`);

/** Verbs of what happens rather than of what someone does: with "will" they foretell. */
export const happenings =
  set(`be become rise fall grow shrink increase decrease drop climb lead cause happen occur remain
  continue stay lose fail collapse win die suffer face result mean take depend end last run worsen improve decide
  come see get have need know prove turn pull dominate reach hit destroy save satisfy regret change cost benefit
  affect disappear survive land arrive emerge appear`);

/** Judgement rather than fact: what such a word says of its subject nobody can check. */
export const evaluative =
  set(`good bad great best worst better worse terrible horrible wonderful amazing awful fantastic beautiful
  important crucial critical vital key significant substantial serious big huge major historic unprecedented meaningful
  positive negative productive constructive tough hard difficult easy clear unclear obvious fair unfair wrong right true
  false honest dishonest brave courageous cowardly smart stupid foolish dumb crazy insane ridiculous absurd outrageous
  shameful disgraceful disgusting sad tragic proud happy grateful thankful glad sorry strong weak powerful remarkable
  extraordinary incredible impressive disappointing disastrous dangerous reckless irresponsible unacceptable
  inappropriate offensive hypocritical cynical naive vindictive harrowing bizarre strange weird stunning hilarious
  surprising unsurprising awkward comfortable nice lovely ugly decisive symbolic genuine real sensitive painful
  controversial popular unpopular effective ineffective successful unusual innocuous blurry noisy overconfident
  breathtaking compelling refreshing inspiring troubling worrying alarming frightening scary shocking interesting
  exciting boring perfect sure certain ultimate worthwhile innocent tangible potential quiet complicated`);

/** Adjectives that look like judgement by their ending and are none. */
export const neutral =
  set(`famous previous various religious numerous active native responsible available able unable public
  democratic republican economic domestic foreign electronic academic catholic islamic scientific atomic automatic
  nuclear alive relative executive defensive offensive missing pending binding existing remaining living working
  significant pregnant absent present resident civilian worth visible capable eligible liable indigenous continuous
  simultaneous classic electric specific public arctic pacific atlantic olympic asymptomatic infectious`);

/** What somebody feels: only they can know. */
export const feelings =
  set(`surprised worried disappointed giddy excited appalled frustrated concerned confident hopeful
  thrilled delighted pleased satisfied angry upset happy sad proud sorry glad grateful thankful disheartening shocked
  stunned amazed afraid scared furious outraged saddened heartbroken relieved ashamed embarrassed jealous curious impressed`);

/** Words that strengthen rather than tell. */
export const intensifiers =
  set(`very really incredibly truly absolutely totally completely utterly simply merely sadly unfortunately
  obviously clearly certainly surely frankly honestly arguably pretty quite extremely terribly awfully remarkably
  ultimately perfectly wonderfully hugely deeply profoundly somehow somewhat definitely undoubtedly ever`);

/** Nouns of judgement: "a disgrace", "a step forward". */
export const evaluativeNouns = set(`disgrace shame step mistake blessing joke tragedy honour honor privilege opportunity
  breakthrough failure success disaster victory triumph catastrophe nightmare scandal hypocrisy nonsense turning
  moment challenge obstacle sign progress movement movement milestone spectacle testament problem problem threat bias
  caution optimism reality truth matter question puzzle mystery irony point fact thing way`);

/** Verbs of judgement, feeling and mere thought. */
export const opinionVerbs =
  set(`think believe feel guess suppose imagine love hate like admire thank congratulate wonder deserve
  regret enjoy care matter hear seem appear represent mark underscore underline highlight reflect symbolise symbolize
  embody signify suggest evoke remind`);

/** Verbs of speech and thought: what they frame may be a claim, they are none themselves. */
export const speechVerbs =
  set(`say tell add ask write tweet post state note remark comment speak talk explain reply respond
  answer continue conclude argue claim insist warn stress emphasise emphasize describe call quip joke observe recall
  believe think feel know according declare exclaim repeat suggest`);

/** Nouns of people and things that print invitations to the reader rather than news. */
export const address =
  set(`subscribe newsletter sign click follow unlock download watch read share join register verify collect
  visit listen discover enjoy try keep note see check explore browse`);

/** Verbs of thought and speech that take a statement for their object: the statement is what counts. */
export const thoughtVerbs =
  set(`think believe feel know say tell add note suppose guess suspect understand argue claim warn
  acknowledge admit concede report suggest indicate signal hint confirm state write maintain contend assert explain see
  reiterate repeat insist stress believe remain`);

/** Verbs whose object is a statement even where no "that" and no mark opens it. */
export const reportingVerbs =
  set(`say tell add note argue claim insist warn explain acknowledge announce admit write tweet
  declare stress emphasise emphasize reiterate suggest state conclude reply respond continue recall remark comment observe
  assert contend allege concede complain confirm maintain reveal disclose report testify hint imply indicate signal
  predict forecast estimate deny vow pledge promise threaten swear propose recommend demand think believe feel hope fear
  expect worry know understand suspect doubt assume reckon guess agree inform assure caution joke quip post confide
  show find prove mean decide decree rule hold`);
