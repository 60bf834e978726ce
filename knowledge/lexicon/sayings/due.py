"""How people ask what falls due, and put reminders off."""

DUE = """
# end of an agreement
when does the NDA with PARTNER expire?
when does our NDA with PARTNER end?
when does the PARTNER contract run out?
when does the data licence lapse?
when will the agreement with PARTNER end?
when is the PARTNER NDA over?
when does PARTNER's licence expire
when do the developer terms with PARTNER expire?
when do we lose the PARTNER licence?
expiry date of the PARTNER NDA?
expiry of the PARTNER agreement
end date of the DPA with PARTNER?
what is the end date of the PARTNER contract
what's the expiration date on the PARTNER license?
on which day does the framework with PARTNER end?
how long is the NDA with PARTNER valid?
how long does the PARTNER agreement run?
how long does our licence with PARTNER still run
how long have we got with PARTNER before the NDA ends?
how long is left on the PARTNER NDA?
how much time is left on the PARTNER contract?
how many days until the PARTNER NDA expires?
how many weeks do we have left with PARTNER
until when is the PARTNER agreement valid?
until when does the data licence run?
till when is our NDA with PARTNER good?
valid until when?
is the PARTNER NDA about to expire?
is the PARTNER agreement expiring soon?
has the NDA with PARTNER expired?
does the PARTNER NDA end this year?
does the licence run out before summer?
did our contract with PARTNER lapse already?
which agreements expire this quarter?
which NDAs run out next month?
which contracts end in 2027?
what agreements are expiring soon?
what expires this month?
what expires next?
anything expiring in December?
NDA PARTNER expiry?
PARTNER NDA until?
PARTNER licence end date

# renewal, notice
when does the PARTNER NDA need to be renewed?
when must we renew with PARTNER?
when is the renewal of the PARTNER contract?
does the PARTNER NDA renew automatically?
is the PARTNER framework up for renewal?
which agreements are up for renewal?
renewals this quarter?
what is the last day to give notice to PARTNER?
what's the last date to terminate the PARTNER contract?
by when do we have to cancel the PARTNER licence?
by when must we give notice to PARTNER?
notice period for the PARTNER agreement - last day?
latest date for termination of the PARTNER framework
deadline for extending the NDA with PARTNER?
how late can we cancel with PARTNER?
do we have to give notice soon?

# review
when is the next review of the PARTNER NDA?
when is the PARTNER agreement due for review?
next review date PARTNER?
review dates please
what reviews are coming up?
which reviews are due?
is a review of the PARTNER contract due?
is the review with PARTNER overdue?
who has to do reviews this month, and when?
when do we have to look at the PARTNER terms again?
when was the PARTNER review supposed to happen?
has the PARTNER review been done or is it still open?
I have done the PARTNER review
review of the PARTNER NDA is done
mark the PARTNER review as done

# deadlines to return, delete, notify, confirm
when must PARTNER delete ASSET?
when does PARTNER have to return ASSET?
by when does PARTNER need to delete our data?
by when do we have to destroy what PARTNER gave us?
by what date must ASSET be returned by PARTNER?
until when may PARTNER keep ASSET?
how long may PARTNER keep ASSET?
what's the deadline to confirm the oral disclosure to PARTNER?
by when do I have to confirm in writing to PARTNER?
how many days do I have to confirm the demo with PARTNER in writing?
is there a deadline for deleting ASSET?
deadline for PARTNER to return ASSET?
delete-by date for ASSET at PARTNER?
when is the notification to PARTNER due?
when do we need to tell PARTNER about the change by?
when does my approval for ASSET run out?
until when does PERSON's approval for ASSET and PARTNER hold?
when does the hold on PARTNER end?
when does PARTNER's certificate expire?
when is PARTNER's screening due again?
when does PARTNER's due diligence lapse?
when does the exclusivity with PARTNER end?
when does the embargo on ASSET end?

# what is due, overdue, my list
what is due?
what's due this week?
what is due next month for PARTNER?
what's due
anything due?
anything due this week?
anything due for me today?
what is overdue?
what's overdue with PARTNER
anything overdue on my side?
is anything late?
are we late with anything for PARTNER?
am I behind on anything?
do I have anything due?
do we have any deadlines with PARTNER this month?
any deadlines coming up?
upcoming deadlines
deadlines PARTNER
list upcoming deadlines please
show me everything due in January
show my deadlines
show my open duties
what is on my list?
what's on my plate this week?
what do I still have to do?
what do I have to do by Friday?
what are my to-dos?
what are my open tasks?
what's coming up?
what is coming up with PARTNER in the next weeks?
what needs doing before the end of the year?
which duties are still open?
open duties for PARTNER?
which obligations run out soon?
what's next for the PARTNER agreement?
agenda for next week?
calendar of PARTNER please
dates for PARTNER
which dates do I have to keep in mind with PARTNER?

# snooze, remind, postpone
snooze
snooze this for a week
snooze the PARTNER review until Monday
snooze it till next month
remind me tomorrow
remind me next week about the PARTNER NDA
remind me two weeks before the PARTNER agreement ends
remind me again on Friday
please remind me to review the PARTNER contract in March
can you remind me a month before the licence expires?
postpone the PARTNER review by two weeks
postpone this reminder
postpone to next Tuesday
put the review off until January
push the PARTNER reminder to next week
move the review of the NDA to 3 March
delay the reminder by a day
not now, ask me again on Monday
later please, in three days
stop reminding me about PARTNER
don't remind me of this before June
set a reminder for the PARTNER renewal
ping me when the PARTNER NDA is about to expire
let me know before the PARTNER contract runs out
wake me up a week before the deadline

# told in other words
are we running out of time with PARTNER?
are any NDAs ending before Christmas?
are there deadlines I should know about?
any contracts about to end?
any reviews I have to do?
any reminders for me?
any agreements lapsing in the spring?
does anything lapse in June?
does anything need renewing soon?
do I need to do anything this week?
do we need to send back anything soon?
has the licence already ended?
has the deadline passed?
have I missed a deadline?
have we missed the notice date for PARTNER?
did we miss the renewal?
how soon does the NDA end?
how soon must we give notice?
how far away is the end of the PARTNER contract?
how many reviews are overdue?
how much longer is the DPA valid?
how much notice do we have to give PARTNER, and until when?
I need the end date of the PARTNER contract
I need to know when the licence expires
is there still time to renew?
is there anything I need to do for PARTNER by the end of the month?
is the PARTNER licence good until summer?
is the DPA valid beyond March?
last day of the PARTNER NDA?
last possible day to cancel?
latest by when do we have to return the samples?
let me know what is due
what lapses first?
what runs out when?
what ends in the first quarter?
what have I got to do next week?
what have I forgotten to do?
what is late?
what is pending for me?
what is open for PARTNER?
what is outstanding?
what must be returned to PARTNER and when?
what must I do in the next 14 days?
what date does the survival period end?
what does my calendar look like for reviews?
what's the cut-off date for PARTNER?
what's the termination date?
what's waiting for me?
when is it time to renew?
when is the DPA up?
when is the PARTNER agreement up for renewal?
when is our time with PARTNER up?
when is my turn to review?
when do our obligations to PARTNER end?
when do the PARTNER NDAs expire, both of them?
when do we need to purge PARTNER's data?
when do they have to wipe ASSET?
when do I have to send the written confirmation?
when am I supposed to confirm the call with PARTNER?
when did the NDA expire?
when did the PARTNER licence start and when does it end?
when was the licence supposed to end?
when should I start the renewal talks with PARTNER?
when will the exclusivity be over?
when's the expiry?
when's the next deadline?
when's our licence up?
which deadlines are in the next two weeks?
which agreements end within 90 days?
which of my reviews is next?
which return dates are coming?
PARTNER: end of term?
PARTNER dates?
PARTNER agreement - still time?
expiring soon?
expiries this quarter
due list
due soon?
overdue?
overdue items
my reviews
my reminders
my deadlines this week
my tasks
my list
to do?
todo list for PARTNER
open items
open reviews?
review calendar
hush until Monday
shut up about the PARTNER review until January
give me two more weeks for the PARTNER review
give me another day
more time please for the review
extend the reminder by a week
I'll do the review next week, remind me on Thursday
can we do the review later, say in May?
can you move my reminder to Wednesday?
can you nudge me on the 1st about the DPA?
nudge me a week ahead
nudge me on Tuesday
bring this up again in a month
come back to me with this on Friday
skip this reminder
silence the reminder for PARTNER
mute the reminder until 3 May
wake me in March about PARTNER
put it in my calendar: PARTNER review
reviewed the PARTNER terms today, all fine, tick it off
I've finished the review of the DPA

# dates and duties
at the latest when must we give notice?
by when must I give the written confirmation for the demo?
by when should PARTNER have returned ASSET?
can PARTNER still use ASSET in May or is it over by then?
check the expiry of the DPA with PARTNER
could you tell me when the NDA with PARTNER ends?
could you postpone that to March?
do any of my agreements end soon?
does the agreement with PARTNER have an end date?
does PARTNER have to delete anything this month?
how long can they hold on to ASSET?
how long do they have to return ASSET?
how long before the licence is up?
how long until the next review?
I'm away next week, remind me after that
I want a reminder before the PARTNER NDA expires
if I want to end the PARTNER contract, by when must I say so?
is the term of the PARTNER agreement limited?
is it time for the PARTNER review yet?
list everything that is due this month
list the agreements ending this year
list my reviews
next thing due?
not this week, remind me on the 15th
PARTNER contract: when is notice due at the latest?
PARTNER's data has to be deleted by when?
please snooze
please postpone the review with PARTNER
please tell me what is due next
show what's overdue
so how long is the PARTNER licence still running?
tell me when the PARTNER agreement ends
tell me what's due this week
the PARTNER NDA - till when?
the review for PARTNER, when is it?
the NDA with PARTNER runs until when?
the reminder about PARTNER: later please
time left on the DPA?
we want out of the PARTNER contract, last day for notice?
what deadlines come with ASSET at PARTNER?
what do I owe by the end of the month?
what has to be deleted by when?
what needs to be renewed this year?
when can we get out of the PARTNER contract?
when do I have to act on PARTNER?
when does it run out?
when does our right to use PARTNER's data end?
when does PERSON's approval end?
when is something due with PARTNER?
when's my next review?
which approvals run out this month?
which licences end before July?
which notice periods start soon?
which reviews am I late with?

# follow-ups
... and when does it expire?
... when does that end?
... until when?
... until when is that valid?
... how long is that valid?
... how long do I have?
... by when?
... by when must they delete it?
... when do they have to give it back?
... when is that due?
... and when is the review?
... and the review?
... what's the deadline?
... is it expiring soon
... remind me of that next week
... remind me on Monday
... snooze
... ok, later
... and PARTNER's, when does it end?
... anything else due?
... how many days are left?

# as typed in chat
when does PARTNER nda run out
PARTNER expiry, which month
remind me again friday re the ASSET review
snooze, 10 days
how many days do i still have to confirm the PARTNER phone call in writing
deadline for giving back the loaned PARTNER sensors?
Which contracts end before the SOP in September?
is the ASSET approval still running or has it run out already
overdue items of PERSON, pls
what comes up in q2: renewals, re-reviews, destroy-by dates
until what date am I allowed to keep the PARTNER pdk on my machine
notice period PARTNER, last day to cancel?
When does our agreement with PARTNER run out, and how far ahead must notice be given?
Which reviews are coming up for the airline partners before Christmas?
remind me about the PARTNER deletion certificate in 10 days pls
is anything overdue on my side?
until when do we have to give PARTNER's mystery shopper reports back
what expires next month
Kindly move the reminder regarding PARTNER to after the Easter holidays.
By when do we need to destroy the claims sample PARTNER left with us?
snooze this till after the peak season (so ~7 jan)
You pinged me three times about ASSET today, which date is it actually due?
upcoming deadlines for PERSON's partners, she's ill and i'm covering
When does the paper with PARTNER run out, this winter or next?
PARTNER's samples have to be destroyed at some point, which day was that again
stop reminding me of PARTNER until after the Ramadan holidays please
anything I need to confirm in writing before I go on parental leave on the 12th?
is the yearly check of ASSET overdue? my calendar says so, my boss says no
Contracts ending before the fiscal year does, please, public health unit only
how many days do we have left to object to PARTNER's renewal notice?
what falls on my desk this week, returns, reviews, etc
I was sent a yellow warning for ASSET, by when do I have to react
has the PARTNER agreement expired already or is it still running
postpone the ASSET review by 2 weeks, PERSON has shingles
our 30 day window for the written follow-up of the Tallinn meeting - over or not over?
Next three expiry dates, any partner, please
whats due this week? hoping for nothing 🤞
til when does the PARTNER nda run
anything expiring before xmas that i should know of
when do we have to wipe PARTNER's sample library from our drives
snooze that PARTNER review thing, i'm at a festival til tuesday 🎪
which reviews are late, be honest
how many days left to confirm the PARTNER chat in writing
is the PARTNER renewal this yr or next, my calender is a mess
deadlines for PERSON pls, he's on parental leave and i'm covering
give me all the deletion dates for q1
mayshare u pinged me about ASSET, what is it i gotta do and by when
ugh the PARTNER reminder again, can it shut up until feb 1
when's ASSET up for review again, feels like we just did it
what's coming up for me this week?
when does the PARTNER nda run out
Until which date do I have to confirm the oral disclosure to PARTNER in writing?
anything overdue?
remind me about the ASSET review on thursday instead
how long do we still have PARTNER's test data before it must be wiped
Which approvals lapse before Christmas?
has the yearly check of ASSET been done or is it still open
Snooze all PARTNER reminders until PERSON is back on 7 December.
not now, ask me again in three days
next deadline for PARTNER pls
List of licences that end in 2027, with notice periods if you have them
is the evaluation period with PARTNER already over, or how many days left
i keep getting pinged about ASSET. when's that actually due??
By what date must PARTNER send back ASSET?
PERSON's open to-dos while he's ill: which reviews, which confirmations?
How much time is left to give notice on the PARTNER contract
stop nagging me about the deletion until the 30th ok
when was ASSET supposed to be reclassified, end of this quarter?
Are any return-or-destroy deadlines falling into the shutdown between 24 Dec and 2 Jan?
the approval for PARTNER and ASSET, valid till when
does our agreement with PARTNER renew automatically, and on what day would that be
<@U04MSH> my remiders?
reschedule the quarterly PARTNER review, 11 jan 10:00 suits everyone
oldest unfinished task in partner land?
when expires the NDA from PARTNER
Date for looking again over the PARTNER contract is which? my calendar says nothing
PARTNER drawings on our server in Bilbao: last day for wiping?
contracts ending before the wheat harvest, which ones
anything overdue on my side? reviews, written confirmations...
Reminder about PARTNER please shift to 12 January
snooze this, am at sea til the 8th
Pending items against my name for this month, kindly list
for how long is the approval for ASSET to PARTNER still valid
what comes up in Q2 for deletions and renewals, for planning of my vacations
The return of PARTNER's sample chemicals data, was this due already last week?
PARTNER contract finishes this year or next?
your reminder about PARTNER review: please postpone by ten days, PERSON is ill

# as typed in chat, at more length
you pinged me about PARTNER three times today, can this wait until after the easter shutdown
Could you tell me by what date the oral talk with PARTNER has to be confirmed in writing? I fear I'm late.
I'm on parental leave from Thursday. Would it be possible to postpone the ASSET review until 15 February?
The renewal of the PARTNER licence, is that this year or next? I have to put it into the budget.
PARTNER gave us meter data in april and it had to be given back after the pilot. what's the last date for it
How many days are remaining for me to send minutes of the spoken things to PARTNER, so it counts as confidential
does the PARTNER agreement prolong itself automatically, and at what date must we cancel latest

# as typed in a thread
... not now, after the tapeout pls, say 20 march
... and the one with PARTNER, when is that up
... Thank you, I cannot do it this week. Would you ask me again on Wednesday?
... and how many days do we have left for that?
... later. ask me again thursday
... not now, in the OR till 3pm, nag me tonight
... remind me after the finals, say the 20th
... nag me tomorrow, not today
... and the one w/ PARTNER, has it lapsed already?
... push it to january
... and when is the one after that
... please remember me again next Monday

# as typed about three sample companies
Remind me about the PARTNER developer terms on 7 December.
not today pls, move the PARTNER review nag to thursday
whats overdue
when do we have to chase PARTNER about deleting the spring delivery
Does anything with PARTNER come up for renewal?
is there anything running out next month
PARTNER dev terms: until when?
... poke me about it on 1 june then
my demo at PARTNER still lacks the written confirmation - how many days left?
how much lnoger do the PARTNER terms run, roughly
leave me alone with the PARTNER audit thing until december 1st
anything of mine past its date?
by when does PARTNER have to wipe the march delivery
which review lands on me first
PARTNER licence end date?
... k, wake me on 11 january for that
Give me every agreement that lapses in February
Calendar check: what's coming up with PARTNER?
anything with PARTNER that I have to get done before Christmas Eve?
remind me in two weeks about the PARTNER renewal
What runs out by the end of Q1?
List my open confirmations and deletions
when is the next look at the PARTNER contract scheduled
... snooze that one until the 15th
how long is the PARTNER nda alive for
any duties with a deadline left over from the PARTNER pitch
please be quiet with all remindings until wednesday
what do i have to get done before friday: returns, deletions, confirmations
PARTNER must delete our October file by what date?
am I late with anything?
When is PARTNER up for review?
... shift that one to 8 Feb
which licence ends first
when does the PARTNER licence come up for review
... ping me about it on 15 January
which licences lapse in March?
How many days remain on the PARTNER developer terms?
deletions falling due at PARTNER
any deadline im about to miss

# in force or over
is the licence with PARTNER still running?
is the PARTNER contract over already?
has the PARTNER agreement ended?
how long are we still bound to PARTNER?
"""
