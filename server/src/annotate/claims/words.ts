/** The word lists behind claims: general English of news, by dictionary form, that no event is in. */

import { set } from './word-set.ts';

/** Verbs that bind whoever is their subject, or tell of such a bond. */
export const commitmentVerbs =
  set(`pledge promise vow commit guarantee agree offer plan propose intend undertake undertook bind swear volunteer
  threaten stipulate`);

/** Verbs that bind in the present ("the law requires"); in the past they tell of an event ("signed", "was obliged to"). */
export const rulingVerbs =
  set(`require oblige mandate entitle guarantee ensure ban prohibit forbid allow aim authorise authorize earmark
  allocate schedule legislate provide fund grant permit`);

/** Verbs that put something forward: with a commitment for their object they make one. */
export const puttingVerbs =
  set(`present put give make include contain offer announce unveil outline set draft discuss echo deliver issue sign
  detail envisage foresee involve cover comprise raise extend negotiate`);

/** Nouns for something that binds whoever gives it. */
export const bonds = set(`commitment pledge promise guarantee assurance safeguard undertaking obligation vow`);

/** Nouns for a bond, a plan or a rule. */
export const commitmentNouns =
  set(`commitment pledge promise guarantee plan proposal agreement deal treaty accord pact law rule bill legislation
  measure offer obligation undertaking programme program mechanism safeguard deadline provision resolution policy
  strategy roadmap framework order budget scheme ban package`);

/** Verbs of what someone wants, accepts or turns down. */
export const positionVerbs =
  set(`want demand insist refuse reject oppose urge seek favour favor prefer accept resist object call press push lean
  ask request require disagree welcome endorse support back condemn criticise criticize denounce dismiss deny
  dispute contest decline hope wish desire argue advocate recommend warn appeal lobby petition protest block veto
  accuse blame defend`);

/** Adjectives of will and stance that follow a form of "be". */
export const stanceAdjectives =
  set(`willing unwilling ready prepared open opposed reluctant loath loth keen eager determined against adamant divided
  committed cautious sceptical skeptical hesitant supportive critical inclined`);

/** Nouns for a stance. */
export const positionNouns =
  set(`demand position opposition objection support refusal insistence condition concern call criticism rejection
  request reservation preference appeal`);

/** Verbs of what happens rather than of what someone does: with "will" they foretell. */
export const happenings =
  set(`be become rise fall grow shrink increase decrease drop climb lead cause happen occur remain continue stay lose
  fail collapse win die suffer face result mean take depend end last run worsen improve decide come see get have
  need know prove turn pull dominate reach hit destroy save satisfy regret change cost benefit affect disappear
  survive land arrive emerge appear`);

/** Verbs of speech and thought: what they frame may be a claim, they are none themselves. */
export const speechVerbs =
  set(`say tell add ask write tweet post state note remark comment speak talk explain reply respond answer continue
  conclude argue claim insist warn stress emphasise emphasize describe call quip joke observe recall believe think
  feel know according declare exclaim repeat suggest`);

/** Verbs of thought and speech that take a statement for their object: the statement is what counts. */
export const thoughtVerbs =
  set(`think believe feel know say tell add note suppose guess suspect understand argue claim warn acknowledge admit
  concede report suggest indicate signal hint confirm state write maintain contend assert explain see reiterate
  repeat insist stress remain show recognise recognize realise realize`);

/** Verbs whose object is a statement even where no "that" and no mark opens it. */
export const reportingVerbs =
  set(`say tell add note argue claim insist warn explain acknowledge announce admit write tweet declare stress
  emphasise emphasize reiterate suggest state conclude reply respond continue recall remark comment observe assert
  contend allege concede complain confirm maintain reveal disclose report testify hint imply indicate signal
  predict forecast estimate deny vow pledge promise threaten swear propose recommend demand think believe feel
  hope fear expect worry know understand suspect doubt assume reckon guess agree inform assure caution joke quip
  post confide show find prove mean decide decree rule hold`);

/** Verbs of violent acts, which chronicles tell in the present and taggers take for nouns. */
export const toldVerbs = set(`kill shoot storm stab murder wound injure destroy kidnap rob ambush hijack arrest`);
