import { words } from './words.ts';

/** Words that end the name of an organisation, or begin it before "of", "for" or "on" ("Department of Justice"). */
export const organisationHeads: ReadonlySet<string> = words(`
Academy|Administration|Advisers|Advisors|Agency|Air Force|Airlines|Airways|Alliance|Army|Assembly|Associates|Association|Authority|Bank|Bar|Battalion|Board|Brigade
Broadcasting|Brothers|Bureau|Cabinet|Campaign|Caucus|Center|Centre|Chamber|Channel|Church|Club|Coalition|College|Command|Commission|Committee|Communications|Community
Company|Companies|Confederation|Conference|Congress|Consortium|Constabulary|Consulting|Convention|Cooperative|Corporation|Corps|Council|Court|Daily|Defence|Defense|Democrats
Department|Directorate|Division|Embassy|Energy|Enterprises|Exchange|Executive|Federation|Fellowship|Fleet|Force|Forces|Forum|Foundation|Front|Fund|Gazette|Government|Group|Guard
Guards|Guild|Headquarters|Herald|Holdings|Hospital|House|Industries|Initiative|Inspectorate|Institute|Institution|Insurance|International|Journal|Jury|Knesset|Laboratories
Laboratory|League|Legion|Legislature|Library|Lobby|Magazine|Media|Militia|Ministry|Mission|Mosque|Motors|Movement|Museum|Navy|Network|Networks|News|Newspaper|Observatory|Office
Orchestra|Organisation|Organization|Pact|Panel|Parliament|Partners|Partnership|Party|Patrol|Pharmaceuticals|Police|Post|Press|Prison Service|Project|Publishing|Quartet|Radio|Regiment
Registry|Republicans|Research|Reserve|Resistance|Resources|School|Schools|Secretariat|Securities|Senate|Service|Services|Sheriff|Society|Solutions|Squad|Staff|Studios|Studio|Summit|Supply|Syndicate
Synagogue|Systems|Taskforce|Task Force|Team|Technologies|Technology|Telecom|Telegraph|Television|Temple|Theater|Theatre|Times|Tribune|Tribunal|Trust|Trustees|Union|United|Unit|Universities
University|Ventures|Volunteers|Watch|Watchdog|Weekly|Wing|Works|Workers|Youth
`);

/** Endings of a company's name. */
export const companyEndings: ReadonlySet<string> = words(
  'Inc|Inc.|Corp|Corp.|Co|Co.|Ltd|Ltd.|LLC|LLP|PLC|plc|AG|SA|S.A.|SpA|NV|N.V.|GmbH|SE|AB|Oy|ASA|Bhd|Pty|Holdings|Group|& Co|& Co.',
);

