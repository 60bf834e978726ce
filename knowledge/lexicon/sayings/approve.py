"""How people say yes or no to a request they decide."""

# ruff: noqa: E501 - a message is one line, however long it is

APPROVE = """
# give
approved
approve
I approve
I approve this
I approve it
I approve sharing ASSET with PARTNER
I approve ASSET for PARTNER
I approve ASSET to PARTNER until the end of March
I hereby approve the request
I hereby consent to ASSET going to PARTNER
we approve
I consent
I agree
I agree to ASSET going to PARTNER
I'm ok with ASSET going to PARTNER
I am fine with PARTNER getting ASSET
I'm happy for PARTNER to have ASSET
I have no objection to PARTNER getting ASSET
no objections from my side, ASSET can go to PARTNER
no objection from legal
yes from me
yes from my side
that's a yes from me
a yes from me for ASSET to PARTNER
ok from me
ok from my side for ASSET and PARTNER
okay by me, go ahead
fine by me
fine with me, PARTNER can have ASSET
good with me
go ahead
go ahead with ASSET to PARTNER
green light from me
green light for ASSET to PARTNER
you have my ok
you have my approval
you have my approval for ASSET to PARTNER
you've got my blessing
my approval for ASSET, PARTNER: yes
my ok for ASSET to PARTNER, valid till June
my consent is given
approval granted
approval given for ASSET -> PARTNER
permission granted
request granted
consent granted for ASSET to PARTNER
ASSET for PARTNER approved
ASSET to PARTNER is approved
ASSET to PARTNER: approved
ASSET may go to PARTNER, approved by me
approved for PARTNER
approved: ASSET, PARTNER, for testing
approved for one year
approving this
approving ASSET for PARTNER
signing off on ASSET for PARTNER
I sign off on this
I sign off ASSET for PARTNER
signed off
signed off from my side
legal says yes to ASSET for PARTNER
legal approves
legal approves ASSET for PARTNER through 2027
as the owner of ASSET I approve
as owner I say yes to ASSET going to PARTNER
as accountable person for PARTNER I approve the disclosure of ASSET
I give my approval for ASSET to PARTNER
I give my consent
I give my ok for the demo of ASSET to PARTNER
I give permission for PARTNER to receive ASSET
I grant permission to share ASSET with PARTNER
I authorise the release of ASSET to PARTNER
I authorize sharing ASSET with PARTNER
I allow it
I'll allow it this once
they can have ASSET, I approve
PERSON can go ahead with ASSET for PARTNER
PERSON may send ASSET to PARTNER, I approve
cleared from my end
clear to send from my side
please record my approval for ASSET to PARTNER
please note my ok for ASSET and PARTNER
record my yes for A-1042
extend my approval for ASSET to PARTNER by a month
I extend my approval until December
I confirm my approval of ASSET for PARTNER

# for a request id
approve A-1042
approve request A-7
I approve A-1042
A-1042 approved
A-1042: yes
A-1042 ok from me
yes to A-1042
ok for A-93
re A-1042: approved until 31 March
I refuse A-1042
reject A-1042
A-1042 rejected
A-1042: no
no to A-55
deny A-12

# refuse
rejected
refused
denied
declined
I refuse
I reject this request
I do not approve
I don't approve
I don't approve ASSET for PARTNER
I do not consent to ASSET going to PARTNER
I can't approve that
I cannot approve ASSET for PARTNER, too sensitive
I won't sign off on ASSET for PARTNER
I'm not signing that
I am not approving this, they are a competitor
I decline
I deny the request for ASSET to PARTNER
I veto ASSET for PARTNER
I object to PARTNER getting ASSET
no from me
no from my side for ASSET to PARTNER
that's a no from me
it's a no from legal
legal says no to ASSET for PARTNER
not approved
not approved for PARTNER
ASSET to PARTNER: rejected
ASSET for PARTNER refused, no business need
request denied
permission denied
consent refused
sorry, no approval for ASSET to PARTNER from me
my answer is no for ASSET to PARTNER
as owner of ASSET I say no
no, PARTNER does not get ASSET, I won't approve

# withdraw
I withdraw my approval
I withdraw my approval for ASSET to PARTNER
I revoke my consent
I revoke the approval of ASSET for PARTNER
I take back my yes for ASSET
I'm taking back my ok for PARTNER
I cancel my approval for ASSET and PARTNER
I have changed my mind, no approval for ASSET to PARTNER
withdraw approval for ASSET to PARTNER
withdraw my ok
withdrawing my approval of ASSET
revoke A-1042
please cancel my yes to ASSET for PARTNER
my approval for ASSET ends today
approval withdrawn
consent revoked for PARTNER

# conditional
approved if they sign the DPA
approved on condition that the rows are masked
ok from me if it stays in the EU
I approve, but only for testing
I approve as long as it is aggregated
I approve provided that it is deleted after the pilot
yes from me, only in masked form
fine by me under the condition that PERSON is present
approved for research only, until the end of the year
approved, masked only

# on behalf, others
approved on behalf of PERSON
on behalf of PERSON I approve ASSET for PARTNER
as PERSON's delegate I approve
PARTNER has consented to sharing ASSET with PARTNER, recorded by me as their manager
PARTNER consents to ASSET going to PARTNER
PARTNER agreed in writing that we pass ASSET on
we have PARTNER's consent for ASSET to PARTNER
PARTNER gave us their written consent on Monday for ASSET

# told in other words
a clear no from me on ASSET for PARTNER
absolutely not, I refuse
after reading it: approved
all good from my side, ASSET may go
as far as I'm concerned PARTNER can have ASSET, approved
consider it approved
consider this my approval for ASSET to PARTNER
consider this my written consent
consent from my side
count this as my yes
count me as a yes for ASSET to PARTNER
confirmed, PARTNER gets my ok for ASSET
done thinking: yes to ASSET for PARTNER
got your request for ASSET, approved
happy to approve
happy to sign off ASSET for PARTNER
have at it, approved
I am giving my consent for ASSET, PARTNER only
I'm giving the green light for ASSET
I am the owner of ASSET and I agree
I am in favour, ASSET can go to PARTNER
I am against giving ASSET to PARTNER
I am withdrawing my approval
I'm revoking what I approved last week
I do approve
I do consent
I do not agree to this request
I do not give my consent
I don't give permission for ASSET
I gave my ok for ASSET, I take it back
I hereby refuse consent
I hereby withdraw my yes
I hereby authorise PERSON to give ASSET to PARTNER
I have to say no to ASSET for PARTNER
I have decided: no
I have decided to approve ASSET for PARTNER
I must decline this one
I no longer approve ASSET for PARTNER
I no longer consent
I okay ASSET for PARTNER
I ok'd it, please note
I rescind my approval
I said yes to ASSET for PARTNER last month, that no longer holds
I see no problem, approved
I see no reason to refuse, PARTNER may have ASSET
I support it, approved
I will not allow this
I will not agree to that
I would approve it with masking only
in my role as owner: no
in my capacity as accountable I consent
it has my approval
it's a yes
it's a no
it's approved from the legal side
it's ok with me as partner manager
let PARTNER have ASSET, my approval is hereby given
let it go out, approved by me
my consent to ASSET for PARTNER is withdrawn
my decision: approved
my decision on A-1042 is no
my verdict: no
my vote is yes
my permission for ASSET ends on Friday
no approval from me
no consent
no go from legal
no objection
no objections
nope, not approved
not with my approval
not going to sign that
not ok for me, rejected
on A-1042: I approve
on the request of PERSON for ASSET: approved
owner's consent for ASSET given
PARTNER has given its consent, please record
PARTNER said yes in writing to us passing ASSET on, please record their consent
PARTNER refused consent for ASSET
please cancel the approval I gave
please consider A-1042 approved
please mark A-1042 as approved
please take my consent back
please record that I refuse
please record my refusal of ASSET for PARTNER
put me down as approving ASSET for PARTNER
put me down as a no
retract my approval
scrap my approval for PARTNER
sure, approved
sure, you have my consent for ASSET to PARTNER
scratch my earlier yes
thumbs up from me for ASSET to PARTNER
thumbs down from legal
this is a no
this is fine with me, approved for six months
we give our consent for ASSET going to PARTNER
we refuse
we no longer approve that
yes to ASSET for PARTNER, expires 30 June
yes, on one condition: no raw data
yes, with the condition that it stays inside PARTNER
yep, approved
you may consider it signed
you have a no from me
you can count on my approval for ASSET

# short and mixed
A-1042: go
A-1042: not approved
A-1042 is fine by me until June
A-1042 fine, but masked only
about ASSET for PARTNER: you have my yes
about A-1042, I say no
approve it until the end of the year
approve ASSET for PARTNER
approve PERSON's request
approved for PERSON
approved, but not for resale
approved, valid until 1 May
ASSET to PARTNER: ok from legal
ASSET for PARTNER: I agree, until December
ASSET for PARTNER: no, too risky
fine for me, ASSET may go to PARTNER
for ASSET and PARTNER I withdraw my ok
from me it's a yes for the PARTNER pilot
I approve the request of PERSON
I approve PARTNER's access to ASSET
I hereby revoke my approval of A-1042
I'll sign that off
I'll allow ASSET for PARTNER until Easter
I'm not giving my consent to that
I stand by my no
I authorise it
legal's answer: approved
legal's ok for ASSET to PARTNER is given
my ok is valid only until Friday
no for A-1042
not approving ASSET
ok for ASSET to PARTNER as far as I am concerned
okay from my end
PARTNER agrees that we share ASSET with PARTNER
PARTNER's consent is here, dated Monday
permission for ASSET to PARTNER granted until May
refuse A-1042
refused, we don't want PARTNER to have ASSET
speaking for legal: approved
speaking as the owner, no
sure, I consent
that has my blessing
this needs no further discussion: approved
withdraw A-1042
yes for A-1042
yes, approved
you may go ahead with ASSET for PARTNER
you may share it, I approve

# follow-ups
... approved
... approved, thanks for asking
... ok approved
... I approve
... I approve that
... yes, I approve this
... yes, approved until June
... fine by me
... ok by me
... ok from me
... go ahead
... yes go ahead
... granted
... signed off
... you have my ok
... no, I refuse
... rejected
... I don't approve that
... I can't approve this
... no from me
... denied, sorry
... I withdraw that
... I take that back, no approval
... only until Friday, approved
... approved but only masked

# as typed in chat
ok from me. ASSET, PARTNER, until 30 june
approved A-3310
A-0874: no. PERSON
I take back my ok for ASSET to PARTNER, effective immediately
legal says yes to PARTNER getting ASSET, masked, Spain only. this is me, legal
as the owner of ASSET I don't agree that PARTNER gets it
green light from engineering for PARTNER on ASSET, one time, block diagram level only
veto. ASSET stays here, PARTNER can have the datasheet
re your request A-5120 + A-5121: first one yes second one no
+1 as asset owner, PARTNER may have ASSET for the pilot line in Brno
I release ASSET to PARTNER hereby, under condition that PERSON is present at the demo
A-2217: approved from the Legal side.
I regret that I cannot agree to A-318. The purpose stated is too broad.
yes to ASSET for PARTNER, signed PERSON, owner
My earlier consent concerning PARTNER and ASSET is hereby revoked with effect from today.
A-1590 declined, PARTNER should come back w/ a proper purpose
i give my ok for A-0774, valid 3 months
rejecting ASSET → PARTNER, sorry PERSON
please take back my yes on A-963, PARTNER changed the scope
granted for PARTNER, ASSET, until end of the ski season (30 april), from my end as owner
A-2093: yes from Medical Affairs, once, masked, Norway only.
I take back what I signed on PARTNER and ASSET, the situation in Gdańsk has changed.
not with my signature. ASSET stays here, PARTNER or no PARTNER. declined.
you asked me for an ok on A-1760 → 👍 you have it, valid to end of june
Legal clears A-4015. Condition: PARTNER countersigns first.
ok so i'm the owner of ASSET, PERSON asked, my answer is yes for PARTNER, no resale
With regret I must refuse the release of ASSET to PARTNER on behalf of the hospital board.
Let PARTNER have ASSET, I'll answer for it. - head of spectrum policy
consider A-2250 signed off by me, I am the deputy this week as PERSON is away
you can put my name under A-1399 as rejected
fine by me, PARTNER can have ASSET til the end of the season
A-2217 is a no from me sry
i'm pulling my ok for ASSET to PARTNER, they went n talked to the press
👍 from product on A-1390, expires 30 june
as ASSET owner: ok, PARTNER, masked only, not longer than 3 months
not signing off on ASSET for PARTNER, too close to launch, sorry team
legal here. A-1871 approved w/ the condition they delete after the cup
ok ok u win, i allow ASSET for PARTNER, one time thing, PERSON owes me a beer
pls cancel the approval i gave last wk on PARTNER, clicked the wrong one
for A-3054: security says yes 🟢
i hereby bless ASSET → PARTNER 🙏 (yes that's my formal ok) til 31.8.
put me down as a yes for the PARTNER request from PERSON, norway only
rejecting both ASSET requests from PARTNER, reason: we don't own the masters
Approved.
A-1318: yes from me, valid till 30 June
I'm the owner of ASSET and I'm ok with PARTNER having it
Security declines A-1560. Come back with the aggregated version.
I take back my consent for ASSET to PARTNER with immediate effect
go ahead with ASSET for PARTNER, you have my blessing as data owner 🙌
my sign-off on A-2091 is hereby revoked
i say yes to the PARTNER request, one time only, up to christmas
refused: PARTNER wants to train on ASSET and I don't want that
Ok for A-1777, under the condition that PERSON sits in on the call
👍 from product on ASSET → PARTNER, expiring in 90 days
rejecting this one, sorry. reason: live card numbers inside
consider A-1444 signed by me
as head of HR data I cannot agree to ASSET being given to PARTNER, mark it as refused
please extend my approval for ASSET/PARTNER to the end of april
I hereby authorise the transfer of ASSET to PARTNER in accordance with your answer A-1209
changed my mind about A-1650, it's a no now
finance approves. the other two approvers still have to say something i think
thumbs up on both open requests from PARTNER, until further notice
veto from infosec on PARTNER + ASSET
yep A-1992 ok by me, PERSON owns the rest
Approval granted from my side: ASSET to PARTNER until 30 September
I agree with the transmission of ASSET to PARTNER, only Spain, only masked
A-2207 is refused. The navy does not wish it.
ok by Legal for ASSET → PARTNER, valid six months. gez. PERSON
herewith I give my consent as owner of ASSET for PARTNER's depot in Munich
A-311 approved ✅ with condition: no copies
Please cancel my approval from August for ASSET and PARTNER
I do not sign this. PARTNER gets no ASSET from my department.
my yes to A-1873 I take back, the harbour project is stopped
A-960 - accepted for one time, aggregated numbers only
i aprove PARTNER gettin ASSET, end of year latest
rejecting A-4410, PARTNER did not explain for which reactor they want it

# as typed in chat, at more length
Consent granted for the disclosure of ASSET to PARTNER for type certification purposes, valid through 31.12.2027
Having consulted the board, I approve the release of ASSET to PARTNER, limited to Scandinavia and until 30 June.
As the person responsible for ASSET, I have no objections to PARTNER receiving it in masked form; please consider this my consent.
Legal has no further remarks on A-4051. You may treat it as signed off by me, subject to no onward transfer.
With some hesitation, but all right: PARTNER can have ASSET, you have my approval, for this tender only.
As data owner I have no objection to ASSET going to PARTNER until the trial closes on 30 April.
My approval for PARTNER is withdrawn with immediate effect; whatever is already out there stays, nothing new.
Legal has no objections to PARTNER getting ASSET for the evaluation, please record as our approval.
On behalf of the privacy office I release ASSET towards PARTNER, EU only, through 31 December 2027.
You asked for my decision on ASSET: permitted for PARTNER, Switzerland and Austria, not beyond.
As asset owner I have no objection for sharing ASSET to PARTNER, please treat this as formal approval
Director's decision: PARTNER may receive ASSET up to 31.03. You may enter it as my approval.

# as typed in a thread
... go ahead, but only till end of march and no raw data
... not from me, rejected
... signed off, PERSON / head of ADAS
... ok my yes on this is withdrawn, situation changed
... I've read it through and I approve.
... denied, I'm afraid. Not before the antitrust review.
... ok from me as data owner, but only the regional sums
... no. reason: no data protection impact assessment on file
... I approve it, but for the water board only and not for their consultants
... changed my mind, please cancel the yes I gave here this morning
... yeah go for it, but only the trailer bit
... granted. let them have it for the test class, nothing beyond
... declined. ask again in spring
... granted, but masked only
... not with my consent, mark it as declined
... fine, signed off
... approved, but only for the people in the Nagpur plant
... from my side no. I withhold the agreement.

# as typed about three sample companies
PARTNER + ASSET: fine for me, store planning only, not beyond january
Legal has no objection to PARTNER receiving the ASSET.
A-1107 approved
I take back what I signed for ASSET and PARTNER.
... Yes from Legal, to the end of February.
consider A-988 rejected, reason: they want more than they need
nope, I won't sign off the ASSET for PARTNER while vetting is open
👎 from engineering on giving PARTNER the ASSET
green light from me for the connector to PARTNER, through 31 March
... Granted, but only to the end of the year
Denied. PARTNER won't get the ASSET.
Not approved: ASSET, raw, to PARTNER.
as owner of the ASSET: signed off for PARTNER
PARTNER may have the ASSET as far as I'm concerned, valid until 30 June
A-2210 ✅
Please treat my yes on ASSET for PARTNER as revoked
i say yes to ASSET 4 PARTNER (tech transfer), end date 31.12.2026
data stewardship has no concerns about ASSET for PARTNER, they can go
taking back what I approved for PARTNER and the ASSET
Approved: ASSET for PARTNER, clinical research, until the end of February
Go ahead, ASSET may be shown to Idris Benali of PARTNER through the end of March
... fine with me as well, but only until new year's eve
As managing director I agree to the ASSET going to PARTNER, this once.
I hereby give my ok as owner: ASSET to PARTNER till 30 June 2027
No from my side for A-311, the reason is in the mail I sent
from the owner's side the ASSET can go to PARTNER, no strings
I'm vetoing ASSET to PARTNER until the pentest is in
you can put me down as a yes on ASSET to PARTNER
... Legal declines.
approve ASSET for PARTNER, credit scoring only, till 30/04/2027
My earlier yes to PARTNER and the ASSET is off the table.
Re A-3301: consent given.
ASSET for PARTNER: it is ok from me, I am owner
thumbs up for ASSET going to PARTNER, up to and including 31 May 2027
I revoke my ok for ASSET going to PARTNER.
yes from me as the owner for ASSET to PARTNER, ends 28 February
You have my approval for the ASSET to go to PARTNER in masked form.
Legal agrees: ASSET, PARTNER, Grace Amadi only, until mid January
... agreed as owner
Denied: A-77. Reason to follow in writing.

# told as no concern
PARTNER may have ASSET as far as I am concerned
as far as legal is concerned ASSET can go to PARTNER
security has no concerns about ASSET for PARTNER, it can go
no concerns from my side, PARTNER may get ASSET until June
"""
