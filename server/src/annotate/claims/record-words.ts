/** Words for what leaves a record, by dictionary form, and for what does not. */

import { set } from './word-set.ts';

/** Nouns of the things that news reports on and records hold. */
export const recordNouns =
  set(`police officer agency court judge lawsuit charge indictment arrest death victim hospital government ministry
  minister official law bill vote election poll company firm share price deal rocket launch satellite ship plane
  flight passenger airport truck driver gunman suspect attacker soldier troop army military missile weapon gun
  bomb explosion blast fire attack shooting crash accident fireworks school student teacher university campus
  report study survey data document file record email letter statement video photo picture image camera footage
  website account bank fund loan tax budget dollar money payment salary contract merger acquisition shareholder
  board chairman executive director employee worker staff spokesman spokeswoman committee senate house congress
  parliament council commission department office bureau embassy consulate prison jail custody cell trial hearing
  verdict sentence plea lawyer attorney prosecutor investigator witness resident city town village street building
  hotel apartment station border port island sea ocean river mountain moon planet orbit star galaxy telescope
  scientist researcher astronaut spacecraft engine system software update version feature app user phone device
  chip battery screen team player game match race season point goal coach club league award album song film movie
  trailer show network channel newspaper magazine reporter journalist interview conference meeting summit visit
  trip protest rally campaign candidate party member leader president senator governor mayor lawmaker republican
  democrat percent rate level number age year month week day hour minute mile foot kilometre kilometer metre meter
  ton pound barrel degree storm hurricane earthquake flood wildfire virus vaccine patient doctor nurse clinic
  disease infection dose drug oil gas pipeline mine factory plant harvest crop farmer tariff export import train
  bus car vehicle road bridge tunnel refugee migrant visa passport asylum church mosque bishop priest king queen
  prince stadium medal tournament ceasefire treaty sanction embargo rebel militia hostage detainee inmate sheriff
  detective constable mission crew cargo museum painting script author editor publisher copy edition patent
  licence license permit fine fee debt revenue profit loss income wage pension currency coin stock bond index`);

/** Verbs of acts that leave a trace: records, witnesses, pictures. */
export const traceableVerbs =
  set(`arrest kill shoot sign launch pay buy sell meet fly vote pass approve resign win lose die build open close move
  land arrive leave send receive carry charge sue indict convict sentence jail release publish post tweet issue
  file register hire fire appoint elect name join found raise cut rise fall drop hit injure wound evacuate rescue
  attack bomb destroy crash strike seize deploy withdraw invade capture record film show appear run serve work
  live study graduate marry score beat play travel drive walk visit attend host cancel delay postpone schedule
  test measure weigh cost earn spend donate invest acquire merge own hold ban block remove add replace update
  include contain use produce ship import export supply deliver transfer trade investigate search find discover
  detect identify confirm contact call write print air broadcast interview question plead testify rule overturn
  veto repeal enact amend pledge sanction expel deport detain free explode burn ignite collapse break orbit
  separate enter exit reach return board fill load install upgrade enable disable feature locate begin start end
  stop last happen establish expire vanish disappear surface notify warn refer consist base lead head`);

/** Verbs that mean whatever stands beside them. */
export const vagueVerbs =
  set(`make get take keep go come give put do have need let know want see look turn bring try help work feel mean
  understand deal stand share live lead hold hope like become remain change create show`);

/** Verbs that attribute what one can look up, and what one cannot. */
export const factCues =
  set(`confirm announce report reveal testify estimate find allege deny accuse disclose show note acknowledge admit
  indicate state notify inform learn discover determine claim explain describe`);
