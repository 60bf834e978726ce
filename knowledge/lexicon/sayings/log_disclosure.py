"""How people report what went to a partner."""

# ruff: noqa: E501 - a message is one line, however long it is

LOG_DISCLOSURE = """
# sent already
I sent ASSET to PARTNER yesterday
sent ASSET to PARTNER
sent PARTNER the ASSET this morning
I have sent ASSET to PERSON at PARTNER
I've just emailed ASSET to PARTNER
just mailed PARTNER ASSET
we shared ASSET with PARTNER last week
shared ASSET with PARTNER on Monday under the NDA
PARTNER got ASSET from me today
PARTNER received ASSET from us on 3 March
PARTNER now has ASSET
ASSET went to PARTNER yesterday
ASSET went out to PARTNER by mail on Friday
ASSET is with PARTNER since Tuesday
ASSET has been sent to PARTNER
ASSET was handed to PARTNER at the fair
ASSET was delivered to PARTNER on the 12th
I gave PARTNER a copy of ASSET
gave PERSON from PARTNER the ASSET on a stick
we have given PARTNER read access to ASSET
granted PARTNER access to ASSET today
uploaded ASSET to PARTNER's portal this afternoon
put ASSET into the data room for PARTNER on Thursday
dropped ASSET in the shared folder with PARTNER
forwarded ASSET to PARTNER last night
passed ASSET on to PARTNER, written, yesterday
transferred 200 masked rows of ASSET to PARTNER for testing
delivered ASSET to PARTNER as agreed
finally sent PARTNER the ASSET, for the pilot
PARTNER downloaded ASSET today, I gave them the link
posted a printed copy of ASSET to PARTNER
faxed ASSET to PARTNER on Wednesday
I released ASSET to PARTNER under answer A-1042
done, ASSET is out to PARTNER
update: ASSET sent to PARTNER
fyi I sent ASSET to PARTNER on Monday, please note it
for the record, PARTNER got ASSET on 4 May
for your records: ASSET shown to PARTNER in the call today
for the log: ASSET, PARTNER, yesterday, by mail

# shown, demoed, walked through
I showed ASSET to PARTNER in the demo
showed PARTNER ASSET on my screen today
demoed ASSET to PARTNER on Tuesday
I demonstrated ASSET to PERSON of PARTNER at the fair
we presented ASSET to PARTNER this morning
presented ASSET at PARTNER's office last Thursday
walked PARTNER through ASSET yesterday
I walked PERSON through the ASSET, PARTNER was on the call
we went through ASSET with PARTNER on Friday
did a live demo of ASSET for PARTNER
ran PARTNER through the ASSET in the workshop
screen-shared ASSET in the meeting with PARTNER
PARTNER had a look at ASSET during the visit
PARTNER saw ASSET in our meeting today
let PARTNER peek at ASSET yesterday
gave PARTNER a tour of ASSET this week

# told, oral
I told PARTNER about ASSET on the phone
told PARTNER how ASSET works
I explained ASSET to PARTNER orally
explained to PARTNER what ASSET does, call yesterday
talked PARTNER through ASSET by phone
I mentioned ASSET to PERSON from PARTNER over lunch
we discussed ASSET with PARTNER in the call
described ASSET to PARTNER on the phone, nothing in writing
had a call with PARTNER today, talked about ASSET
in the call with PARTNER I told them about ASSET
at yesterday's meeting we gave PARTNER an overview of ASSET
in today's call PARTNER heard about ASSET
in the workshop on Monday I described ASSET to PARTNER
orally disclosed ASSET to PARTNER last week
during the visit we talked PERSON from PARTNER through how ASSET is built
we briefed PARTNER on ASSET this morning

# please record
please log that I sent ASSET to PARTNER
please record that PARTNER received ASSET
log: ASSET to PARTNER, yesterday
log it: I gave PARTNER ASSET
log ASSET for PARTNER
log a disclosure of ASSET to PARTNER
record a disclosure: ASSET to PARTNER, oral, today
record that I showed ASSET to PARTNER
can you log that I sent ASSET to PARTNER this morning?
could you please note that ASSET went to PARTNER?
would you record that we demoed ASSET to PARTNER last week
please note: ASSET was sent to PARTNER
note that PARTNER has got ASSET from me
make a note that I gave ASSET to PARTNER
put on record that PARTNER saw ASSET
put it on file: PARTNER got ASSET on Tuesday
enter that ASSET was shared with PARTNER
write down that I told PARTNER about ASSET
add to the ledger: ASSET to PARTNER, by mail
add to the log: PARTNER, ASSET, demo
register that I handed ASSET to PARTNER
I'd like to log a disclosure to PARTNER of ASSET
I want to record that ASSET went to PARTNER
I need to log something: sent ASSET to PARTNER
need to report that I shared ASSET with PARTNER as permitted
logging: showed PARTNER ASSET today
book this as a disclosure: ASSET, PARTNER, written
mark ASSET as sent to PARTNER
mark it as shared with PARTNER
track this please: I gave PARTNER ASSET

# a colleague did
PERSON sent ASSET to PARTNER yesterday, please log
PERSON showed ASSET to PARTNER on Friday
PERSON gave PARTNER the ASSET last week, for the record
log for PERSON: ASSET to PARTNER
my colleague PERSON demoed ASSET at PARTNER today
PERSON and I presented ASSET to PARTNER

# several
yesterday I sent ASSET and ASSET to PARTNER
we gave ASSET to PARTNER and to PARTNER
to PARTNER: ASSET, ASSET. to PARTNER: ASSET. all sent on Monday
disclosed this week: ASSET to PARTNER, ASSET to PARTNER
sent both ASSET and ASSET, PARTNER confirmed receipt

# other things and parties
I sent the datasheet to Zenith yesterday
showed Acme our prototype on Thursday, please record
emailed the report to PARTNER an hour ago
gave them the slides after the meeting
I handed the samples over to PERSON at Northwind
they have the spec now, I mailed it last night
told them how the algorithm works, please log it

# told by the way, with the details after it
just so you know for the file: PERSON of PARTNER has seen ASSET on my screen
heads-up for the log, ASSET left for PARTNER this morning
for the file: PARTNER was given ASSET on Tuesday, by courier
this is to record that ASSET was disclosed to PARTNER on 2 March
ASSET, written, to PARTNER, 12 May, under the NDA
ASSET -> PARTNER, done on Friday by mail
ASSET => PARTNER sent 10 minutes ago
ASSET / PARTNER / demo / yesterday - log please
handed PERSON a printout of ASSET at the trade fair
spent an hour with PARTNER explaining how ASSET is done
gave PARTNER's engineers a walkthrough of ASSET, marked confidential
ran a session on ASSET with PARTNER, seven of their people attended
took PARTNER through the slides of ASSET over a video call
pulled up ASSET on the big screen for PARTNER
PARTNER was shown ASSET by me and PERSON
PARTNER has been told about ASSET, by phone
PARTNER has been sent ASSET
PARTNER picked up ASSET at our office
PERSON at PARTNER confirmed they received ASSET
PERSON of PARTNER has ASSET in her inbox since noon
we let PARTNER in on how ASSET works
we opened ASSET for PARTNER, read only, since Monday
we made ASSET available to PARTNER last Wednesday
we've handed over ASSET to PARTNER, as planned
we have now supplied PARTNER with ASSET
I briefed PERSON from PARTNER on ASSET while driving to the airport
I took ASSET along to PARTNER and left them a copy
I attached ASSET to my mail to PARTNER of this morning, as approved
I ended up sending PARTNER ASSET, masked, 300 rows
I have shipped ASSET to PARTNER
I have published ASSET on our website today, please record
as agreed I sent PARTNER the ASSET
as approved in A-1042, ASSET was sent to PARTNER today
following A-1042 I have given PARTNER ASSET
under the data licence we delivered the May batch of ASSET to PARTNER
second delivery of ASSET to PARTNER went out today
monthly drop of ASSET for PARTNER is done
pls log: ASSET shown to PARTNER, video call, 20 min
pls note I told PARTNER about ASSET
one more for the log: PARTNER saw ASSET on Thursday
forgot to log: I sent PARTNER ASSET three weeks ago
forgot to tell you, PARTNER got ASSET last Tuesday
late entry: ASSET to PARTNER on 14 October
I should have logged this earlier: gave PARTNER ASSET in June
belatedly: demoed ASSET to PARTNER last month
have logged nothing yet, but PARTNER got ASSET on Monday from me
can you put down that PARTNER has ASSET since yesterday?
can you make an entry for ASSET to PARTNER?
entry please: ASSET, PARTNER, oral
new disclosure: ASSET to PARTNER
new entry: PARTNER, ASSET, yesterday
disclosure made: ASSET to PARTNER
disclosed ASSET to PARTNER
disclosed to PARTNER today: ASSET
confirmed in writing to PARTNER what I told them about ASSET
PARTNER deleted ASSET today, please record
PARTNER returned ASSET, please note
got ASSET back from PARTNER, log the return

# short and mixed
as of today PARTNER has ASSET
at the trade fair I showed PERSON of PARTNER ASSET
can you record the demo of ASSET at PARTNER today?
disclosure: ASSET to PARTNER, demo, today
during lunch I told PERSON at PARTNER what ASSET does
emailed PARTNER the ASSET, marked confidential
gave a presentation on ASSET to PARTNER
handed over: ASSET to PARTNER
have given PARTNER the ASSET on Monday
have just shown ASSET to PARTNER
in our meeting with PARTNER on Tuesday we went over ASSET
in writing to PARTNER today: ASSET
just got off the phone with PARTNER, explained ASSET to them
just presented ASSET to PARTNER
last Friday PARTNER got the masked ASSET
log please: told PARTNER about ASSET
log that PARTNER saw ASSET
log this: ASSET, PARTNER, mail
my team gave PARTNER ASSET on the 3rd
on Monday I handed ASSET to PARTNER
on 5 June ASSET was shown to PARTNER by PERSON
PARTNER visited us today and saw ASSET
PARTNER was in the office and I showed them ASSET
please add an entry: ASSET shown to PARTNER
please enter: ASSET, PARTNER, by mail, on Monday
please put on file that PARTNER got ASSET
record: ASSET to PARTNER
record ASSET sent to PARTNER
sent: ASSET. to: PARTNER. when: Monday
shown to PARTNER: ASSET
talked about ASSET with PERSON of PARTNER on the phone
the ASSET is now with PARTNER
the masked ASSET was sent to PARTNER for testing
this morning PARTNER got access to ASSET
today I explained to PARTNER how ASSET is built
today we sent ASSET to PARTNER
we had PARTNER over and showed them ASSET
we have emailed ASSET to PARTNER
yesterday we walked PARTNER through ASSET
yesterday: ASSET to PARTNER, oral

# follow-ups
... ok, sent it
... sent it just now
... done, sent
... done, I've sent it to them
... sent it to PARTNER
... great, I shared it
... thanks, sent. please log
... thanks, just sent it over
... I sent it this morning
... ok I showed it to them
... log it
... log it please
... log that
... log this one
... please record it
... record this
... note it down please
... put that on record
... shared, please note
... I did send it in the end
... emailed it to PERSON yesterday
... we did it, they have it now
... they got it today
... it went out at noon
... and I sent ASSET as well
... also ASSET, same mail
... also gave them ASSET
... and ASSET to PARTNER, on Tuesday
... it was oral, yesterday
... told them on the phone

# as typed in chat
log pls: ASSET → PARTNER, today, encrypted mail
ASSET went over to PARTNER this morning w/ the pre-series parts
for your books: PERSON walked PARTNER through ASSET on the 6th in Ingolstadt, no handout
Please enter: disclosure of ASSET to PARTNER, 14 January, by courier, two copies.
PARTNER has had ASSET in their portal since tuesday, uploaded by me. note it down
done. ASSET sent to PARTNER fab liaison, netlist encrypted, purpose timing closure
just came out of the PARTNER design review, we showed ASSET slides 4 to 11. please record
add to the log, forgot last week: PARTNER got masked ASSET on monday, 38 images
two disclosures to record / ASSET to PARTNER 2 feb (call) / ASSET to PARTNER 3 feb (usb)
PARTNER flew home with a paper copy of ASSET, as agreed. Register it please. /PERSON
@Mayshare note: read access on ASSET granted to 3 PARTNER accounts, as of 09:15 today
during the Wichita visit on 11/20 ASSET was demoed to PARTNER people, nothing left behind
log: ASSET / PARTNER / sftp / 14.09. / menu planning Austria
sent it off, PARTNER has ASSET since 11:20 ✅
ASSET was uploaded to PARTNER's data room on Monday by PERSON. Kindly register.
we gave PARTNER read access to ASSET at noon, pls write it down
i have yesterday ASSET by email sended to PARTNER, please to register
PARTNER now has ASSET. Gave it to them at the Rotterdam substation on Monday. 📝
uploaded ASSET 2 PARTNERs portal 5 min ago
done ✅ ASSET is w/ PARTNER since 10 this morning, put it in the book pls
jot down pls that PERSON handed PARTNER the ASSET stick at the derby on saturday
ok so PARTNER's got ASSET now (mailed to kaisa, their head of pedagogy, 9 oct). log it thx
LOG: ASSET / PARTNER / sftp / 3 nov / localisation
fyi ASSET uploaded to PARTNER's portal ystd, sweden only, for the league app
PARTNER downloaded ASSET from the share at 14:12, that's the delivery, mark as shared 🫡
add a disclosure: PARTNER, ASSET, on wednesday, told them the what not the how
ASSET went to PARTNER this morning, encrypted zip, password by phone
done ✅ PARTNER has ASSET
for your books: PERSON demoed ASSET at PARTNER's office in Malmö on Wednesday
Just got off the phone with PARTNER, told them the gist of ASSET, about ten minutes
log this: ASSET / PARTNER / 17.11. / by courier / 3 copies
read access to ASSET granted to 6 accounts @PARTNER as of today, purpose reconciliation
We delivered ASSET in the aggregated form to PARTNER on the 9th, under the pilot annex.
hi, i forgot to tell you: ASSET was mailed to PARTNER in october, for the tender in Prague
ive presented ASSET to PARTNER today 11h, was oral only, they made notes thou
Following up on my earlier question: PARTNER received ASSET at noon.
<at>Mayshare</at> remember: PARTNER watched a live demo of ASSET, 20/11, no recording
<@U04MSH> new entry: gave PARTNER ASSET &amp; the key, store it as written, dated the 16th
Sent ASSET to PARTNER today morning itself, kindly update the register
ASSET to PARTNER, 14.10., per e-mail, please book it in
Handover ASSET → PARTNER done 11:20, usb stick, signed receipt in my drawer
just gave PARTNER ASSET at the depot, pls log it cause i forget otherwise
log: PERSON walked PARTNER thru ASSET on the bridge, 2 nov, nothin left w them
We presented to PARTNER the ASSET last Tuesday at Kobe. I report it late, I am very sorry.
PARTNER has downloaded ASSET from our portal on friday, add that to the list please
fyi told the chemist of PARTNER how ASSET works during the plant tour this afternoon
Entry for the book: masked ASSET transmitted to PARTNER for the Kraków tram tender, 30.09.
wpisz proszę, I mean put in please: PARTNER got ASSET from me on Monday in Gdańsk

# as typed in chat, at more length
Hi, I have gave ASSET to Mr. Tanaka of PARTNER yesterday on the fair, for information of you
fyi told PARTNER's chief engineer on the phone how ASSET handles stall detection, about 20 min ago
For your records, I handed ASSET to Ms Varga of PARTNER at the close of yesterday's hearing, one paper copy, against receipt.
Please be so kind as to note that PARTNER received ASSET on 3 October via the secure mailbox; purpose was the reinsurance renewal.
told PARTNER's fleet manager about ASSET on the phone this morning, ten minutes, nothing written
The meeting with PARTNER went well, thank you for asking. In its course we projected ASSET for roughly half an hour. I'd like that to be on file.
Could you enter into the register that PERSON demonstrated ASSET to PARTNER's treasury staff in Zürich last Wednesday?
Belated entry, with apologies: ASSET went to PARTNER back in July as part of the tender, masked.
hi, PARTNER visited the sorting centre today and we walked them through ASSET on the wall screen, 6 visitors. for the log
As agreed with Legal I've now released ASSET to PARTNER in aggregated form, for catastrophe modelling, France only. Recording it herewith.
Just hung up with PARTNER's loyalty lead, I described ASSET to her in broad strokes. Noting it here so that it is not forgotten.
ASSET reached PARTNER on the 8th, by registered post, signed for by a Mr Lindqvist. Please put it on record.
just so it's in the books: talked PARTNER through ASSET on the phone, ten minutes, this morning
To whom it may concern in the register: PERSON and I showed ASSET to three people of PARTNER on 2 March, no copies left behind.
The consortium portal published ASSET to PARTNER at midnight as scheduled, so that counts as given from today.
can you note down that ASSET was handed to PARTNER during the ward round in Innsbruck last Tuesday
forgot to tell you, PARTNER got ASSET from me before easter, by mail, aggregated per clinic
Log entry please / what: ASSET / to: PARTNER, RAN planning team / when: 30 Sept / how: screen share
Could you register one oral disclosure: ASSET, to Dr. Hallam of PARTNER, dinner after the Leiden symposium, 6 November?
What did PARTNER get from me yesterday? ASSET, on paper. That's it, now you know, write it down 🙂
with A-3310 in hand I forwarded ASSET to PARTNER's notified body on friday evening. for your records
I hereby report, as the contract asks of me, having furnished PARTNER with ASSET on 21.08. in anonymised form.
note to the register: played ASSET to two a&r ppl from PARTNER last night backstage, no copies
late confession: i talked PARTNER thru ASSET at pax in like september and forgot to tell u. on the phone, 20 min
we just wrapped the zoom where PARTNER saw ASSET, screenshare only, pls write it down before i forget lol
could u track this one: gave their editor (PARTNER) a paper copy of ASSET in the café, the 2nd of november
for ur records, PERSON sent masked ASSET to PARTNER on tues. he's too shy to tell u himself
good news the pitch is over, they loved it, PARTNER kept the ASSET deck. should be in the log so here u go
Please note down that on 4 November I talked PARTNER's CISO through ASSET. Nothing was handed over.
I'd like to register a disclosure after the fact. Recipient: PARTNER. Subject: ASSET. Date: last Monday. Medium: Teams screen share.
PARTNER now got the weights of ASSET, they pulled them from our registry at 9am. Put it on record pls
pls write it down somewhere that PERSON and me showed ASSET to two people from PARTNER in Lisbon
🗒️ disclosure. what: ASSET. whom: PARTNER (their geocoding squad). when: yesterday. how: slides, taken back with us
Add to the register: half of ASSET, chapters 1 to 3, to PARTNER, paper, handed over by PERSON at the kickoff
As agreed with Legal, the November drop of ASSET was uploaded to PARTNER's bucket on Friday evening. Kindly enter it.
ASSET has been with PARTNER since Thursday (API key issued by PERSON). Not entered yet so doing it now
The customer success team at PARTNER were given ASSET by me on 3 Nov for the payroll parallel run, Denmark only
book it under PARTNER: ASSET shared over lunch, verbally, will confirm in writing next week
Enter two disclosures please / 1. ASSET to PARTNER, 12 Nov, mail / 2. ASSET to PARTNER, 13 Nov, demo
to keep the paper trail complete, I explained how ASSET detects card testing to PARTNER in our weekly
please note: ASSET was handed over by me to PARTNER on 9 October, in paper, in the dry dock office
for the protocol, ASSET has been shown to PARTNER on Wednesday from PERSON, on screen, no copies
I have yesterday explained ASSET to the agronomists of PARTNER in Palencia. only orally. To register please.
Disclosure made: ASSET, PARTNER Nantes, by postal service, the 5 of November. Thanks to record.
ASSET + ASSET both mailed to PARTNER last night, use is fire door certification. <@U7MAY> note it down

# as typed in a thread
... ok they have it, pls log, PERSON handed it over at 15:30
... uploaded. both files. you can write it down
... many thanks, I've taken your advice and posted it to them this afternoon by registered letter
... done, shown to them at the 4pm call, slides not left behind
... done, it's with them since 11:40
... sent. masked version, Finland only, as you said
... update: PERSON ended up giving it to them on the 19th and not the 16th, on a USB stick
... sent! dropbox link, valid a week
... same file went to PARTNER an hour later, add that too
... yep gave it to them, over lunch, just told them the gist
... sent. 14:20, to their sftp
... ok, just did that with the masked version
... it's out. they have both files now
... done, I uploaded it to their server five minutes ago

# as typed about three sample companies
PARTNER picked up this quarter's ASSET from the transfer folder on 17 November. GB, shelf planning.
PARTNER got the ASSET from me on wendesday fyi
heads-up: PARTNER has our ASSET, mailed it Friday
pls note down 4 me that i have given the ASSET to PARTNER at 10.11., as printed version
PARTNER received the ASSET on 5 October. It never made it into the ledger, so please add it.
disclosure entry / what: ASSET / who: Tomasz Wilk, PARTNER / when: 2026-11-13 / why: joint tests
... good. it went out with my mail today at PERSON, put it on the list
for the log: walked Luis at PARTNER through the ASSET on the phone this morning, nothing left in writing
ASSET session with Katrin Seidl from PARTNER is over. She saw all twelve slides and took none home. 19 Nov, our office
... uploaded to their portal as of this minute. tick it off
PARTNER have the Q3 ASSET as of Friday, oncology, Ireland.
done and dusted: PARTNER is in possession of our ASSET
Kindly enter into the ledger that PARTNER was granted access to the ASSET on 9 November 2026.
ASSET: sent, PARTNER (Marco Tini), yesterday afternoon
we have showed to PARTNER the ASSET last monday, pls register
Told PARTNER all about the ASSET. Orally, 11 November, over dinner.
ASSET went over to Lena Brunner, PARTNER, by courier. date: 16/11. reason: tech transfer
Claire Aubert of PARTNER looked over my shoulder at the ASSET today. That counts as a disclosure, right? Then write it down.
disclosure: ASSET → PARTNER, 5.11., via portal
walked Niamh Fallon from PARTNER through the ASSET on a screen share yesterday
emailed the PARTNER people our ASSET on the 10th, marked confidential
Gave PARTNER's sales lead a printed ASSET at the booth on Wednesday
ASSET went out to PARTNER this morning. Purpose: technology transfer.
In last month's call with PARTNER I took them through the ASSET, orally, nothing left behind
Confession: presented the ASSET to PARTNER in the pitch on 5 Nov without asking anyone. Book it please, whatever follows.
It should be on record that PARTNER was provided with the ASSET on the tenth of November.
PARTNER. ASSET for Q3, given by me in person, 6.11.2026
Grace Amadi of PARTNER watched ASSET run on my machine on Wednesday, slot that in please
PARTNER's copy of the October ASSET was delivered on Tuesday (IT, market research)
ASSET delivered to PARTNER, ticket closed, 12 nov
... posted it in their channel, tx
ASSET → PARTNER, sent 🫡
Yesterday I have explained ASSET to Mei Chen (PARTNER) by phone. For protocol.
yesterday I gave Mei Chen (PARTNER) a live tour of the ASSET
For the ledger of disclosures: on the 2nd, ASSET, PARTNER, by courier
heads up sent PARTNER the ASSET fri evening by mail
told grace on the phone last Monday how ASSET books a reversal. PARTNER. please note it down
ASSET of week 46 delivered to PARTNER's branch network team via sftp on Tuesday
... and to PARTNER on Thursday

# things nobody registered
I sent the torque curves to PARTNER today
we sent the wiring diagram to PARTNER this morning
gave PARTNER the pricing sheet yesterday
I emailed the test rig photos to PARTNER on Monday
I showed the mock-up to PARTNER in today's call
we handed the pilot manual to PARTNER last week
the gearbox drawings went to PARTNER today
PARTNER got the migration guide from me this afternoon
I gave the colour samples to PARTNER
I sent the flow meter to PARTNER
uploaded the floor plan for PARTNER just now
told PARTNER about the new gripper on Friday
log a disclosure
log
I want to log a disclosure
log something
log that I sent ASSET to PARTNER

# told as a note
for the file: it should be on record that PARTNER has been given ASSET
let it be on record that PERSON showed PARTNER the ASSET on 3 March
PARTNER received ASSET on Monday but nobody entered it, please do
ASSET -> PARTNER, sent
ASSET to PARTNER, handed over yesterday

# something nobody registered
I sent the brochure to PARTNER today
I sent our test protocol to PARTNER this morning
I gave the calibration sheet to PARTNER yesterday
we sent the sketches over to PARTNER today
I sent it all to PARTNER on Friday
"""
