/** Learned by scripts/train-claim-weights.mjs, in hundredths of a point: what a word speaks for or against a claim. */
export const wordPoints = `
'd -11 'll 8 'm -1 're 2 's -32 've -24 a -12 able 16 about -17 absolutely 1 accept -1 access -1 accord 2 account 19
accuse 11 act -1 action -13 activist 13 activity 11 actually -5 ad 14 add -14 addiction -7 addition 7 additional 13
address 5 administration -13 admit -20 adult 5 advance 3 advantage 7 adviser 5 advisory 2 affect 7 after -5
afternoon 3 again -18 age -7 agency 2 agent 9 aggressive 2 ago -21 agreement 5 ahead 7 aide -12 aim 20 air 4
airline 6 airstrike 3 all -4 allegation 8 alleged -8 allow 40 ally 3 almost -4 alone -12 also 27 always -33 am -15
amazing -5 american 15 an 14 animal -3 announce 5 announcement -4 annual 3 another -24 answer -15 antitrust 1 any 13
anyone 2 anything -7 apart -7 apologize -3 apology -4 apparent 7 apparently -9 appear 19 appearance 2 approach -7
appropriate 3 approve 1 are 22 area 13 argument 8 arm 6 arrest -6 article -8 ascent 13 ask 5 assault -8 asset -2
atmosphere 9 attack -36 attacker 5 attempt -3 attention -2 authority 15 available -6 average 4 avoid 10 away 5
back 27 background 10 backlash 1 bad -18 balance 2 ban 4 bank 15 bar 3 barge 2 barrier 9 base -9 basic -5
basically -5 battery 9 be 2 beach 2 bear -6 become 21 before 3 begin -1 behavior -15 being -5 belief -3 believe -12
belong 9 benefit 3 beta 7 better 2 bid 3 big -8 bill -13 billion 1 bird 26 bit 13 bitcoin 22 black 2 blast 3 block 3
blow 10 blue 8 board -15 boat 3 body 21 book 6 boost 14 booster 14 border -13 both 12 bottom 11 boy 6 brain -4
break 14 briefing 5 bring 5 brother 4 budget 7 build 3 building -8 bullet 6 burn -8 business 13 buy 11 ca -6 call 21
calm 6 camera 5 campaign -26 can 8 candidate 4 capability 3 capital 1 captivity 11 capture -9 car -16 card 11 care 2
career -21 carry -6 case -10 cash -1 catch -15 catholic -6 cause 2 center 5 ceremony -4 certain 19 chairman 7
challenge -17 chance 6 change -3 charge 12 check -27 cherry 4 chief -15 child 10 chinese 7 chip 10 choice -4
choose 11 cite 4 citizen -4 city -13 civil 1 claim 12 clarify 7 class 1 clear 15 clearly -32 close 16 closely 1
coalition 1 cockpit 27 code 15 colleague 4 collect 3 college -9 combined 3 come 12 comment 5 commit -4 commitment 5
committee 2 common 11 communication -1 community -13 company 5 compare -6 complete -1 completely -9 computer 4
concern -3 conclude 3 concrete 13 condition 3 conduct 7 conference -12 confirm 3 congressional -4 congressman 11
connect 7 connection 14 consequence 2 conservative -25 consider 11 consistent 3 consulate 7 contact 2 contain 6
content 8 continue 7 contrast 6 control 2 conversation -11 core 2 corporate -2 correct -1 cost 2 could 23 counsel 3
country 12 couple 11 course -8 court 8 cover 20 crash 12 crazy -5 create -15 credit 8 crime 2 criminal 4 crisis 8
critical 2 criticism 5 criticize 3 crowd -11 cryptocurrency -7 culture -5 current 1 currently 11 customer 17 cut -5
daily -5 damage 3 damaging 9 danger 7 dangerous 11 data 3 date 8 daughter -11 day -54 de -8 dead 14 deal 5 debate -6
debt 7 decide 3 decision 6 decline 3 deep 11 deeply -20 defeat 1 defend -5 delay -9 delete 17 deliver 2 demand 6
democratic -7 deny -6 depend -2 deserve -11 design -9 destination 13 destroy 3 detail -8 determine 10 develop 2
developer -2 device 22 did 6 die -11 difference -11 different -16 difficult 12 digital 13 direct -11 direction -10
directly 14 director -4 disappointed 7 disclosure 15 discover 5 discovery -6 discretion 11 discriminate 11
discrimination -10 discuss 1 discussion 5 dismiss -2 display -2 dispute 5 distance 9 distraction 9 district 4 do -27
document 8 does 15 dog -4 dollar 3 door 2 double 1 doubt 5 down 7 dozen 5 draw 10 dress 10 drive 3 driver 8 drop -2
due -15 duty 7 each -4 earlier 6 early 16 earn 1 earnings 2 earth 6 easy 1 eat -6 economic 6 eddy 5 effect 7 effort 6
either 10 elect -35 election -25 else -1 email -1 emerge -4 emergency 4 employee 12 enable 6 enact -7 enclosure 6
end -12 endorse 3 energy 10 enforcement 4 engage -12 engineer 4 enjoy 10 enough -8 ensure 11 enter -1 entire -12
environment 2 escape -2 essentially 14 establish 13 evacuate -3 even 19 evening 8 event -18 eventually 1 ever 21
every -7 everybody 11 everyone -20 everything -22 everywhere 12 evidence 11 exactly -5 example -7 exchange 3
exciting -36 executive 14 exercise 4 exist 14 expect 9 experience 2 explain 2 explanation 7 exploration 15
explosion 7 explosive 6 expose -1 express -16 extremely 11 eye -14 face -24 fact 11 fail 4 fair 3 fall 9 false 9
family -25 far -4 farmer -6 fast 5 father 7 favor 6 fear 3 feature 8 federal 9 feel -4 fellow 4 female -6 fence 11
few -4 field -1 fight -4 fighter 4 figure 3 fil -10 file 1 fill -14 final -16 financial 3 find -9 fine -12 finish -5
fire 18 firework 25 firm 4 first 2 flag -3 flee -3 flight 11 floor 23 fly -1 focus 1 follow 17 food -11 foot -12
force -4 foreign -6 form 21 former 6 fourth 2 frame 11 free -7 freedom -3 french -5 friend -3 front -2 fuel 5 full 10
fully 6 fun -4 fund 6 funding 3 further 3 future -4 gain 1 galaxy 22 game -10 gate 10 gay -1 general 3 generate 2
generation 2 german 5 get -15 giant 2 girl 28 give 1 glass 16 global -9 go 7 good -29 gorilla 15 government -13
governor 5 grab -8 grand 6 great 6 ground -4 group 18 grow -8 growth 2 guarantee -11 guilty 2 gun 1 gunfire 16
guy -17 had 31 half 2 halfway 8 hand -3 happen -2 harassment 2 hard -20 harm 1 harrow -26 has 17 hatch 6 have -4
hdr 1 he 40 head -13 headquarters 15 health 8 healthy 11 hear 24 hearing 5 heart -9 heavy -7 help 1 her 13 here -15
hide -28 high 8 highlight -3 him -5 himself -1 his 9 history 14 hit 9 hold 10 home -8 honor -7 hope -13 hospital 6
host 11 hotel 1 hour -6 house -2 how -30 however -15 huge 1 human -3 hundred 5 hurt 3 husband -7 i -14 ice 10
iceberg 15 idea -8 identify 11 if 2 illegal 13 illegally 6 image 17 immediately 9 immigrant 2 immigration 12
impact -2 impeach 40 impeachment -2 import 6 important 8 impressive -4 improve 9 incident 2 include 26 income 3
increase -17 increasingly 8 indeed -5 independent -1 individual 5 industry -19 influence -17 inform 18 initial -5
injure 4 injury 7 instead -2 intelligence -1 intend 7 intent -4 interaction 8 interest 8 international 2 internet -2
interview -6 introduce -8 investigate 9 investigation 10 investor 4 invitation 4 involve 8 is 9 islamic 9 issue -17
it -9 its 18 itself 1 jack 7 jewish -2 job 8 join 6 joke -2 journalist -3 judge 2 jump -1 just -14 justice 6 keep -5
key -25 kid -5 kill -6 kind -15 know -5 korean 8 lack 7 land 2 landing -2 language 8 large 9 last 2 late -24 later 11
launch 10 law 19 lawmaker 3 lawsuit 4 lawyer 5 lead 15 leader 5 leadership 7 leak -1 learn -16 least -8 leave -27
legal 9 legally 8 legging 1 legislation -12 legislative 4 less -8 let -5 letter 4 level -17 liberty -3 licensing -7
lie 10 life -20 light 10 like -7 likely 13 limit 8 line 13 link 3 list 24 little -17 live 9 local 4 long 6 look -14
lose -30 lot -37 love -6 low 14 lunar 10 main 4 major 14 majority 1 make 15 male 2 man 24 manage 7 manager 12
many -11 mar 4 mark -2 market 17 mass -13 massive 13 material 2 matter 6 may -27 maybe -7 mayor 3 me -6 mean -10
measure 1 media -34 meet 4 meeting 20 member -14 mention 8 message -12 meteor 6 middle -2 midnight 4 might 15
militant 6 military 12 million -8 mind -3 minister 3 minute -4 miss 10 missile 8 mission 18 mistake 17 mix 10
model -1 modern -8 moment -6 money 7 month -20 moon -35 more -48 morning -16 most -23 mostly 3 mother -6 motive 7
movement 2 much -3 multiple 13 music 4 musk -8 must 4 my 11 name 13 nation -25 national -4 natural -14 nearby 5
nearly 1 necessary 8 need -22 negative 5 negotiation 27 network -2 never -5 new 4 newly 1 news -35 next 2 nice -7
night 5 no 30 noise -6 nomination 20 nominee 1 none -18 normal 20 north 19 northeastern 2 northern 5 note 14
nothing 3 notice -2 notification 13 now -5 nuclear 8 number 33 numerous 7 observe 16 obtain 6 occur 10 ocean 8
offer 10 office 1 officer -1 official 23 offshore -1 often 9 oil 9 old 10 once -19 one -17 ongoing 10 online 1
only -10 open 19 operate 11 operation 10 opinion 6 opponent -10 opportunity 4 oppose 6 opposition 9 option 2 orbit 31
order 8 ordinary 16 originate 6 other 6 our -20 overhaul 3 own 9 owner 2 p.m. 5 package 14 pair 9 paper -9 park -4
part -15 particular 8 particularly -12 partisan -12 partner 6 party -18 pass -3 passenger 7 past -10 patent 3 path -3
pay 35 payload 19 peace -5 people -19 percent 5 perhaps -10 person 22 personal -24 phone -12 photo -31 photograph -7
physical 1 pick 1 picture -18 pilot 3 pixel -4 place -6 plan -12 plane -5 planet 21 play -12 player 2 plea -14
please -9 point 29 police -8 policy -21 political -42 politician -8 politics -43 poor -7 pop -10 port 4 possession 3
possible 8 post -1 potential 20 power -25 powerful 25 practice -2 praise 2 prepare 7 present -8 president -31
presidential -14 press 1 pressure 4 pretty -7 prevent -5 previous -11 previously 1 price -6 primary -2 principle -6
priority 1 private 9 probably -2 probe 5 problem -27 product 8 profit -6 program 5 project 27 prominent 7 promise 12
promote -3 properly -15 proposal -7 protect 2 prove 6 provide -18 public -2 publicly 7 publish 3 pump 8 purpose -5
push 7 put 27 qualcomm 2 quality -1 quarter 2 question -22 quickly 2 race -17 racist 2 radio 4 raise -4 range -3
rare 4 rate 5 rather 4 re-election 3 reach 3 read -20 real -3 reality 7 really -10 reason -13 receive 4 recent 12
recently 1 red 5 reduce 9 refer 5 reflect -21 refuse 9 regime 9 region -8 register -1 regret -5 regulator 12
relate -3 related 12 relationship 8 relatively 14 release 27 relevant -5 religion 7 religious -10 rely 6 remain 29
remark 1 remove 11 repeat 4 repeatedly 5 replace -1 report 2 reportedly 11 reporter 2 represent -2 representative -9
republican 6 request 15 require -1 rescue 3 rescuer 4 research 4 resident -4 resign 6 resolution 7 respect -12
respond 16 response -1 responsibility -14 restaurant 3 result -4 return 16 reveal 16 revelation -3 reverse 10
review 2 rhetoric -15 right 12 ring 10 rise -51 risk 9 rival -6 roadster 1 rocket 16 role -14 room 1 rule 8 run -1
russian 4 safe -12 safely 5 safety 4 sanction -5 satellite 10 save -2 say 19 scandal 4 scanner -5 scene -12
schedule 4 school -5 schoolgirl 1 screen 10 sea 3 search -4 season -4 seat 12 second -16 secret 23 secretary 3
section 12 sector 2 secure -11 security 6 see 2 seek 5 seem -13 seize 3 sell 8 senator 4 send 14 senior 18 sense -5
separate 10 series 1 serious -2 seriously 1 serve -11 service 1 set -8 setting -8 settlement 2 several 4 sex 8
sexual -2 share 1 shareholder 4 sharp -5 she 3 ship -2 shoot 15 shooting -14 short -19 shortly -3 shot 31 should 30
show -15 side 8 sign 11 signature -6 significant -1 simple -5 simply 21 since -3 single -2 sit 4 site 7 situation 1
small 25 smartphone 14 smoke 11 so 15 social -14 society -23 soldier 2 solution -22 some 29 somebody 6 someone -1
something 6 sometimes 20 son 17 soon 4 source 4 south 2 southern -5 space 16 spacex 6 speak 10 special -2 specific 2
specifically -8 speech 9 speed 2 spend -7 spending -1 spin -24 spokesman 12 spokeswoman 2 spot 9 staff -7 stance 1
stand -10 standard -10 star -24 start 4 state 30 statement -12 status -1 stay -13 steel 9 step 7 still 13 stock -3
stone -2 stop -12 story -22 strength -5 stretch -12 strike -7 strong -6 structure 2 struggle -15 student 6 study 3
stupid 4 subject 2 subpoena 7 succeed -9 successful 1 successfully 1 such 5 suddenly 8 suggest 10 suicide 8 summer -4
sun 13 supermoon -26 support 3 supporter -2 suppose -3 sure 4 surface 8 surprise -18 surround -8 suspect 3 swap 6
system -1 table -7 take 14 talk -8 target 2 task 2 tax 12 taxpayer 1 tea -8 teaching -7 team -5 tech -13 technique 1
technology 6 tell 9 term 9 terror -27 terrorism -6 terrorist 14 tesla -4 test 15 text -14 than -7 thank -14 that -8
the 13 their -4 them 16 then 2 theory 13 there 3 these 4 they 7 think -27 third 4 this -28 those -7 though 13
thought -18 thousand 6 threat -17 threaten 13 throw -12 thrust 15 time 43 today -4 together -18 too -24 top 13
total 1 totally -8 touchdown 2 tough -10 towel 3 town -5 track -6 trade -6 trading 2 traditional -6 trafficking -7
transaction 4 transfer 7 travel -1 treat -11 treatment 6 trip -4 troop 1 trouble 2 truck -16 true 4 truly -3 trust 18
truth -13 turn 11 tweet 3 twice 11 type 8 typically 8 ultimately 2 unclear 21 undermine -10 understand -19
unfortunately -8 unusual -8 up 2 upcom 7 update -37 upper 3 urge 11 us -26 use 41 usual -20 usually 12 value 3
various -6 vary -21 version -4 very 7 vessel 5 veto 5 victim -20 victory 5 video -6 view -5 violence 11 visit -1
visual 8 voice 22 vote -8 voter -1 wait -4 wall 26 want -3 war -4 warm -1 warn 2 was -8 watch 6 water 21 wave -4
way 21 we 10 weapon -3 wear -4 week 8 weekend -3 welcome 16 well 15 were 34 west 2 what -23 whatever 3 when -5
where -1 whether -3 while -23 white 17 who -25 whole 6 whom -6 whose 6 why -9 wide 18 wife -1 will 55 willing 7
win -21 window 15 winter -13 withdraw 1 witness -7 wo 4 wolf -6 woman 14 wonder -17 word -21 work -2 workplace 3
world -44 worth -14 would -25 wound 2 write -17 wrong 24 yard 4 year -6 yet -4 you -10 young 7 your 30 zoo 3
`;

