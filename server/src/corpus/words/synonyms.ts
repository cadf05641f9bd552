import { stem } from './stem.ts';

/** Words that news uses for one another; the first of a line stands for all. */
const lines = `
talk discussion negotiation conversation dialogue
injure wound hurt
soldier troop serviceman
region oblast province territory
lawmaker legislator
picture photo photograph image
start begin commence
buy purchase acquire
car vehicle automobile
film movie
doctor physician
lawyer attorney
bid offer
help assist aid
try attempt
big large huge great
fast quick rapid swift
boy lad
attack assault
shooter gunman
victim casualty
mistake error
rule regulation
firm company
join accession membership
withdraw pullout retreat
warn caution
guarantee assurance
defend defence
army military
ceasefire truce armistice
abandon drop
demand insist
resolve solve settle
accord agreement deal pact
envoy emissary
aide adviser advisor
worker employee staffer
chief head boss
crowd throng
blast explosion
blaze fire
money funds cash
debate argue
enormous tremendous massive
important significant considerable substantial
entire whole
probe investigation inquiry
arrest detain
flee escape
jail prison
murder homicide
reveal disclose
ban prohibit
hire recruit
repair fix
reply respond answer
allege accuse
poll survey
shut close
choose select pick
pledge promise vow
protest demonstration rally
rise increase climb
fall drop decline decrease
`;

const stands: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ').map(stem);
      return others.map((other): [string, string] => [other, first]);
    }),
);

/** The stem that stands for a stem and its synonyms. */
export function concept(stemmed: string): string {
  return stands.get(stemmed) ?? stemmed;
}
