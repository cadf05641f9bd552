/**
 * Organisations that news calls by several names none of which is the initials of another, a line each. Written for this
 * project from general knowledge.
 */
const aliases = `
Islamic State|IS|ISIS|Isis|ISIL|Isil|Daesh|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
Associated Press|AP|A.P.
Agence France-Presse|Agence France Presse|AFP
European Union|EU|E.U.
United Nations|UN|U.N.
North Atlantic Treaty Organization|NATO|Nato
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

/** The first name of each of these organisations by all of them. */
export const usualName: ReadonlyMap<string, string> = new Map(
  aliases
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split('|');
      return names.map((name): [string, string] => [name, names[0] ?? name]);
    }),
);