/** Organisations that news names so often that their form or context is not needed. */
export const organisations: ReadonlySet<string> = words(`
NATO|Nato|North Atlantic Treaty Organization|EU|E.U.|European Union|European Commission|European Council|European Parliament|European Central Bank|UN|U.N.|United Nations
UN Security Council|Security Council|General Assembly|World Health Organization|WHO|IMF|International Monetary Fund|World Bank|WTO|World Trade Organization|OPEC|OSCE|OECD|UNESCO|Unesco
UNICEF|Unicef|UNHCR|UNRWA|IAEA|ICC|International Criminal Court|International Court of Justice|ICJ|G7|G-7|G8|G20|G-20|BRICS|Brics|ASEAN|Asean|African Union|Arab League|Commonwealth|Mercosur
Interpol|Europol|Frontex|Eurogroup|Bundestag|Bundesrat|Duma|State Duma|Knesset|Verkhovna Rada|Rada|Sejm|Dáil|Storting|Riksdag|Folketing|Diet|Lok Sabha|Rajya Sabha|Taliban|Majlis
White House|Pentagon|Congress|Senate|House|House of Representatives|House of Commons|House of Lords|Commons|Lords|Parliament|Supreme Court|High Court|Court of Appeal|Cabinet|Kremlin|Elysée
FBI|F.B.I.|CIA|C.I.A.|NSA|N.S.A.|DHS|DOJ|EPA|E.P.A.|FDA|F.D.A.|CDC|FEMA|IRS|I.R.S.|ICE|TSA|FAA|F.A.A.|FCC|F.C.C.|SEC|S.E.C.|FTC|NASA|Nasa|NOAA|NIH|ATF|DEA|NYPD|N.Y.P.D.|LAPD|NTSB|CBO|GAO|DNC|D.N.C.|RNC|R.N.C.
NHS|HMRC|MI5|MI6|GCHQ|Ofcom|Ofgem|Ofsted|RAF|SAS|TUC|CBI|RMT|Unison|Unite|Met|Metropolitan Police|Scotland Yard|Home Office|Foreign Office|Treasury|Ministry of Defence|MoD|Bank of England|Downing Street
Federal Reserve|Fed|State Department|Justice Department|Defense Department|Treasury Department|Secret Service|Coast Guard|National Guard|Border Patrol|Homeland Security|Capitol Police|Marine Corps|Marines
U.S. Army|US Army|U.S. Navy|US Navy|U.S. Air Force|US Air Force|Army|Navy|Air Force|Royal Navy|Royal Air Force|British Army|Red Army|IDF|Israel Defense Forces|Mossad|Shin Bet|FSB|GRU|KGB|SBU|Stasi|IRGC|Revolutionary Guard
Republican Party|Democratic Party|Republicans|Democrats|GOP|G.O.P.|Labour|Labour Party|Conservative Party|Conservatives|Tories|Tory Party|Lib Dems|Liberal Democrats|SNP|Ukip|UKIP|Reform UK|Plaid Cymru|DUP|Sinn Fein|Sinn Féin|SDLP
Green Party|Greens|Libertarian Party|Tea Party|CDU|CSU|SPD|AfD|FDP|Likud|Fatah|Hamas|Hezbollah|Hizbullah|Islamic State|Isis|ISIS|ISIL|Isil|Daesh|al-Qaeda|al-Qaida|Al-Qaeda|Al Qaeda|Al-Shabaab|al-Shabab|Boko Haram|Houthis|PKK|YPG|IRA|ETA|FARC|PLO
African National Congress|ANC|Bharatiya Janata Party|BJP|Communist Party|Workers' Party|National Front|National Rally|Fidesz|Five Star Movement|Syriza|Podemos|Vox|Fianna Fáil|Fine Gael|AKP|Ku Klux Klan|KKK|Proud Boys|Antifa|Black Lives Matter
NRA|N.R.A.|National Rifle Association|ACLU|A.C.L.U.|American Civil Liberties Union|NAACP|Planned Parenthood|AARP|AFL-CIO|Human Rights Watch|Amnesty International|Greenpeace|Red Cross|Save the Children|Oxfam|Doctors Without Borders|Médecins Sans Frontières
Heritage Foundation|Brookings Institution|Cato Institute|Chatham House|Rand Corporation|Sierra Club|Southern Poverty Law Center|Freedom Caucus|Anti-Defamation League
Google|Alphabet|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|YouTube|Instagram|WhatsApp|TikTok|ByteDance|Tesla|SpaceX|Uber|Lyft|Airbnb|Netflix|Disney|Intel|IBM|Oracle|Nvidia|OpenAI|Samsung|Sony|Huawei|Tencent|Alibaba|Nokia|Ericsson
Boeing|Airbus|Lockheed Martin|Raytheon|BAE Systems|General Motors|GM|Ford|Chrysler|Toyota|Honda|Nissan|Volkswagen|BMW|Mercedes|Volvo|Renault|Ferrari|Rolls-Royce|ExxonMobil|Exxon Mobil|Exxon|Chevron|BP|Shell|Total|Gazprom|Rosneft|Aramco
Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Citigroup|Bank of America|Wells Fargo|Barclays|HSBC|Lloyds|Deutsche Bank|UBS|Credit Suisse|BlackRock|Lehman Brothers|Visa|Mastercard|PayPal|Walmart|Target|Costco|McDonald's|Starbucks|Coca-Cola|Pepsi
PepsiCo|Nike|Adidas|Pfizer|Moderna|AstraZeneca|Johnson & Johnson|Novartis|Merck|Bayer|Monsanto|AT&T|Verizon|T-Mobile|Comcast|Vodafone|BT|Ryanair|easyJet|EasyJet|Lufthansa|American Airlines|Delta|FedEx|UPS|Tesco|Asda|Sainsbury's|Aldi|Lidl|Ikea
Fifa|FIFA|Uefa|UEFA|IOC|International Olympic Committee|NFL|N.F.L.|NBA|N.B.A.|MLB|NHL|NCAA|PGA|ESPN|F1|FIA|Snapchat|Reddit|LinkedIn|Qualcomm|Spotify|Uefa|Premier League|Formula One|Manchester United|Manchester City|Chelsea|Arsenal|Liverpool FC|Real Madrid|Barcelona FC|Bayern Munich|Juventus
Harvard|Yale|Princeton|Stanford|MIT|UCLA|Oxford University|Cambridge University|Harvard University|Quinnipiac University|Gallup|YouGov|Ipsos|Pew Research Center|Pew|Nasdaq|Dow Jones|S&P|Moody's|Fitch|WikiLeaks|Wikileaks|Wikipedia|Cambridge Analytica
EPP|CNBC|BuzzFeed|Politico|POLITICO|Axios|Breitbart|Breitbart News|Vox Media|Drudge Report|Daily Caller|National Review|Mother Jones|Weekly Standard|The Hill|Slate|Salon|HuffPost|Huffington Post|Vice|Gawker
`);

