"""How people ask whether they may share something."""

SHARE = """
# asked plainly
may I share ASSET with PARTNER?
can I share ASSET with PARTNER
can we send ASSET to PARTNER?
could I give PARTNER the ASSET?
am I allowed to show ASSET to PARTNER?
are we allowed to hand ASSET over to PARTNER?
is it ok to send PARTNER the ASSET
is it okay if I email ASSET to PARTNER today?
is it fine to give ASSET to the PARTNER people?
would it be alright to forward ASSET to PERSON at PARTNER?
do we have the right to disclose ASSET to PARTNER?
do I have permission to pass ASSET on to PARTNER
are we permitted to provide PARTNER with ASSET?
should I send ASSET to PARTNER?
shall I share the ASSET with PARTNER or not
please check whether ASSET can go to PARTNER
can you check if I may send ASSET to PARTNER please
could you confirm we are good to share ASSET with PARTNER?
I need to know if PARTNER may get ASSET
I was wondering whether we could let PARTNER have ASSET
just checking: sharing ASSET with PARTNER is fine, right?
tell me if I can share ASSET with PARTNER
quick question, may PARTNER see ASSET?
hi, quick one - ASSET to PARTNER, any problem?
legal question: ASSET for PARTNER, yes or no?
mayshare, can PARTNER have ASSET?
morning! could we let PARTNER look at ASSET this week?

# the partner gets, sees, uses
can PARTNER have ASSET?
may PARTNER see the ASSET
is PARTNER allowed to receive ASSET?
is PARTNER cleared to see ASSET?
can they use ASSET for training their models?
could PARTNER get read access to ASSET?
may PARTNER resell ASSET?
may PARTNER use ASSET in their own product?
can PARTNER keep a copy of ASSET?
can PERSON from PARTNER look at ASSET?
can their engineers clone ASSET?
can the PARTNER team access ASSET during the workshop?
is ASSET something PARTNER can look at?
can they pass ASSET on to their subcontractor?
may the consultants at PARTNER work with ASSET?
can PARTNER's affiliate in Spain also get ASSET?
is PARTNER entitled to ASSET under what we signed?

# the thing first
is ASSET ok for PARTNER?
is ASSET shareable with PARTNER
is ASSET safe to share with PARTNER?
is ASSET too confidential for PARTNER?
ASSET -> PARTNER?
ASSET to PARTNER ok?
ASSET for PARTNER?
ASSET + PARTNER = ok?
PARTNER / ASSET ?
PARTNER ASSET yes or no
does ASSET fall under what we can give PARTNER
can ASSET leave the building for PARTNER?
can ASSET go out to PARTNER?
can ASSET be sent to PARTNER?
may ASSET be shown to PARTNER at the fair?
how about giving ASSET to PARTNER?
any objection to sending ASSET over to PARTNER?
anything against sharing ASSET with PARTNER?
anything stopping me from sending ASSET to PARTNER?
any issue if PARTNER gets the masked ASSET?
do you see a problem with ASSET going to PARTNER?
problem if I send ASSET to PARTNER?
would we be in breach if we gave PARTNER the ASSET?
would it violate anything to show PARTNER our ASSET?
is there any reason not to give ASSET to PARTNER?
what stops us from giving ASSET to PARTNER?
does anything forbid showing ASSET to PARTNER?
is it forbidden to send ASSET to PARTNER?

# context first
PARTNER asked for ASSET, can I send it?
PARTNER wants ASSET. ok to send?
PARTNER keeps asking for the ASSET. what do I tell them?
PERSON at PARTNER needs ASSET for the pilot. can we?
we have a call with PARTNER tomorrow and they want to see ASSET. are we allowed?
meeting PARTNER on Thursday, would like to demo ASSET. all good?
got a request from PARTNER for ASSET for research purposes, may we hand it over?
I'm in a call with PARTNER right now, can I show them ASSET?
PARTNER's lawyers sent a mail asking for ASSET, may they get it
they need the numbers by Friday. can I give PARTNER the ASSET?
PERSON says we can share ASSET with PARTNER. is that right?
PERSON told me ASSET is fine for PARTNER, is this true?
I thought ASSET was free to share with PARTNER?
on the way to PARTNER with ASSET on my laptop, fine to leave them a copy?
long story short: they would like ASSET in exchange for theirs. deal?
for the tender PARTNER needs an extract of ASSET, can that go out?
PARTNER signed last week. does that mean they can have ASSET now?

# plans that are told
I want to share ASSET with PARTNER
I would like to send PARTNER the ASSET next week
I need to send ASSET to PARTNER
we plan to show ASSET to PARTNER on Monday
planning to give PARTNER ASSET in March
about to send ASSET to PARTNER
I'm going to demo ASSET to PARTNER tomorrow
going to send PARTNER the ASSET unless you object
we intend to publish ASSET
thinking of sharing ASSET with PARTNER
we'd like PARTNER to have ASSET
I'll forward ASSET to PARTNER unless there is a problem
please share ASSET with PARTNER
send ASSET to PARTNER please
want to put ASSET in the data room for PARTNER

# facts stated
can I share ASSET with PARTNER for route planning in Germany
may we send masked rows of ASSET to PARTNER for testing?
can PARTNER use ASSET for advertising in France?
share ASSET aggregated with PARTNER from January, ok?
can I give the source code of ASSET to PARTNER?
may I explain to PARTNER how ASSET works?
can I tell PARTNER what ASSET does
how much of ASSET may I tell PARTNER?
what can I tell PARTNER about ASSET?
what am I allowed to say about ASSET to PARTNER?
can I mention ASSET in the talk with PARTNER
may I describe ASSET on a high level to PARTNER
can we talk to PARTNER about how ASSET was built?
can I share ASSET with PARTNER only in anonymised form?
may we give 500 rows of ASSET to PARTNER in Poland and Italy?
under which form could PARTNER get ASSET?
from when can PARTNER get ASSET?
can I send ASSET to both PARTNER and PARTNER?
may PARTNER and PARTNER see ASSET and ASSET?
which of ASSET and ASSET can I give PARTNER?
is PARTNER or PARTNER allowed to have ASSET?
can I bring ASSET on a stick to PARTNER in Warsaw next Tuesday?
can I screen-share ASSET in the call with PARTNER?
can I cc PARTNER on the mail with ASSET attached?

# the public
can we publish ASSET?
may I put ASSET on our website
can I post about ASSET on LinkedIn?
can I show ASSET at a conference?
may we blog about ASSET
can ASSET be open-sourced?
is ASSET public?
can I talk about ASSET in public
ok to mention PARTNER as a customer in a press release?
may I tell a journalist about ASSET?

# what partners told us
can I tell PARTNER what PARTNER told us?
may we pass PARTNER's spec on to PARTNER?
can we use what PARTNER gave us in the offer for PARTNER?
may I show PARTNER the slides we got from PARTNER
can I give back to PARTNER their own data?
PARTNER sent us their numbers, may we show those to PARTNER?

# was it allowed
was I allowed to send ASSET to PARTNER last May?
was it ok to show PARTNER ASSET in 2024?
were we allowed to give PARTNER the ASSET back then?
could we have shared ASSET with PARTNER before the NDA ran out?

# names not known to us
can I share the sales forecast with Zenith?
can we send the price list to Acme Corp
may I give Bluewater Ltd our test results?
is it ok to send the org chart to PARTNER?
can ASSET go to our new supplier Northwind?
may I share my slides with the auditors?
can I send the report to the customer?
may I give them the documentation?
can we share the roadmap with an investor
is the prototype ok to show to visitors?
can I use a free online tool to translate ASSET?
may I paste ASSET into a chat bot?
can I put the code into a public repo?
may I upload the recordings to their portal?

# asked in other words
a reporter asks about ASSET, may I answer?
am I good to send ASSET to PARTNER?
am I safe sending ASSET to PARTNER?
am I right that PARTNER may have ASSET?
are we in the clear to give PARTNER ASSET?
are we good to go with ASSET to PARTNER?
are there concerns about giving PARTNER the ASSET?
before I hit send: ASSET to PARTNER, fine?
before I send it to PARTNER - is ASSET allowed?
can I attach ASSET to my mail to PARTNER?
can I hand PARTNER a printout of ASSET?
can I put ASSET on a slide for PARTNER
can I reveal to PARTNER how ASSET does it?
can I go ahead and send PARTNER ASSET?
can I just send it? PARTNER, ASSET
can I let PERSON from PARTNER look over my shoulder at ASSET
can ASSET be in the proposal for PARTNER?
can ASSET be discussed with PARTNER?
can the guys from PARTNER get a copy of ASSET
can we also include ASSET in the package for PARTNER?
can we let PARTNER test ASSET?
can we trade ASSET with PARTNER?
can we sell ASSET to PARTNER?
can you clear ASSET for PARTNER?
could ASSET be made available to PARTNER?
could PARTNER look at the code of ASSET, just reading
does PARTNER get to see ASSET?
do we risk anything if PARTNER sees ASSET?
do I need anything before I send ASSET to PARTNER?
do I need approval to send ASSET to PARTNER?
do I need consent to show ASSET to PARTNER?
do I have to mask ASSET before it goes to PARTNER?
how do I get ASSET to PARTNER legally?
how much detail on ASSET may PARTNER hear?
how can I share ASSET with PARTNER safely?
I've been asked to send ASSET to PARTNER - allowed?
I was asked by PARTNER to provide ASSET. may I?
if I send ASSET to PARTNER, is that a breach?
if PARTNER asks about ASSET, what may I answer?
if we mask ASSET, may PARTNER have it?
in case PARTNER asks: can I show ASSET?
is it a problem that PARTNER gets ASSET tomorrow?
is it legal to give PARTNER ASSET?
is it kosher to send ASSET over to PARTNER
is it possible to share ASSET with PARTNER?
is it too late to share ASSET with PARTNER?
is PARTNER good for ASSET?
is PARTNER ok with ASSET?
is sending ASSET to PARTNER okay?
is sharing ASSET with PARTNER allowed until June?
is the masked ASSET fine for PARTNER?
is there a way to share ASSET with PARTNER?
is ASSET covered for PARTNER, can it go?
is ASSET free for PARTNER
is ASSET still ok for PARTNER next year?
is ASSET off limits for PARTNER?
just to be sure, PARTNER may get ASSET?
may PARTNER's people sit in when we discuss ASSET?
may I answer PARTNER's questions about ASSET?
may I bring ASSET to the PARTNER meeting?
may I demo ASSET at PARTNER's site in France
may I hint at ASSET when talking to PARTNER?
may I leave ASSET with PARTNER?
may I speak about ASSET in front of PARTNER and PARTNER?
may our reseller PARTNER have ASSET
my boss wants me to send ASSET to PARTNER. allowed?
no problem with ASSET to PARTNER, I guess?
ok if PARTNER gets the slides of ASSET?
ok to let PARTNER in on ASSET?
okay to send PARTNER ASSET for review?
on a scale of fine to fired, how bad is sending ASSET to PARTNER?
PARTNER needs ASSET by noon!! may I?
PARTNER wants to see how ASSET works, what may we show?
PARTNER would like to use ASSET for marketing. possible?
PARTNER wants to publish ASSET, may they?
PARTNER, ASSET, masked, for testing, in Spain: ok?
PARTNER, can they have ASSET?
please advise if we may share ASSET with PARTNER
please advise on ASSET for PARTNER
pls check ASSET for PARTNER
permission to send ASSET to PARTNER?
permission to show PARTNER ASSET?
planning a webinar on ASSET, anyone may join. fine?
sending ASSET to PARTNER, any objections?
sending PARTNER the ASSET this afternoon, ok?
sharing ASSET with PARTNER, yes?
should PARTNER be given ASSET or not?
so can PARTNER have ASSET or not
they asked me how ASSET works, can I explain it?
tomorrow I'd show ASSET to PARTNER - allowed?
want to send ASSET to PARTNER for the audit, do I need to worry?
we are about to release ASSET to PARTNER. anything to consider?
we would love to show PARTNER ASSET
what if I send ASSET to PARTNER?
what happens if I share ASSET with PARTNER?
what are the rules for sending ASSET to PARTNER?
what do I have to do before I give ASSET to PARTNER?
what parts of ASSET can PARTNER see?
when can I send ASSET to PARTNER?
will it be ok to share ASSET with PARTNER in April?
will I get in trouble for showing ASSET to PARTNER?
would you let PARTNER see ASSET?
would PARTNER be allowed to read ASSET?
wondering if ASSET can be shared with PARTNER
yes or no: ASSET to PARTNER
you think I can send ASSET to PARTNER?
ASSET please for PARTNER, allowed?
ASSET with PARTNER
ASSET, PARTNER?
ASSET & ASSET to PARTNER?
ASSET: can PARTNER have it in masked form for analysis?
ASSET to PERSON at PARTNER, fine?
ASSET in Brazil for PARTNER?
ASSET by Monday to PARTNER, may I
sent ASSET to PARTNER ok?
ASSET allowed for PARTNER?
ASSET ok to be shown at PARTNER's event?

# told, not asked
PARTNER needs ASSET for the pilot
PARTNER needs ASSET by Friday, masked, for testing
PARTNER would like to have ASSET
PARTNER wants ASSET for research in Italy
PARTNER wants to see ASSET
PARTNER has asked for ASSET, for debugging
PARTNER has asked whether they can get ASSET
PARTNER is asking for the raw ASSET
PARTNER asks for ASSET
PARTNER requests ASSET in aggregated form
they want ASSET, for their annual report
they need a copy of ASSET
they are asking for the raw rows
PERSON from PARTNER requested ASSET
PERSON from PARTNER wants a look at ASSET
PERSON at PARTNER would love to get ASSET by Monday
request from PARTNER: ASSET, for planning, in Poland
request: ASSET to PARTNER for quality control
need to get ASSET to PARTNER by Monday
need to send ASSET to PARTNER today
need ok to send ASSET to PARTNER
need clearance for ASSET to PARTNER
need a quick check on ASSET for PARTNER
checking on ASSET for PARTNER
sharing ASSET with PARTNER
sharing ASSET with PARTNER next week for a pilot in Spain
sending ASSET to PARTNER on Thursday, for testing
giving ASSET to PARTNER from 1 March
publishing ASSET next month
presenting ASSET at PARTNER's office tomorrow
demo of ASSET for PARTNER on Monday
demo for PARTNER next Tuesday, with ASSET
ASSET to PARTNER for testing
ASSET to PARTNER, masked
ASSET, aggregated, to PARTNER in Germany for planning
ASSET goes to PARTNER tomorrow if you agree
ASSET for PARTNER, purpose is research
to PARTNER: ASSET, raw rows, for fraud analysis
for PARTNER, the anonymised ASSET, to be used in Sweden
we will show ASSET to PARTNER next week
we will send PARTNER ASSET in April for their audit
we'll be giving PARTNER ASSET soon
I will send ASSET to PARTNER tomorrow
I'll show PARTNER ASSET on Monday
I plan to tell PARTNER how ASSET works
I intend to forward ASSET to PERSON at PARTNER
I was thinking of giving PARTNER the ASSET
I wonder if we can share ASSET with PARTNER
I am not sure whether PARTNER may see ASSET
I'm not sure if ASSET can go to PARTNER
I don't know if I may share ASSET with PARTNER
not sure whether ASSET is ok for PARTNER
unsure if PARTNER may have ASSET
curious whether PARTNER can see ASSET
want to know if ASSET may go to PARTNER
let me know if I can send ASSET to PARTNER
let me know whether ASSET is fine for PARTNER
tell me whether PARTNER may get ASSET
please tell me if ASSET to PARTNER is fine
please let me know if we can publish ASSET
please confirm that PARTNER may have ASSET
please check: ASSET, PARTNER, advertising, France
please verify that I can send ASSET to PARTNER
give PARTNER access to ASSET
let PARTNER have ASSET for a week
show ASSET to PARTNER
show PARTNER how ASSET works
share ASSET with PARTNER
share ASSET with PARTNER for testing
share it with PARTNER
publish ASSET on the website
email ASSET to PARTNER
tell PARTNER about ASSET
hand PARTNER the ASSET for evaluation
case: PARTNER, ASSET, masked, Austria
my manager wants to give PARTNER ASSET
sales want to hand ASSET to PARTNER
marketing would like to post ASSET on LinkedIn
it is about ASSET for PARTNER
this is about sharing ASSET with PARTNER
the plan is to send ASSET to PARTNER
the idea is to give PARTNER the masked ASSET
the customer wants our test results
in tomorrow's call I would like to explain ASSET to PARTNER
for tomorrow's demo at PARTNER I need ASSET
at the fair I want to show PARTNER ASSET
PARTNER and PARTNER both want ASSET
PARTNER gets ASSET, right
I assume PARTNER can get ASSET
I guess ASSET is fine for PARTNER
I suppose PARTNER may see ASSET
hoping to share ASSET with PARTNER this week
looking to share ASSET with PARTNER
trying to find out if PARTNER may have ASSET
# facts that answer
... research
... testing
... advertising
... route planning
... quality control
... for their annual report
... for internal use only
... for a pilot
... to train a model
... to improve their product
... for fraud detection
... they want to resell it
... their engineers
... the engineering team
... their lawyers
... only PERSON
... just two people
... their data scientists
... their auditors
... the whole company
... Germany
... in Poland
... Spain and Portugal
... in the EU
... worldwide
... in the US only
... aggregated
... anonymised
... anonymised, of course
... pseudonymised
... masked
... hashed
... aggregated by week
... the raw data
... just the totals
... the source code
... the code
... how it works
... what it does
... only what it can do
... the data itself
... next week
... in two weeks
... on Monday
... today
... from January on
... for three months
... the first one
... the latter
... both of them
... neither, I mean ASSET
... the new one
... no, the other one
... the ASSET one
... PARTNER
... PARTNER of course
... PARTNER in Spain
... ASSET
... ASSET, masked
... the masked one
... with names removed
... no names in it
... under embargo until May
... a screenshot only
... verbally
... on paper
... in a demo
... read only
... and with masking
... and raw?
... and then for advertising?
... and what if it's for research?
... then masked for PARTNER?
... and if they sign a DPA?
... say we mask it
... ok, and only to PERSON?
... and in France?
... what about Italy?
... what about next year
... also to their subsidiary
... and their subcontractor?
... and for the parent company
... plus ASSET
... and additionally ASSET
... ASSET too?
... and the documentation as well?
... the same with ASSET
... again for PARTNER
... same but masked
... same, but in Spain

# with words of other matters beside it
I promised PARTNER the ASSET, can I send it?
I told PARTNER they would get ASSET, is that ok?
just got off the phone with PARTNER, they want ASSET. may I?
just had a call with PARTNER and they asked for ASSET, ok to send?
we showed PARTNER ASSET last year, may we show it again?
we already gave PARTNER ASSET, can they have ASSET as well?
PARTNER already has ASSET, may they also get ASSET?
PARTNER sent us a wish list with ASSET on it, what can they have?
PARTNER has signed the DPA, can we send ASSET now?
PARTNER lost their copy of ASSET, can I send it again?
PARTNER has had a breach, may we still send them ASSET?
PERSON already sent PARTNER the slides, so may I send ASSET too?
PERSON approved it last year, can I still send ASSET to PARTNER?
legal approved something similar, so is ASSET ok for PARTNER?
ASSET leaked last year, so can we talk about it now?
ASSET is on the internet already, so may I send it to PARTNER?
can I send raw rows of ASSET to PARTNER, unmasked?
can PARTNER have ASSET with customer names in it?
can PARTNER have ASSET if the names are removed?
can I send ASSET unencrypted to PARTNER?
can we send ASSET by courier, or is that risky?
can I take my laptop with ASSET to PARTNER?
is it a leak if I show ASSET to PARTNER?
is it a breach to tell PARTNER about ASSET?
would it be an incident if PARTNER saw ASSET?
would I break the NDA by sending PARTNER ASSET?
would PERSON have to approve if PARTNER gets only the masked ASSET?
our NDA with PARTNER expires in May, can they still get ASSET?
the licence ended in June, may PARTNER still use ASSET?
may we still send ASSET after the contract has ended?
can PARTNER keep using ASSET after the licence ends?
can I send PARTNER ASSET before the review is done?
can I send ASSET while PERSON is on leave?
can I show ASSET to PARTNER without having done the course?
can someone who is not trained show ASSET to PARTNER?
is there an NDA with PARTNER so that I can send ASSET?
does the NDA with PARTNER let me send them ASSET?
does our agreement allow sending ASSET to PARTNER?
under the NDA, may I tell PARTNER about ASSET?
under our terms with PARTNER, can ASSET go to Italy?
who can see ASSET if I send it to PARTNER, and am I allowed to?
if I register Zenith, can I send them ASSET?
# corrections
... oops, I meant PARTNER
... oops, wrong name, I meant ASSET
... sorry, wrong one, it's for PARTNER
... sorry, my mistake, masked of course
... sorry, typo: PARTNER
... my bad, I meant ASSET
... wrong partner, I meant PARTNER
... correction: PARTNER, not PARTNER
... actually for testing
... actually it's PARTNER
... actually, make that ASSET
... I mean the raw one
... I meant how it works
... not testing, research
... not Germany, Austria
... no, in Italy
... no, not the code, only the description
... no, for advertising
... yes
... yes, both
... yes that one
... yes, masked
... the one from last year
... the one for PARTNER
... them too
... also for them?
... to them as well?
... would they be allowed then?
... could they see it under supervision?
... and in a redacted form?
... and if it's only the summary?
... and if I leave out the names
... and if they only get to look?
... and if PERSON comes along?
... and after the NDA ends?
... and once it's public?
... can we at least tell them what it does?
... at least the masked one?
... what could I give them then
... what if it's only for a week?
... how about in March?
... how about only the totals
... maybe just ASSET then
... fine, then only ASSET
... ok, ASSET instead
... ok but only for PERSON

# names that nobody registered, lower and upper case
can I share the thermal model with Zork?
can I share the frequency plan with Delphi?
can we share the cooling study with Zenith GmbH?
can we give Acme the wiring diagram?
can I send Bluewater our pricing sheet?
may I send the release notes to Tornado?
may I share the backlog with our integrator?
may we hand Kepler the firmware?
may Kepler see the firmware?
can Zenith have the survey results?
can Acme get the training material we made?
can our distributor see the margin table?
can I show the hall layout to Kepler's planners
could I forward the minutes to the supplier?
could we let the university use the measurements?
is it ok to give Delphi the benchmark numbers
is it fine to send the logs to the vendor's support?
is the frequency plan ok for Acme?
is the thermal model shareable with PARTNER?
is ASSET ok for Acme?
am I allowed to send the wiring diagram to PARTNER?
are we allowed to show Tornado the pilot line?
thermal model -> PARTNER?
ASSET -> Kepler?
firmware for Delphi ok?
the cooling study to Zenith, yes or no?
PARTNER wants the thermal model, ok?
Kepler wants ASSET, may they have it?
a startup called Moonbase wants ASSET
we'd like to share the study with Tornado
I want to send the drawings to Zork
I'd like to give the sensor readings to the institute
what may I tell Acme about the firmware?
can I tell the landlord about the new lab?
can I share this with PARTNER?
can I share this?
can we share that with them?
may I share it?
may I send it?
can I send this to PERSON?
can I share the attached file with PARTNER?
can this go to PARTNER?

# follow-ups
... and to PARTNER?
... and PARTNER?
... what about PARTNER?
... what about ASSET?
... how about ASSET then
... and ASSET?
... and the table?
... same for PARTNER
... same for the slides?
... same question for PARTNER
... only ASSET then
... then just the ASSET
... and if it is masked?
... masked?
... if aggregated?
... what if we anonymise it first
... what if they only look at it on my screen
... and only orally?
... without the names?
... for advertising
... it's for research
... for the pilot in Denmark
... in Germany and Austria
... only in Italy
... France
... it is for store planning
... purpose is debugging
... the purpose would be quality control
... to their engineers
... to PERSON
... it goes to their data science team
... what it does, not how
... just how it works
... the raw rows
... raw
... and next year?
... and from March?
... tomorrow then?
... until the end of June
... next month instead?
... and to the public?
... and on our blog?
... can I send it now?
... may I show it to them anyway?
... so I can send it?
... so that's a yes?
... is that ok?
... is that allowed then?
... would that change if we masked it
... would it be ok with a signed NDA?
... even for a demo?
... both
... all of them
... the second one
... the first
... I meant PARTNER
... no, I meant ASSET
... sorry, ASSET of course
... not PARTNER, PARTNER
... yes PARTNER
... yes, ASSET
... except the code
... without ASSET
... but not PARTNER
... can they keep it?
... may they pass it on?
... and their parent company?
... ok and what about the documentation
... ok then to PARTNER instead
"""
