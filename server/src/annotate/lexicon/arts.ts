import { words } from './words.ts';

/** Bands and groups of musicians that news names often, where their name is no plain word. */
export const bands: ReadonlySet<string> = words(`
Beatles|The Beatles|Rolling Stones|The Rolling Stones|Led Zeppelin|Pink Floyd|Black Sabbath|Deep Purple|Iron Maiden|Judas Priest|AC/DC|Metallica|Megadeth|Nirvana|Pearl Jam|Soundgarden|Foo Fighters|Radiohead|Coldplay|Oasis|Arctic Monkeys|Kaiser Chiefs|Kasabian|Snow Patrol|Mumford & Sons|Florence and the Machine
U2|R.E.M.|INXS|Depeche Mode|Duran Duran|Pet Shop Boys|New Order|Joy Division|The Smiths|Spandau Ballet|Simple Minds|Fleetwood Mac|Status Quo|Dire Straits|Bee Gees|ABBA|Abba|Aerosmith|Bon Jovi|Guns N' Roses|Van Halen|Mötley Crüe|ZZ Top|Lynyrd Skynyrd|Grateful Dead|Beach Boys|The Beach Boys|Jackson 5
Green Day|Blink-182|Linkin Park|Limp Bizkit|Korn|Slipknot|Rage Against the Machine|Red Hot Chili Peppers|Smashing Pumpkins|Fall Out Boy|My Chemical Romance|Panic! at the Disco|Paramore|Maroon 5|Imagine Dragons|OneRepublic|Twenty One Pilots|Arcade Fire|Vampire Weekend|Kings of Leon|Black Keys|White Stripes|Black Eyed Peas|Wu-Tang Clan
Beastie Boys|Outkast|OutKast|Destiny's Child|Spice Girls|Take That|Westlife|Boyzone|One Direction|Little Mix|Girls Aloud|Backstreet Boys|New Kids on the Block|Jonas Brothers|Daft Punk|Chemical Brothers|Kraftwerk|Rammstein|Scorpions|Tokio Hotel|Måneskin|BTS|Blackpink|BLACKPINK|Pussy Riot|Dixie Chicks|Florida Georgia Line|Lady Antebellum|Rascal Flatts
`);

/** Characters of books, films and games whom news names, where their name is no plain word. */
export const characters: ReadonlySet<string> = words(`
Batman|Superman|Supergirl|Spider-Man|Spiderman|Catwoman|Wonder Woman|Aquaman|Iron Man|Ant-Man|Black Panther|Black Widow|Captain America|Captain Marvel|Doctor Strange|Deadpool|Wolverine|Magneto|Thanos|Loki|Hulk|Green Lantern|Green Arrow|Lex Luthor|Harley Quinn|Bruce Wayne|Clark Kent|Peter Parker|Tony Stark
Luke Skywalker|Darth Vader|Han Solo|Princess Leia|Chewbacca|Yoda|Obi-Wan Kenobi|Boba Fett|Kylo Ren|R2-D2|C-3PO|Captain Kirk|Spock|Jean-Luc Picard|Indiana Jones|James Bond|Jason Bourne|Ethan Hunt|John Wick|Rocky Balboa|Lara Croft|Forrest Gump|Hannibal Lecter|Norman Bates|Freddy Krueger|Mad Max|King Kong|Godzilla
Harry Potter|Hermione Granger|Ron Weasley|Albus Dumbledore|Dumbledore|Voldemort|Severus Snape|Frodo Baggins|Bilbo Baggins|Gandalf|Gollum|Katniss Everdeen|Bella Swan|Edward Cullen|Sherlock Holmes|Dr Watson|Hercule Poirot|Miss Marple|Dracula|Frankenstein|Robin Hood|King Arthur|Peter Pan|Tinker Bell|Mary Poppins|Willy Wonka
Jon Snow|Daenerys Targaryen|Tyrion Lannister|Cersei Lannister|Walter White|Tony Soprano|Don Draper|Homer Simpson|Bart Simpson|Mickey Mouse|Minnie Mouse|Donald Duck|Bugs Bunny|Winnie the Pooh|Winnie-the-Pooh|Peppa Pig|Paddington Bear|Kermit|Miss Piggy|Big Bird|Elmo|Santa Claus|Father Christmas|Cinderella|Snow White|Pikachu
`);