/** A line for each role: what those that follow it speak for or against a claim. */
export const pairPoints = `
! $ -4 ” 3
" $ -10 ADJ 5 NOUN 6 VERB -7 and -6 but 2 for 1 he -1 i 3 if -1 it 2 my 7 not 1 of 3 that -2 the 9 there 2 they 5 this -4 to 3 was -5 we 5 you 12
' ADJ -2 NOUN -8
'd VERB -4
'll VERB 2
'm ADJ 2 VERB -3 not 4
're VERB -4
's ADJ -11 NOUN -13 PROPN -3 PUNCT -2 VERB -7 a -3 been -1 most 1 no 2 not -3 the -2 “ -1
've VERB -2 been -3
, " 7 ADJ -19 NOUN 17 NUM -9 PROPN -12 PUNCT 4 VERB -1 a 7 after -3 along 1 also 1 an -4 and 10 are -4 as 3 at -1 both 2 but -8 even 3 for 1 has 1 have 2 he -1 however -9 i 1 if -4 in 13 it -8 just -1 not -6 on -4 or -7 plus 2 that -1 the 7 then -1 there -1 they -3 this -1 though 1 to 10 too -4 we -7 were 1 when 2 which 4 while -1 will 2 with -1 you 5 ” 5
: PROPN -10 VERB -16 the -1 “ -3
ADJ " -2 $ 1 , 1 ADJ 21 NOUN 9 NUM -9 PROPN 20 PUNCT -17 SYM -3 VERB 13 a -2 about 5 all 2 and 2 as 8 at -1 because 2 for 6 he 1 if 5 in -7 is -7 it -4 of 5 on -18 or 11 than 14 that 7 to -2 we -2 what 2 with 4 “ 2 ” 6
INTJ , -8
NOUN ! 3 " 2 $ 22 ' -18 's -11 , 10 : -25 ADJ 6 NOUN 10 NUM -8 PROPN -2 PUNCT 7 SYM 3 VERB 3 a 7 about 1 across 4 after 4 against 4 ago -8 all 1 along 1 also 6 and -6 are 3 around 11 as -1 at 3 back 3 because -1 before -1 both 3 by 4 can -3 could 6 did -5 directly 2 do -10 during -2 for -9 from 3 had 3 has -1 have 7 he -5 here 1 how -2 i 7 in -3 inside 2 into 10 is 6 it -4 just -5 later 1 like -7 may -7 might 4 more 1 not 2 of -22 on 11 only 4 or 3 out -13 outside 4 over -2 should 4 since 1 so -5 than -6 that 4 the 4 their -3 there 2 they 7 this 1 through 3 to -6 together 2 under 2 up -2 usually 1 via 1 was -8 we -5 were 6 when -2 where 5 while 3 who -2 will 12 with 8 within 3 without -2 would 7 you 2 “ -4 ” 8
NUM $ -9 , 1 ADJ 5 NUM -17 PROPN -11 PUNCT 8 SYM -1 VERB 3 a 1 and -2 at -2 in 3 of 3 on 4 to 2
PROPN " 4 $ -8 ' 3 's -10 , -2 : -5 ADJ -5 NOUN -8 NUM -5 PROPN 1 PUNCT 6 SYM -3 VERB 6 a -2 about 1 after 2 also 2 and -3 are -2 as -5 at 2 by 1 did 5 for 8 from 3 has 3 have -8 is 9 may -3 of 6 on 3 or 4 that 7 the -3 to 14 was 5 were -6 who -3 will 2 with -4 would -5
PUNCT " -7 $ -9 , -1 ADJ 2 NOUN -1 NUM 1 PROPN -5 PUNCT 17 VERB -8 a -8 and 4 for -2 i 1 if -1 in -4 it -8 of 1 on 3 or 1 that -3 the -7 they 4 this -6 to -2 very 5 we 2 when -2 you 10 ” -13
SYM ADJ -2 NOUN -3 NUM 6 PROPN -1
VERB " -1 $ -6 , 22 : -2 ADJ 28 NOUN 31 NUM 1 PROPN -2 PUNCT 1 SYM -2 VERB -1 a 8 above -11 after -1 again -1 against 6 all 1 along 1 an -7 and 2 another 2 any 4 apart -4 around 4 as -10 at 5 away 4 back 7 before -5 by 12 down 4 during 2 each -5 every -1 for 9 forward 1 from 6 he -2 her -4 here 1 him -3 himself -1 his 1 how -6 if -5 in -8 into 3 is -6 it 9 its 1 itself 1 just -2 like 1 more -4 my -7 near -3 no 2 not 4 of 7 off -5 on 7 or -4 our -9 out -8 so -3 some 1 something 2 that -18 the 9 their -6 them 1 themselves -1 there 2 these 4 they 3 this 14 those -6 through -4 to 4 together -5 under 2 up 6 us -11 very -1 was 2 we 3 what -4 when -8 whether -3 with 8 you 7 your 4 “ 3 ” 4
^ " 18 's -6 , 1 ADJ 3 NOUN 3 NUM -1 PROPN 20 PUNCT 9 VERB -8 a -5 after 1 all 4 another -3 are 3 as -1 at 3 because 3 both -2 by 3 could -3 do -1 earlier 1 even -2 for -11 has -2 he 2 here -9 his -3 however 4 i -9 if -15 in 10 instead 1 is 1 it 18 its 2 more -2 no -4 now -11 only 1 she 1 some 5 the 6 their -2 then -2 there 9 these 3 they 11 this 17 those 2 to -2 was -2 we -3 what -3 when -2 where 1 whether -1 which -10 while -7 who -3 will 4 with 2 would 1 you -12 “ 8
a " -1 ADJ 9 NOUN 4 NUM 8 PROPN -8 PUNCT -1 more 4 “ -9
about ADJ -2 NOUN -11 NUM 2 PROPN 4 VERB -10 his 1 how 1
above the -5
across the 3
actually ADJ 2 VERB -2
after NOUN -1 PROPN -2 VERB 2 a 4 the 1
again PUNCT -1
against ADJ -3 NOUN 1 PROPN 6 the 3
ago , -1
all ADJ 5 NOUN -7 PROPN -1 VERB 1 of 3 the 2 these -2
along the 2 with 2
already VERB 3
also ADJ 1 VERB 9
always VERB -9
am VERB -6
among the 1 those 1
an ADJ 2 NOUN -1 PROPN -1
and , 2 ADJ 6 NOUN -1 NUM 1 PROPN 2 PUNCT -2 VERB 21 a 7 for -1 he -4 her -1 his 2 i 13 it -6 more -3 our -3 that -1 the -2 then -1 they -6 to -5 we -3 what 1 “ 6
another ADJ -4 NOUN -4 PUNCT -4
any ADJ 2 NOUN 3 of -3
anything ADJ 2
apparently VERB 2
are , -2 ADJ 18 NOUN -9 VERB -11 a -3 being 3 n't -1 not 5 now -2 still 2 the -1
around PROPN 2 the 6
as " -2 ADJ -4 NOUN 13 PROPN 3 VERB -4 a -2 an 5 i -1 it -3 the -9 we -1 well 6 “ 3
at ADJ -9 NOUN -6 NUM 5 PROPN 3 SYM 3 VERB 3 the -8
away from 6
back PUNCT 8 in 2 on 1 to 7
be , -2 ADJ 5 NOUN 4 NUM 1 PROPN -1 PUNCT -5 VERB 8 a -12 in 6 on 2 the -4 to 2
because PROPN 1 it 3 of 13 the -2 they -1 we 1
been ADJ -9 VERB 19 a -2
before PUNCT -2 the -1 they -1
being VERB 3
between NUM -2 PROPN -3 the 4
both ADJ 1 NOUN -5 VERB 5 the 3
but if 5 we -1
by NOUN 3 NUM 2 PROPN -4 VERB 4 a 4 his 3 the 5
ca n't -2
can VERB -12 be 4 not -2 now 8
could VERB 5 be 1 n't -2 not 3
did n't 2
do , 1 ADJ -3 PUNCT -2 it 3 n't -13 not 1 so 2 this -1 to 1
does n't -2 not 7
down the 1
during NOUN 3 a 1 the 2
each ADJ -2 NOUN -2
earlier this 2
even VERB 5
ever VERB 7
every NOUN 2
extremely ADJ 4
far PUNCT 1
first VERB 1
for NOUN 1 NUM 2 PROPN 1 a 17 all -1 an 3 his 4 its 1 my 1 some -2 that 4 the -10
forward to -1
from ADJ -2 NOUN 1 NUM 3 PROPN 7 VERB 1 a 5 the -5
had VERB 2 been 4
has also -2 been 5
have " -2 ADJ -1 NOUN -1 NUM 3 VERB 4 already 1 an 5 been -3 no 1 not 2 the 4 to -4
he 's 11 VERB -6 did 1 do -2 had 2 has 1 was 6 will 1 would 5
her ADJ -5 NOUN 7 to -5
here 's 1 and -1
him $ 4 PUNCT -2 to 2
his ADJ -14 NOUN 15 PROPN 1
how ADJ 1 NOUN -3 they -2 to -3
however , -4
i 'd -2 'm -1 've 7 PUNCT 1 VERB -7 am -5 can 1 did 2 do 2 have -6 just 2 was -5 will 3 would -4
if ADJ 2 NOUN 2 PROPN 1 he 3 i -1 it 4 that 1 the 1 there 4 they -3 this 1 we 1 you -5
in ADJ 6 NOUN 28 NUM 8 PROPN -2 PUNCT -7 VERB -1 a -9 an 1 any -2 his 6 its -1 my 9 our -8 that 3 the -7 their 1 this -6 which 3
increasingly ADJ 4
inside the 3
instead , 1 of 1
into ADJ 3 NUM -1 PROPN 3 the 1
is , 2 ADJ 4 NOUN -3 NUM 1 PROPN 3 PUNCT 2 VERB 22 a -6 about -7 already 3 also 1 an -9 being 1 in -4 just -6 no 1 not -1 really -1 still 5 that 9 the -1 to 2 very -2 “ -1
it $ 3 'll -1 's -7 , 5 PUNCT 3 VERB -5 can -6 could -1 does 2 in -7 is 6 might 5 to 2 was -3 will -2 would -4
its ADJ -2 NOUN 1
just ADJ -3 NOUN 3 VERB -5 about -4
later VERB 2
like ADJ 2 NOUN -1 PROPN -4 a -1 everyone 1 the -2
may VERB 3 be -6 have -5 not -2
me , 1 VERB 1
might have 2
more ADJ 10 NOUN -4 PUNCT -4
most ADJ -2
much ADJ 2
must VERB 1
my ADJ 1
n't PUNCT -2 VERB -12 be -2 have -5 really -2
never VERB -3
no ADJ 6 NOUN 5
none of -6
not , -4 ADJ 9 NOUN -2 PUNCT -2 VERB 11 a -7 an 2 been 3 being -1 have 1 immediately 3 in -3 just 5 only -1 the -5 to 7 yet 3
now , -5 VERB 4
of ADJ 4 NOUN -4 NUM -8 VERB 10 a -13 all 1 an 5 any 1 being -1 her -1 his -4 how -2 it 2 its 3 my -5 our -3 some -1 that 2 the -10 their 3 them 2 these 3 us -1 what -4 your 2 “ 1
off the 2
on ADJ -1 NOUN -11 PROPN 9 PUNCT 2 a -5 his -6 how 2 the 10 their 1 to 1
only VERB -3
onto the 3
or ADJ 2 NOUN -1 PROPN 1 PUNCT -3 VERB -6 another -4 not 4 so 6 the 2
our ADJ -6 NOUN -2
out PUNCT 2 a -5 of -11 the -9 there -4
outside our 7
over , 1 ADJ 1 NOUN 3 PROPN -4 the -2
plus NUM 2
quickly VERB 1
rather than 3
really ADJ -1
relatively ADJ 5
safely VERB 2
she VERB -4 was 2
shortly after -1
should VERB 6 be 5 have 1 n't -1
simply VERB 4
since NUM 2 PROPN 1 VERB 2
so , 1 ADJ -1 PUNCT -1 far 1 if 5 much 1
some ADJ -2 NOUN 7 of -1
someone VERB -2
still ADJ 4 VERB -3
successfully VERB 1
than NOUN -1 NUM 3 a -3 the 2
that , 2 ADJ 9 NOUN -11 PROPN 1 PUNCT -6 VERB -8 are 2 can -1 could 3 had 2 has -5 have 9 he 7 i 1 is -7 it 1 the 1 there -7 these 3 they -1 this 3 was -3 we 2 would 1
the " 7 ADJ 1 NOUN 20 NUM 1 PROPN 7 PUNCT -7 SYM -2 VERB -3 more -9 most -3 very -2
their ADJ -2 NOUN 3
them $ -4 , -2 PUNCT -1 in 3 to 6
then VERB 1
there 's 2 PUNCT 2 are 5 is -2 was 2
these ADJ -7 NOUN 1 are 3
they 're -2 've -11 are -4 can -1 do -3 had 2 have 6 were 2 will 2
this , 1 ADJ -6 NOUN -15 PUNCT 3 VERB 6 is 2 was 3
those ADJ -3 VERB 2
through NOUN -2 PROPN 3 a 5 the 3
to " 3 ADJ 16 NOUN 11 NUM 1 PROPN 2 PUNCT -3 VERB 10 a 10 all -1 any -3 be -11 do 7 have -9 his 2 its 1 me -1 our 2 that 1 the 2 their 1 “ 3
too ADJ 2 PUNCT -5
ultimately VERB 1
under NOUN -1 the 4
up , -4 PUNCT 3 a -3 on 4 the 2 with -5
usually VERB 1
very ADJ 3
via PROPN -2
was " 1 ADJ -16 NOUN 1 NUM -1 VERB 8 a 8 in 4 n't -5 no 5 not 3 on -2 “ -2
we 'll -4 're 11 've -3 VERB 5 are 3 can 4 have -7 must 4 should 7 were 5 will -4 would -2
well , 2 PUNCT -1 as 6
were ADJ 2 VERB 8 in 4 not -1 on -1 “ -5
what 's -5 VERB 1 he 4 i -2 they -5 was 4 we 1
when NOUN -3 PROPN -2 VERB -4 a 4 he -1 she 4 the 5 you -1
where the -4
whether he -3 it -1
which NOUN 1 VERB 3 has 1 he 1 is -8 was 1 will 1
while VERB 1
who VERB -7 are 4 had -1 has 1 have -1 is 4 was -3
whose NOUN 2
will VERB 15 also 1 be 7 have 3 not -1
with ADJ 13 NOUN -4 NUM -3 PROPN 3 a 2 an 1 his 1 no 2 the -5 your 1
within the 3
wo n't 2
would VERB 1 n't -2
you 'll 3 're -9 PUNCT -1 VERB 2 are -8 can 11 do -6 have 5 to 7
your ADJ 1 NOUN 8 PROPN 4
“ ADJ -2 NOUN 8 NUM -3 PROPN -2 VERB -5 a 2 and -2 as 1 but -6 he 14 i -18 if 10 it -7 my -1 so 7 that -4 the 12 there 2 these 7 they -2 this -7 to 1 very 2 we 20 you -6
” $ 6 NOUN 6 PROPN -6 PUNCT 1 VERB 3 and 8 for 3 if 1 the 1 to 3
`;
