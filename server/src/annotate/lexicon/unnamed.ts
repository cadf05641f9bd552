import { words } from './words.ts';

/** Nouns for a source whose name is withheld, in the singular ("a senior official", "two diplomats"). */
export const unnamedSourceHeads: ReadonlySet<string> = words(`
adviser|advisor|aide|agent|analyst|associate|attorney|bystander|campaigner|colleague|commander|critic|delegate|diplomat|employee|executive|expert|eyewitness|figure|friend|informant|insider|investigator
lawmaker|lawyer|leader|manager|mediator|member|minister|mp|negotiator|neighbor|neighbour|observer|officer|official|onlooker|operative|participant|passenger|person|politician|protester|relative|representative|resident|senator
source|spokesman|spokesperson|spokeswoman|staffer|strategist|supporter|surrogate|survivor|trader|veteran|volunteer|voter|witness|worker|staff|people|student|teacher|doctor|parent|donor|researcher|scientist|activist|journalist|reporter
`);
