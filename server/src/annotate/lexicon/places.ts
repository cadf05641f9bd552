import { words } from './words.ts';

/** The states of the United States, and provinces and states of other countries, with their postal and newspaper abbreviations. */
const stateTable = `
Alabama AL Ala.|Alaska AK|Arizona AZ Ariz.|Arkansas AR Ark.|California CA Calif. Cal.|Colorado CO Colo.|Connecticut CT Conn.|Delaware DE Del.
Florida FL Fla.|Georgia GA Ga.|Hawaii HI|Idaho ID|Illinois IL Ill.|Indiana IN Ind.|Iowa IA|Kansas KS Kan.|Kentucky KY Ky.|Louisiana LA La.
Maine ME|Maryland MD Md.|Massachusetts MA Mass.|Michigan MI Mich.|Minnesota MN Minn.|Mississippi MS Miss.|Missouri MO Mo.|Montana MT Mont.
Nebraska NE Neb.|Nevada NV Nev.|New Hampshire NH N.H.|New Jersey NJ N.J.|New Mexico NM N.M.|New York NY N.Y.|North Carolina NC N.C.
North Dakota ND N.D.|Ohio OH|Oklahoma OK Okla.|Oregon OR Ore.|Pennsylvania PA Pa. Penn.|Rhode Island RI R.I.|South Carolina SC S.C.
South Dakota SD S.D.|Tennessee TN Tenn.|Texas TX Tex.|Utah UT|Vermont VT Vt.|Virginia VA Va.|Washington WA Wash.|West Virginia WV W.Va.
Wisconsin WI Wis.|Wyoming WY Wyo.|District of Columbia DC D.C.
British Columbia B.C.|Ontario Ont.|Quebec Que.|Alberta Alta.|Saskatchewan Sask.|Nova Scotia N.S.|New Brunswick N.B.|New South Wales N.S.W.`;

const states = stateTable
  .trim()
  .split(/[|\n]/)
  .map((entry) => /^(.+?)((?: (?:[A-Z]{2}|(?:[A-Z][a-z]*\.)+))*)$/.exec(entry.trim()))
  .flatMap((match) =>
    match ? [{ name: match[1] ?? '', short: (match[2] ?? '').split(' ').filter((word) => word !== '') }] : [],
  );

const stateByName = new Map(states.map((state) => [state.name, state.name]));
const stateByShort = new Map(states.flatMap((state) => state.short.map((short) => [short, state.name])));

/** The full names of the states of the United States. */
export const stateNames: ReadonlySet<string> = new Set(stateByName.keys());

/** True for the full name of a state of the United States or a province of Canada. */
export function isState(name: string): boolean {
  return stateByName.has(name);
}

/** The state that an abbreviation stands for ("Calif.", "CA", "N.Y."). */
export function stateOfAbbreviation(text: string): string | undefined {
  return stateByShort.get(text) ?? stateByShort.get(`${text}.`);
}

