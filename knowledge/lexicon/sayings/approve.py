"""How people say yes or no to a request they decide."""

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
"""
