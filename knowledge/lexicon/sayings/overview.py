"""How people ask what there is and what may be shared at all."""

OVERVIEW = """
# partners, agreements, assets
which partners do we have?
which partners are there?
which partners do you know?
what partners do we have?
what partners are registered?
who are our partners?
list all partners
list partners
list of partners please
show me all partners
show partners
partners
partners?
all partners
all our partners please
give me an overview of our partners
overview of partners
how many partners do we have?
do you have a list of partners?
can I see a list of all partners?
can you list the partners in the register?
which companies do we work with?
which companies are in the register?
which companies do you know about?
who do we have agreements with?
with whom do we have an NDA?
with which companies do we have contracts?
which partners have a data licence?
which partners have signed developer terms?
which partners are on hold?
which partners are in trial?
which partners have an NDA in force?
which agreements are there?
which agreements do we have?
which agreements are in force?
which contracts do we have in total?
which NDAs do we have?
what agreements do we have?
what contracts are there?
what agreements are in the register?
list all agreements
list our NDAs
list agreements
agreements
all agreements please
show me all our contracts
show agreements
overview of all agreements
how many NDAs do we have in force?
how many agreements are there?
which assets are there?
which assets do we have?
which assets do you know?
which assets are registered?
what assets do we have?
what assets are there?
what assets are in the register?
list all assets
list assets
list our restricted assets
assets
show me all assets
show assets please
overview of our assets
inventory of assets
how many assets are registered?
which assets are confidential?
which assets are public?
which assets are restricted?
which assets does PERSON own?
what do I own?
what is in the register?
what's in the register?
show me the register
overview
overview please
give me an overview
give me an overview of everything
what records do you have?

# what may I share
what can I share with PARTNER?
what may I share with PARTNER?
what can we share with PARTNER?
what am I allowed to share with PARTNER?
what are we allowed to give PARTNER?
what can I give PARTNER?
what can I tell PARTNER?
what may PARTNER see?
what may PARTNER have from us?
what can PARTNER get from us?
what is PARTNER allowed to get?
what could I show PARTNER?
what is shareable with PARTNER?
what's safe to share with PARTNER?
what is ok to share with PARTNER
what of ours may go to PARTNER?
which assets can I share with PARTNER?
which assets may I give PARTNER?
which assets are cleared for PARTNER?
which assets may PARTNER see?
which of our assets can PARTNER get?
which things can we show PARTNER?
which documents am I allowed to send PARTNER?
list everything I may share with PARTNER
list what can go to PARTNER
list the assets PARTNER may have
everything I can share with PARTNER
show me what I can share with PARTNER
show me everything PARTNER is allowed to see
tell me what I may share with PARTNER
I meet PARTNER tomorrow, what may I show them?
meeting with PARTNER in an hour - what am I allowed to talk about?
going to PARTNER next week, what can I bring?
PARTNER visits us on Monday. what can we present?
what can I share with anyone?
what can I share at all?
what may I share with anybody?
what can I share?
what may I share?
what am I allowed to share?
what am I allowed to talk about in public?
what may be published?
which assets can be shared freely?
which assets may I share with everybody?
what is free to share?

# what may I not share
what can't I share with PARTNER?
what may I not share with PARTNER?
what can I not share with PARTNER?
what must I not share with PARTNER?
what must I not tell PARTNER?
what am I not allowed to share with PARTNER?
what are we not allowed to give PARTNER?
what mustn't PARTNER see?
what should PARTNER never see?
what is off limits for PARTNER?
what's off-limits with PARTNER?
what is taboo with PARTNER?
what is forbidden with PARTNER?
what do I have to keep from PARTNER?
which assets must not go to PARTNER?
which assets can't PARTNER have?
which things are not allowed for PARTNER?
which topics should I avoid with PARTNER?
list what I cannot share with PARTNER
everything PARTNER may not have
what can't I share?
what may I not share with anyone?
what must never leave the company?
what must I never share?
what is secret?
which assets must not leave the house?

who may not get ASSET?
who must not see ASSET?
which partners may not have ASSET?

# follow-ups
... what else can I share with them?
... what can I share then?
... what can I share with them instead?
... what may they see?
... and what can't I share?
... and what may I not tell them?
... anything else I may give them?
... what about the other assets, which are ok?
... and which assets are there?
... list the partners
... what am I allowed to show them?

# as typed in chat
which assets do we have under vision
all agreements with PARTNER, active ones
what can PARTNER get from us, full list
is there anything that goes to nobody at all? list pls
show me what's registered for the gripper program
how many ndas do we have running in Taiwan
what all may leave the house in direction PARTNER
which of our things are strictly internal, no partner whatsoever
is PARTNER even in the system, and under which contracts
list all assets you know of
What may go to PARTNER in general? I'd like a complete list for the kick-off binder.
Which of our things are off limits to everyone, without exception?
show me all contracts w/ PARTNER
what am i allowed to share with nobody
Could I see everything that PARTNER is entitled to receive, ideally as a table?
Which agreements are in force at the moment, across retail and travel?
what things do we have registered for the logistics unit
partners?? names pls, all of them
List the partners we have in the energy division
what is PARTNER entitled to see, all of it, one list
which agreements do we have with universities
Things I must not give to anyone, full stop: which ones are on that list?
show me all assets that have something to do with genomics
What do we have running with PARTNER, contracts-wise?
before my trip to Thessaloniki: an overview of what PARTNER can be given and what it can't
how many partners are on hold right now and which
our stuff that is off limits for everyone outside, please enumerate
which companies are in here at all, show me the list
what stuff may PARTNER have, the full menu pls 🍽️
whats in the register under games, like all our things
which of our contracts are active rn
name everything that's totally off limits for any outsider
so what do we own that i could bring to PARTNER on monday, list pls
do we have smth signed w/ PARTNER and if so what kind
how many partners are there, and who's new since spring
what can i show to literally anybody w/o asking
list all the things nobody outside may see, need it for the onboarding deck
which partners do we have in payments
list all agreements currently in force
What may go to PARTNER? the whole list please
what assets are registered under the maps team
Which of our things must never leave the company, for anyone?
is PARTNER in the register at all
with whom do we have a licence for ASSET
show me an overview of PARTNER: contracts, status, what's open to them
everything PARTNER is allowed to get, one table
all the data sets i may share with nobody
Which partners do we have at all in the register?
what may PARTNER get from us, please complete list
list of all our assets please, with classification
what is there that I may give to nobody?
With how many companies have we a running agreement, and which ones
everything what is allowed for PARTNER in one table?
show agreements in force for shipping customers
which of our things are strictly internal, so I know before the fair in Hannover
What are the documents I can share to PARTNER without asking each time?
name me all things registered for the railway unit
which partnerships exist in agriculture, with start year if you have it
partnerlist pls

# as typed in chat, at more length
Would you give me an overview of the partners we have agreements with in the insurance sector?
I've taken over partnerships from PERSON and don't yet know the landscape. Which companies are in the register?
I'm new in tech transfer, what sort of things are registered here and with what companies do we deal
what can be shared with whom, for everything the telemetry team owns, some kind of matrix would be lovely

# as typed in a thread
... and which agreements are behind that
... and which of our assets are open to them altogether?
... and what's on the list for PARTNER
... and which ones are on ice?
... and what could PARTNER get instead
... and which other partners are there in hr tech?

# as typed about three sample companies
Where we stand with PARTNER: diligence not done. Which of our stuff may they see regardless?

# what there is, narrowed
what's our partner list
list our partners
our partners please
can you show the list of companies we work with?
the whole list of suppliers please
who are we in business with?
who do we do business with in Japan?
which of our partners are strategic?
which of our partners are still on trial?
which partners are on standard terms?
which partners have no agreement
which companies work with us without a contract?
which suppliers lack a signed NDA?
which customers don't have a DPA yet?
is any partner without an agreement?
which partners are blocked at the moment?
who is on hold at the moment?
are any suppliers on ice?
which customers have an expired licence?
which of our agreements are expired?
which contracts are governed by English law?
show every contract we ever signed
what did we sign with whom, as a list
what assets does PERSON own
which things belong to PERSON?
what is PERSON the owner of?
which documents am I the owner of?
which of our assets are restricted?
what stuff do we have registered?
what kinds of data do we have in the register?
how many trial partners are there?
how many strategic partners do we have
what do we have with PARTNER, contract-wise, at the moment?
... which of them are on hold?
... and which have no agreement?
... only the strategic ones

# one partner
has PARTNER been vetted?
has PARTNER been screened yet?
is PARTNER vetted?
is PARTNER screened against sanctions?
is PARTNER on hold?
is PARTNER still on hold
is PARTNER approved by due diligence?
is PARTNER certified?
is the due diligence on PARTNER finished?
did we ever vet PARTNER?
did anybody screen PARTNER?
does PARTNER have an ISO certificate?
does PARTNER hold a valid insurance?
what tier is PARTNER?
which tier does PARTNER have?
what is the status of PARTNER?
what's the standing of PARTNER
status of PARTNER?
who is PARTNER?
what is PARTNER?
tell me about PARTNER
tell me more about PARTNER please
what do we know about PARTNER?
give me some background on PARTNER
everything you have on PARTNER
PARTNER: vetted or not?
what kind of partner is PARTNER?
is PARTNER an active partner or only a prospect?
is PARTNER a customer of ours?
is PARTNER part of a bigger group?
what is PARTNER's parent?
how well do we know PARTNER, any screening?
when was PARTNER screened last?
when did we vet PARTNER?
since when is PARTNER on hold?
... is PARTNER even vetted?
... and has PARTNER been screened?
... what's their tier
# one asset
what is ASSET?
what's ASSET
what exactly is ASSET?
what does ASSET contain?
what is in ASSET?
is ASSET confidential?
is ASSET public?
is ASSET secret?
is ASSET restricted?
is ASSET internal only?
is ASSET on hold?
how sensitive is ASSET?
how confidential is ASSET?
how secret is ASSET really?
what sensitivity does ASSET have?
what class is ASSET?
how is ASSET classified?
classification of ASSET?
tell me about ASSET
tell me more about ASSET
what do we know about ASSET?
does ASSET contain personal data?
is there personal data in ASSET?
is there anything of PARTNER in ASSET?
where does ASSET come from?
what was ASSET derived from?
is ASSET ours alone?
is ASSET jointly owned?
which tent is ASSET in?
... what is ASSET anyway?
... is ASSET confidential at all?
"""