/** Continents, regions, seas, mountains and well-known sites that are neither countries nor cities. */
export const regions: ReadonlySet<string> = words(`
Brighton|Burnley|Middlesbrough|Wrexham|Dundee|Inverness|Londonderry|Lisburn|Galway|Limerick|Waterford|Kilkenny|Exeter|Cheltenham|Colchester|Chelmsford|Southend|Southend-on-Sea|Canterbury|Folkestone|Eastbourne|Salisbury|Watford|Grimsby|Scunthorpe|Rotherham|Barnsley|Huddersfield|Harrogate|Gateshead|Carlisle|Oldham|Rochdale|Stockport|Salford|Crewe|Telford|Shrewsbury|Hereford|Guildford|Woking|St Andrews|St Albans|St Helens|St Ives|St Paul's|St Pancras|St Tropez|Saint-Tropez|St Moritz|Hillsborough|Lockerbie|Omagh|Aberfan|Dunblane|Grenfell Tower
Green Bay|Uvalde|Charleston|Kenosha|Waco|Galveston|Biloxi|Tuscaloosa|Topeka|Boise|Flagstaff|Provo|Bozeman|Fargo|Duluth|Scranton|Allentown|Hartford|Bridgeport|Ithaca|Albany|Hoboken|Wilmington|Annapolis|Roanoke|Asheville|Macon|Gainesville|Pensacola|Key Largo|St. Paul|Surfside|East Palestine|Lahaina|Maui|Oahu|Kauai|Big Island|Kilauea|Mauna Loa|Sandy Hook|Santa Cruz|Santa Barbara|Santa Monica|Palo Alto|Cupertino|Mountain View|Menlo Park|Montecito|Malibu|Napa|Sonoma|Aspen|Vail|Park City|Fort Hood|Fort Bragg|West Point|Quantico|Langley|Foggy Bottom|Union Station|Grand Central|Lower Manhattan|Upper West Side|Upper East Side|Cape Town
Calais|Dunkirk|Cannes|Innsbruck|Lausanne|Davos|Antwerp|Ghent|Bruges|Maastricht|Aarhus|Gothenburg|Trondheim|Wroclaw|Thessaloniki|Salonika|Pristina|Srebrenica|Mostar|Diyarbakir|Basra|Eilat|Nablus|Jenin|Bethlehem|Jericho|Misrata|Sirte|Tobruk|Derna|Entebbe|Timbuktu|Gao|Kidal|Beira|Cabo Delgado|Bangalore|Karnataka|Kerala|Phuket|Pattaya|Cebu|Penang|Rostov|Rostov-on-Don|Grozny|Beslan|Chernobyl|Zaporizhzhya|Dunedin|Acapulco|Ciudad Juarez|Ciudad Juárez|Spa-Francorchamps|Imola|Zandvoort|Anfield|Etihad Stadium|Emirates Stadium|Stamford Bridge|Goodison Park|Villa Park|Elland Road|Camp Nou|San Siro|Bernabéu|Maracanã|Allianz Arena|Fenway Park|Yankee Stadium|Wrigley Field|Eden Park|Eden Gardens|Twickenham|Murrayfield|Aintree|Epsom|Royal Ascot
Rio|Koreas|Carolinas|Dakotas|Riviera|French Riviera|Côte d'Azur|Costa del Sol|Costa Brava|Alpes-Maritimes|Île-de-France|Amalfi Coast|South Atlantic|North Atlantic|South Pacific|North Pacific|Tasman Sea|Antarctic Peninsula|LA|L.A.|LAX|JFK|NYC|N.Y.C.|O'Hare|LaGuardia|Heathrow|Gatwick|Stansted|Schiphol|Narita|Haneda|Logan Airport|Dulles|Interlagos|Monza|Suzuka|Hockenheim|Nürburgring
Alagoas|Amapá|Amazonas|Bahia|Ceará|Espírito Santo|Goiás|Maranhão|Mato Grosso|Mato Grosso do Sul|Minas Gerais|Pará|Paraíba|Pernambuco|Piauí|Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|Sergipe|Tocantins|Baja California|Baja California Sur|Coahuila|Colima|Durango|Guanajuato|Jalisco|Michoacán|Nayarit|Nuevo León|Querétaro|Quintana Roo|Sonora|Tabasco|Tamaulipas|Tlaxcala|Yucatán|Zacatecas|Andhra Pradesh|Arunachal Pradesh|Chhattisgarh|Goa|Haryana|Himachal Pradesh|Jharkhand|Madhya Pradesh|Meghalaya|Mizoram|Nagaland|Odisha|Rajasthan|Sikkim|Telangana|Tripura|Uttarakhand|West Bengal|Jammu and Kashmir|Ladakh|Lower Saxony|Lower Austria|Upper Austria|Saarland|Saxony-Anhalt|Carinthia|Styria|Tyrol|Vorarlberg|Burgenland|Ticino|Valais|Vaud|Graubünden|Abruzzo|Basilicata|Calabria|Emilia-Romagna|Friuli-Venezia Giulia|Liguria|Le Marche|Molise|Piedmont|Puglia|Trentino|Umbria|Veneto|Aosta Valley|South Tyrol|Aragon|Asturias|Cantabria|Castile and León|Castilla-La Mancha|Extremadura|Navarre|Alsace|Aquitaine|Auvergne|Bourgogne|Franche-Comté|Grand Est|Hauts-de-France|Languedoc|Limousin|Midi-Pyrénées|Nouvelle-Aquitaine|Occitanie|Picardy|Pays de la Loire|Dordogne|Vendée|Algarve|Alentejo|Mazovia|Lower Silesia|Pomerania|Podlasie|Transylvania|Wallachia|Vojvodina|Republika Srpska|Dalmatia|Istria|Thrace|Epirus|Peloponnese|Thessaly|Attica|Evia|Lesbos|Chios|Samos|Rhodes|Corfu|Mykonos|Santorini|Anatolia|Hatay|Cappadocia|Bashkortostan|Tatarstan|Ingushetia|North Ossetia|Kabardino-Balkaria|Kamchatka|Sakhalin|Yakutia|Buryatia|Tuva|Primorye|Krasnodar Krai|Donetsk Oblast|Zakarpattia|Volhynia|Al-Anbar|Hasakah|Khuzestan|Sistan and Baluchestan|Nangarhar|Badakhshan|Khyber Pakhtunkhwa|North Waziristan|South Waziristan|Gilgit-Baltistan|Rakhine|Kachin|Shan State|Isan|West Papua|Papua|East Timor|Kalimantan|Lombok|Maluku|Sarawak|Sabah|Johor|Selangor|Anhui|Gansu|Guangxi|Guizhou|Heilongjiang|Jiangsu|Jiangxi|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Zhejiang|Kyushu|Shikoku|Honshu|Ryukyu Islands|Jeju Island|Gyeonggi|Gangwon|Hamgyong|Eastern Cape|Western Cape|Northern Cape|Free State|Gauteng|KwaZulu-Natal|Limpopo|Mpumalanga|North West Province|Borno|Adamawa|Yobe|Zamfara|Benue|Bayelsa|Rivers State|Niger Delta|Oromia|Amhara|Ogaden|Puntland|Somaliland|Jubaland|North Kivu|South Kivu|Ituri|Kivu|Katanga|Kasai|Equatoria|Upper Nile|Casamance|Kordofan|South Kordofan|Blue Nile|Kabylie|Fezzan|Cyrenaica|Tripolitania|Antioquia|Cauca|Chocó|Putumayo|Guajira|Tachira|Chaco|Tierra del Fuego|Araucanía|Atacama|Bío Bío|Manabí|Petén|Darién Gap|Mosquito Coast|Artibonite|Sunshine Coast|Pilbara|Kimberley|Top End|Gippsland|Otago|Waikato|Bougainville
La Scala|Carnegie Hall|Royal Albert Hall|Lincoln Center|Sydney Opera House|Notre-Dame|Notre Dame Cathedral|Sagrada Família|Parthenon|Hagia Sophia|Machu Picchu|Angkor Wat|Treblinka|Robben Island|San Quentin|Old Bailey|Brandenburg Gate|Checkpoint Charlie|Alexanderplatz|Champs-Elysees|Montmartre|Bataclan|Stade de France|Las Ramblas|Puerta del Sol|Soho|Broadway|Bourbon Street|Sunset Strip|Zócalo|Copacabana|Ipanema|Flushing Meadows|Augusta National|Ibrox|Parkhead|Hampden Park|Millennium Stadium|Principality Stadium|Croke Park|Lansdowne Road|Signal Iduna Park|Luzhniki|Azteca|Wanda Metropolitano|Mestalla|Celtic Park|Headingley|Edgbaston|Da Nang|Hoi An|Quang Ngai|Can Tho|Hai Phong|Ilocos Norte|Ilocos Sur|Mindoro|Palawan|Batanes|Davao|Zamboanga|Cotabato|Marawi|Leyte|Samar
Africa|Asia|Europe|America|Americas|North America|South America|Latin America|Central America|Oceania|Antarctica|Arctic|Eurasia|Australasia
Middle East|Near East|Far East|Eastern Europe|Western Europe|Central Europe|Central Asia|South Asia|Southeast Asia|East Asia|Sub-Saharan Africa
North Africa|West Africa|East Africa|Southern Africa|Horn of Africa|Sahel|Sahara|Maghreb|Levant|Balkans|Caucasus|Baltics|Baltic states|Scandinavia
Caribbean|Pacific|Atlantic|Mediterranean|Indian Ocean|Pacific Ocean|Atlantic Ocean|Arctic Ocean|Asia-Pacific|Indo-Pacific
Black Sea|Red Sea|Baltic Sea|North Sea|South China Sea|East China Sea|Dead Sea|Caspian Sea|Aegean|Adriatic|Persian Gulf|Gulf of Mexico|Gulf of Aden
Strait of Hormuz|Suez Canal|Panama Canal|English Channel|Bering Strait|Taiwan Strait|Bosphorus|Dardanelles|Sea of Japan|Sea of Azov|Bay of Bengal
Crimea|Donbas|Donbass|Donetsk|Luhansk|Kherson|Zaporizhzhia|Kharkiv|Dnipro|Odesa|Odessa|Lviv|Mariupol|Siberia|Chechnya|Dagestan|Kaliningrad|Kursk|Transnistria
Nagorno-Karabakh|Abkhazia|South Ossetia|Gaza|Gaza Strip|West Bank|East Jerusalem|West Jerusalem|Golan Heights|Sinai|Kurdistan|Kashmir|Punjab|Sindh
Balochistan|Xinjiang|Tibet|Inner Mongolia|Korean Peninsula|Arabian Peninsula|Iberian Peninsula|Benelux|Korea|Indochina|Darfur|Tigray|Biafra|Helmand
England|Scotland|Wales|Northern Ireland|Ulster|Catalonia|Basque Country|Andalusia|Bavaria|Saxony|Hesse|Brandenburg|Thuringia|Lombardy|Sicily|Sardinia
Tuscany|Corsica|Brittany|Normandy|Provence|Flanders|Wallonia|Silesia|Galicia|Crete|Lapland|Svalbard|Faroe Islands|Falkland Islands|Falklands|Chagos Islands
Quebec|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut|New South Wales|Queensland|Tasmania
Western Australia|South Australia|Northern Territory|Okinawa|Hokkaido|Fukushima|Gujarat|Kerala|Maharashtra|Tamil Nadu|Uttar Pradesh|Bihar|Assam|Manipur
Guangdong|Sichuan|Hubei|Hunan|Yunnan|Fujian|Henan|Hebei|Java|Sumatra|Bali|Borneo|Sulawesi|Aceh|Mindanao|Luzon|Sinaloa|Chiapas|Patagonia|Amazon
New England|Midwest|Deep South|Pacific Northwest|West Coast|East Coast|Gulf Coast|Appalachia|Silicon Valley|Bay Area|Manhattan|Brooklyn|Queens|Bronx
Staten Island|Long Island|Harlem|Hollywood|Beverly Hills|Capitol Hill|Wall Street|Times Square|Ground Zero|Mar-a-Lago|Camp David|Guantanamo Bay|Guantánamo Bay
Guantanamo|Westminster|Whitehall|Downing Street|Buckingham Palace|Heathrow|Gatwick|Devon|Cornwall|Kent|Essex|Sussex|Surrey|Norfolk|Suffolk|Yorkshire|Lancashire
Cumbria|Merseyside|Greater Manchester|West Midlands|East Midlands|Home Counties|Isle of Wight|Isle of Man|Jersey|Guernsey|Channel Islands|Hebrides|Orkney
Shetland|Lake District|Highlands|Alps|Himalayas|Andes|Rockies|Pyrenees|Urals|Mount Everest|Mississippi River|Nile|Danube|Rhine|Thames|Euphrates|Tigris|Ganges
Volga|Mekong|Yangtze|Rio Grande|Hudson River|Potomac|Lake Michigan|Great Lakes|Lake Victoria|Great Barrier Reef|Grand Canyon|Yellowstone|Niagara Falls
Red Square|Tiananmen Square|Tahrir Square|Maidan|Temple Mount|Diego Garcia|Hainan|Spratly Islands|Paracel Islands|Senkaku Islands|Kuril Islands|Canary Islands
Azores|Madeira|Galapagos Islands|Cayman Islands|Virgin Islands|US Virgin Islands|British Virgin Islands|Bermuda|Aruba|Curaçao|Martinique|Guadeloupe|Réunion
French Polynesia|New Caledonia|American Samoa|Northern Mariana Islands|Puerto Rico|Earth|Mars|Venus|Jupiter|Moon|Saturn|Uranus|Neptune|Pluto|Red Planet|Milky Way|Solar System|International Space Station|Cape Canaveral|D.C.|Kennedy Space Center|Vandenberg|Cape Cod|Northeast|Southwest|Southeast|Northwest|Rust Belt|Sun Belt|Great Plains|Ozarks|Everglades|Florida Keys|Key West|Panhandle|Outer Banks|Hamptons|Martha's Vineyard|Napa Valley|Death Valley|Mojave|Sonoran Desert|Gobi|Kalahari|Serengeti|Kilimanjaro|Mount Kilimanjaro|Mount Fuji|Vesuvius|Mount Etna|Mount Rainier|Mount Rushmore|Niagara|Loch Ness|Stonehenge|Big Ben|Trafalgar Square|Hyde Park|Wembley|Old Trafford|Lord's|Silverstone|Eiffel Tower|North Rhine-Westphalia|Rhineland-Palatinate|Mecklenburg-Vorpommern|Schleswig-Holstein|Baden-Württemberg|Twin Cities|Bakhmut|Avdiivka|Soledar|Sievierodonetsk|Severodonetsk|Lysychansk|Bucha|Irpin|Melitopol|Sderot|Ashkelon|Ashdod|Rafah|Khan Younis|Jabalia|Sweida|Afrin|Manbij|Sinjar|Mekelle|Goma|Tri-Cities|Roland Garros|Madison Square Garden|Baikonur|Baikonur Cosmodrome|Lashkar Gah|Madison Avenue|Pennsylvania Avenue|Fifth Avenue|Piccadilly Circus|Covent Garden|Canary Wharf|Gotham City|Hogwarts|Champs-Élysées|Notre Dame|Colosseum|Acropolis|Taj Mahal|Great Wall|Great Wall of China|Forbidden City|Mecca|Medina|Sharm el-Sheikh|Giza|Suez|Hormuz|Bab el-Mandeb|Malacca|Kuwait City|Green Zone|Abu Ghraib|Bagram|Tora Bora|Waziristan|Khyber Pass|Golan|Negev|Galilee|Dead Sea|Judea|Samaria|Ein el-Hilweh|Bekaa Valley|Palmyra|Deir ez-Zor|Kobani|Tikrit|Ramadi|Anbar|Nineveh|Kandahar|Kunduz|Herat|Swat|Swat Valley|Helmand Province|Kurdistan Region|NSW|Gold Coast|Great Barrier|Ayers Rock|Uluru|Auschwitz|Dachau|Buchenwald|Normandy beaches|Dunkirk|Gettysburg|Waterloo|Hiroshima|Nagasaki|Chernobyl|Three Mile Island|Alcatraz|Sing Sing|Rikers Island|Fort Hood|Fort Bragg|West Point|Quantico|Langley|Los Alamos|Area 51|Roswell|Sandy Hook|Columbine|Ferguson|Parkland|Newtown|Charlottesville|Tehran Province|Idlib|Aleppo|Raqqa|Fallujah|Mosul|Rafah|Khan Younis
`);

