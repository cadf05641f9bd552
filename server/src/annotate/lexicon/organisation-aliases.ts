/**
 * Organisations that news calls by several names, a line each: such as are not the initials of another, and initials that
 * articles do not introduce. Written for this project from general knowledge.
 */
const aliases = `
Islamic State|IS|ISIS|Isis|ISIL|Isil|Daesh|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
Associated Press|AP|A.P.
SpaceX|Space X
Agence France-Presse|Agence France Presse|AFP
European Union|EU|E.U.
United Nations|UN|U.N.
North Atlantic Treaty Organization|NATO|Nato
International Monetary Fund|IMF|I.M.F.
World Trade Organization|World Trade Organisation|WTO|W.T.O.
International Atomic Energy Agency|IAEA|I.A.E.A.
International Criminal Court|ICC|I.C.C.
European Central Bank|ECB|E.C.B.
European Space Agency|ESA
Organization of the Petroleum Exporting Countries|OPEC|Opec
National Aeronautics and Space Administration|NASA|Nasa
Federal Bureau of Investigation|FBI|F.B.I.
Central Intelligence Agency|CIA|C.I.A.
National Security Agency|NSA|N.S.A.
Internal Revenue Service|IRS|I.R.S.
Environmental Protection Agency|EPA|E.P.A.
Food and Drug Administration|FDA|F.D.A.
Centers for Disease Control and Prevention|Centers for Disease Control|CDC|C.D.C.
Securities and Exchange Commission|SEC|S.E.C.
Federal Aviation Administration|FAA|F.A.A.
National Transportation Safety Board|NTSB|N.T.S.B.
Federal Emergency Management Agency|FEMA
Transportation Security Administration|TSA|T.S.A.
Congressional Budget Office|CBO|C.B.O.
National Rifle Association|NRA|N.R.A.
American Civil Liberties Union|ACLU|A.C.L.U.
Democratic National Committee|DNC|D.N.C.
Republican National Committee|RNC|R.N.C.
Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|Israeli Defence Forces|IDF|I.D.F.
National Health Service|NHS
National Football League|NFL|N.F.L.
National Basketball Association|NBA|N.B.A.
Republican Party|GOP|G.O.P.
Department of Justice|DOJ
Department of Homeland Security|Homeland Security|DHS
al-Qaeda|Al-Qaeda|Al Qaeda|al Qaeda|al-Qaida|Al-Qaida|Qaeda
Hezbollah|Hizbullah|Hizbollah
International Committee of the Red Cross|International Committee for the Red Cross|International Red Cross|Red Cross|ICRC
World Health Organization|World Health Organisation|WHO
General Electric|GE
General Motors|GM
Hewlett-Packard|HP
Goldman Sachs|Goldman
JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan
Walmart|Wal-Mart
Metropolitan Police|Scotland Yard
`;

/** The names of each of these organisations, the usual one first. */
export const organisationNames: readonly (readonly string[])[] = aliases
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

/** The first name of each of these organisations by all of them. */
export const usualName: ReadonlyMap<string, string> = new Map(
  organisationNames.flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name])),
);
