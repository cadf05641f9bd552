/** A country or territory as news in English writes of it. */
export interface Country {
  readonly name: string;
  /** Other names, short forms and abbreviations. */
  readonly aliases: readonly string[];
  /** Adjectives and names of its people, in the singular and, where it differs, in the plural. */
  readonly demonyms: readonly string[];
  /** The seat of government first. */
  readonly capitals: readonly string[];
}

/** One line a country: name, aliases; demonyms; capitals. */
const table = `
Afghanistan; Afghan, Afghans; Kabul
Albania; Albanian, Albanians; Tirana
Algeria; Algerian, Algerians; Algiers
Andorra; Andorran, Andorrans; Andorra la Vella
Angola; Angolan, Angolans; Luanda
Antigua and Barbuda, Antigua; Antiguan, Antiguans; St John's
Argentina; Argentine, Argentinian, Argentines, Argentinians; Buenos Aires
Armenia; Armenian, Armenians; Yerevan
Australia; Australian, Australians, Aussie, Aussies; Canberra
Austria; Austrian, Austrians; Vienna
Azerbaijan; Azerbaijani, Azeri, Azerbaijanis, Azeris; Baku
Bahamas; Bahamian, Bahamians; Nassau
Bahrain; Bahraini, Bahrainis; Manama
Bangladesh; Bangladeshi, Bangladeshis; Dhaka
Barbados; Barbadian, Barbadians; Bridgetown
Belarus; Belarusian, Belarusians; Minsk
Belgium; Belgian, Belgians; Brussels
Belize; Belizean, Belizeans; Belmopan
Benin; Beninese; Porto-Novo
Bermuda; Bermudian, Bermudians; Hamilton
Bhutan; Bhutanese; Thimphu
Bolivia; Bolivian, Bolivians; La Paz
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina; Bosnian, Bosnians; Sarajevo
Botswana; Botswanan, Botswanans; Gaborone
Brazil; Brazilian, Brazilians; Brasilia, Brasília
Brunei; Bruneian, Bruneians; Bandar Seri Begawan
Bulgaria; Bulgarian, Bulgarians; Sofia
Burkina Faso; Burkinabe; Ouagadougou
Burundi; Burundian, Burundians; Gitega
Cambodia; Cambodian, Cambodians; Phnom Penh
Cameroon; Cameroonian, Cameroonians; Yaounde, Yaoundé
Canada; Canadian, Canadians; Ottawa
Cape Verde, Cabo Verde; Cape Verdean, Cape Verdeans; Praia
Central African Republic; ; Bangui
Chad; Chadian, Chadians; N'Djamena
Chile; Chilean, Chileans; Santiago
China, People's Republic of China, PRC; Chinese; Beijing, Peking
Colombia; Colombian, Colombians; Bogota, Bogotá
Comoros; Comorian, Comorians; Moroni
Costa Rica; Costa Rican, Costa Ricans; San Jose, San José
Croatia; Croatian, Croat, Croatians, Croats; Zagreb
Cuba; Cuban, Cubans; Havana
Cyprus; Cypriot, Cypriots; Nicosia
Czech Republic, Czechia; Czech, Czechs; Prague
Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC; Congolese; Kinshasa
Denmark; Danish, Dane, Danes; Copenhagen
Djibouti; Djiboutian, Djiboutians; Djibouti City
Dominica; ; Roseau
Dominican Republic; Dominican, Dominicans; Santo Domingo
East Timor, Timor-Leste; Timorese; Dili
Ecuador; Ecuadorian, Ecuadorean, Ecuadorians, Ecuadoreans; Quito
Egypt; Egyptian, Egyptians; Cairo
El Salvador; Salvadoran, Salvadorans; San Salvador
Equatorial Guinea; Equatoguinean, Equatoguineans; Malabo
Eritrea; Eritrean, Eritreans; Asmara
Estonia; Estonian, Estonians; Tallinn
Eswatini, Swaziland; Swazi, Swazis; Mbabane
Ethiopia; Ethiopian, Ethiopians; Addis Ababa
Fiji; Fijian, Fijians; Suva
Finland; Finnish, Finn, Finns; Helsinki
France; French, Frenchman, Frenchwoman; Paris
Gabon; Gabonese; Libreville
Gambia; Gambian, Gambians; Banjul
Georgia; Georgian, Georgians; Tbilisi
Germany; German, Germans; Berlin
Ghana; Ghanaian, Ghanaians; Accra
Gibraltar; Gibraltarian, Gibraltarians;
Greece; Greek, Greeks; Athens
Greenland; Greenlandic, Greenlander, Greenlanders; Nuuk
Grenada; Grenadian, Grenadians; St George's
Guam; Guamanian, Guamanians;
Guatemala; Guatemalan, Guatemalans; Guatemala City
Guinea; Guinean, Guineans; Conakry
Guinea-Bissau; ; Bissau
Guyana; Guyanese; Georgetown
Haiti; Haitian, Haitians; Port-au-Prince
Honduras; Honduran, Hondurans; Tegucigalpa
Hong Kong; Hongkonger, Hongkongers;
Hungary; Hungarian, Hungarians; Budapest
Iceland; Icelandic, Icelander, Icelanders; Reykjavik, Reykjavík
India; Indian, Indians; New Delhi, Delhi
Indonesia; Indonesian, Indonesians; Jakarta
Iran, Islamic Republic of Iran, Islamic Republic; Iranian, Iranians; Tehran
Iraq; Iraqi, Iraqis; Baghdad
Ireland, Republic of Ireland; Irish, Irishman, Irishwoman; Dublin
Israel; Israeli, Israelis; Jerusalem, Tel Aviv
Italy; Italian, Italians; Rome
Ivory Coast, Cote d'Ivoire, Côte d'Ivoire; Ivorian, Ivorians; Abidjan, Yamoussoukro
Jamaica; Jamaican, Jamaicans; Kingston
Japan; Japanese; Tokyo
Jordan; Jordanian, Jordanians; Amman
Kazakhstan; Kazakh, Kazakhstani, Kazakhs; Astana, Nur-Sultan
Kenya; Kenyan, Kenyans; Nairobi
Kiribati; ; Tarawa
Kosovo; Kosovar, Kosovan, Kosovars, Kosovans; Pristina
Kuwait; Kuwaiti, Kuwaitis; Kuwait City
Kyrgyzstan; Kyrgyz; Bishkek
Laos; Laotian, Lao, Laotians; Vientiane
Latvia; Latvian, Latvians; Riga
Lebanon; Lebanese; Beirut
Lesotho; Basotho; Maseru
Liberia; Liberian, Liberians; Monrovia
Libya; Libyan, Libyans; Tripoli
Liechtenstein; Liechtensteiner; Vaduz
Lithuania; Lithuanian, Lithuanians; Vilnius
Luxembourg; Luxembourgish, Luxembourger, Luxembourgers;
Macau, Macao; Macanese;
Madagascar; Malagasy; Antananarivo
Malawi; Malawian, Malawians; Lilongwe
Malaysia; Malaysian, Malaysians; Kuala Lumpur
Maldives; Maldivian, Maldivians; Male
Mali; Malian, Malians; Bamako
Malta; Maltese; Valletta
Marshall Islands; Marshallese; Majuro
Mauritania; Mauritanian, Mauritanians; Nouakchott
Mauritius; Mauritian, Mauritians; Port Louis
Mexico; Mexican, Mexicans; Mexico City
Micronesia; Micronesian, Micronesians; Palikir
Moldova; Moldovan, Moldovans; Chisinau, Chișinău
Monaco; Monegasque, Monegasques;
Mongolia; Mongolian, Mongolians; Ulaanbaatar, Ulan Bator
Montenegro; Montenegrin, Montenegrins; Podgorica
Morocco; Moroccan, Moroccans; Rabat
Mozambique; Mozambican, Mozambicans; Maputo
Myanmar, Burma; Burmese; Naypyidaw, Naypyitaw
Namibia; Namibian, Namibians; Windhoek
Nauru; Nauruan, Nauruans;
Nepal; Nepali, Nepalese, Nepalis; Kathmandu
Netherlands, Holland; Dutch, Dutchman, Dutchwoman; The Hague, Amsterdam
New Zealand; New Zealander, New Zealanders; Wellington
Nicaragua; Nicaraguan, Nicaraguans; Managua
Niger; Nigerien, Nigeriens; Niamey
Nigeria; Nigerian, Nigerians; Abuja
North Korea, N. Korea, N Korea, DPRK, Democratic People's Republic of Korea; North Korean, North Koreans; Pyongyang
North Macedonia, Macedonia; Macedonian, Macedonians; Skopje
Norway; Norwegian, Norwegians; Oslo
Oman; Omani, Omanis; Muscat
Pakistan; Pakistani, Pakistanis; Islamabad
Palau; Palauan, Palauans;
Palestine, Palestinian territories; Palestinian, Palestinians; Ramallah
Panama; Panamanian, Panamanians; Panama City
Papua New Guinea, PNG; Papuan, Papuans; Port Moresby
Paraguay; Paraguayan, Paraguayans; Asuncion, Asunción
Peru; Peruvian, Peruvians; Lima
Philippines; Philippine, Filipino, Filipina, Filipinos; Manila
Poland; Polish, Pole, Poles; Warsaw
Portugal; Portuguese; Lisbon
Puerto Rico; Puerto Rican, Puerto Ricans; San Juan
Qatar; Qatari, Qataris; Doha
Republic of the Congo, Congo, Congo-Brazzaville; ; Brazzaville
Romania; Romanian, Romanians; Bucharest
Russia, Russian Federation; Russian, Russians; Moscow
Rwanda; Rwandan, Rwandans; Kigali
Samoa; Samoan, Samoans; Apia
San Marino; Sammarinese;
Saudi Arabia, KSA; Saudi, Saudis; Riyadh
Senegal; Senegalese; Dakar
Serbia; Serbian, Serb, Serbs, Serbians; Belgrade
Seychelles; Seychellois; Victoria
Sierra Leone; Sierra Leonean, Sierra Leoneans; Freetown
Singapore; Singaporean, Singaporeans;
Slovakia; Slovak, Slovakian, Slovaks; Bratislava
Slovenia; Slovenian, Slovene, Slovenes, Slovenians; Ljubljana
Solomon Islands; ; Honiara
Somalia; Somali, Somalian, Somalis; Mogadishu
Somaliland; Somalilander; Hargeisa
South Africa, S. Africa, S Africa; South African, South Africans; Pretoria
South Korea, S. Korea, S Korea, Republic of Korea; South Korean, South Koreans; Seoul
South Sudan; South Sudanese; Juba
Soviet Union, USSR, U.S.S.R.; Soviet, Soviets;
Spain; Spanish, Spaniard, Spaniards; Madrid
Sri Lanka; Sri Lankan, Sri Lankans; Colombo
St Kitts and Nevis; ; Basseterre
St Lucia; ; Castries
Sudan; Sudanese; Khartoum
Suriname; Surinamese; Paramaribo
Sweden; Swedish, Swede, Swedes; Stockholm
Switzerland; Swiss; Bern, Berne
Syria; Syrian, Syrians; Damascus
Taiwan; Taiwanese; Taipei
Tajikistan; Tajik, Tajiks; Dushanbe
Tanzania; Tanzanian, Tanzanians; Dodoma
Thailand; Thai, Thais; Bangkok
Tibet; Tibetan, Tibetans; Lhasa
Togo; Togolese; Lome, Lomé
Tonga; Tongan, Tongans; Nuku'alofa
Trinidad and Tobago, Trinidad; Trinidadian, Trinidadians; Port of Spain
Tunisia; Tunisian, Tunisians; Tunis
Turkey, Türkiye, Turkiye; Turkish, Turk, Turks; Ankara
Turkmenistan; Turkmen; Ashgabat
Tuvalu; Tuvaluan, Tuvaluans; Funafuti
Uganda; Ugandan, Ugandans; Kampala
Ukraine; Ukrainian, Ukrainians; Kyiv, Kiev
United Arab Emirates, UAE, U.A.E., Emirates; Emirati, Emiratis; Abu Dhabi
United Kingdom, UK, U.K., Britain, Great Britain; British, Briton, Britons, Brit, Brits; London
United States, United States of America, US, U.S., USA, U.S.A., America; American, Americans; Washington, Washington DC, Washington D.C.
Uruguay; Uruguayan, Uruguayans; Montevideo
Uzbekistan; Uzbek, Uzbeks; Tashkent
Vanuatu; ni-Vanuatu; Port Vila
Vatican, Vatican City, Holy See; ;
Venezuela; Venezuelan, Venezuelans; Caracas
Vietnam; Vietnamese; Hanoi
Western Sahara; Sahrawi, Sahrawis;
Yemen; Yemeni, Yemenis; Sanaa, Sana'a
Zambia; Zambian, Zambians; Lusaka
Zimbabwe; Zimbabwean, Zimbabweans; Harare
`;

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** All countries and the territories that news treats like one. */
export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [names, demonyms, capitals] = line.split(';');
    const [name = '', ...aliases] = list(names);
    return { name, aliases, demonyms: list(demonyms), capitals: list(capitals) };
  });

const byName = new Map(
  countries.flatMap((country) => [country.name, ...country.aliases].map((name) => [name, country])),
);
const byDemonym = new Map(countries.flatMap((country) => country.demonyms.map((word) => [word, country])));
const byCapital = new Map(countries.flatMap((country) => country.capitals.map((city) => [city, country])));

/** The country with this name, alias or abbreviation; letter case counts ("US", not "us"). */
export function countryNamed(name: string): Country | undefined {
  return byName.get(name);
}

/** The country whose adjective or people's name this is ("German", "Ukrainians"). */
export function countryOfDemonym(word: string): Country | undefined {
  return byDemonym.get(word);
}

/** The country whose capital this is. */
export function countryOfCapital(city: string): Country | undefined {
  return byCapital.get(city);
}