/** Words that end, or with "of" begin, the name of a place. */
export const placeHeads: ReadonlySet<string> = words(`
Street|Strasse|Straße|Allee|Platz|Avenue|Road|Boulevard|Lane|Drive|Highway|Square|Park|Beach|Bay|Lake|River|Creek|Island|Islands|Mountain|Mountains|Mount|Valley|Canyon|Peninsula
Sea|Ocean|Strait|Gulf|Canal|Channel|Harbor|Harbour|Port|Bridge|Tunnel|Airport|Station|Stadium|Arena|Tower|Towers|Palace|Castle|Plaza|Mall|City|County|Province
District|Village|Town|Township|Heights|Hills|Falls|Springs|Coast|Desert|Forest|Reef|Cape|Point|Oblast|Oblast|Region|Territory|State|Republic|Kingdom|Islands
Isle|Cathedral|Cemetery|Memorial|Monument|Border|Freeway|Parkway|Turnpike|Interstate|Gardens|Garden|Barracks|Prison|Fort|Camp|Base|Field|Shore|Glacier|Volcano|Strip|Promenade|Rue|Piazza|Calle|Quay|Pier|Wharf|Marina|Cliffs|Cove|Lagoon|Pass|Ridge|Summit Road|Crater|Basin|Delta|Fjord|Estuary|Woods|Meadows|Grove|Terrace|Court House|Courthouse|Spaceport|Cosmodrome|Observatory|Speedway|Raceway|Racecourse|Ballpark|Velodrome|Room|Building|Dome|Hemisphere|St.|Ave.|Blvd.|Rd.|Sound|Planetarium|Ballroom|Shelf|Sheet|Hotel|Motel|Inn|Resort|Casino|Restaurant|Nightclub
`);
