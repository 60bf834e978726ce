"""How people report what went to a partner."""

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
"""
