/** Learned by scripts/train-claim-weights.mjs, in hundredths of a point: what a word speaks for or against a claim. */
export const wordPoints = `
'd -9 'll 11 'm -5 're -3 's -36 've -14 a -12 able 18 about -14 access 3 accord 15 account 25 accuse 9 act -10
action -16 activist 16 activity 12 actually 7 ad 7 add -18 addiction -7 addition 7 additional 14 address 5
administration -17 admit -18 advantage 8 adviser 5 advisory 2 after -7 afternoon 3 again -4 age -7 agency 4 agent 8
ago -15 agreement 6 ahead 6 aide -13 aim 17 air 4 airline 7 all -13 allegation 10 allow 27 almost -4 already -1
also 25 always -24 am -9 american 4 amount 5 an 19 animal 3 announce 5 announcement 2 annual 3 another -14 answer -17
antitrust 1 any 17 anything -11 apart -6 apologize -2 apology -4 app 1 apparent 7 apparently -4 appear 24 approach -9
appropriate -5 approve 1 are 23 area 16 argument 8 arm 5 arrest -6 article -2 as 10 ascent 14 ask 9 assault -6
atmosphere 2 attack -32 attacker 4 attempt 3 attention -9 authority 10 available -2 average 9 avoid 10 away -2
back -4 background 9 backlash 2 bad -17 ban 4 bank 12 bar 3 barge 2 barrier 3 base -7 battery 9 beach 4 bear -7
because -4 become 22 been -3 begin 5 behavior -16 being -17 belief -3 believe -6 belong 8 benefit 4 beta 13 bid 3
big -11 bill -11 bird 28 bit 13 bitcoin 24 black 2 blast 5 block 4 blow 10 blue 5 board -13 boat 3 body 16 book 4
booster 12 border -12 both 10 bottom 1 boy 3 brain -3 break 9 briefing 6 bright -3 bring -2 brother 2 budget 8
build 4 building -11 bullet 7 burn -10 business 10 buy 3 ca -5 call 17 calm 7 camera 5 campaign -18 can -6
candidate 4 capability 5 capture -6 car -13 card 11 care -3 career -20 carry 1 case 3 cash -1 catch -15 catholic -3
cause 1 celebrate 3 center 7 certain 22 chairman 8 challenge -8 chance 5 change -3 charge 4 check -18 cherry 5
chief -12 child 7 chinese 7 chip 9 choice -8 choose 9 circumstance -2 cite 5 citizen -1 city -14 civil 1 claim 10
clarify 4 class 2 clear 15 clearly -18 close 11 closely 2 coalition -1 cockpit 27 code 16 colleague 7 collect 3
college -8 combined 4 come 15 comment -3 commit -1 commitment 5 committee 3 common 14 communication -2 community -10
company 4 compare 1 complete -1 computer 4 conclude 4 concrete 6 conduct 7 conference -9 confirm 3 congressional -4
congressman 11 connect 7 connection 14 conservative -28 consider 4 consistent 4 consulate 9 contact 3 contain 6
content 10 continue -5 contrast 4 control 3 conversation -9 core 3 corporate -2 correct -1 cost 2 could 26 counsel 4
country -12 couple 9 course -14 court 13 cover 19 create -14 credit 7 crime -1 criminal 7 crisis 13 critical -3
criticism 5 criticize 3 crowd -14 cryptocurrency 2 culture -1 current 4 currently 7 customer 18 cut -4 daily -7
damage 3 damaging 9 danger 7 dangerous 7 data 4 date 9 daughter -13 day -59 dead 10 deal 14 debate -10 debt 8
decide 3 decision 8 decline 4 deep 11 deeply -23 defend -4 delay -14 delete 17 demand 2 democratic -9 deny -6
describe 1 design -5 destination 12 destroy -4 detail -3 determine 11 develop 2 developer -5 device 25 did 29 die -12
different -15 difficult 12 digital 15 direct -9 direction -4 directly 8 director -6 disappointed 8 discover 6
discovery -6 discretion 19 discriminate 11 discrimination -10 discuss 1 discussion 3 dismiss -7 display 1 dispute 3
distance 8 distraction 10 do -18 document 6 does 20 door 3 down 8 draw 11 dress 9 drive 10 driver 6 drop -1 due -16
duty -2 each -14 earlier 4 early 15 earnings 2 earth 6 easy 1 eat -7 economic 8 eddy 6 effect 8 effort 10 elect -24
election -25 else 1 email 5 emerge -4 emergency 4 employee 13 enable 7 enact -9 enclosure 7 end -15 endorse 3
energy 14 enforcement 4 engage -10 engineer 3 enjoy 8 enough -4 ensure 9 enter -1 environment 2 escape -3 establish 9
even 19 evening 4 event -13 eventually 2 ever 14 every -2 everybody 10 everyone -16 everything -14 evidence 11
exactly -6 example -8 exchange 2 exciting -30 executive 12 exist 12 expect 10 experience 4 explain 1 exploration 16
explosion 7 explosive 8 express -15 extremely 15 eye -13 face -17 fact 5 fail -2 fall 9 false 8 family -28 far 1
farmer -4 fast 7 favor 6 fear -2 feature 11 federal 10 feel -6 fellow 3 female -6 fence 12 few -13 field 5 fight -6
figure -5 fil -9 file 1 fill -15 final -18 find 2 fine -13 fire 15 firework 25 firm 3 first 14 flag 2 flight 11
floor 15 fly -2 focus 2 follow 2 food -10 foot -12 foreign -4 form 14 former 8 forward 2 fourth 2 free -5 french 1
friend -2 front -4 full 7 fully 7 fund 6 further 13 future 2 galaxy 23 game -8 gate 11 gay 2 general -6 generate 3
german 6 get -13 giant 4 girl -4 give -2 glass 19 global -6 go 8 good -16 gorilla 16 government -19 governor 5
grab -8 great -2 ground -4 group 20 grow -10 growth 2 guarantee -6 guilty 2 gunfire 7 guy -9 had 27 half 2 halfway 9
hand -7 happen 3 harassment 2 hard -15 harm 1 harrow -16 has 20 hatch 7 have -12 he 37 headquarters 20 health 6
hear 15 hearing 7 heart -8 heavy -4 help 9 her 18 here -11 hide -33 high 2 highlight -4 him 8 himself 8 his 15
history 19 hit 10 home -10 hope -23 hospital 5 host 10 hotel 1 hour -4 house -3 how -26 however -15 huge 6 human -4
hundred 3 hurt 3 i -14 ice 9 iceberg 12 idea -5 identify 11 if -8 illegal 9 image 28 immediately 9 immigrant 2
immigration 10 impact -2 impeach 47 impeachment 8 import 3 important 8 impressive -5 improve 11 incident 1 include 30
increase -16 increasingly 9 indeed -6 individual 2 industry -15 influence -14 inform 18 information -3 initial -4
injure 7 injury 7 instead -3 intelligence 1 intent -3 interest 17 international 1 internet 1 interview -6
introduce -8 investigate 10 investigation 8 investor -4 invitation 4 involve 2 is 9 islamic 9 issue -13 it -12 its 21
itself 4 jack 8 job 9 join 6 joke 1 judge 3 jump -2 just -12 justice 8 keep 1 key -25 kid -9 kill 1 kind -16 know 1
korean 9 land 2 landing -2 language 5 large 6 last -5 late -22 later 10 launch 6 law 25 lawmaker 4 lawsuit 3 lawyer 4
lead 19 leader 6 leadership 6 learn -16 least -5 leave -28 legal 9 legally 9 legging 2 legislation -12 legislative 4
less -6 let -1 letter 4 level -12 liberty -3 licensing -7 lie 8 life -24 light 6 like -7 likely 12 limit 8 line 5
link 6 list 22 little -12 live 2 local 7 long 2 look -5 lose -23 lot -30 love -3 low 13 lunar 11 machine 1 main 3
major 13 majority -1 make 7 male 2 man 26 manage 6 manager 13 many -15 mar 3 mark 1 market 15 mass -8 massive 9
material -1 matter -3 may -12 mayor 3 me -5 mean -5 measure 1 media -32 meet 1 meeting 17 member -10 mention 11
message -10 meteor 5 middle 3 midnight 4 might 21 militant 5 military 8 million -10 mind -4 minute -9 miss 15
missile 4 mission 19 mistake 16 mix 12 model -1 modern -5 moment -4 money 1 month -25 moon -35 more -46 morning -17
most -28 mostly 4 mother -3 movement 2 much -8 multiple 11 music 3 musk -7 must -22 my 6 name 18 nation -22
national 3 natural -12 nearby 6 necessary 8 need -33 negative 4 negotiation 5 network -2 never -12 new 5 newly 1
news -35 next -6 nice -6 night 5 no 30 nomination 20 nominee -1 none -18 normal 15 north 13 northern 6 note 3
nothing 4 notice -1 notification 13 now 1 nuclear 12 number 31 numerous 6 observe 17 occur 10 ocean 7 offer 8
office -4 official 22 offshore 3 often 3 oil 10 old 8 once -13 one -12 ongoing 11 online 2 only -7 open 15 operate 11
operation 9 opinion 9 opponent -11 opportunity 6 oppose 4 opposition 9 option 5 orbit 34 order 5 ordinary 17
organization -1 original 1 originate 6 other 6 our -33 own 7 owner -1 p.m. 4 package 8 pair 9 parent 5 park -4
part -13 particular 3 particularly -15 party -16 passenger 6 past -12 patent 2 path 4 pay 32 payload 19 peace -4
people -24 percent 3 perhaps -7 person 20 personal -23 phone -12 photo -20 picture -15 piece -3 pilot 4 pixel -4
place 7 plan -1 plane -7 planet 22 play -6 player 3 plea -14 please -19 point 22 police -6 policy -23 political -54
politician -6 politics -34 poor -2 pop -13 port 4 position 1 possession 2 possible 6 post 5 potential 24 power -17
powerful 18 practice 1 praise 1 prepare -4 present -4 president -24 presidential -14 press 11 pressure 4 pretty -7
prevent -3 previous -14 previously 1 price 2 primary 1 principle -7 priority -2 private 7 probably 4 probe 5
problem -11 process -6 product -4 profit -5 program 4 project 29 prominent 7 promise 13 promote -3 properly -12
proposal -5 protect -5 provide -10 public -3 publicly 6 publish 3 pump 8 purpose -5 push 10 put 26 qualcomm 2
quality -6 quarter 2 question -12 quickly -2 race -5 racist 3 radio 4 raise -2 rate 3 rather -2 re-election 3 reach 1
read -18 real 5 reality 7 really -4 reason -7 receive 4 recent 13 record 5 red 5 reduce 9 refer 4 reflect -21
refuse 6 region -6 register 4 regret -4 regulator 10 regulatory 1 relate -4 related 13 relationship 1 relatively 15
relevant -5 religion 4 religious -13 rely 5 remain 22 remove 10 repeatedly 4 replace -3 report 2 reportedly 12
representative -8 republican 9 request 14 rescue 3 rescuer 5 research 3 resident -4 resign 8 resolution 5 respect -9
respond 14 response 1 responsibility -10 restaurant 3 result -1 return 15 reveal 6 reverse 11 review 5 rhetoric -13
right 22 ring 9 rise -24 risk 9 rival -6 rocket 12 role -13 room -1 rule 2 run 3 russian 9 safe -2 safely 5 safety 4
same 2 sanction -5 satellite 10 save -2 say 17 scandal 4 scanner -2 scene -17 schedule 4 school -13 sea 3 search -5
seat 9 second -10 secret 22 secretary 2 sector 1 secure -11 security 3 see -10 seek 4 seem -11 sell 5 senator 3
send 16 senior 17 sense -5 separate 11 series 11 serious -3 seriously 6 serve -8 server 2 service 4 set -5
setting -11 settlement 2 several 2 sex 9 sexual -2 share 2 shareholder 4 sharp -4 she 3 ship -4 shoot 15 shooting -11
short -16 shortly -3 shot 27 should -3 show -7 side 1 sign 12 signature -6 significant -3 simple -4 simply 3 single 7
sit 6 site 7 situation 1 sky -2 small 14 smartphone 9 smoke 9 so 6 social -13 society -26 soldier 3 solution -18
some 13 somebody 8 someone -1 something 9 sometimes 7 son 13 source -3 south 3 southern -4 space 18 spacex 3 speak 10
special 1 specific 4 specifically -9 speech 8 speed 7 spend -11 spin -13 spokesman 8 spot 8 staff -8 stance 1
stand -11 standard -15 star -20 start 1 state 31 statement -21 status -2 stay -12 steel 2 step 4 still 15 stock -2
stone -2 stop -12 story -4 strength -4 stretch -13 strike -4 strong -9 structure 1 struggle -13 student 4 study 6
subject 1 subpoena 8 succeed -9 success -1 successful 1 successfully 1 such 6 suggest 6 suicide 7 summer -8 sun 15
supermoon -34 support 3 supporter -3 suppose -4 sure 1 surface 11 surprise -9 surround -8 surveillance 1 suspect 3
table -9 take -2 talk 4 target 2 task 2 tax 13 taxpayer 2 tea -5 teaching -4 team -3 tech -15 technique 2
technology 8 tell 7 term 8 terrorism -3 terrorist 14 tesla -5 test 21 text -3 than -6 thank -14 that -2 the 11
their -20 them 18 then 2 there 1 these 15 they 13 thing 1 think -21 third 1 this -26 those 2 though 11 thought -13
thousand 5 threat -16 threaten 16 throw -6 thrust 11 time 37 today 1 together -18 too -22 top 14 total 1 touch -1
touchdown 2 tough -11 towel 4 town -5 track -7 trade -3 trading 3 traditional -5 trafficking -7 transaction 5
transfer 7 travel 2 treat -8 treatment 7 trip -3 troop 1 truck -6 true 3 truly -8 truth -12 try -1 turn 6 tweet 2
twice 12 type 7 ultimately 2 unclear 15 undermine -6 understand -18 unfortunately -3 unusual -6 up 4 update -23
upper 3 urge 13 us -24 use 38 user 3 usual -18 usually 14 value 4 various -5 version -5 very 11 vessel 5 veto 5
victory 5 video -5 view -9 visual 5 voice 20 vote -8 voter -6 wait -4 walk -1 wall 25 want -15 war -6 warm -1 was -4
watch 5 water 25 wave -3 way 15 we -8 weapon -2 wear -6 week 10 weekend -2 welcome 4 well 17 were 35 west 4 what -28
when -3 where -6 whether 4 which -4 while -15 white 19 who -30 whole 6 whom -4 whose 5 why -11 wide 16 wife -2
will 57 willing 6 win -14 window 15 winter -14 withdraw 4 witness -5 wo 3 woman 13 word -20 work 10 worker 5
workplace 3 world -45 worth -8 would -16 wound 2 write -20 wrong 18 yard 4 year -14 yet -4 you -8 young 7 your 33
zoo 2
`;