/** News agencies, papers and broadcasters: they stand in credits and behind second-hand reports. */
export const newsOutlets: ReadonlySet<string> = words(`
Reuters|AP|A.P.|Associated Press|AFP|Agence France-Presse|DPA|EPA|PA|PA Media|Press Association|UPI|Bloomberg|Bloomberg News|Tass|TASS|Interfax|RIA Novosti|Ria|Ukrinform|Xinhua|Kyodo|Yonhap|Anadolu|Anadolu Agency|ANSA|EFE|IRNA|Getty|Getty Images|Shutterstock|Alamy|Zuma|Sipa
New York Times|The New York Times|Times|The Times|Sunday Times|Washington Post|The Washington Post|Post|Wall Street Journal|The Wall Street Journal|Los Angeles Times|USA Today|Chicago Tribune|Boston Globe|Miami Herald|Dallas Morning News|Politico|POLITICO
Guardian|The Guardian|Observer|Daily Telegraph|Telegraph|Daily Mail|Mail on Sunday|Sun|Daily Mirror|Mirror|Independent|Evening Standard|Financial Times|FT|Economist|The Economist|New Statesman|Spectator|Irish Times|Scotsman|New Yorker|The New Yorker
The Atlantic|Atlantic|Time|TIME|Newsweek|Forbes|Fortune|Vanity Fair|Rolling Stone|Foreign Affairs|Foreign Policy|BBC|BBC News|ITV|ITN|Channel 4|Channel 4 News|Sky News|Sky|GB News|CNN|Fox|Fox News|MSNBC|NBC|NBC News|CBS|CBS News|ABC|ABC News|PBS|NPR|C-SPAN|CSPAN
CNBC|Univision|Telemundo|Al Jazeera|Al-Jazeera|Al Arabiya|RT|Sputnik|Deutsche Welle|DW|ARD|ZDF|Der Spiegel|Spiegel|Bild|Die Welt|Welt|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Le Monde|Le Figaro|Libération|El País|El Pais|El Mundo|La Repubblica|Corriere della Sera
Haaretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth|Ynet|South China Morning Post|Global Times|People's Daily|Asahi Shimbun|Nikkei|Kyiv Independent|Kyiv Post|Novaya Gazeta|Kommersant|Izvestia|Pravda|Moscow Times|Globe and Mail|Toronto Star|CBC|Sydney Morning Herald
Times of India|Hindu|Hindustan Times|NDTV|Dawn|Straits Times|Nikkei Asia|TMZ|Hollywood Reporter|Variety|Daily Beast|The Daily Beast|Intercept|The Intercept|ProPublica|RealClearPolitics|FiveThirtyEight|Facebook
`);
