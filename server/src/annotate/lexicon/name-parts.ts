/** Small words within the names of people. */
export const particles: ReadonlySet<string> = new Set(
  "von van der den de la del della di da das do dos du des le ten ter bin ibn ben al el zu zur af av y e d'".split(' '),
);

/** Particles that may open a name. */
export const openingParticles: ReadonlySet<string> = new Set('von van al el bin de der di du la le'.split(' '));

/** What may follow a person's name, with a comma or without. */
export const nameSuffixes: ReadonlySet<string> = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);

/** Heads that take "of", "for" or "on" after them. */
export const headsOf: ReadonlySet<string> = new Set(
  'Journal|Annals|Proceedings|Administration|Directorate|Inspectorate|Secretariat|Authority|Club|Clubs|Consortium|Front|University|College|School|Institute|Department|Ministry|Office|Bureau|Bank|Board|Center|Centre|Chamber|Church|Commission|Committee|Council|Court|Federation|Institution|Association|Alliance|Academy|Agency|Union|League|Society|House|Houses|Museum|Army|Order|Party|Movement|Republic|Federation|Foundation|Fund|Force|Campaign|Citizens|Americans|Women|Students|Veterans|Friends|Organization|Organisation|Confederation|Conference|Congress|Kingdom|Commonwealth|State|City|Gulf|Strait|Bay|Isle|Isles|Cape|Sea|Port|Duchy|District|Library|Hospital|Knights|Daughters|Sons|Daily|Bishops|Doctors|Joint|Coalition|Campaign|Initiative|Network|Trust|Partnership|Guild|Brotherhood|Parliament|Assembly|Archdiocese|Diocese|Province'.split(
    '|',
  ),
);

/** Heads of names for things that are no organisation: only what is known within such a name is kept. */
export const thingHeads: ReadonlySet<string> = new Set(
  'Treaty|Agreement|Act|Accord|Accords|Protocol|Deal|Summit|War|Wars|Prize|Award|Awards|Amendment|Strategy|Plan|Day|Week|Month|Year|Bill|Law|Rule|Rules|Doctrine|Convention|Charter|Report|Review|Pact|Resolution|Declaration|Election|Elections|Referendum|Primary|Games|Cup|Bowl|Festival|Crisis|Revolution|Era|Age|Newsletter|Watch|View|Editorial|Live|Question|Questions|Files|Letters|Emails|Tapes|Diaries|Memo|Dossier|Program|Programme|Scheme|Statement|Speech|Manifesto|Inquiry|Investigation|Trial|Case|Scandal|Story|Stories|Series|Show|Time|Standard|Index|Prix|Papers|Leaks|Syndrome|Disease|Virus|Edition|Update|Tour|Grants|Loans|Scholarship|Fellowship|Lecture|Medal|Trophy|Marathon|Derby|Moon|Supermoon|Landing|Handbook|Guide|Amendments|Accountability|Codes|Questionnaire|Poll|Survey|Barometer|Album|Trilogy|Trailer|Soundtrack|Anthem|Hymn|Menu|Tab|Toolbar|Settings|Playoffs|Championships|Championship|Invitational|Olympics|Paralympics|Tournament|Finals|Semifinals|Regatta|Grant Program|Initiative Act|Eclipse|Rocket|Spacecraft|Satellite|Shuttle|Rover|Telescope|Collider|Accelerator|Reactor|Fire|Mission|Launch|Hurricane|Storm|Typhoon|Cyclone|Earthquake|Wildfire|Massacre|Bombing|Shooting|Shootings|Attack|Attacks|Uprising|Riots|Riot|Coup|Scare'.split(
    '|',
  ),
);

/** Words whose possessive opens a name ("People's Daily", "Workers' Party"). */
export const possessiveOpeners: ReadonlySet<string> = new Set(
  'People|Peoples|Magistrates|Coroners|Women|Men|Children|Workers|Teachers|Veterans|King|Queen|Farmers|Lloyd|Moody|McDonald|Sainsbury|Macy|Levi|Wendy|Sotheby|Christie|Harrod|Lord|Citizens|Girls|Boys|Mothers|Writers|Officers|Drivers|Publishers|Governors|Mayors|Lawyers|Players|Kohl|Dick|Domino|Trader Joe|Chili|Hershey|Kellogg|Bloomingdale|St Andrew|St George|St James'.split(
    '|',
  ),
);

/** What follows a hyphen in "Texas-based", unlike in "Kim Jong-un". */
export const hyphenEndings: ReadonlySet<string> = new Set(
  'led based born style era wide run like made held area owned aged level only in to up on and or type sized free'.split(
    ' ',
  ),
);

/** Words that are no name and open none, whatever their case. */
export const functionWords: ReadonlySet<string> = new Set(
  'the a an this that these those he she it they we you i his her its their our your my in on at by for from with of to and but or nor so yet if when while as since after before until because although though whereas where who what which why how there here no not yes now then also however meanwhile some many most more all both each every any one two three four five six seven eight nine ten another other others such even just only still once never always again asked according despite during under over about between through against without within upon among across amid than please sign invalid newsletter advertisement enter view continue image caption copyright is are was were be been has have had do does did will would can could should may might must let get dear dearest hi hello hey nah yeah ok okay oh wow ah thanks goodbye'.split(
    ' ',
  ),
);

/** Words that open the name of a thing: a storm, a ship, an operation, a device. */
export const thingOpeners: ReadonlySet<string> = new Set(
  'Hurricane|Typhoon|Cyclone|Storm|Operation|USS|HMS|HMCS|HMAS|SS|MV|Windows|Galaxy|iPhone|iPad|Xbox|PlayStation|Falcon|Soyuz|Apollo|Boeing 737'.split(
    '|',
  ),
);

/** Heads that make a thing's name of a place's: "Tarn Agreement", "Tarn Papers". */
export const placelessHeads: ReadonlySet<string> = new Set(
  'Papers|Leaks|Agreement|Accord|Accords|Treaty|Convention|Conventions|Protocol|Pact|Declaration|War|Wars|Marathon|Derby|Cup|Prix|GP|Games|Syndrome|Virus|Revolution|Championship|Championships|Open'.split(
    '|',
  ),
);

/** Heads of bodies that belong to a place: what stands before them alone is the place. */
export const placedHeads: ReadonlySet<string> = new Set(
  'Police|Department|Council|Court|Zoo|Aquarium|Hospital|School|Schools|Airport|Church|Museum|Library|Times|Times-News|News|Post|Herald|Journal|Gazette|Tribune|Chronicle|Telegraph|Globe|Inquirer|Register|Dispatch|Courier|Sentinel|Examiner|Observer|Authority|Assembly|Government|Parliament|Constabulary|Sheriff|Port|Legislature|Patrol|Zeitung|Tageblatt'.split(
    '|',
  ),
);

/** Words without a capital in a title or a heading in title case. */
export const smallInTitles: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on or the to with'.split(' '),
);
