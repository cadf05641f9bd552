const pairs: ReadonlyMap<string, string> = new Map(
  (
    'programme program,programmes programs,grey gray,cheque check,cheques checks,tyre tire,tyres tires,kerb curb,plough plow,ploughed plowed,ploughs plows,' +
    'ploughing plowing,storey story,sceptical skeptical,sceptic skeptic,sceptics skeptics,ageing aging,mould mold,jewellery jewelry,aluminium aluminum,' +
    'airplane plane,aeroplane plane,whilst while,amongst among,towards toward,afterwards afterward,backwards backward,forwards forward,learnt learned,' +
    'burnt burned,dreamt dreamed,spelt spelled,judgement judgment,acknowledgement acknowledgment,moustache mustache,pyjamas pajamas,manoeuvre maneuver,' +
    'manoeuvres maneuvers,draught draft,enquiry inquiry,enquiries inquiries,enquire inquire,fulfil fulfill,enrol enroll,instalment installment,' +
    'skilful skillful,wilful willful,paediatric pediatric,anaesthetic anesthetic,haemorrhage hemorrhage,foetus fetus,encyclopaedia encyclopedia,' +
    'mum mom,maths math,okay ok,adviser advisor,advisers advisors,til until,till until,alright all right,cosy cozy,licence license,licences licenses,' +
    'practise practice,practised practiced,per-cent percent,paycheque paycheck,yoghurt yogurt,gaol jail,likeable likable,sizeable sizable,vendour vendor'
  )
    .split(',')
    .map((pair): [string, string] => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space), pair.slice(space + 1)];
    }),
);

/** Words that end like a British spelling and are none. */
const american = /^(?:our|hour|four|pour|tour|sour|flour|devour|contour|detour|troubadour|velour|your)s?$/;
const neverIse =
  /^(?:rise|wise|noise|raise|praise|promise|premise|exercise|surprise|advise|revise|devise|supervise|disguise|despise|comprise|compromise|enterprise|franchise|merchandise|otherwise|likewise|expertise|televise|improvise|precise|concise|paradise|arise|demise|excise|incise|cruise|bruise|poise|moise|treatise)/;

/** A word in American spelling where English has two. The input is lower case. */
export function americanSpelling(word: string): string {
  const known = pairs.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  if (/our/.test(word) && !american.test(word)) {
    const cut = word.replace(
      /^(arm|behavi|cand|clam|col|enam|endeav|fav|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig)our/,
      '$1or',
    );
    if (cut !== word) return cut;
  }
  if (/(?:is|ys)(?:e|es|ed|ing|er|ers|ation|ations)$/.test(word) && !neverIse.test(word)) {
    const cut = word
      .replace(/([a-z]{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2')
      .replace(/(anal|paral|catal)ys(e|es|ed|ing|er|ers)$/, '$1yz$2');
    if (cut !== word) return cut;
  }
  return word
    .replace(/^(cent|theat|met|lit|fib|kilomet|centimet|millimet|calib|somb|spect|lust|meag|sab)re(s|d)?$/, '$1er$2')
    .replace(/^(def|off|pret)ence(s|less)?$/, '$1ense$2')
    .replace(
      /^(travel|cancel|label|model|signal|counsel|fuel|level|marvel|quarrel|total|rival|channel|dial|duel|tunnel|libel)l(ed|ing|er|ers)$/,
      '$1$2',
    )
    .replace(/^(catal|dial|anal|monol|prol)ogue(s?)$/, '$1og$2');
}
