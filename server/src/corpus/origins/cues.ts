/** What may stand between a cue and an outlet's name. */
const between =
  '(?:(?:[A-Z][a-z]+(?:i|an|ish|ese|ch)|left-wing|right-wing|liberal|conservative|state-run|state-owned|pro-government|the|a|an|its|in|by|of|from|on|to|news|wire|agency|newspaper|paper|network|magazine|broadcaster|[Ww]eb ?site|site|station|channel|daily|tabloid|service|state|public|local|exclusively|recent|report|reports|story|article|interview|poll|first|yesterday) ){0,5}';

/** What an outlet is, said before its name after another word for it: "the German magazine", "the Web site". */
const kind =
  '(?:[Ww]eb ?site|(?<=[a-z] )(?<!\\b(?:the|an?|its) )(?:newspaper|magazine|tabloid|broadcaster|blog)|news (?:site|agency|service))';
const kindBefore = new RegExp(`\\b${kind} $`);
const kindAfter = /^ (?:newspaper|magazine|tabloid|network|website)\b/;

/** Words right before an outlet's name that make it the source: "told", "according to", "first reported by". */
const before = new RegExp(
  `\\b(?:told|tells|telling|informed|according to|(?:reported|disclosed|revealed|published|obtained|broken|seen|reviewed|confirmed) (?:by|in|on)|interview(?:ed)? (?:with|on|in|by|to)|(?:spoke|speaking|spoken|talking|talked) (?:to|with|on)|(?:quoted|cited) (?:by|in)|citing|quoting|quotes|cites) ${between}$`,
  'i',
);

/** Words right before an outlet's name that make it the source of what somebody says there, not of all that is told of it. */
const beforeSpeech = new RegExp(
  `\\b(?:(?:commentator|columnist|editorial|journalist|reporter|correspondent) (?:in|for|at|with|of)|(?:wrote|writes|writing|op-ed|column|essay|appeared|appearance|appearing|remarks|comments|said|says) (?:in|on|for|to)|(?:hosted|moderated|aired|broadcast|televised) (?:by|on)) ${between}$|\\b(?:to|in|on|for|with) (?:an?|the) (?:[\\w-]+ ){0,2}${kind} $`,
);
/** What somebody says in: "at an Orvanian Radio town hall". */
const inOrAt = /\b(?:at|in|on|during) (?:an?|the) $/;
const forum = /^ (?:town hall|debate|forum|interview|special|podcast|show|program|programme)\b/;

/** Words right after an outlet's name that make it the source. */
const after =
  /^(?:['’]s? [a-z]+ ?(?:report|story|interview|investigation)|,? ?(?:which|that|who)?,? ?(?:(?:first|also|has|have|had|later|earlier|news|agency|newspaper|magazine|then) )*(?:ran (?:an?|the|its) (?:[a-z]+ ){0,2}(?:story|report|article|piece|headline)|called|described|referred to|reported|reports|report|revealed|disclosed|wrote|writes|broke|published|obtained|quoted|cited|report(?:ing)? that)\b)/;
/** One who writes for the outlet, after its name, with what they do there: "The Post reporter Ada Berg writes". */
const writer =
  /^ (?:[a-z-]+ ){0,2}(?:reporter|correspondent|columnist|editor|critic|blogger|writer|journalist),? (?:[A-Z][\w.'’-]+ ){1,3}(?:reports?|reported|writes|wrote|notes|noted|argues|argued|explains|observes)\b/;
/** The same with the name before the outlet's: "Ada Berg in the Post today explains". */
const writerBefore = /\b[A-Z][\w.'’-]+ (?:in|of|at|for) (?:the )?$/;
const writing =
  /^,? (?:today |yesterday |(?:on )?[A-Z][a-z]+day )?(?:writes|wrote|argues|argued|notes|noted|explains|reports|reported|observes)\b/;
/** What stands around a broadcaster's name before its programme's: "said Sunday on the CBC’s “Evening Hour”". */
const onBefore =
  /(?:^|[,;“”"] |\b(?:[A-Z][a-z]+day|said|says|told|asked|spoke|speaking|interview(?:ed)?|appear(?:ed|ing|ance|ances)|morning|night|week|ago) )[Oo]n (?:the )?$/;
const programme = /^ [“"‘']\p{Lu}/u;
/** The same for an agency, which has what it says from others mostly. */
const afterAgency = /^ (?:(?:news|agency|newspaper|wire|service) )*(?:said|says|added)\b/;

/** What in the text around a name makes its bearer a source. */
export interface Cue {
  /** How many characters of the cue stand before the name and after it. */
  readonly before: number;
  readonly after: number;
  readonly speechOnly: boolean;
  readonly agencyOnly: boolean;
  /** True where the words around the name are such as stand around an outlet's only: "told", "newspaper". */
  readonly isMarked: boolean;
  /** True where the words before the name say that it is an outlet's, whatever it is: "the news site". */
  readonly isCalledOutlet: boolean;
  /** Whether it is a broadcaster's programme, on which somebody may say something or only appear. */
  readonly isProgramme: boolean;
}

/** What in the text on both sides of a name makes its bearer a source. */
export function cueAround(leading: string, following: string): Cue | null {
  const cue = {
    before: 0,
    after: 0,
    speechOnly: false,
    agencyOnly: false,
    isMarked: kindAfter.test(following),
    isCalledOutlet: kindBefore.test(leading),
    isProgramme: false,
  };
  const told = before.exec(leading);
  if (told) return { ...cue, before: told[0].length, isMarked: true };
  const spoke = beforeSpeech.exec(leading);
  if (spoke) return { ...cue, before: spoke[0].length, speechOnly: true };
  const on = onBefore.exec(leading);
  if (on && programme.test(following)) return { ...cue, before: on[0].length, speechOnly: true, isProgramme: true };
  const at = inOrAt.exec(leading);
  const where = at && forum.exec(following);
  if (where) return { ...cue, before: at[0].length, after: where[0].length, speechOnly: true, isProgramme: true };
  const written = writerBefore.test(leading) ? writing.exec(following) : null;
  const reported = written ?? after.exec(following) ?? writer.exec(following);
  if (reported) return { ...cue, after: reported[0].length };
  const said = afterAgency.exec(following);
  return said ? { ...cue, after: said[0].length, agencyOnly: true } : null;
}
