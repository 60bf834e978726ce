"""How people report that something went wrong."""

# ruff: noqa: E501 - a message is one line, however long it is

INCIDENT = """
# sent to the wrong one
I sent ASSET to the wrong person
I sent ASSET to PARTNER by mistake
I accidentally sent ASSET to PARTNER
accidentally emailed ASSET to the wrong address
accidentally shared ASSET with PARTNER
by accident ASSET went to PARTNER
by mistake PARTNER got ASSET
oops, I sent ASSET to PARTNER instead of PARTNER
oops, wrong attachment to PARTNER
oh no, I attached ASSET to the mail to PARTNER
oh dear, ASSET was in the zip I sent PARTNER
shit, I just mailed PARTNER the ASSET
damn, wrong PERSON, the mail with ASSET went outside
I think I sent ASSET to the wrong PARTNER address
I fear I mailed ASSET to the wrong company
autocomplete picked the wrong recipient and ASSET went to PARTNER
the mail with ASSET went to the wrong recipient
the wrong file went to PARTNER
wrong version of ASSET sent, with customer names in it
wrong link shared with PARTNER, they could open ASSET
wrong recipient in cc, ASSET attached
I put PARTNER in cc by mistake
I replied to all and PARTNER was on it, ASSET attached
I forgot to remove PARTNER from the thread with ASSET
I posted ASSET in the wrong channel, PARTNER people are in there
ASSET was posted in the shared channel with PARTNER by mistake
ASSET ended up with PARTNER
ASSET ended up in the wrong hands
ASSET should never have gone to PARTNER
PARTNER should not have received ASSET
PARTNER got something they shouldn't have
PARTNER received ASSET although we had no approval
someone sent ASSET to PARTNER without permission
PERSON sent ASSET to PARTNER without asking anyone
PERSON shared ASSET with PARTNER and it was not allowed
I shared ASSET with PARTNER before reading that it's forbidden
I shared ASSET before the NDA was signed
I showed PARTNER too much in the demo, ASSET was visible
I said too much about ASSET to PARTNER
I let slip how ASSET works to PARTNER
I told PARTNER about PARTNER's project, I shouldn't have
I mixed up the two companies and sent ASSET to PARTNER
mixed up two attachments, PARTNER now has ASSET
I messed up: PARTNER got ASSET
I made a mistake, PARTNER has now seen ASSET
I screwed up and gave PARTNER access to ASSET
the share link for ASSET was open to everybody
ASSET was accidentally made public

# lost, stolen
I lost my laptop with ASSET on it
I lost the stick with ASSET
lost my phone, ASSET was on it
lost a usb drive in the train
my laptop was stolen
my laptop got stolen at the airport, ASSET on it
my bag with the printouts is gone
my notebook is missing since this morning
PERSON lost a hard disk with ASSET
someone stole PERSON's laptop from the car
I left the printout of ASSET in a taxi
I left my tablet with ASSET at PARTNER's office
left ASSET on the train
forgot the folder with ASSET in the hotel
can't find the drive with ASSET any more
the courier lost the parcel with ASSET
papers about ASSET have disappeared

# hacked
my account was hacked
somebody hacked our share with ASSET
my mailbox has been compromised
I clicked on a phishing link and entered my password
we have been phished
someone from outside logged into the folder with ASSET
PARTNER had a data breach, our ASSET may be affected
PARTNER told us they were hacked
there was a break-in at PARTNER, ASSET is stored there
an unknown person had access to ASSET
a former employee still has access to ASSET
an intern copied ASSET to a private drive
access to ASSET was open to everyone for two days
the bucket with ASSET was public

# seen outside
I found ASSET on the internet
I found our ASSET on a public github repo
saw ASSET on a competitor's slide
just saw ASSET in a PARTNER presentation
our ASSET is on pastebin
ASSET is circulating outside
ASSET has leaked
ASSET leaked
there's a leak of ASSET
someone leaked ASSET to the press
a journalist has ASSET
a journalist called and knows about ASSET
PARTNER's competitor knows our ASSET
ASSET shows up on google
a screenshot of ASSET is on reddit
the code of ASSET is visible to the whole world
customer rows are publicly reachable

# partner misused
PARTNER published ASSET
PARTNER posted our ASSET on their blog
PARTNER quoted ASSET in a press release without asking
PARTNER gave ASSET to PARTNER without our consent
PARTNER passed ASSET on to a third party
PARTNER forwarded ASSET to their subcontractor
PARTNER is using ASSET for advertising, that's not allowed
PARTNER uses ASSET to train their model, against the contract
PARTNER sold our ASSET
PARTNER is reselling ASSET
PARTNER broke the NDA
PARTNER breached the agreement
PARTNER reverse engineered ASSET
PARTNER has not deleted ASSET although they had to
PARTNER refuses to return ASSET
PARTNER still uses ASSET after the licence ended
PARTNER's people talked about ASSET at a conference
PERSON from PARTNER tweeted about ASSET

# not masked, not marked
I sent PARTNER the raw rows instead of the masked ones
the file to PARTNER was not masked
unmasked data attached in the mail to PARTNER
forgot to mask the names before sending to PARTNER
forgot to remove the customer names from ASSET
the export for PARTNER contained personal data
ASSET went out unencrypted
sent more columns than allowed to PARTNER
there were real names in the test data I sent PARTNER
the slides for PARTNER had a hidden sheet with ASSET

# report, what now
I need to report an incident
I want to report a leak
I have to report a data breach
report incident
report a breach: PARTNER has ASSET
incident
incident: ASSET at PARTNER
incident: laptop gone
data breach
security incident with ASSET
we have a leak
we have an incident with PARTNER
possible leak of ASSET
suspected breach at PARTNER
there's been an incident with ASSET
open an incident for ASSET
please open an incident
I think we violated the PARTNER NDA
I think I broke the NDA
I may have breached our terms with PARTNER
I'm afraid I disclosed too much to PARTNER
urgent: ASSET is out
help, ASSET leaked, what do I do?
help I sent ASSET to the wrong mail
what do I do first, ASSET is in the wrong hands?
what should I do, I sent ASSET to PARTNER by mistake
sent the wrong file to PARTNER, what now?
ASSET leaked, whom do I have to tell?
ASSET leaked - do we have to notify PARTNER?
we lost PARTNER's documents, do we have to tell them?
how do I recall ASSET, PARTNER got it by mistake
can I get ASSET back, it went to the wrong PERSON
PARTNER got ASSET by error, must we report that
the price list went to Zenith by mistake
Acme got a mail that was meant for PARTNER
a customer can see another customer's data
someone outside got our slides

# told in other words
a colleague of PARTNER saw ASSET by accident
a copy of ASSET was left in the meeting room after PARTNER's visit
a customer told me he has ASSET
a stranger has our ASSET
all our ASSET rows are online
argh, I dropped ASSET into the PARTNER channel
ASSET is in a folder that PARTNER can open, it was never meant for them
ASSET is being offered for sale somewhere
ASSET is open to anyone with the link
ASSET is out in the open
ASSET got out
ASSET went to PERSON's private mail
ASSET was in the background of a photo we published
ASSET was visible during my screen share with PARTNER
a PARTNER employee took photos of ASSET
by a slip I uploaded ASSET to PARTNER's portal
can't find my laptop since the PARTNER meeting
cc'd the wrong PERSON on the mail with ASSET
did something stupid: ASSET is with PARTNER
ex-employee took ASSET with him
got the attachment wrong, PARTNER has ASSET now
I am afraid ASSET is in the wrong inbox
I believe someone has leaked ASSET
I blurted out to PARTNER how ASSET works
I clicked the wrong attachment and sent ASSET to PARTNER
I copied PARTNER on an internal thread with ASSET
I didn't check and sent PARTNER ASSET, the answer was NO
I discovered that PARTNER has ASSET, nobody ever approved that
I fat-fingered the address, ASSET went to PARTNER
I gave PARTNER the wrong file
I goofed, PARTNER got the unmasked ASSET
I just realised that I sent PARTNER ASSET without the DPA
I just noticed ASSET is publicly accessible
I noticed that PARTNER passed on ASSET
I overshared with PARTNER
I pasted ASSET into a public chat bot
I uploaded ASSET to a public website by mistake
I've been careless, PARTNER saw ASSET on my screen
I've lost the papers on ASSET
I've sent something to PARTNER that I should not have sent
it seems PARTNER leaked ASSET
it looks like PARTNER is selling ASSET
it turns out PARTNER had access to ASSET all along
just heard a presentation of PARTNER with our ASSET in it
just lost my phone
my bag got nicked in the pub with ASSET in it
my car was broken into and the laptop is gone
my kid posted a photo of ASSET
my mail went to PERSON at PARTNER instead of our PERSON
one of our drives is missing
our competitor quotes ASSET word for word
our ASSET popped up on a forum
our supplier lost ASSET
our customer list is floating around outside
PARTNER admitted that ASSET was stolen from them
PARTNER broke our agreement
PARTNER can see ASSET although they must not
PARTNER can still log in to ASSET after the contract ended
PARTNER did not keep ASSET secret
PARTNER got access to PARTNER's documents through us
PARTNER got hold of ASSET, no idea how
PARTNER has ASSET and shouldn't
PARTNER ignores the NDA and shows ASSET around
PARTNER kept ASSET after the deadline, they're still using it
PARTNER's intern put ASSET on github
PARTNER leaked ASSET
PARTNER let a third company see ASSET
PARTNER misused ASSET
PARTNER says their laptop with ASSET was stolen
PARTNER seems to use ASSET for something else
PARTNER showed ASSET to a competitor of ours
PARTNER used our ASSET in an ad without asking
PARTNER was copied in by accident
PERSON forwarded ASSET to the outside by error
PERSON from PARTNER walked off with a copy of ASSET
PERSON left the screen unlocked with ASSET open while PARTNER was in the room
PERSON published ASSET without approval
sent PARTNER the file for PARTNER
sent PARTNER's numbers to PARTNER, mixed up the attachments
sent too much: the zip for PARTNER held ASSET as well
sent ASSET to a wrong distribution list
someone broke into the office and took the drive
someone forwarded ASSET outside the company
somebody at PARTNER has shared ASSET further
something went wrong: PARTNER has ASSET
the export had full names in it, already with PARTNER
the file I gave PARTNER still had the real customer names
the masked file wasn't masked
the masking of ASSET failed and PARTNER got it
the password for the ASSET folder got out
the press has ASSET
the printout of ASSET lay on the train seat
there has been a leak
there was a breach
the wrong people got ASSET
they copied ASSET without permission
unauthorised access to ASSET
we disclosed ASSET to PARTNER after the NDA had expired
we gave PARTNER ASSET without having a licence
we had a break-in
we sent PARTNER data we were not allowed to send
we think ASSET was stolen
what now? PARTNER got ASSET and it is forbidden
I need help, I sent a file outside by mistake
I need help fast, ASSET is public
bad news, ASSET was leaked
confession: I sent PARTNER ASSET without asking
confess: PARTNER saw ASSET, my fault
mea culpa, ASSET went to PARTNER
my mistake, the mail with ASSET went to PARTNER
my bad, ASSET is in PARTNER's inbox

# short and mixed
a mail with ASSET went to an outside address
accident: ASSET sent to PARTNER
alarm, PARTNER has ASSET
ASSET is in the hands of PARTNER and nobody knows why
ASSET is on PARTNER's website
ASSET was lost
ASSET was sent to the wrong PARTNER contact
ASSET was stolen
ASSET went to PARTNER and should have gone to PARTNER
at the airport somebody took my laptop
during the demo PARTNER saw things they must not see
I forwarded a thread with ASSET in it to PARTNER, not good
I left a stick with ASSET at the customer
I lost a folder with PARTNER's documents
I may have sent the wrong attachment
I mistakenly gave PARTNER access to the whole folder
I sent ASSET to an ex-employee of PARTNER
I think PARTNER abused ASSET
I think somebody outside has ASSET
my mail with ASSET bounced to a stranger
my phone with ASSET is gone
our ASSET is in PARTNER's brochure
our ASSET was published without our ok
PARTNER claims it lost our ASSET
PARTNER has used ASSET to build a competing product
PARTNER has put ASSET on the web
PARTNER seems to have handed ASSET to PARTNER
PARTNER uses ASSET beyond what we agreed
PARTNER used the data outside the agreed country
PERSON emailed ASSET to her private account
PERSON took a photo of ASSET and posted it
sent the wrong version to PARTNER, with the raw rows
sent unmasked rows to PARTNER
somebody at PARTNER published ASSET
the laptop with ASSET on it is missing
the wrong PARTNER got ASSET
the zip I sent had ASSET in it, it should not have
what are my duties now that ASSET leaked?
what must I do first after a leak?
what to do when a laptop is stolen?
who must be told about the leak?

# plainly
I lost my laptop
I lost my work phone
I have lost my laptop on the train
I've lost the company laptop
lost my laptop
my laptop is gone
my work phone was stolen
my company phone was stolen last night
my laptop has been stolen
PERSON's laptop was stolen
PERSON lost her laptop
someone stole my work laptop
my bag with the laptop was stolen
I lost a stick with customer data
I left my laptop on the train
I left my laptop in a cab
I think I've been hacked
my password was phished
I sent a file to the wrong person
I sent the wrong file
I sent an email to the wrong address
I sent the frequency plan to the wrong company
Zenith got a file that was not for them
our firmware was leaked
our source code is on the internet
customer data was leaked

# follow-ups
... I sent it to the wrong one
... wrong PARTNER, sorry, it's already out
... oops, I already sent it
... I already sent it before you answered no
... too late, it's already sent and it was a no
... that was a mistake, they have it now
... it went to the wrong person
... it was not masked
... they passed it on
... they published it
... it leaked
... it's on the internet now
... my laptop with it is gone
... they shouldn't have got it
... they should not have that
... I sent it although you said no
... uh oh, that was the raw version
... and they forwarded it to PARTNER

# as typed in chat
crap, ASSET went to PARTNER, was meant for PARTNER
wrong attachment!! PARTNER now has unmasked ASSET instead of the blurred one
ASSET is on pastebin, just found it
usb stick w/ ASSET gone since the PARTNER visit in Turin
PARTNER's confidential pdk showed up in our public repo, pushed 2h ago by PERSON
think i have a problem. cc'd a guy at Lumetric instead of our own Luis, ASSET attached
customer tour walked past my screen, ASSET was open. three people took pictures. what now
share link of ASSET was set to "anyone", open for 9 days. who must be told
Someone uploaded ASSET in a free online converter, I don't know if this is bad
my phone got stolen in Barcelona, PARTNER mails and ASSET pdf on it, no pin 😭
we got hit by phishing, attacker was in the PARTNER share from 02:10 to 04:00
small oops: said the PARTNER wafer price out loud in a meeting with PARTNER
wrong PARTNER!!! sent ASSET to the other one, what now
someone at PARTNER posted a screenshot of ASSET on linkedin, I've got the link
So. The cc line. PARTNER was in it. ASSET was attached. I feel sick.
we have found ASSET on a darknet forum, somebody from security please pick up
PARTNER just called: a stranger answered their mail with our ASSET in it
i might have left a folder with ASSET in the S-Bahn at Ostkreuz. might = did
mailed 400 patients in bcc. except it wasn't bcc. ASSET was the attachment
where do i report that PERSON's stolen phone had ASSET on it, unlocked
Someone at PARTNER posted a photo of ASSET on Instagram from our control centre
fuck. i sent ASSET to the wrong PARTNER guy, he's not on the nda
so uh our unreleased map is on reddit. with ASSET watermarks. not good
left my ipad in the cab, ASSET was open on it, what now
PARTNER's intern posted ASSET on his insta story, i have the screenshot
someone outside has PARTNER's soundtrack demos and they got em from our ftp i fear
autocomplete did me dirty, mail w/ ASSET went to PARTNER instead of PERSON
a journalist just read me numbers from ASSET on the phone. word for word. there's a leak
small oopsie: the link to ASSET was set to 'anyone' since august. google has it indexed
reporting: kid's names were still in the ASSET export PARTNER got. spotted 5 min ago
got an angry call from PARTNER, their season script turned up in our public wiki
can i unsend a mail?? ASSET, whole thing, to a gmail adress nobody knows
PERSON's backpack w/ the devkit got nicked in lisbon, ASSET is on there & no encryption
I sent ASSET to the wrong PARTNER 😱
ASSET is publicly reachable on our bucket, anybody with the link can download it
omg the reply-all. PARTNER now has the salary sheet
someone at PARTNER forwarded ASSET to Kestrel Analytics, which they were never allowed to
My backpack got stolen in Milan, printed copy of ASSET inside.
the api key for ASSET sits in a public code site repo since tuesday, i just noticed
a journalist rang me and read passages from ASSET aloud. where does he have that from??
we forgot to mask the IBANs before the file went over to PARTNER
need to raise an incident: unredacted ASSET in a ticket at PARTNER
Found PARTNER's confidential price list in our public docs search. How do I escalate?
Phishing mail, I typed my password, and my account has access to ASSET
ASSET TURNED UP ON A TORRENT SITE
PARTNER tells us that they were hacked and ASSET was on the affected server
I gave PARTNER more than I was supposed to: the full ASSET instead of the sample. what now
i think we broke the nda w/ PARTNER, their unreleased model name is in our blog
Data spill. ASSET. recipient unknown. Slack connect channel. Deleted after 3 min.
our chatbot spat out PARTNER's training examples word for word to a customer
USB drive with ASSET missing since the move to the new floor
PARTNER used ASSET for ads though it was licensed for navigation only. please open a case
I did a big mistake, ASSET is gone to PARTNER instead of PERSON, what to do now
tablet with ASSET vanished from the tractor cabin near Arles, was not locked by PIN
PARTNER has passed ASSET to their supplier without asking us. I want to report this.
ASSET lies open on a public ftp since the weekend, found by a student in Kyoto
Mail with ASSET in cc to whole cooperative, 340 farmers. Please help quickly
we have to report: confidential wagon data from PARTNER was printed in our staff magazine
omg i showed the wrong file to PARTNER in the meeting, it was ASSET full raw
Printed copy ASSET forgotten in train from Warszawa to Poznań
USB with ASSET fell in the harbour basin or was taken, we dont know
the shipping agent opened envelope for PARTNER with ASSET inside, he's not under NDA...
ASSET in google drive "anyone with link" since may, I only saw it now 😱
Unauthorized access: unknown user from PARTNER side copied ASSET at 03:12 night
It is a pity to inform you that ASSET was disclosed by PERSON at a dinner with the press

# as typed in chat, at more length
Reporting a breach: PARTNER drawings were left in a rental car at Denver airport on Sunday.
a former PARTNER employee is showing ASSET in his new job at a competitor, I've a photo of the slide
I'm afraid I have to report something unpleasant: ASSET was in the attachment I sent to PARTNER's entire mailing list.
To my great embarrassment the folder containing ASSET stayed behind in a hotel lobby in Valencia.
PARTNER's rate sheet, marked strictly confidential, was discussed in front of a competitor at our stand. I believe this has to be reported.
A journalist from the Handelskurier has just read passages of ASSET to me over the phone. We have a leak.
Our freight forwarder, Oelkers Spedition, found a USB stick with ASSET on it in one of their trucks. How do we proceed?
It appears that the masking failed and PARTNER received ASSET with full policyholder names last night.
By mistake I did forward the mail of PARTNER with their prices to Mercato Blu. Is very bad? I must tell who?
PERSON's account was phished on Saturday, and she had ASSET and PARTNER's files open. Reporting this as a possible breach.
the share link for ASSET was set to "anyone" for about 3 weeks, 41 downloads, dont know by whom
PARTNER informs us of unauthorised access to the server on which they keep ASSET. Please open a case.
😱 just noticed the guy in the PARTNER call was from Vantour, not PARTNER, and i'd had ASSET on screen
A printout of ASSET was fished out of the bin at the Milan store by a cleaner. Slightly suboptimal, so I'm notifying you.
Would you call it a problem if ASSET was lying in PARTNER's printer tray over the weekend? Because it was.
Reporting: on 17 May, unauthorised access by PARTNER staff to ASSET through a stale VPN account. Account closed since.
slightly awkward one, ASSET was in the zip for the Ombudsman and it really shouldn't have been
What PARTNER told us in confidence about their reactor downtime is in today's Gazeta. It came from our side, I'm afraid.
Our open data portal showed ASSET in raw form from 02:10 until 07:45, then I pulled it. Downloads: 31.
I gave PARTNER the login for ASSET and they passed it to a firm called Helvion, which nobody here agreed to. What now?
possible breach, not sure: the link for ASSET was set to "anyone with the link" since january
think i streamed w/ the ASSET tab visible for like 2 min yesterday, 800 viewers, who needs to know
Reporting a possible breach: PARTNER's staff roster was visible to all tenants between 2 and 4 am.
PERSON just realised the link to ASSET had no expiry and half of PARTNER's resellers used it
hm this is awkward. I was screen sharing with PARTNER and had ASSET open in the other window for a good while
a former contractor still logs in to ASSET, last time was yesterday evening, from an address in Minsk
To whom it may concern: on 19 November confidential documents of PARTNER were left behind in a meeting room at the Hilton Antwerp.
the autocomplete plugin uploaded ASSET to some outside server, didn't ask, didn't warn. not good i guess
Suspicion: ex-employee took ASSET with him to a competitor in Pune. How to proceed, whom to inform?
PARTNER's secret recipe was left on the whiteboard during visit of another paint maker, photos were taken
sorry sorry. I put the wrong delivery note on the parcels, Grünwald Agrar opened now ASSET that was for PARTNER

# as typed in a thread
... uh, they forwarded it to their whole supplier list
... just noticed the layers weren't flattened, you can read everything under the black bars, PARTNER has it already
... oh dear, I've just seen that I used the old distribution list, it went to forty external people
... too late, it's gone out unmasked already
... actually that went to the wrong hospital
... no the unmasked one!! thats what they have now
... oh no wait i just saw i sent the raw one 😱
... they forwarded it to their whole mailing list 🤦
... i'm afraid he took a photo of it before we noticed, he's not even w/ PARTNER
... oh no. that was the unmasked one, and it's already gone out
... turns out they weren't cleared at all and now they've got it

# as typed about three sample companies
sorry sorry sorry... ASSET were still up when the PARTNER folks walked in
Please open a case: PARTNER informs us that strangers got into the storage where our ASSET sits.
ASSET export left lying on the printer at PARTNER's office
Houston, we have a problem. The connector repo was readable for the public all night.
Someone photographed the ASSET on my desk during the open day.
... erm, too late, I notice she's had access by mistake since Monday
An intern took ASSET home on a usb stick on 18 November. Whom that concerns, please act.
I put the wrong person in cc on the PARTNER mail: somebody at PARTNER has the ASSET
what do i do, pretty sure PARTNER resold our ASSET to a supplier
ASSET reached PARTNER, was meant for Paris
a nurse at PARTNER got ASSET registry instead of the figures. my fault.
my phone was stolen on the tram, I had the ASSET on it
... oh god, I attached the ASSET instead
who handles leaks? ASSET turned up on a public code site
USB stick w/ ASSET gone missing at PARTNER's plant
unmasked ASSET in the PARTNER folder. not good.
PARTNER's counsel confirms that a contractor of theirs copied our ASSET without permission on 2 November. Start the procedure.
Red alert 🚨 PARTNER was still on the thread when PERSON attached the ASSET
URGENT: autocomplete put somebody from PARTNER in cc, and the ASSET was attached!!
Lost a USB stick at Zurich airport, ASSET were on it
someone at PARTNER posted our ASSET on LinkedIn last night
Not a question: PARTNER forwarded our ASSET to a supplier on Monday. They shouldn't have.
Found our ASSET in a public bucket, no idea who put them there. what now?
um I think I cc'd PARTNER on the ASSET mail
... crap, PARTNER was on that mail too
a ASSET left for PARTNER, and that's not PARTNER's domain
ASSET were visible on the big screen while guests were in the room
the ASSET is on a public pastebin, someone just found it
raw ASSET instead of the index landed at PARTNER!!!
Log a data incident: PARTNER lost a laptop holding our ASSET on 3 November
our ASSET stand in a PARTNER press release, nobody has allowed it
PARTNER's Grace forwarded bits of ASSET to her brother
PARTNER told their investors our ASSET, I read it in the press
my bag was stolen in the metro of Milan on Thursday, the ASSET was in it on paper
omg sent ASSET meant for PARTNER to PARTNER logistics 😱
PARTNER's test account could read our ASSET for two hours, just noticed
ASSET of real cardholders in a public code site issue. Help.

# leaks
we leaked ASSET
we leaked the customer list
I leaked ASSET to PARTNER
ASSET has leaked to the press
we leaked the source code
somebody leaked ASSET
there was a leak of ASSET
we have leaked the price list to PARTNER
ASSET got leaked

# where it should not be
how come ASSET shows up on the internet?!
why on earth can I find ASSET with a web search?
ASSET is the first hit when I google us
"""
