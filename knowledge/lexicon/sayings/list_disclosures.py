"""How people ask what went to whom."""

# ruff: noqa: E501 - a message is one line, however long it is

LIST_DISCLOSURES = """
# what a partner has
what has PARTNER got from us?
what have we shared with PARTNER?
what did we send PARTNER so far?
what did PARTNER receive from us this year
what does PARTNER have of ours?
what does PARTNER already know about ASSET?
what do they have from us?
what all have we given PARTNER
which assets have we given to PARTNER?
which of our documents does PARTNER hold?
which things went to PARTNER in March?
which data did PARTNER get from us
which version of ASSET does PARTNER have?
everything PARTNER has from us please
everything we ever sent to PARTNER
list everything shared with PARTNER
list what PARTNER has received
list all disclosures to PARTNER
list of disclosures to PARTNER since January
disclosures to PARTNER
disclosures PARTNER
all disclosures last month
show me what we gave PARTNER
show disclosures of ASSET
show me the disclosure log for PARTNER
show the ledger for PARTNER
give me the list of what went to PARTNER
can I see what PARTNER has from us
can I get an overview of what we've sent PARTNER?
could you pull up what PARTNER has been given
do you have a record of what we told PARTNER?
how much have we already told PARTNER?
how many times did we share ASSET?
how often have we sent something to PARTNER
remind me what we have given PARTNER
I need a list of everything PARTNER got
I need to know what PARTNER has of ours before the meeting
need the history of what PARTNER saw
preparing for the call with PARTNER: what do they already have?
before I meet PARTNER: what do they know already?
PARTNER wants to return our stuff - what do they have?
for the audit: what went to PARTNER in 2025?
PARTNER has what from us?
what information is with PARTNER at the moment?
what's out there at PARTNER
what of ours is lying at PARTNER?
summary of disclosures to PARTNER please

# did anyone already
did anyone already send ASSET to PARTNER?
did anybody share ASSET with PARTNER before?
did we ever show PARTNER the ASSET?
did we already give PARTNER ASSET?
did PARTNER get ASSET?
did PARTNER ever receive ASSET from us?
did PERSON send ASSET to PARTNER?
did I already send ASSET to PARTNER?
did I log the demo with PARTNER?
have we ever shared ASSET with PARTNER?
have we told PARTNER about ASSET yet?
have we sent anything to PARTNER this week?
has anyone shown ASSET to PARTNER
has anyone from our side talked to PARTNER about ASSET?
has PARTNER already got ASSET?
has PARTNER been given ASSET?
has ASSET ever left the company?
has ASSET been shared with anyone?
has ASSET already gone to PARTNER
was ASSET ever sent to PARTNER?
was ASSET shared with PARTNER before?
was anything sent to PARTNER last month?
were the slides ever shown to PARTNER
does PARTNER already have ASSET?
does PARTNER have our ASSET
do they already have it?
do we know if PARTNER received ASSET?
is ASSET already with PARTNER?
is there a record that ASSET went to PARTNER?
is there any record of us sending ASSET?
any disclosures to PARTNER yet?
anything shared with PARTNER so far?
check if somebody already gave ASSET to PARTNER
can you check whether PARTNER already received ASSET
could you see if we ever sent PARTNER the ASSET

# who received, when, how, who did it
who has received ASSET?
who has ASSET?
who got ASSET from us
who outside has seen ASSET?
who else has seen ASSET?
who did we share ASSET with?
who did we give ASSET to
who was ASSET sent to?
who all has a copy of ASSET?
to whom did we send ASSET?
to whom has ASSET been disclosed?
with whom have we shared ASSET
which partners have ASSET?
which partners have seen ASSET
which companies received ASSET?
which partner got ASSET last?
where did ASSET go?
where are copies of ASSET?
where has ASSET been sent so far
who at PARTNER received ASSET?
who on our side sent ASSET to PARTNER?
who sent ASSET to PARTNER?
who gave PARTNER the ASSET and when?
who showed ASSET to PARTNER
when did we send ASSET to PARTNER?
when did PARTNER get ASSET?
when was ASSET last shared with PARTNER?
when did PARTNER last receive anything?
on what date was ASSET shown to PARTNER
how did PARTNER get ASSET, by mail or orally?
under which agreement did we give ASSET to PARTNER?
for what purpose did we give PARTNER ASSET?
what copies of ASSET exist outside?
which copies must PARTNER return?
what does PARTNER have to give back or delete?

# history, mine
history of ASSET
history for PARTNER
history
disclosure history of PARTNER
log of PARTNER please
show me the log
show me my disclosures
what did I send last week?
what have I shared so far?
what have I logged for PARTNER
my disclosures this month
what did PERSON share with PARTNER?
what has PERSON sent out
everything that left the company last week
what was disclosed yesterday?
recent disclosures
last five disclosures to PARTNER
audit trail for ASSET
track record of ASSET please
what is on record for ASSET and PARTNER?
what is logged about PARTNER?
what do the records say about ASSET going to PARTNER
did Zenith get anything from us?
what does Acme have from us?
who has the price list?
did we share the test data with anyone?

# what stands out
exceptions with PARTNER
list all exceptions with PARTNER
list the exceptions for ASSET
which exceptions were there for PARTNER this year?
show all exceptions of last month
all accidents with PARTNER
list the accidents with PARTNER
accidental disclosures to PARTNER
unconfirmed oral disclosures to PARTNER
which oral disclosures to PARTNER are not confirmed yet?
disclosures to PARTNER that were logged late
withdrawn disclosures of ASSET
everything under the PARTNER agreement
what was disclosed under the PARTNER agreement?
disclosures under the agreement with PARTNER

# told in other words
paper trail for PARTNER?
paper trail of ASSET please
is anything of ours still with PARTNER?
is anything of ours on PARTNER's servers?
has ASSET been out of the house?
has ASSET ever been outside?
have they seen ASSET before, or would it be the first time?
have PARTNER's people ever seen ASSET?
have we been giving ASSET to anybody lately?
are we sure that PARTNER never got ASSET?
am I the first to show ASSET to PARTNER?
would this be the first time PARTNER sees ASSET?
what's already in PARTNER's hands?
what is in PARTNER's possession?
what knowledge does PARTNER have about ASSET
what has gone to PARTNER since the NDA was signed?
what has gone out to PARTNER this quarter?
what has left for PARTNER?
what's been shared with PARTNER until now?
what's been disclosed under the PARTNER NDA?
what was disclosed to PARTNER and when?
what was shown to PARTNER in the last demo?
what material did PERSON hand to PARTNER?
what did my team give away in October?
what did we tell PARTNER orally?
what else has PARTNER been shown?
what exactly did we send PARTNER in spring?
what's the last thing we gave PARTNER?
what was the last disclosure to PARTNER?
when was the last time we sent PARTNER something?
when exactly did ASSET go to PARTNER, and who sent it?
which rows of ASSET did PARTNER get?
which of their people have seen ASSET?
which disclosures are logged for ASSET?
which disclosures did I make this year?
which disclosures to PARTNER have not been confirmed in writing?
who has had sight of ASSET?
who in the world has ASSET by now?
who are the recipients of ASSET?
recipients of ASSET?
recipients list ASSET
all recipients of ASSET since 2024
trace ASSET
track ASSET: where is it now?
pull the records for PARTNER
pull up the history with PARTNER please
look up what PARTNER got
look up if ASSET went to PARTNER
find all entries for ASSET
find disclosures of ASSET to PARTNER
print the log for PARTNER
export of the ledger for PARTNER?
ledger PARTNER
ledger entries for ASSET
log entries ASSET
records of ASSET
report of everything shared with PARTNER in Q3
full list of what PARTNER holds, for the exit
PARTNER says they never got ASSET. did they?
PARTNER claims to have ASSET from us, is that so?
PARTNER claims we showed them ASSET in March - true?
auditors ask what PARTNER received from us last year
I forgot what we've shown PARTNER
I lost track of what PARTNER has
I want to know who already has ASSET
I'd like to see all disclosures of ASSET
I'm trying to find out whether PARTNER was given ASSET
not sure if we already sent ASSET to PARTNER, can you look?
not sure whether they have ASSET yet
before I send it: do they have ASSET already?
how many copies of ASSET are out there?
how many partners have ASSET?
how many disclosures to PARTNER this year?
count of disclosures to PARTNER
count disclosures per partner
do we have on file that PARTNER got ASSET?
do you know whether anyone gave ASSET to PARTNER?
did somebody from sales hand ASSET to PARTNER?
did the May delivery of ASSET reach PARTNER?
did that go to PARTNER already?
didn't we already give PARTNER the ASSET?
didn't PERSON show them ASSET last year?
haven't we sent that to PARTNER before?
hasn't PARTNER got that already?
wasn't ASSET sent to PARTNER in May?
we gave PARTNER something last year, what was it?
we've told PARTNER a lot, what exactly?
PERSON left, what did she send to partners?

# which, what, whether
can you tell me what PARTNER has seen of ASSET?
can you list who got ASSET?
can you show when we last sent PARTNER something?
do we have proof that PARTNER received ASSET?
do we have an entry for the demo at PARTNER?
does PARTNER know how ASSET works already?
does anyone outside have ASSET?
does any partner have the current version of ASSET?
for our meeting: a list of what PARTNER already got from us
from our side, what did PARTNER get in 2026?
give me everything we disclosed to PARTNER under the NDA
has somebody logged that ASSET went to PARTNER?
has anything gone to PARTNER under the data licence?
has PERSON logged the PARTNER call?
how did ASSET get to PARTNER, and when?
I need proof of what we gave PARTNER
I need to see what has been sent to PARTNER
in which form did PARTNER get ASSET?
in which meeting did PARTNER see ASSET?
on which date did PARTNER get ASSET from us
PARTNER asks what they have to delete - what did they get?
PARTNER's copy of ASSET: when sent, by whom?
please list the disclosures to PARTNER
please show what PARTNER got from us
so far, what does PARTNER have?
tell me what we have given to PARTNER
tell me who has ASSET
tell me when PARTNER got ASSET
things PARTNER got from us
to which partners did ASSET go?
under the NDA with PARTNER, what did we hand over?
was it PERSON who gave PARTNER ASSET?
was PARTNER shown the source code?
were there disclosures to PARTNER in May?
what did they see at the workshop?
what has been logged this week?
what has my team disclosed this year?
what have others sent to PARTNER?
what have we got on record for PARTNER?
what went out to PARTNER last week?
what went out yesterday?
what went to PARTNER?
when was PARTNER told about ASSET?
which answers were given on ASSET and PARTNER?
which entries did I make?
who apart from PARTNER has ASSET?
who at our company told PARTNER about ASSET?
who besides PARTNER has seen ASSET?
who logged that?
who was told about ASSET?

# once more
anyone know if PARTNER ever saw ASSET?
anybody know what PERSON gave PARTNER?
ASSET: which partners hold copies?
ASSET - who's got it?
ASSET, who has it and since when?
can you dig up what we told PARTNER in the pilot?
did ASSET reach PARTNER?
did ASSET ever go to PARTNER in raw form?
did PARTNER ever get the full version of ASSET?
did they see ASSET in the demo last year?
did we tell PARTNER how ASSET works, or only what it does?
did we hand PARTNER anything under the old NDA?
give me a rundown of what PARTNER has been shown
has PARTNER been walked through ASSET yet?
has PARTNER been told how ASSET works?
has ASSET gone anywhere?
has ASSET been handed out to anybody?
have the PARTNER people been shown ASSET?
have we disclosed ASSET to anyone in Spain?
how far have we opened up to PARTNER?
how much of ASSET does PARTNER know?
in total, what has PARTNER received?
is it on record that PARTNER saw ASSET?
is the demo for PARTNER in the log?
is there anything PARTNER hasn't given back yet?
is there still a copy of ASSET at PARTNER?
last time anything went to PARTNER?
last thing PARTNER got?
latest disclosures
latest disclosures to PARTNER?
my log
my entries this week
my last entries please
need to check what PARTNER was told
PARTNER: what has been handed over to date?
PARTNER - disclosed so far?
PARTNER history please
PARTNER's holdings?
past disclosures of ASSET
previous disclosures to PARTNER
remind me, who got ASSET?
remind me when PARTNER got ASSET
since when does PARTNER have ASSET?
since when do they know about ASSET?
that demo last week at PARTNER, is it logged?
the list of what we sent PARTNER, please
the things PARTNER has from us - list please
what do we have out with PARTNER?
what do the PARTNER people know about ASSET?
what has been given to whom in March?
what has been sent in my name?
what is our exposure at PARTNER?
what of ASSET has PARTNER seen so far?
what sits at PARTNER right now?
what was in the package for PARTNER?
what were PARTNER's last deliveries?
when and how did PARTNER get ASSET?
when did ASSET leave the house?
when was our last disclosure to PARTNER
which of our secrets does PARTNER know?
which of our stuff sits with PARTNER?
which partners know about ASSET?
which partners were shown ASSET in 2025?
who already knows about ASSET?
who did PERSON send ASSET to?
who did PERSON show it to?
who do we have to ask to return ASSET, who has it?
who gave it to them?
who has been given ASSET?
who has been told about ASSET?
who has been sent ASSET?
who has copies?
who has the source code from us?
who knows about ASSET outside?
who last received ASSET?
who saw ASSET?
who told PARTNER about ASSET?
who's got ASSET?
who's seen ASSET besides PARTNER?

# follow-ups
... what else do they have?
... what have they got already?
... what have we given them so far?
... and what did we send last year?
... did they get it already?
... did anyone send it already?
... has anybody sent it to them before?
... have we shared it before?
... who else has it?
... who else got it
... who has seen it?
... and PARTNER, what do they have?
... and when was that?
... when did they get it?
... who sent it?
... and to whom else?
... show me the history
... list them
... what exactly did they get?
... do they have it already
... anything else that went to them?

# as typed in chat
what has PARTNER got from us, since sop
who out there has ASSET rev B
list all drops to PARTNER, last 6 months
did PERSON ever log the PARTNER chamber test
has ASSET been to Japan already? to anybody?
ASSET history pls
need it for the audit: every handover of ASSET, dates + recipients
when did PARTNER receive the masked ASSET from us, I remember november but not the day
Is there a record of ASSET being shown orally to PARTNER at the Farnborough meeting?
were we the ones who gave PARTNER ASSET? their mail claims so
exit from the PARTNER project, what do they hold that must come back
export of my own disclosures this quarter, csv if possible
how many partners saw ASSET in 2025
can you look up if something went to PARTNER's Bengaluru site before the split
Who outside the company has had ASSET so far, if I may ask?
has PARTNER ever seen ASSET?
everything logged for ASSET in q3 pls
Did PERSON ever record the ASSET demonstration at the Parma food fair?
which version of ASSET does PARTNER currently have, and since when
PARTNER claims never to have been given ASSET. What do our records say?
Export of disclosures to PARTNER, 2025 + 2026, csv if possible
what have I personally given to partners this month 🙈
when did we last send something to PARTNER?
How many of our partners are holding copies of ASSET, in total?
What has PARTNER had from us since the pandemic started?
I need to tell the auditor when ASSET left the house the first time, and to whom
remind me whether I ever wrote down that PARTNER call about ASSET
PARTNER claims we never sent them ASSET. Do the records say otherwise?
every handover of ASSET to anybody in Scandinavia, with dates pls
has PERSON shown ASSET to someone outside, as far as you know
for the GDPR art. 30 file: recipients of ASSET in the last 24 months, as a table
how often did ASSET go to PARTNER, roughly. once? ten times?
history PARTNER last quarter
Was anything disclosed to PARTNER between 1 and 15 February?
what's PARTNER got from us so far? need it for a 1:1 in ten min 😬
who all has ASSET by now, i lost track lol
did anyone ever show ASSET to PARTNER or was that a rumour
pull me everything that left the house for PARTNER this season pls
erm did i already write down the PARTNER listening session or only dream that i did
is ASSET out there anywhere? at whom?
how many times did PERSON share stuff w/ PARTNER since summer
last thing we gave PARTNER was...? and when
heyy can i get the history for ASSET, recipients + dates, csv would be dreamy
pls show log PARTNER oct-nov
has PARTNER's qa vendor had ASSET at some point? legal wants to know if it's on file
everything we told PARTNER orally but never confirmed, can u dig this out
trying to reconstruct who outside saw ASSET before the trailer dropped. list?
What has PARTNER received from us since the pilot began?
who all got ASSET
show me the last five entries for PARTNER
Did PERSON ever give ASSET to anybody?
I need every handover of ASSET in Q3 as a table for the ISO auditor
is there any record of ASSET going to PARTNER, or was that just talk
how often did we share stuff with PARTNER this year
Please pull the disclosure history, ASSET, January through today.
which of our partners are sitting on a copy of ASSET right now
has ASSET left the company yet?
who showed PARTNER ASSET and when was that
PARTNER claims they never got ASSET. what does our log say
Everything that went to the US last month, sorted by partner if possible
have we told PARTNER about ASSET already? don't want to bore them twice
wich version of ASSET do they have at PARTNER, the one from april or newer
Export of all oral disclosures since May, with the names of those present
a data subject request came in. to which outside parties did ASSET go?
my own shares from the last 2 weeks?
PARTNER are terminating, so I need the full list of what they ever got from us
was anything handed to PARTNER while PERSON was on parental leave
count of disclosures per partner, 2026
Can you check whether my entry about ASSET and PARTNER from Tuesday was saved?
when was the first time anybody at PARTNER saw ASSET
what did we hand out at the Geneva workshop again, i mean to PARTNER
disclosures ASSET last 90 days
what all has been shared with PARTNER till date?
Has PARTNER ASSET already received or not yet?
to whom did we give ASSET, I need for the recall letter
who outside have seen ASSET? pls list w dates
Since when is ASSET in the hands of PARTNER?
list please of all transmissions towards PARTNER, the written and the oral
did PERSON already register the showing of ASSET in Yokohama, or not
PARTNER pretends to have never got ASSET from us. What says the register?
Which documents were delivered to PARTNER under the barge project, with day and person
I search what we have sent to PARTNER in summer, the mail is lost with my old pc
how often was ASSET given out this year and to how many firms
last 5 things we gave PARTNER?
the disclosures of PERSON in the third quarter, could you show me them

# as typed in chat, at more length
Before I draft the termination letter to PARTNER, might I have a list of all that they've received from us?
Our auditor would like to know what was handed over to airlines between January and June, PARTNER in particular. Can you produce that?
I'm new on the PARTNER account and would appreciate a history of what my predecessor passed to them.
I seem to recall we showed ASSET to an insurer in spring, but not which one. Could you look that up?
We must return or destroy all PARTNER copies by the letter of the contract, so which of our things do they still hold?
I think I've reported the Bilbao demo twice, can you look up what you have for PARTNER in June
our dean wants the log. The whole thing. Everything that went out of the chemistry building to PARTNER, sorted by date
someone surely gave PARTNER the ASSET already, or else how would they quote page 12? who was it and when
Overview about everything which went out to PARTNER since January needed, for the defence auditor
is there any record that PARTNER saw ASSET before they filed their patent on the seed drill

# as typed in a thread
... and what else have they seen
... who gave it to them and when
... same list for PARTNER
... and what of ours did they already receive under the old agreement?
... has it gone to anyone else apart from them?
... and before that? 2022 for example
... was that orally or in writing, do you have it
... and before that? like in 2025
... just the ones that were sent in writing
... and who was it that gave it to them
... the ones from september only pls
... and who gave it to them at that time?

# as typed about three sample companies
PARTNER claims they never received October's ASSET. Can you look up whether we sent anything?
... and who on our side did it
what's out there at PARTNER from our side
ASSET: who's got it?
show my own disclosures pls
Full export for the auditors: every item, every recipient, 2026 only
I need the complete trail of what PARTNER was given since the start of March.
has anyone ever handed the ASSET to a third party?
has the connector reached PARTNER's Priya yet?
has the ASSET been with anybody outside these walls?
what left the building in September
Which bits of ours are sitting on PARTNER's servers
... leave out what went by mail. only demos pls
Produce an overview of disclosures to PARTNER, by item.
ASSET - recipeints so far?
Did we or did we not deliver ASSET to PARTNER in October
Who told PARTNER what, and when?
remind me what PARTNER already knows
What has PARTNER been given under the development terms since the 1st of June?
... by whom?
Which companies have had the ASSET this year?
Has the ASSET ever gone to PARTNER?
did i log the thing for PARTNER
... and what do they still hold of ours?
PARTNER: what do they have, piece by piece
everything logged on 18 November, please
disclosure history, PARTNER
I can't recall whether I gave PARTNER the ASSET
... check for PARTNER as well
wich partners have PERSON the ASSET so far
did anybody pass the ASSET to PARTNER yet
anything ever sent to PARTNER?
how often did we ship the ASSET to PARTNER
Which of our partners received the ASSET in the past, and when?
what went 2 PARTNER since august
... n PARTNER
Full history for PARTNER, please.
has anyone outside got our ASSET
how much of the ASSET has PARTNER PERSON so far
"""
