const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && 'aeiou'.includes(letter);

/** Stems that go against what their ending says: without a final e. */
const bare = new Set(
  `focus refocus caucus chorus imperil bedevil bias canvas combat format quiz waltz blitz bang hang gang clang total signal rival equal pedal medal metal journal
  council pencil evil develop envelop gallop wallop gossip worship kidnap visit limit edit exit profit credit benefit exhibit
  inherit merit audit solicit prohibit deposit inhibit parrot orbit vomit posit elicit discredit forfeit revisit transit spirit digit summit
  pilot pivot ballot riot debut abandon mention question condition reason season poison prison pardon summon caution function envision
  sanction station pension position petition commission provision auction ration fashion cushion bludgeon beckon reckon lesson weapon
  imprison apportion audition partition decision mission portion proportion champion emotion auction jettison
  honor favor monitor tailor sponsor author mirror anchor labor harbor error factor tutor doctor censor mentor color armor rumor
  murmur sulfur custom blossom fathom ransom bottom victim maxim bargain cabin ruin martin margin origin happen open listen
  broadcast forecast outlast contrast ground market rocket target budget pocket ticket blanket docket bracket interpret fidget
  covet rivet buffet banquet comfort rehab collab snub mob lob nap
  gas bus plus yes process access witness harness canvass
  pyramid orchid invalid hybrid solid valid`.split(/\s+/),
);

/** And with one. */
const silent = new Set(
  `creat recreat procreat permeat delineat nauseat interfer adher persever rever coher premier sincer explor ignor restor scor stor ador bor
  implor deplor shor snor por underscor writ unit invit ignit reunit cit excit recit expedit bit spit underwrit rewrit incit
  complet delet compet deplet secret obsolet tast wast past hast bast breath bath cloth sooth loath seeth writh teeth lath swath
  com becom overcom welcom hom schem postpon phon condon clon ton ston hon zon dethron telephon interven conven contraven reconven
  escap landscap reshap telescop prototyp stereotyp shap ow ey dy ach ax ow exhal inhal impal regal
  chang rang arrang exchang rearrang estrang challeng aveng reveng plung lung expung hing cring fring infring imping unhing derang shortchang persuad dissuad extradit reignit them aton rezon rerout finess fet
  scaveng loung spong sponge twing
  believ achiev reliev reliev griev retriev perceiv receiv deceiv conceiv leav weav heav cleav sleev bereav
  rais prais paus caus pleas eas ceas leas tease teas creas increas decreas releas hous rous arous espous appeas diseas
  brows drows brais appris surpris advertis nois pois choos loos noos chas purchas
  caus squeez freez sneez breez wheez seiz gaz graz maz amaz blaz daz glaz raz
  guid glu tru su pursu issu argu valu rescu continu subdu du queu ensu accru
  gaug leagu plagu vagu intrigu fatigu
  handl ey dy agre referre
  centr theatr`.split(/\s+/),
);

/** Letters before which a lone `l` is a syllable of its own: "handle", "tackle". */
const beforeL = 'bcdfgkpstz';

/** True where the verb whose `-ed` or `-ing` form has this stem ends in a silent e: "mak", "announc", not "visit". English spelling. */
export function silentE(stem: string): boolean {
  if (silent.has(stem)) return true;
  if (bare.has(stem)) return false;
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2);
  const vowel = isVowel(before);
  // One vowel letter after a consonant: "mak", not "look"; `u` after `q` is none.
  const third = stem.at(-3);
  const lone = vowel && (!isVowel(third) || (third === 'u' && stem.at(-4) === 'q'));
  const short = syllables(stem) === 1;
  switch (last) {
    case 'c':
    case 'v':
    case 'u':
      return true;
    case 'z':
      return before !== 't' && before !== 'z';
    case 's':
      return before !== 's';
    case 'g':
      return before === 'd' || before === 'r' || before === 'l' || (lone && before !== 'o');
    case 'l':
      if (!vowel) return before !== undefined && beforeL.includes(before);
      return lone && (short || before === 'i' || before === 'u' || before === 'o');
    case 'r':
      if (!vowel) return before === 't' || before === 'c';
      return lone && before !== 'e' && before !== 'o' && !(before === 'u' && third === 'o');
    case 't':
      if (before === 'a') return lone || /(?:i|u)at$/.test(stem);
      return lone && (before === 'o' || before === 'u');
    case 'd':
    case 'k':
    case 'b':
    case 'f':
      return lone;
    case 'm':
      return lone && (before === 'a' || before === 'u' || (before === 'i' && short));
    case 'n':
      return lone && (before === 'i' || before === 'u' || (before === 'a' && short) || (before === 'o' && short));
    case 'p':
      return lone && short;
    case 'y':
    default:
      return false;
  }
}

const syllables = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;
