/** Prepositions that often stand before a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in at near across throughout outside inside around from to toward towards into between beyond above along'.split(
    ' ',
  ),
);

/** Verbs whose subject is a person more often than not, as lemmas. */
export const sayingLemmas: ReadonlySet<string> = new Set(
  'say tell add tweet write believe argue note insist recall joke warn reply respond claim acknowledge concede explain deny admit ask think want hope smile laugh testify vow'.split(
    ' ',
  ),
);

/** Nouns that "of", "for" or "at" and an organisation follow, as lemmas. */
export const organisationCues: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson founder owner chairman chairwoman chair ceo executive head director employee member shareholder president headquarters boss editor lawyer'.split(
    ' ',
  ),
);

/** Those of them that only organisations have, before "of" or after the name, as lemmas. */
export const companyRoles: ReadonlySet<string> = new Set(
  'founder co-founder cofounder ceo cfo cto employee shareholder spokesperson investor engineer subsidiary'.split(' '),
);

/** Nouns that a person's possessive stands before, as lemmas. */
export const kinNouns: ReadonlySet<string> = new Set(
  'wife husband son daughter mother father brother sister widow uncle aunt girlfriend boyfriend cousin niece nephew parents family lawyer attorney aide spokesman spokeswoman son-in-law'.split(
    ' ',
  ),
);

/** Nouns that a company's name stands before, as lemmas. */
export const companyNouns: ReadonlySet<string> = new Set(
  'share stock customer executive user shareholder investor store product app software employee subsidiary takeover merger brand headquarters profit revenue bid acquisition player coach fan squad website newspaper factory plant'.split(
    ' ',
  ),
);

/** Nouns for bodies that a name right before them belongs to ("the Tarn production company"), as lemmas. */
export const firmNouns: ReadonlySet<string> = new Set(
  'company firm startup start-up consultancy charity nonprofit retailer newspaper magazine website broadcaster thinktank'.split(
    ' ',
  ),
);

/** Nouns for those who play for or follow a team, right after its name, as lemmas. */
export const teamNouns: ReadonlySet<string> = new Set(
  'striker midfielder goalkeeper winger fullback centre-back quarterback linebacker cornerback receiver shortstop fan'.split(
    ' ',
  ),
);

/** Nouns for kinds of places, as lemmas. */
export const placeNouns: ReadonlySet<string> = new Set(
  'village town city province region district county prison airport island peninsula neighborhood neighbourhood suburb border port river lake valley coast municipality oblast governorate township hamlet commune settlement resort prefecture canton archipelago atoll'.split(
    ' ',
  ),
);

/** Nouns for roads, buildings and land that a name right before them belongs to, as lemmas. */
export const sightNouns: ReadonlySet<string> = new Set(
  'camp bridge tunnel street road avenue motorway highway freeway station stadium arena square circuit track racetrack cemetery cathedral palace castle glacier mountain volcano desert sea ocean bay beach forest crater canal reef peninsula cosmodrome spaceport launchpad pad airfield airbase base dam mine quarry pier harbor harbour market park square'.split(
    ' ',
  ),
);

/** Nouns for houses that guests go to, as lemmas. */
export const venueNouns: ReadonlySet<string> = new Set(
  'hall theatre theater venue nightclub casino hotel motel resort restaurant cafe café bar pub stadium arena ballroom mall'.split(
    ' ',
  ),
);

/** Nouns for what people make, launch, sail or publish: what is called by them is no person, organisation or place. */
export const thingNouns: ReadonlySet<string> = new Set(
  'technology software glasses watch speaker drive engine app application program algorithm feature tool device gadget phone smartphone tablet laptop computer console chip processor camera headset rocket launcher spacecraft satellite capsule probe lander rover telescope booster missile drone aircraft airplane jet airliner plane helicopter ship vessel tanker freighter ferry boat yacht submarine warship destroyer frigate trawler car truck suv sedan motorcycle train locomotive game videogame film movie sequel documentary sitcom series show musical opera play novel book memoir song single album track trailer podcast drug vaccine medication pill virus worm malware ransomware bacterium cryptocurrency coin token currency hurricane storm typhoon cyclone asteroid comet galaxy constellation iceberg bill law treaty prize award tournament festival menu tab button icon widget toolbar dashboard firmware notification avatar username wallpaper emoji option setting phrase slogan motto programme mission concept'.split(
    ' ',
  ),
);

/** Nouns for animals, as lemmas: one that is called by them by name is no person. */
export const animalNouns: ReadonlySet<string> = new Set(
  'gorilla chimpanzee chimp orangutan monkey macaque baboon panda koala kangaroo wallaby giraffe elephant rhino rhinoceros hippo hippopotamus zebra camel llama alpaca horse racehorse thoroughbred stallion mare gelding foal pony donkey dog puppy labrador retriever terrier poodle bulldog spaniel beagle collie dachshund chihuahua greyhound cat kitten tabby lion lioness tiger tigress leopard jaguar cheetah cougar puma lynx bear cub wolf fox otter beaver badger hedgehog squirrel rabbit hamster tortoise turtle crocodile alligator python iguana parrot macaw cockatoo owl eagle falcon hawk penguin swan goose duck rooster hen dolphin orca whale walrus seal shark octopus sheep ram lamb goat cow bull calf pig piglet boar deer stag moose reindeer'.split(
    ' ',
  ),
);

/** Nouns before "of" and a place, as lemmas, that are no place themselves. */
export const whereNouns: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest outskirt outskirts mayor resident street inhabitant shore bank'.split(
    ' ',
  ),
);

/** Nouns for those who live or grow up in a place, right after its name, as texts have them. */
export const dwellerNouns: ReadonlySet<string> = new Set(
  'residents villagers inhabitants locals townspeople girls schoolgirls schoolboys boys women students pupils schoolchildren children refugees community'.split(
    ' ',
  ),
);

/** Verbs before "to" or "from" and a place, as lemmas. */
export const travelVerbs: ReadonlySet<string> = new Set(
  'take bring transfer rush move flee travel drive fly sail relocate migrate emigrate deport extradite evacuate commute hail'.split(
    ' ',
  ),
);

/** Verbs of war before a place, as lemmas. */
export const conqueringVerbs: ReadonlySet<string> = new Set(
  'capture recapture seize retake besiege shell bomb bombard liberate invade occupy overrun encircle raze storm'.split(
    ' ',
  ),
);

/** Verbs before "in" and a place, as lemmas. */
export const dwellingVerbs: ReadonlySet<string> = new Set('live reside dwell bear born base settle stay'.split(' '));
