"""How people ask what an agreement says."""

# ruff: noqa: E501 - a message is one line, however long it is

EXPLAIN_TERMS = """
# what it says
what does the NDA with PARTNER say?
what does our NDA with PARTNER say about source code?
what does the PARTNER agreement say on subcontractors
what does the contract say about residuals?
what do the developer terms say about reverse engineering?
what do our terms with PARTNER say about ASSET?
what do the PARTNER terms say about marking?
what does the DPA require?
what does the data licence with PARTNER allow?
what does the licence cover?
what does the agreement with PARTNER cover
what is covered by the PARTNER NDA?
what's in the PARTNER contract?
what's in the framework agreement about liability
what are the terms with PARTNER?
what are our obligations under the PARTNER NDA?
what are the rules in the PARTNER agreement on publicity?
what have we agreed with PARTNER about deletion?
what did we sign with PARTNER?
what did we promise PARTNER?
what does PARTNER have to do under the NDA?
what conditions apply to ASSET under the data licence?
what are the conditions for giving ASSET to PARTNER?
what limits does the PARTNER licence have?
what restrictions are there with PARTNER
what purposes does the licence with PARTNER allow?
which territories does the data licence cover?
which uses are excluded by the developer terms?
which law governs the PARTNER NDA?
which court is competent under the agreement?
where does the NDA say that?
where in the contract is resale forbidden?
how does the NDA define confidential information?
how does the PARTNER contract treat affiliates?
how is "confidential information" defined in the NDA with PARTNER
how long does confidentiality last under the PARTNER NDA?
how long must we keep PARTNER's secrets after the agreement ends?
how long does the confidentiality obligation survive?
summarise the NDA with PARTNER
summarize the PARTNER agreement please
give me a summary of the PARTNER terms
tl;dr of the PARTNER contract?
explain the PARTNER NDA to me
explain the terms with PARTNER
can you explain what the data licence permits
in plain English, what does the PARTNER NDA mean for us?
show me the NDA with PARTNER
show me the text of the PARTNER agreement
can I read the agreement with PARTNER?
I'd like to see the wording on publicity with PARTNER
open the PARTNER contract
PARTNER NDA
PARTNER NDA details
terms PARTNER
PARTNER terms please
NDA with PARTNER: what about feedback?
confidentiality with PARTNER - what's agreed?

# clauses
clause 4.2
clause 7 of the PARTNER NDA
what does clause 4.2 say?
what does clause 3(b) of the NDA with PARTNER mean?
what is in section 5 of the agreement?
what's section 9 about?
what is paragraph 2 of the PARTNER licence
show me clause 6.1
show clause 12 of the framework
quote clause 8 please
quote the clause on onward disclosure
read me section 3.4 of the developer terms
explain clause 2.1 to me
explain article 5 in simple words
can you quote the exact wording of clause 10?
which clause forbids this?
which clause covers ASSET?
which clause is about marking?
which clause says we may share ASSET with PARTNER?
which clause do you rely on?
is there a clause on publicity?
is there a clause about residuals with PARTNER?
is there an exclusivity clause with PARTNER?
is there anything in the NDA about feedback?
is there something on AI training in the PARTNER contract?
the consent clause, what does it say exactly?
text of clause 4?

# what a word means
what does "residuals" mean in the NDA?
what does residuals mean?
what does "affiliate" mean in the PARTNER agreement?
what is meant by permitted purpose?
what is a data licence?
what is an NDA good for?
what's the difference between the NDA and the developer terms?
what do you mean by onward disclosure
what does mutual mean here?
what counts as confidential information under the PARTNER NDA?
what counts as a demo under the developer terms?
define "derived data" under the licence
meaning of "survival" in the NDA?

# is there an agreement, in force
is there an NDA with PARTNER?
is there an agreement with PARTNER in force?
is there any contract with PARTNER at all?
is there a DPA with PARTNER?
is the NDA with PARTNER in force?
is our NDA with PARTNER mutual?
is the agreement with PARTNER signed?
is the PARTNER contract still binding us?
is resale allowed under the PARTNER licence?
is reverse engineering forbidden by the PARTNER terms?
is PARTNER bound to delete ASSET?
do we have an NDA with PARTNER?
do we have developer terms with PARTNER
do we have a contract with PARTNER that covers data?
do we have anything signed with PARTNER?
did we sign a DPA with PARTNER?
did PARTNER sign the NDA?
have we got a framework with PARTNER?
has PARTNER signed our developer terms?
what agreement do we have with PARTNER?
which agreement covers ASSET with PARTNER?
which agreements do we have with PARTNER?
what kind of contract is there with PARTNER?
under what agreement is ASSET covered?
NDA with PARTNER signed?
any NDA with PARTNER?
what paperwork is in place with PARTNER?
do the PARTNER terms cover affiliates?
does the NDA cover source code?
does the PARTNER NDA allow resale?
does the NDA with PARTNER bind their parent company?
does the licence let PARTNER combine ASSET with other data?
does the contract allow them to use subcontractors?
does the agreement say anything about marking?
does our DPA with PARTNER require encryption?
do we have to mark documents under the PARTNER NDA?
do we have to mark what we send to PARTNER confidential?
do I have to confirm oral disclosures to PARTNER in writing?
may they sublicense according to the developer terms?
may PARTNER sublicense ASSET under the licence?
can PARTNER use subcontractors under the NDA?
are they allowed to reverse engineer under the agreement?
are affiliates included in the NDA with PARTNER?
are we bound by exclusivity with PARTNER?
must PARTNER return our documents under the contract?
must oral information be confirmed in writing with PARTNER?

# why
why?
why not?
why is that?
why can't I share ASSET with PARTNER?
why is ASSET not allowed for PARTNER?
why did you say no?
why does PARTNER need a data licence?
why do I need consent for ASSET?
why was the answer A-1042 no?
what is the reason for the no on ASSET?
on what basis?
based on which clause?
says who? which rule?
explain answer A-1042
explain A-17 please
where does that come from?
what's that based on
what would have to change so that PARTNER could get ASSET?
what must be signed before PARTNER may get ASSET?
what do we need so that PARTNER can have ASSET?
what is missing for PARTNER to get ASSET?
what agreement would we need for ASSET?

# house rules
what does our house policy say about restricted data?
what is the policy on demos?
what are the house rules for crown jewels?
is there a rule about sharing source code?
what's our policy for personal data

# told in other words
am I bound by anything when I talk to PARTNER?
are there any strings attached to ASSET with PARTNER?
are there special conditions for the DPA?
are there limits on how PARTNER may use ASSET under the licence?
are oral disclosures covered by the NDA with PARTNER?
are we still bound by the old NDA?
break down the PARTNER contract for me
can you walk me through the NDA with PARTNER?
can you tell me what we agreed with PARTNER on audits?
can you point me to the clause on resale?
can they sublicense under what we signed?
do the terms mention subcontractors?
do the developer terms let PARTNER benchmark us?
do we owe PARTNER anything under the contract?
do we have paper with PARTNER?
do we have a signed NDA in place with PARTNER or not?
does our NDA bind us after it ended?
does our agreement with PARTNER include a non-solicit?
does the contract limit liability?
does confidentiality continue after the contract ends?
does the NDA also protect what we tell them by phone?
does section 4 apply to demos?
does anything in the PARTNER contract talk about logos?
exact wording of the marking clause please
for how many years do we owe PARTNER secrecy?
from which clause does the NO come?
how does clause 3 work?
how do the developer terms differ from the NDA?
how is ASSET covered?
how strict is the NDA on copies?
how come PARTNER may not get ASSET?
how come it's a no for ASSET?
I don't get clause 5, can you put it in plain words?
I don't understand why ASSET is blocked
I don't understand the residuals clause
I want to read the PARTNER licence
I'd like an explanation for the no
I need the wording of clause 9.3
in what clause is the training of models banned?
is sublicensing covered by the licence?
is there a non-compete with PARTNER?
is there a penalty in the contract with PARTNER?
is there some wording on press releases in the PARTNER NDA?
is the old NDA with PARTNER superseded?
is the addendum in force already?
is PARTNER's NDA one-way or mutual?
is what I say by phone protected under the NDA?
let me see clause 4
let me see the agreement with PARTNER
look up the confidentiality period in the PARTNER NDA
need the text of section 6
on which contract is that yes based?
on what grounds is ASSET forbidden?
please explain why PARTNER can't have ASSET
please explain section 2 of the licence
please quote what we agreed on deletion
remind me what the PARTNER terms say on copies
remind me what we agreed with PARTNER
tell me about the PARTNER agreement
tell me more about the DPA with PARTNER
tell me what the NDA says about employees
under what conditions may PARTNER use ASSET?
under which conditions can ASSET go to PARTNER?
what about residuals in the PARTNER NDA?
what about sublicensing in the licence?
what are they allowed to do with ASSET under the terms?
what are PARTNER's duties?
what are our duties towards PARTNER?
what are the survival rules?
what binds us after the end of the NDA?
what do we owe PARTNER under the NDA?
what do they owe us?
what exactly did PARTNER agree to?
what exactly forbids that?
what happens to ASSET when the licence ends?
what happens after the NDA with PARTNER ends?
what happens if PARTNER breaches the NDA according to the contract?
what is our contract situation with PARTNER?
what is the legal basis with PARTNER?
what is the confidentiality period with PARTNER?
what is the scope of the data licence?
what is the governing law?
what is clause 11 about?
what is agreed on reverse engineering
what is it in the NDA that blocks this?
what makes ASSET a no for PARTNER?
what rights does PARTNER have to ASSET?
what rule is that?
what sort of agreement is in place with PARTNER?
what's our deal with PARTNER?
what's the small print with PARTNER?
what's the rule behind that?
what's the reason?
what's the story with PARTNER's NDA?
where can I read the PARTNER NDA?
where does it say I need approval?
where is that in the agreement?
where do I find the clause on feedback?
which part of the contract says that?
which document says so?
which law applies with PARTNER?
which form of ASSET does the licence permit?
which version of the NDA is valid?
which conditions do we have to meet for PARTNER?
why ASK?
why do you ask for the purpose?
why does it need approval?
why does legal have to agree?
why would ASSET need a DPA?
why is PARTNER on hold?
why is it only allowed in masked form?
why was PERSON's request refused?
why the no?
licence scope PARTNER
NDA clauses PARTNER
sublicensing under the PARTNER licence?
residuals clause?
residuals PARTNER NDA
publicity clause with PARTNER?
marking duty with PARTNER?
confidentiality period PARTNER?
governing law PARTNER

# follow-ups
... why not?
... why
... but why?
... why is that forbidden?
... how come?
... what does the clause say?
... show me the clause
... which clause?
... which clause is that
... quote it
... can you quote the wording?
... and what does the NDA say about that?
... and section 5?
... and clause 7?
... what does that mean?
... explain
... explain that please
... where is that written?
... what conditions?
... what does it say about oral disclosure
... under which agreement?
... which agreement is this?
... is it still in force?
... and do they have a DPA?
... and with PARTNER, what does theirs say?

# as typed in chat
why is PARTNER blocked
what's clause 7.2(b) in the PARTNER nda say, short version
does "affiliate" in the PARTNER contract include 50/50 JVs
residuals clause w/ PARTNER, do we have one
PARTNER dev kit license: decompiling, benchmarks, what's forbidden for us
how long do we have to keep PARTNER's stuff secret after the end
Which law governs the agreement with PARTNER, and where would we arbitrate?
A-2217 cites "field of use". meaning what
on which condition hangs the YES IF for ASSET and PARTNER, I don't understand the wording
what exactly counts as confidential between us and PARTNER, must it be stamped?
please quote me the paragraph about subcontractors from the PARTNER frame contract
are we obliged to mark ASSET in some way under the PARTNER terms
feedback license in the PARTNER EDA agreement... do they own what we tell them?
What does section 9.2 of the PARTNER contract provide on return and destruction?
How long does confidentiality survive once the PARTNER agreement has ended?
does our nda w/ PARTNER let them record calls
may i know why ASSET need two signature for PARTNER and other things only one
For which countries is PARTNER licensed to use ASSET, according to the paper?
Please quote the liability cap in the framework agreement with PARTNER word for word.
what's the reason PARTNER is suspended? a customer asked and I had no answer
in human language please: what are PARTNER's duties when they hold ASSET
How long do we have to keep quiet about what PARTNER tells us after the study ends?
"residual knowledge" in the PARTNER agreement, put that in words a physicist understands
section 9.4 PARTNER, full text please
the licence on ASSET, what does it let PARTNER do: sublicense, translate, nothing?
what kinds of penalty are in the MTA with PARTNER, is there a cap on liability?
Which law governs our thing with PARTNER, Swiss or Dutch
it says ASSET is "level 2, named recipients". meaning what?
what does "derivative work" even mean in the PARTNER deal, asking for my brain
where in the PARTNER contract does it say they can't stream our stuff live
lol ok and what counts as "internal use" for PARTNER, is a team of freelancers internal
eli5 the PARTNER nda pls, i'm an animator not a lawyer
how long do we have to keep quiet abt PARTNER's things after the contract's gone?
is there a line about ai training in what we signed w/ PARTNER, and what does it say
can u paste 7.2 from the PARTNER licence, the bit w/ minors' data
so why is ASSET red for everybody, what's the reason behind
PARTNER's conditions for using ASSET in 3 bullet points pls, no legalese
what territory is the PARTNER licence good for? just dach or the whole eu
which agreement did u base that on
does our thing w PARTNER have a non compete in it or did PERSON make this up
what does our contract with PARTNER say about model weights
Why is ASSET a no for PARTNER?
could you translate clause 7.4 of the PARTNER dpa into human language
define "residual knowledge" as used in the NDA with PARTNER
how many records of ASSET is PARTNER allowed to cache, per the licence?
In which cases does the PARTNER agreement permit sublicensing? Please cite the section.
pls explian the verdict A-2217 to me like i'm five
under whose law is the thing with PARTNER, german or delaware?
are there any caps on api calls in the PARTNER terms? rate, volume, whatever
which paragraph forbids training on ASSET
tell me what strings are attached to ASSET
how come the answer for ASSET was different last month
liability cap with PARTNER?
Summary of the confidentiality section, PARTNER, three bullets max, it's for my VP
what counts as "affiliate" in the master agreement w/ PARTNER
What's the basis for A-1873? the customer's counsel is asking me to cite it
What stands in the contract with PARTNER regarding subcontractors?
clause 7.2 of PARTNER agreement, meaning in simple words please
why no for ASSET to PARTNER, which paragraph is the reason
After the end of contract, what must PARTNER still keep secret according to the text?
PARTNER is frozen, for what cause? nobody at the mill tells me
The PARTNER licence, which territories does it name
under which condition stands ASSET, and from where comes this condition
what obligations are there on us from the PARTNER MoU about their rolling stock data
PARTNER agreement: the audit right, what exactly says it
Difference between the developer terms and the NDA with PARTNER, kindly elaborate
is it export law or the contract that makes ASSET so restricted??
what means "need to know" in context PARTNER

# as typed in chat, at more length
Would you kindly explain what "affiliate" means in our agreement with PARTNER? Their Turkish joint venture keeps invoking it.
I'm trying to understand the earlier reply. On which provision did you base the no for ASSET?
PARTNER's counsel maintains that there's a residuals clause. Is there one, and if so how does it read?
What exactly are we permitted to do with the booking data PARTNER supplies, is there a purpose limitation?
Which law governs the PARTNER mutual NDA, Dutch or English? I couldn't make it out from the scan.
How is "confidential information" defined vis-à-vis PARTNER; does it include things said over lunch?
I don't get why PARTNER must be told orally first and in writing within 30 days, what's the basis for it
The roaming contract w/ PARTNER speaks of "Confidential Information" with capitals. Does this include things nobody stamped? I'm after the definition.
Does PARTNER's data use agreement put a cap on the number of samples per year, and what is it
so answer A-1187 was YES IF masked. explain me the masked part, which condition of the contract is behind it
the difference between our old NDA with PARTNER and the new one - 2 sentences, I'm in a taxi
Under which conditions can PARTNER walk away from the wind park framework? Quote the notice wording.
PARTNER's agreement: does confidentiality outlive a termination, and for which kinds of information?
does the licence for ASSET come with attribution duties, and how must the copyright line read
I don't get the "only with a need to know" condition on ASSET. Who'd count as needing to know?
What are we obliged to do with PARTNER's transaction data once the project is over, according to the contract?
In the annex for PARTNER there's a sentence on "derived map content". Meaning what exactly?
What's meant by masked in the PARTNER annex, is hashing with a salt enough to meet the definition?
PARTNER argue that section 5(b) lets them publish benchmarks. What's actually written there?
I don't understand "residual knowledge" in the NDA of PARTNER, can you explain like to a farmer
does "affiliates" in PARTNER's agreement include joint ventures? please quote the definition

# as typed in a thread
... says who? which paragraph
... and in normal english?
... what's the reason for the masked only part
... I don't quite follow. Why only in aggregated form?
... where does it say that?
... where does it say that
... what do they mean by "affiliate" there
... and the reason is?
... but whyyy 😭
... which paragraph tho
... ok i get the no but what would have to change so it's a yes
... "residual knowledge"?? translate pls
... what's the reason?
... and in practice that means?
... can you quote the exact wording
... on which article is this based?
... could you give reason in more detail? my boss in Shizuoka does not accept only NO

# as typed about three sample companies
what's the wording on sublicensing for PARTNER
PARTNER: min group size? seats? anything on re-identification?
which law governs the PARTNER NDA, English or German?
PARTNER NDA in two sentences, please.
... on what grounds?
clause 4.2 in the PARTNER dev terms, i read it three times and still don't get it
Does the paper we signed with PARTNER cover stuff said in meetings, or only what is written?
is it true that PARTNER's franchisees have no rights under the contract
are there exclusivity promises anywhere in our PARTNER paperwork
how come PARTNER always ends in a no
machine learning on our methods: what do the PARTNER terms have to say
what does the PARTNER framework class as confidential
group size rule for PARTNER pls
Why is PARTNER blocked, in one line?
Are publications mentioned in what we have with PARTNER?
PARTNER's lawyer keeps citing 'survives three years'. Where is that written?
Pull up section 3 of the PARTNER agreement.
... based on which paragraph?
translate 2.2 of the summit deal into normal english for me
Read me 2.2 of the PARTNER framework.
... Which paragraph forbids it?
Explain like I'm five: our deal with PARTNER
what are we obliged to do with the things PARTNER gave us?
what's the reason we froze PARTNER
what does the PARTNER NDA say about how long confidentiality goes on
which countries does the PARTNER licence name
PARTNER NDA 3.2, full text
the bit about binaries in PARTNER's developer terms is Greek to me
Giulia wonders what 'sold on' means in the licence. PARTNER's, I mean.
is marking required w/ PARTNER or is that only a PARTNER thing
why do ASSET never go anywhere
reverse engineering + PARTNER = ? (contract wise)
what's the hold on PARTNER about
can you summarise what PARTNER is entitled to
Read me the deletion clause for PARTNER
why is PARTNER blocked?
is reverse engineering mentioned in PARTNER dev terms, which clause
What's the wording on deletion in the PARTNER licence?
... And on selling on?
Cite clause 3.1 of the PARTNER licence
In two sentences: what did we sign with PARTNER?
what does our NDA with PARTNER demand from us

# what one has to do, no agreement named
do I have to mark it?
do I have to mark it as confidential?
do we need to label the slides?
do I need to mark the document before I send it?
does it need a confidentiality notice?
does every page need a stamp?
must it say confidential on it?
must the drawings be marked?
must the slides say confidential?
should the file carry a confidential label?
do we need to put "confidential" on each sheet?
is a watermark required for PARTNER?
has ASSET to be stamped confidential for PARTNER?
what happens if we forget the marking?
what rules apply to marking?
how do I mark a demo or a recording?
is an oral disclosure covered
are things said on the phone covered?
is what we say in a meeting protected?
is a verbal explanation confidential too?
is a talk over dinner covered by the NDA?
is a spoken promise binding on PARTNER?
does a demo count as a disclosure?
does it have to be confirmed in writing afterwards?
do I have to follow up in writing after the call?
must an oral explanation be written down later?
do I need to send a written summary after the meeting?
are we obliged to return PARTNER's samples at the end?
do we have to give PARTNER's files back when the contract is over?
do they have to destroy our material afterwards?
must PARTNER delete what they got from us?
do we need anything signed before they see it?
does PARTNER need to sign something before they look at ASSET?
what do we need in place before PARTNER may see anything?
am I bound to tell PARTNER about a breach?
does PARTNER have to keep it secret from its own subsidiaries?
... do I have to mark it?
... does it have to be marked?
... does that have to be in writing?
... and must it be labelled?
... is that covered if I only say it?
... where does it say I need that course?
... which rule says I need training first?
... why was it a no yesterday and a yes today?
... why do I need an approval for this?
hmm why is this a no now, it was a yes last week
where does it say that I need a course for this?
PARTNER claims we owe them ASSET under the NDA, is that so?
PARTNER says we promised them ASSET. did we?
PARTNER insists the contract gives them a right to ASSET - where?
Bluewater claims we owe them ASSET under our NDA with PARTNER
is it true that we owe PARTNER an audit every year?

# why not, and by which clause
why can't I send ASSET to PARTNER?
why may I not show PARTNER the ASSET?
why can PARTNER not have ASSET?
why can't PARTNER get ASSET when PARTNER can?
why am I not allowed to give ASSET to PARTNER
why is ASSET closed to PARTNER?
so why couldn't we share ASSET with PARTNER last year?
which clause stops us from giving ASSET to PARTNER?
which rule keeps ASSET from PARTNER?
what in the contract prevents us from sending ASSET to PARTNER?
which paragraph forbids showing ASSET to PARTNER?
are there any agreements with PARTNER?
is there a contract with PARTNER, and of what kind?
do we have a deal with Bluewater?
have we got anything signed with Northwind Foods?

# several at once, and in a thread
compare the NDAs of PARTNER and PARTNER
compare our agreements with PARTNER and PARTNER
what is the difference between the PARTNER NDA and the PARTNER one?
how do the two agreements differ?
... compare that with the PARTNER NDA
... and the NDA with PARTNER, what does that say?
which clause forbids giving joint work to competitors?
which clause is about competitors?
which agreement forbids resale?
which of our contracts mention audits?
where do our agreements speak about source code?
what happens after the PARTNER NDA has expired?
what still binds us after the agreement with PARTNER ended?
how long must PARTNER keep it secret?
how long do we have to keep what PARTNER gave us confidential?
does PARTNER have to delete the data afterwards?
must PARTNER return or destroy our material?
... do they have to delete it?
... how long do they have to keep it secret?
... which clause says so?
"""
