"""How people ask whose decision something is."""

WHO_DECIDES = """
# who approves
who approves this?
who approves ASSET for PARTNER?
who approves disclosures to PARTNER?
who can approve sharing ASSET with PARTNER?
who can approve this request?
who could approve that for us
who must approve ASSET?
who needs to approve before ASSET goes to PARTNER?
who has to approve this
who else has to approve?
who is allowed to approve ASSET for PARTNER?
who is entitled to say yes to ASSET for PARTNER?
who gives the ok for ASSET?
who gives consent for PARTNER?
who grants access for PARTNER?
who gets to approve the release of ASSET?
who would approve that if PERSON is on leave?
who has the authority to release ASSET?
who authorises disclosures under the PARTNER NDA?
who authorizes ASSET for PARTNER
whose approval do I need?
whose approval do I need for ASSET to PARTNER?
whose ok is needed for ASSET
whose consent is required to give ASSET to PARTNER?
whose permission do I need to show PARTNER the ASSET?
whose signature do we need for PARTNER?
approval by whom?
approver for ASSET?
approver PARTNER
approvers for ASSET and PARTNER please
need an approval for ASSET to PARTNER, who gives it?
I need a yes for ASSET and PARTNER - from whom?
from whom do I get approval for ASSET?
from whom do I need an ok?
by whom must this be approved?
name the approvers for ASSET
which people must approve ASSET for PARTNER?
which person approves PARTNER disclosures?
how many approvers does ASSET need and who are they?
do I need approval from PERSON or from PERSON?
does PERSON have to approve this?
does legal have to approve ASSET for PARTNER?
does my manager have to sign off?
does this need legal?
do I need legal for this, or the owner?
can PERSON approve ASSET for PARTNER?
can my manager approve that?
can I approve this myself?
may I approve my own request?
is PERSON the one who approves ASSET?
is it PERSON who decides about ASSET?
is it legal or the asset owner who decides?
would that be PERSON's call?

# whose call
who decides?
who decides this?
who decides about ASSET?
who decides whether PARTNER gets ASSET?
who decides on exceptions for PARTNER?
who makes the call on ASSET for PARTNER?
who takes the decision for PARTNER?
who has the last word on ASSET?
who has the final say on PARTNER?
who has a say in this?
who rules on that?
who can lift the hold on PARTNER?
who can unblock ASSET for me?
who can make an exception?
who can waive that?
who can change that no into a yes?
who could overrule this?
who can clear ASSET of PARTNER's information?
whose call is it?
whose call is ASSET for PARTNER?
whose decision is that?
whose job is it to decide on PARTNER?
whose desk does this land on?
who is in charge of PARTNER?
who is in charge of ASSET
who's in charge here?
decision maker for PARTNER?
I don't know who decides about ASSET
no idea who has to decide on PARTNER, can you tell me?
tell me who decides on ASSET for PARTNER

# who signs off
who signs off?
who signs off on ASSET for PARTNER?
who signs off on sharing with PARTNER
who signs that off?
who needs to sign off on this?
who has to sign off the demo of ASSET?
who signs for PARTNER?
who signs the NDA with PARTNER on our side?
who signs agreements?
who can sign the DPA for us?
sign-off for ASSET: who?
who do I get the sign-off from?
who releases ASSET?
who clears ASSET for PARTNER?
who reviews the PARTNER agreement?
who handles reviews for PARTNER?

# whom to ask
who do I ask?
who do I ask about PARTNER?
who should I ask about ASSET for PARTNER?
who can I ask about the PARTNER NDA?
who do I talk to about ASSET?
who do I need to talk to before I send ASSET to PARTNER?
who do I have to contact for PARTNER?
who should I speak to regarding ASSET
who do I turn to for PARTNER?
who do I go to for a yes on ASSET?
who must I convince?
who should be asked first?
who is my contact for PARTNER?
who is the contact for the data licence?
who in legal looks after PARTNER?
who knows about the PARTNER contract?
who can help me with PARTNER's terms?
whom do I ask?
whom should I ask for ASSET to PARTNER?
whom do I have to ask for permission?
whom do I inform when ASSET goes to PARTNER?
whom can I call about PARTNER?
right person to ask about ASSET?
contact person for PARTNER?
where do I get approval for ASSET?
where do I get permission to share ASSET?
how do I get approval for ASSET to PARTNER, whom do I write to?
I need someone to ok ASSET for PARTNER, who?
I want to escalate this, to whom?
escalation for PARTNER - who?

# accountable, owner, delegate
who is accountable for PARTNER?
who is accountable for disclosures under the PARTNER NDA?
who's accountable for ASSET
who is responsible for PARTNER?
who is responsible for the PARTNER agreement?
who's responsible for reviews of the licence
who owns ASSET?
who owns the relationship with PARTNER?
who is the owner of ASSET?
who's the owner of ASSET
who is the manager of PARTNER on our side?
who manages PARTNER?
who looks after PARTNER?
who takes care of ASSET?
who is consulted on PARTNER?
who is informed about disclosures to PARTNER?
who is the delegate of PERSON?
who stands in for PERSON?
who replaces PERSON while she is away?
who covers for PERSON this week?
who is PERSON's deputy
who decides while PERSON is on holiday?
PERSON is on vacation, who decides now?
PERSON is sick - who signs off instead?
PERSON has left, who approves ASSET now?
PERSON doesn't answer, who else can approve?
owner of ASSET?
asset owner ASSET
partner manager of PARTNER?
accountable for PARTNER?
RACI for PARTNER
RACI of the PARTNER NDA please
responsible for ASSET?
who's behind ASSET, I need a decision
who wrote the rule for ASSET, who is accountable?

# told in other words
who has to nod it through?
who must give the nod for ASSET?
who wears the hat for PARTNER?
who would I have to bribe with cake to get ASSET to PARTNER?
who do I pester for a yes?
who do I chase for the approval of ASSET?
who do I write to if PARTNER wants ASSET?
who do I need on board for PARTNER?
who do I run this by?
who do I clear this with?
who do I check with before the PARTNER call?
who can I go to with a PARTNER question?
who can tell me yes for ASSET?
who can give me a binding answer on PARTNER?
who can release this from hold?
who has ASSET under their wing?
who has responsibility for ASSET?
who has the power to say no?
who holds the pen on PARTNER?
who is next in line if PERSON is out?
who is the boss of PARTNER matters?
who is the escalation contact?
who is the lawyer for PARTNER?
who is our legal counsel for the licence?
who is the partner manager?
who is the right person for a waiver?
who is supposed to approve when both are away?
who is it that approves ASSET?
who is going to sign this?
who is deputising for PERSON?
who is acting for PERSON?
who acts as approver for ASSET?
who takes over approvals for PERSON?
who steps in for PERSON in August?
who fills in while PERSON is ill?
who approves if the owner has left?
who approves my own request?
who approves things with a strategic partner?
who approves restricted assets?
who should sign off restricted data?
who do approvals for PARTNER go to?
who should have the last say here?
who says yes or no to ASSET?
who says so, who's the decider?
who said no, and who could say yes?
who gave you the rule, whom can I argue with?
who at legal deals with PARTNER?
who in our company is in charge of the data licence?
who would have to agree for ASSET to go to PARTNER?
who would need to agree?
who all needs to agree?
who all has to sign?
who must sign before PARTNER gets ASSET?
who must be informed before ASSET goes to PARTNER?
who needs to be in the loop for PARTNER?
who needs to know about this disclosure?
who needs to be consulted about ASSET?
which manager signs for PARTNER?
which lawyer is on PARTNER?
which colleague is in charge of ASSET?
which department decides on ASSET?
which of the two, PERSON or PERSON, has to approve?
whose responsibility is PARTNER?
whose sign-off counts for ASSET?
whose yes counts?
whose baby is ASSET?
whose asset is ASSET?
whose area is this?
whose approval is missing?
whose approval is still outstanding for ASSET?
is my manager enough or do I need legal?
is legal's yes enough for ASSET?
is it enough if PERSON says yes?
is PERSON's ok sufficient?
is there anybody else who can approve?
is there a deputy for PERSON?
is PERSON still the owner of ASSET?
is PERSON authorised to approve ASSET for PARTNER?
is that for PERSON to decide?
does PERSON decide or does PERSON?
does the decision lie with legal?
do both owners have to approve?
do I go to PERSON or to legal?
do you know who looks after PARTNER now?
can anyone other than PERSON approve?
can the delegate approve too?
can someone else sign while PERSON is away?
has the owner of ASSET changed, who is it now?
I need to talk to the person responsible for PARTNER
I need the name of the approver
I need to find the owner of ASSET
I'd like to speak to whoever decides on PARTNER
looking for the owner of ASSET
looking for the person in charge of PARTNER
need a decision on ASSET - from whom
got an ASK, whom do I approach?
PERSON is out this week, who else can sign?
PERSON is on parental leave, who is the stand-in?
PERSON retired, who took over PARTNER?
the owner is away. who can approve?
my manager can't decide, who can?
nobody answers at legal, who else?
PARTNER wants ASSET and I need someone to approve, who's that
point me to whoever can decide
please name the person who decides
names of those who approve
approval chain for ASSET?
approval chain PARTNER
decision path for ASSET?
asset owner?
responsible person?
who?
whom?

# short and mixed
approval needed for ASSET, who can give it?
at PARTNER's request I need a yes for ASSET, from whom?
can I decide that on my own?
does it take legal or the owner to say yes?
for ASSET and PARTNER, who has to agree?
if PERSON is not there, who decides about PARTNER?
in PERSON's absence, who approves?
is that my decision or PERSON's?
legal or PERSON - who decides?
PERSON or PERSON, whose call is ASSET?
so who can approve ASSET?
the owner of ASSET is who?
the one who decides on PARTNER, who is that?
to whom do I address my request for ASSET?
to whom does ASSET belong?
under the NDA with PARTNER, who is accountable for reviews?
we need a sign-off, who does that for PARTNER?
what is the name of the owner of ASSET?
what role approves restricted assets?
which role signs off on PARTNER?
who are the approvers for ASSET?
who are the owners of ASSET?
who can I escalate to?
who decides in legal?
who does the approving here?
who in the team is responsible for ASSET?
who is to decide?
who is asked for ASSET to PARTNER?
who else can sign off?
who needs to give consent?
who owns this decision?
who shall I turn to for ASSET?
who takes the decision when PERSON is away?
who was it that approves PARTNER things?
who will decide this?
with whom do I have to agree this?
with whom do I clear ASSET for PARTNER?
whom must I ask before sending ASSET to PARTNER?

# follow-ups
... who decides that?
... who decides then?
... and who signs off then?
... and who approves?
... who approves that
... who could approve this?
... who can say yes?
... who can allow it?
... who do I ask then?
... who should I ask
... whom do I ask?
... so whose call is it?
... whose approval do I need?
... ask who?
... and if PERSON is away?
... and who when PERSON is on leave?
... who instead?
... who's accountable for that?
... who is the owner?
... can PERSON decide that?
... could PERSON approve it?
... and for PARTNER, who decides?
... does PERSON have to agree?
... name?

# as typed in chat
who owns ASSET
whose call is PARTNER
legal contact for PARTNER? PERSON left
who signs A-2093, me or the program lead
ASSET owner on holiday, deputy?
PARTNER freeze - who's got the authority to end it
need a name: who can say yes to ASSET in China
which person in purchasing looks after the PARTNER contract
Is PERSON entitled to give consent for ASSET, or does it need the chief engineer?
to whom must I go if PARTNER wants an exception
two signatures needed for ASSET afaik, whose?
who's the point of contact on our side for PARTNER, avionics part
can I sign this off myself as team lead or somebody higher
after the reorg, who is now responsible for ASSET?
Might I ask whose consent is required before ASSET may be given to an insurer?
who owns ASSET these days, still PERSON?
To whom should I address a request for an exception concerning PARTNER?
PERSON left us in August. Who's in charge of the PARTNER relationship now?
I need a signature for PARTNER's amendment, is that Legal or the country manager?
who from the banking side can unblock PARTNER
Which colleague deputises for PERSON in approving things for the food partners?
name of the person responsible for the PARTNER nda pls
If Legal and the owner of ASSET disagree, who has the last word?
who i must ask for sign A-882? nobody in the office knows
is it PERSON or PERSON that signs off on ASSET
Could you put me in touch with whoever approves transfers to PARTNER outside the EEA?
contact for incident questions in the logistics unit??
whose signature is missing for PARTNER
Who do I have to be nice to so that ASSET may travel to PARTNER? 😄
PERSON retired in March. Who's the owner of ASSET now?
is it the ethics committee or the tech transfer office that rules on ASSET
Name of the person responsible for our relations with PARTNER in the Baltics pls
I've got a NO for PARTNER which I think is wrong. Whom do I appeal to?
would PERSON be entitled to release ASSET or is that above her
the freeze on PARTNER, who put it there and who can take it away
Is there a deputy for PERSON when it comes to signing off things for PARTNER?
Tell me who to call about ASSET, I don't want to bother half the ministry
I would like to ask permission for PARTNER. From whom does one get it in this institute
who holds the pen on the roaming agreement with PARTNER on our side
who do i have to bribe w/ cookies to get ASSET cleared for PARTNER 🍪
whose baby is ASSET
is it PERSON or the label side who has the last word on PARTNER?
name of the person who signs for PARTNER pls, the old one left
who's looking after the PARTNER contract since the reorg
do i go to legal or to the studio head w/ this ASSET thing
PARTNER's on pause, whos the one that can unpause
which of the lawyers handles nordic stuff, i forget
hey so who gets to say yes on kids data? got a request for PARTNER
i need an approver for ASSET, today, anyone from the list will do. who's on it
is PERSON really in charge of PARTNER? if not, who is
owner of ASSET? asking cause the wiki says 'tbd'
if PARTNER and editorial fight about ASSET who's the tie breaker on our side
who can release ASSET?
Whose signature is missing on A-1375?
which lawyer looks after PARTNER
I need the owner of ASSET, is that still PERSON?
if PERSON is off sick who approves for the data office
Do I go to privacy or to security for a yes on ASSET?
name of the partnership manager for PARTNER pls
Could you point me to the person in charge of the agreement with PARTNER?
it said approval needed. from whom
who's got the final word when legal and product disagree about PARTNER
Is it me who has to decide on ASSET or my boss?
How many people have to agree before ASSET goes out, and which?
who put PARTNER on the blocked list & who may take them off again
deputy for PERSON on ASSET?
Which role would have to consent if we changed the purpose for ASSET to advertising
whom do i bribe with cookies to get ASSET unlocked 🍪
Under whose responsibility does PARTNER fall since the reorg?
can team leads sign off PARTNER requests themselves or does that sit with the CPO
ASSET, contact person?
does PARTNER themselves have to agree, or is our own data owner enough
I'd escalate A-1808, to which desk does that go
is there somebody in the Singapore office with authority over PARTNER matters
where does the approval for masked HR data come from, HR or the works council
Who would be competent to waive the territory restriction on ASSET?
responsible for PARTNER = ? / backup = ?
Who must give the ok for ASSET?
whose signature is required so that PARTNER gets ASSET
responsible person for the PARTNER contract is who?
Which authority inside our house can release the hold of PARTNER
to whom I should address for an exception on ASSET, PERSON or legal
who is the owner of ASSET since the reorganisation of building automation?
PERSON is retired. who decides now about PARTNER matters?
Please let me know the concerned person for approval of PARTNER case
name of the one who may say yes for ASSET outside of the EU pls
is it the export officer or the plant manager that decides on chemicals data for PARTNER
I need the deputy of PERSON for release questions, this week
Competence for ASSET: department rail or department law?
who can i ask if i dont agree with the no
by whom was A-778 to be signed, I don't find the name
The decision about PARTNER in Latin America, in whose hands is it?

# as typed in chat, at more length
I would rather not bother the wrong people. Who is the competent person for releasing travel data?
ASSET approvals go to... legal? data protection? the head of dept.? not clear from the wiki
Two owners are listed for ASSET, mine and the clinic in Poznań. Which of us has the last word?

# as typed in a thread
... and who can overrule that
... who do I ask then
... and who could grant such an exemption?
... Thank you, that's clear. Whose approval is still outstanding, then?
... who can overrule that?
... and when he's on sabbatical?
... ok n if she's on vacation
... does one of them suffice or do i need both their oks
... who could make an exception
... and who'd be the one to ask there?
... and who can change this?

# as typed about three sample companies
PERSON's deputy, in case she falls ill?
need an approver's name for the connector
Who may say yes to the ASSET leaving?
whose desk does a PARTNER question land on these days
... ok who could change that
Is PERSON the one to ask about PARTNER or is it PERSON?
point me to the person responsible for incidents at PARTNER please
who do I need a signature from if PARTNER is to get the ASSET
PARTNER. accountable?
I'd like to know the owner of the ASSET.
... and which human do I talk to
whom should I bother about PARTNER, PERSON or PERSON?
While PERSON is off, who covers her partners?
If the ASSET is to go to PARTNER, how many people have to sign and which?
who put PARTNER on ice and who can take it off again
who is it that has to sign when the ASSET leaves us
Kindly let me know by whom approvals under the PARTNER NDA are to be given.
whom do i bug for an exception on PARTNER
Who at Helix may authorise handing ASSET to PARTNER?
Who decides about PARTNER while PERSON is away?
ASSET: whose call
who's my go-to for PARTNER
Is it me or PERSON who rules on PARTNER
Owner of ASSET, please.
Which two people sign for restricted stuff?
If PERSON's sick, who do we escalate PARTNER to?
... name me the decision maker then
does PERSON's nod suffice for the ASSET going to PARTNER, or does legal have to nod too?
Who is the owner of the ASSET?
who do i ask abt PARTNER stuff
Which of you is accountable for PARTNER?
Whose signature is wanted for an exception to the PARTNER hold?
who in our shop may wave through ASSET for PARTNER
"""
