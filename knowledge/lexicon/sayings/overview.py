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
who can get ASSET?
who may see ASSET?
who may receive ASSET?
who can I share ASSET with?
who can I give ASSET to?
whom may I send ASSET?
with whom can I share ASSET?
with whom may I share ASSET?
to whom may I give ASSET?
which partners may have ASSET?
which partners can get ASSET?
which partners am I allowed to show ASSET?
which companies may see ASSET?
can ASSET go to any partner?

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
... which partners could get it?
... who else may get it?
... who may have it then?
... and which assets are there?
... list the partners
... what am I allowed to show them?
"""