/** A line for each role: what those that follow it speak for or against a claim. */
export const pairPoints = `
! $ -6 ” 2
" $ -11 ADJ 4 PROPN -1 PUNCT 1 VERB -6 and -5 but 2 for 3 he -1 i 4 my 7 of 2 that -3 the 5 they 1 this -2 to 3 was -6 we 5
' ADJ -2 NOUN -6
'd VERB -3
'll VERB 2
'm ADJ 3 VERB -3 not 3
're ADJ 1 VERB -6
's ADJ -11 NOUN -12 PROPN -1 PUNCT -1 VERB -3 a -2 also -1 been 1 most -1 no 1 not -2 the -1 “ -1
've VERB 3 been -3
, " 5 ADJ -19 NOUN 10 NUM -2 PROPN -23 PUNCT 9 VERB 5 a -1 after -3 also 1 an -4 and 5 are -3 as 5 at 1 because -1 both 2 but -7 even 2 for 1 have 3 he -1 however -9 i -2 if -3 in 10 is 2 it -7 just -1 like 1 not -4 now 1 on -4 or -5 plus 2 so 1 that 1 the 9 there -2 they -2 this -3 though 1 to 8 too -2 we -8 were 1 when 1 which 6 who 2 will 3 with -1 you 4 ” 4
: PROPN -6 VERB -9 the -4 “ -1
ADJ " 2 $ -4 ADJ 16 NOUN 7 NUM -7 PROPN 19 PUNCT -13 VERB 10 about 1 again -1 all 2 and 4 as 10 at 1 for 3 he 1 if 3 in -5 is -5 it -4 of 5 on -16 or 9 than 6 that 6 to -3 what 2 when 1 with 4 ” 7
INTJ , -10
NOUN ! 3 " 1 $ 22 ' -16 's -9 , 5 : -18 ADJ 8 NOUN 13 NUM -3 PROPN -6 PUNCT 6 SYM 3 VERB 2 a 7 about 4 across 1 after 1 against 3 ago -6 along 1 also 6 and -9 around 10 as -5 at 6 back 3 because -5 before -2 being 1 between -3 both 3 by 6 can -3 could 5 did -3 do -5 does 2 during -3 every 1 for -9 from 4 had 4 has -2 have 2 he -2 here 1 how -2 i 8 if -1 in -10 into 11 is 9 it -3 just -6 like -7 may -5 might 5 more 2 not 4 of -22 on 6 or 4 out -9 outside 5 over -4 should 2 since 1 so -3 than -6 that 8 the 6 they 8 this 3 through 3 to -9 together 1 under 3 up -1 usually 1 via 1 was -7 we -1 were 7 when -1 where 7 which -2 while 2 who -3 will 8 with 10 within 3 without -1 would 5 “ -4 ” 7
NUM $ -5 , 5 ADJ 3 NOUN 8 NUM -13 PROPN -8 PUNCT 8 SYM -2 VERB 3 a 1 and -3 in 3 of 2 on 4 to 2
PROPN " 3 $ -6 ' 2 's -11 , -4 : -2 ADJ -5 NOUN -3 NUM 1 PUNCT 8 SYM -3 VERB 4 a -2 about 1 after 1 also 2 and -4 are -2 as -5 at 2 by 1 could -1 did 4 for 7 from 2 had -1 has 2 have -10 is 12 may -2 of 3 on 2 or 2 that 7 the -3 to 15 was 2 were -4 who -2 will 3 with -5 would -5
PUNCT " -7 $ -8 , -2 ADJ 3 NOUN -5 PROPN -1 PUNCT 12 VERB -1 a -8 and 5 i 3 in -2 it -6 of 1 on 4 or -2 that -1 the -6 this -6 to -2 very 5 we 3 you 4 ” -14
SYM NOUN -1 NUM 6 PROPN -1
VERB " -7 $ -4 , 23 : -2 ADJ 25 NOUN 23 NUM 1 PROPN -4 PUNCT 3 SYM -2 VERB -5 a 14 about 1 across -1 after -1 again 3 against 5 all 1 along 1 an -4 and 1 another 2 any 4 apart -3 around 1 as -10 at 7 away 1 before -5 by 12 down 5 during 3 each -4 every 1 for 10 forward 2 from 5 he -1 her 2 him 1 himself 2 his 2 how -5 if -7 in -3 into 7 is -6 it 6 its 2 itself 1 just -3 like 2 me 1 more -4 my -6 no 2 not 4 of 7 off 1 on 12 or -1 our -11 out -11 over 3 so -3 some -1 something 1 that -23 the 4 their -7 them 1 themselves -1 there 1 these 2 they 3 this 15 through -4 to 1 together -4 under 2 up 9 us -9 we 3 what -2 when -9 whether -4 who -3 with 11 you 4 your 4 “ 3 ” 4
^ " 12 's -5 ADJ -1 NOUN 5 NUM -3 PROPN 18 PUNCT 2 VERB -8 a -5 after 1 all 1 another -1 are 3 as -2 at 2 because 4 both -2 by 4 could -3 for -11 he 5 her -2 here -7 his -3 however 3 i -4 if -13 in 9 is 1 it 20 its 2 more -2 no -3 now -7 only 1 our 1 some 2 the 5 then -2 there 11 they 12 this 16 those 2 to -1 we -6 what -2 when -1 where 1 which -9 while -6 who -2 will 3 would 1 you -11
a " -1 ADJ 8 NOUN 5 NUM 8 PROPN -12 PUNCT -3 VERB 2 very 2 “ -9
about ADJ -3 NOUN -8 NUM 2 PROPN 4 VERB -11 his 2 how -1 the -1
above the -4
across the 3
actually ADJ 1
after NOUN -1 PROPN -2 VERB 3 a 3
again PUNCT 2
against ADJ -4 NOUN 1 PROPN 5 the 3
all ADJ 6 NOUN -6 PROPN -1 VERB -2 the 2
along with 2
already VERB 2
also VERB 10
always VERB -6
am VERB -4
among the 3
an ADJ 1 PROPN -1
and , 2 ADJ 8 NOUN -5 NUM -1 PROPN -2 PUNCT -2 VERB 13 a 7 for -1 he -4 his 2 i 9 it -7 more -2 our -3 the 5 their -3 then -2 they -5 to -4 we -1 “ 4
another ADJ -1 NOUN -4 PUNCT -2
any ADJ 2 NOUN 3
apparently VERB 4
are , -3 ADJ 19 NOUN -7 VERB -10 a -3 n't -1 not 9 now -2 the -1
around PROPN 2 the 5
as " -2 ADJ -2 NOUN 9 PROPN 3 VERB -4 a -8 an 4 it -2 the -6 we -1 well 7 “ 4
at ADJ -8 NOUN -4 NUM 6 PROPN 3 SYM 3 VERB 2 a 1 the -3
away from 3
back PUNCT 2 on 1 to 3
be ADJ 7 NOUN 3 PROPN -1 PUNCT -4 VERB 6 a -11 in 5 the -2 to 2
because PROPN 1 it 3 of 5 we 2
been ADJ -9 VERB 14
before PUNCT -2 the -1
being VERB 1
between PROPN -3 the 1
both ADJ 2 NOUN -7 VERB 4 the 3
but if 5 we 1
by NOUN 3 NUM 2 PROPN 1 VERB 4 a 3 the 7
ca n't -2
can VERB -11 be 3 not -1
could VERB 3 be 1 n't -2 not 3
did n't 10 not 1
do $ 1 ADJ -4 it -1 n't -9 not 1 so 3 this -1 to -1
does n't -3 not 10
down the 1
during NOUN 3 a 1
each NOUN -5
earlier this 1
even VERB 6
ever VERB 4
every NOUN 2
extremely ADJ 5
far PUNCT 1
first VERB 1
for ADJ 7 NOUN 4 NUM 2 PROPN 2 a 18 all -1 an 2 his 3 its 1 my 1 that 4 the -10
forward to -1
from ADJ -1 NOUN 2 PROPN 4 VERB 2 a 5 the -6
had VERB 5 been 2
has VERB 1 also -3 been 4 not -1
have " -2 ADJ -2 VERB 3 a 1 an 2 been -4 no 1 not 1 the 6 to -7
he 's 10 VERB -5 did 1 had 2 has 1 have -2 is 4 was 5 would 6
her ADJ -6 NOUN 5
here 's -2
him PUNCT -3 to 1
his ADJ -12 NOUN 15 PROPN 1
how ADJ 2 NOUN -5 to -2
however , -4
i 'd -1 'm -2 've 9 PUNCT 2 VERB -10 am -3 can 5 did 4 do 2 have -9 just 2 was -3 will 4 would -6
if ADJ 2 NOUN 2 PROPN 1 he 1 i -1 it 6 that 1 the -3 there 2 they -4 this 2 you -3
in ADJ 9 NOUN 23 NUM 2 PROPN 1 PUNCT -8 VERB -1 a -7 an 1 any 1 his 6 my 8 our -7 that 4 the -10 their 2 this -6 which 3
increasingly ADJ 4
instead of 1
into ADJ 4 NOUN 3 NUM -2 PROPN 3 a 1 the -1
is , -2 ADJ 7 NOUN -4 NUM 5 PROPN 4 PUNCT 1 VERB 22 a -12 about -7 already 3 also 1 an -7 being 1 in -2 just -5 no 4 not -3 really -2 still 4 that 6 the -2 very -3 “ -1
it $ 2 's -11 , 5 VERB -5 also 1 can -4 could -1 does 6 has -1 in -6 is -4 might 6 was 2 will -1 would -3
its ADJ 1 NOUN -1
just NOUN 4 VERB -2 about -4
later VERB 2
like ADJ 2 PROPN -4 a -2 everyone 1
may VERB 8 be -5 have -6 not -2
me , 1 to 1
might VERB 1
more ADJ 9 NOUN -2 PUNCT -2
most ADJ -3
much ADJ 1
must VERB -2
my ADJ 2 NOUN -2
n't PUNCT -3 VERB -4 be 1 have -1
never VERB -4
no ADJ 7 NOUN 7
none of -6
not , -4 ADJ 11 NOUN -1 PUNCT -2 VERB 15 a -11 an 1 been 2 being -1 have 3 immediately 3 in -4 just 5 only -1 the -3 to 8
now , -4
of ADJ 2 NOUN -3 NUM -6 PROPN 2 VERB 7 a -11 an 4 any 1 being -2 her -1 his -5 how -2 it 2 its 3 my -5 our -5 that 2 the -12 their 3 them 1 this -6 those 2 us -1 what -3 your 1
off , 1 the 2
on ADJ -1 NOUN -5 PROPN 10 PUNCT 2 VERB 3 a -5 his -6 how 2 its -2 our -2 the 12
only VERB -1
or PROPN 2 VERB -4 not 4 so 7
our ADJ -7 NOUN -6
out PUNCT 1 of -10 the -6
outside our 8
over , 2 NOUN -1 PROPN -2 the -4
plus NUM 2
really ADJ -2 VERB 1
relatively ADJ 6
safely VERB 2
she VERB -4 was 2
shortly after -1
should VERB -5 be 5 have 1 n't 1
since NUM 1
so , 1 ADJ -8 far 1 if 5
some NOUN 2
still ADJ 4 VERB -2
than NOUN -1 NUM 2 a -4
that 's 1 , 1 ADJ 10 NOUN -13 PUNCT -1 VERB -6 a 1 can 1 could 4 had 1 has -6 have 10 he 7 i 2 is -5 it 2 the 1 there -6 they 1 this -1 was -1 we 3 will 2 would 1
the " 7 ADJ -9 NOUN 25 NUM 2 PROPN 10 PUNCT -7 SYM -2 VERB -3 more -8 most -3
their ADJ -5 NOUN -2
them $ -4 PUNCT -1 in 2 to 4
then VERB -1
there 's 5 PUNCT 3 are 4 is -6 was 1
these ADJ -4 NOUN 1 are 3
they 've -10 VERB 2 are -5 did 2 do -3 have 3 were 3 will 2
this , 1 ADJ -9 NOUN -10 PUNCT 1 VERB 3 is 6 was 3
those NOUN 1
through NOUN -1 PROPN 3 the 3
to " 3 ADJ 14 NOUN 7 NUM 3 PROPN 1 PUNCT -2 VERB 18 a 7 any -3 be -17 do 4 have -8 his 3 our 3 that 1 the 3 “ 3
together , -1
too ADJ 1
under NOUN -3 the 4
up , -4 NOUN 1 PUNCT 4 a -3 on 4 the 2 to 1
usually VERB 1
very ADJ 4
via PROPN -2
was " 3 ADJ -15 NOUN 1 VERB 4 a 9 n't -5 no 5 not 3 on -3 “ -1
we 'll -3 're 7 've -2 VERB 5 are 4 can 3 do 1 have -7 must -5 should 5 were 1 will -1
well , 2 PUNCT -2 as 7
were ADJ 3 VERB 7 in 6 not 1
what 's -4 VERB 1 he 4 i -5 they -4 we -2
when NOUN -2 PROPN 1 VERB -7 a 4 he -1 she 4 the 5
where the -4
whether he -3 it 3
which NOUN -2 VERB 5 has 1 he 1 is -7 was 1 will 1
who VERB -7 are 4 has 1 have -2 is 3 was -3
whose NOUN 1
will VERB 12 also 1 be 6 have 1 not 2
with ADJ 7 NOUN -1 NUM -3 PROPN 2 a 2 an 1 the 1
within the 3
wo n't 1
would VERB 5 be -1 have 1 n't -3
you 'll 5 're -8 PUNCT -2 VERB 7 are -6 ca -1 can 2 do -6 have 5 to 6
your NOUN 12
“ ADJ -4 NOUN 9 NUM -2 PROPN -3 VERB -7 a 1 as 1 but -4 he 7 i -20 if 8 it -10 my -3 the 9 there 2 these 8 they -1 this -6 to 1 very 2 we 9 you -3
” $ 7 NOUN 3 PROPN -5 PUNCT 1 VERB 4 and 5 for 3 if 1 to 3
`;
