"""What people write that is not for the assistant to act upon."""

NONE = """
# thanks, small talk
thanks
thanks!
thank you
thank you very much
thanks a lot, that helps
thx
ty
cheers
great, thanks
ok thanks
ok
okay
alright
cool
nice
perfect
great
got it
understood
makes sense
will do
noted
good to know
good morning
good morning all
hi
hello
hey there
bye
see you tomorrow
have a nice weekend
happy birthday PERSON!
lol
haha
sorry
no worries
never mind
nevermind, found it
forget it
ignore that
please ignore my last message
test
just testing
one moment
brb
how are you?
anyone up for lunch?
lunch?
who wants coffee?
coffee in ten minutes?
what's the weather like
is the canteen open today?
where is the meeting room?
does anyone have a charger?
can someone open the door please
the printer is broken again
is the VPN down for anyone else?
wifi is terrible today
I'm on holiday from Monday
I am working from home today
out sick today
running late, start without me
welcome to the team PERSON!
congrats to PERSON on the promotion
what a day
I love this bot
you are funny
you're useless
good bot
well done

# not for the assistant: to a colleague
PERSON can you call me?
PERSON, do you have five minutes?
PERSON could you send me the ASSET please
can you send me the slides?
could someone share the link to the meeting?
please share your screen
can you share your calendar with me?
share the agenda with the team before the meeting please
PERSON please share the minutes
send me the invite please
can you forward me the mail from PERSON?
who's taking notes today?
who is joining the call with PARTNER?
who is on support this week?
can you approve my holiday request?
please approve my expenses
please approve my pull request
PERSON approved my PR
my leave was approved
can you review my PR?
could you give me access to the wiki?
let's discuss that with PARTNER tomorrow
let's talk about ASSET at the stand-up
let's meet at three
when is the next meeting with PARTNER?
when is the call?
when is the release?
when is the next sprint review?
when does the canteen close?
what time is it in Tokyo
can I share a room with PERSON at the offsite?
shall we share the cost?
I'd like to share my opinion
let me share my screen
let me share some thoughts on the design
sharing is caring
market share is up by two percent
our share of the market grew in Spain
the share price of PARTNER went up today
of course
of course not
course of action is clear
in the course of the project we learned a lot
golf course booked for Saturday
the water tap in the kitchen is leaking
there's a memory leak in ASSET
a leak in the roof, careful
the build of ASSET is broken
ASSET crashed again last night
the tests of ASSET are green
ASSET is slow today
ASSET needs a new release
bug in ASSET: the page does not load
how does ASSET handle errors?
where is the repo of ASSET?
is ASSET down?
who broke the build?
who wrote this function?
how do I restart ASSET?
how do I install ASSET
the train to PARTNER is late
the training of the model takes ten hours
our model training crashed
training run finished, loss looks good
the football training is cancelled

# for your information, statements about names
FYI PARTNER has a new office in Berlin
PARTNER is a nice company
PARTNER is our biggest customer
PARTNER called today
PARTNER will visit us next week
PARTNER sent us their spec yesterday
PARTNER sent us the signed NDA
PARTNER gave us their new price list
we got the data from PARTNER
we received the documents from PARTNER today
PERSON sent me ASSET
PERSON gave me the ASSET for review
I got ASSET from PERSON
I talked to PERSON about lunch
I had a call with PARTNER today
had a good meeting with PARTNER
meeting with PARTNER moved to Thursday
the workshop with PARTNER went well
call with PARTNER cancelled
PARTNER is happy with ASSET
PARTNER liked the demo
PARTNER has a new CEO
PARTNER bought another company
PARTNER is late with the payment
PARTNER paid the invoice
the invoice for PARTNER is due
ASSET is great
ASSET has a new logo
ASSET is done
ASSET is owned by my team
I work on ASSET
I am working on ASSET with PERSON
we are hiring for ASSET
ASSET and PARTNER are both on the agenda
notes from the meeting with PARTNER are in the wiki
agenda: 1. ASSET 2. PARTNER 3. any other business
standup: worked on ASSET, today continuing with PARTNER
stand-up notes: yesterday ASSET, today PARTNER call, no blockers
yesterday: fixed ASSET. today: tests. blockers: none
status: ASSET on track, PARTNER waiting for us
done: ASSET docs. next: PARTNER integration
todo: prepare ASSET for PARTNER
weekly update: PARTNER pilot started, ASSET released
ASSET release notes: faster search
interesting article about PARTNER
see this article on PARTNER
nice write-up
here is the link
new blog post by PARTNER is out
the press wrote about PARTNER today
PERSON is on holiday this week
PERSON is back on Monday
PERSON joined the team
PERSON left the company
PERSON is now team lead
PERSON and PERSON are at the fair
ASSET
PARTNER
PERSON

# not done, not yet
I did not send ASSET to PARTNER
I haven't sent PARTNER anything yet
we never gave ASSET to PARTNER
I didn't share it
nothing was sent to PARTNER
I almost sent ASSET to PARTNER, phew
no incident, all fine
it was not a leak after all
false alarm, nothing leaked
I have not approved anything
nobody has approved this yet
PERSON has not decided yet
I haven't done the training yet
still waiting for approval from PERSON
waiting for PARTNER to sign
waiting for legal

# hearsay, supposition, jokes
I heard that PARTNER got ASSET from someone
someone said PERSON sent ASSET to PARTNER
apparently PERSON approved it
rumour has it that PARTNER has our ASSET
PERSON says she approved it
PERSON mentioned that legal approved ASSET
legal said it was approved, I think
imagine we gave ASSET to PARTNER
imagine ASSET leaked, that would be bad
what if ASSET leaked? just a thought
if I had sent ASSET to PARTNER we would be in trouble
suppose PARTNER asked for ASSET one day
hypothetically, if ASSET leaked tomorrow
if we had lost the laptop it would be a mess
one day we may share ASSET with everybody
I would never share ASSET with PARTNER
I'd rather sell my grandmother than share ASSET with PARTNER
joking, I would never send that
just kidding
haha, let's send ASSET to everybody
let's leak ASSET to the moon
I dreamt that we published ASSET
in the movie they leak the plans
in the book he sends the documents to the press
remember when PERSON sent the wrong invite?
the question whether we can share ASSET came up yesterday
as PERSON wrote: we may share ASSET
PERSON told me not to share ASSET
legal said we can't share ASSET with PARTNER
you said that we can share ASSET with PARTNER
the bot said no for ASSET and PARTNER
mayshare said yes
I asked mayshare about ASSET yesterday
we should talk about sharing ASSET some day
we decided to share more with PARTNER in general
we share an office with PARTNER
we share the same values as PARTNER
don't share ASSET with PARTNER!
please don't send ASSET to PARTNER
nobody sends ASSET to PARTNER before Monday
remember: never share ASSET outside
please do not forward this
reminder to all: timesheets are due today
the report for finance is due on Friday
my library book is overdue
rent is due
the milk in the fridge has expired
my passport expires in May
my parking permit runs out tomorrow
the certificate of the web server expires tonight
incident on the motorway, I'm late
there was an incident at the station
who decides where we eat?
who decides about the team event?
who owns the blue bike?
who is responsible for the coffee machine?
I approve of this joke
approved meme
the board approved the budget
management approved the new hire
customs approved the shipment
list of participants for the offsite please
what did I miss?
what did you do at the weekend?
what happened?
why is it so cold here?
why me
help yourself to cake in the kitchen
cake in the kitchen!
can you help me move the desk?
how does the coffee machine work?
any news from PARTNER?
any updates on ASSET?
anyone knows a good restaurant in Berlin?
new deployment tonight at ten
sprint planning at two
lost and found: a blue umbrella at the reception
I lost my umbrella
I sent you a mail
I sent the invite
I sent my application to HR
I forwarded your mail to PERSON
I shared the doc with the team internally
shared the slides with PERSON from my team
the file is on the shared drive
see attachment
as discussed
+1
same here
I agree with PERSON
sounds good
agreed, let's do lunch
yes
no
maybe
I don't know
not sure
good question
fair enough
exactly

# longer chat
after the call with PARTNER I had lunch with PERSON, nice place
all hands at four, PERSON will present ASSET to the whole company
as promised, here are the notes from yesterday's call with PARTNER
been thinking about ASSET, we should rename it
big day tomorrow: ASSET goes live
can we please stop naming meetings after PARTNER
customer feedback on ASSET was great
did you see the game last night?
did you get my mail?
did anyone see my mug?
did PERSON answer you?
do we have milk?
does anybody know where PERSON sits?
does anyone have a spare monitor?
don't forget the team lunch on Thursday
everyone is talking about ASSET these days
feel free to share your thoughts
finally Friday
for the record, I like pizza
for your information: the office is closed on Monday
funny, I just thought the same
give me a minute
give PERSON my regards
glad that is settled
good luck with the demo at PARTNER!
good luck PERSON
guess who got a new laptop
had to laugh about the PARTNER slide
has anyone seen PERSON?
here's a picture of the dog
hope you had a nice weekend
how was the PARTNER workshop?
how was your holiday?
how is ASSET coming along?
how do you spell PARTNER?
I can't come to the PARTNER meeting
I can join the call with PARTNER if you want
I don't think PARTNER cares about ASSET
I fixed the bug in ASSET
I had a look at ASSET, well done
I like how PARTNER does their marketing
I need a coffee first
I need a new laptop
I read about PARTNER in the paper
I shared a taxi with PERSON from PARTNER
I showed PERSON from my team how ASSET works
I told PERSON to take the day off
I talked to PARTNER about the weather
I will be at PARTNER all day
I will ask PERSON tomorrow
I'll think about it
I'll come back to this later
I'll check with PERSON and let you know
I'm not asking for me
I'm off to PARTNER, back at five
I've booked the room for the PARTNER workshop
if only ASSET were faster
in case you wonder, PARTNER's office is next to the station
it would be great if PARTNER signed soon
it's raining in Berlin
it was approved by the town hall
just a heads up, PERSON is late
just landed
legal is moving to the third floor
let's see
let's wait for PERSON
let me know when you are free
let me think
looking forward to the workshop with PARTNER
lunch was great
maybe next week
meeting notes: PARTNER wants a second pilot, PERSON to follow up
my guess is that PARTNER will sign in May
my phone died, use the chat
my share of the bill is ten euros
my training for the marathon starts on Monday
my first training session at the gym was tough
new week new luck
next step: PERSON talks to PARTNER
no idea
no need to answer
no news yet
nobody told me about the party
not your job, bot
not for you
not now
nothing to report
nothing new from PARTNER
off to lunch
oh well
on my way
our CEO approved the new logo
our team approved the design of ASSET
out of office until Monday
PARTNER and PARTNER announced a merger
PARTNER asked when we can meet
PARTNER does not reply to my mails
PARTNER has a booth at the fair as well
PARTNER has approved our invoice
PARTNER has sent the minutes
PARTNER is hiring
PARTNER is in the news again
PARTNER leaked their own roadmap, it's in the papers
PARTNER published their annual report
PARTNER shared their roadmap with us
PARTNER showed us their new robot
PARTNER signed!
PARTNER told us about their plans
PARTNER wants a discount
PARTNER wants to meet on Monday
PARTNER's website is down
PARTNER won an award
people say PARTNER is in trouble
PERSON announced that ASSET ships in May
PERSON approved my travel request
PERSON asked about ASSET
PERSON can you take the PARTNER call today?
PERSON do you know?
PERSON has a question about ASSET
PERSON is the best
PERSON lost the bet and brings cake
PERSON lost her keys
PERSON knows everything about ASSET
PERSON owes me a coffee
PERSON please have a look at this
PERSON presented ASSET to the team
PERSON said the same thing
PERSON sent me the minutes
PERSON signed the birthday card
PERSON thinks PARTNER will get ASSET anyway
PERSON told me a joke about lawyers
PERSON wants to know if you got his mail
PERSON what do you think?
PERSON will take care of it
PERSON wrote: can I share ASSET with PARTNER?
please be on time tomorrow
please clean the kitchen
please fill in the survey on the training rooms
please log in to the new time sheet system
please log off your computers tonight
please register for the summer party
register now for the team event!
I registered for the conference
I logged my hours
I logged in but nothing happens
log files of ASSET are too big
the log says timeout
see the log of the build server
please sign the card for PERSON
quick poll: pizza or sushi?
really?
remember the summer party?
right
room 3 is free
said nobody ever
seriously?
shared my location
share your ideas for the team day
sharing my screen now
should we order pizza?
so true
so what
someone approved the wrong invoice, finance is on it
someone shared a funny video
someone stole my sandwich
sounds like a plan
still at PARTNER, will call later
stuck in traffic
talk to you later
team lunch at twelve
tell PERSON I said hi
thanks PERSON!
thanks for sharing
thanks for the quick answer
thanks for the update on PARTNER
thank you for your approval PERSON
that joke about ASSET was good
that's what I thought
that's all for today
the approval process is painful
the audit went fine
the bot is slow today
the canteen approved a new menu
the coffee machine is on hold
the contract of PERSON ends in June, we should have a party
the course of the river
the demo crashed
the demo at PARTNER went well
the due diligence joke again
the elevator is stuck
the game was lost in the last minute
the lease of the office ends in May
the minutes are in the shared folder
the mobile contract expires, who wants a new phone?
the new office is nice
the NDA jokes never get old
the PARTNER team sends greetings
the photo of the PARTNER event is online
the plan is to meet PARTNER in May
the presentation of PERSON was great
the project with PARTNER starts in May
the review of my code took ages
the slides look good
the summer party is approved
the team approves of the new chairs
the tests leak memory
the word share comes up too often in this doc
this is great news
this meeting could have been a mail
this made my day
to be discussed
tomorrow is a holiday
trained my dog to fetch
train to Munich is cancelled
typo, sorry
update on PARTNER: still negotiating
wait
wait a second
we celebrated ASSET with cake
we got approval for the new office
we have lost the tender
we lost the game
we lost the customer
we met PARTNER at the fair
we talked about PARTNER for an hour
we talked internally about ASSET
we will see
well
well, that escalated quickly
what a meeting
what did PARTNER say on the phone?
what do you want for lunch?
what does PERSON think?
what does PARTNER do for a living?
what does the fox say?
what is the wifi password
what is the status of ASSET?
what's for lunch?
what's new?
what's up?
what's the score?
when does the train leave?
when is lunch?
when is PERSON back?
when do we ship ASSET?
when is PERSON's birthday?
when does the shop close?
where is PERSON?
where are you?
where is the nearest bakery
which bus goes to PARTNER?
which room?
which font does ASSET use?
who ate my sandwich?
who is PERSON?
who is in the office today?
who took my chair?
who brings the cake?
who is coming to PARTNER's party?
who wants to present ASSET at the all-hands?
who has the key?
who has the projector?
who knows python?
who won?
who approved this terrible wallpaper?
who's in?
why is ASSET so slow?
why is the build red?
why does PARTNER not answer?
wow
yeah right
yes please
you too
you know what I mean
you're welcome

# supposed, denied, told of others
according to PERSON it was shared long ago, but who knows
allegedly PARTNER published something
at my old company we shared everything with PARTNER
at my last job someone leaked the plans
back at university we had to take a course on law
before you ask: no, I have not sent anything
by the way nobody has sent anything yet
don't worry, I won't send anything
don't worry, nothing went out
for the sake of argument, say ASSET leaked
funny story: someone at another company mailed the wrong file
good thing we never sent ASSET
I am not going to share ASSET
I am not asking whether I may share it
I could have sworn PERSON approved it
I decided not to send ASSET to PARTNER
I didn't approve anything
I didn't lose anything
I didn't tell PARTNER anything
I don't want to share anything
I never said I approve
I never sent it
I only showed it to PERSON internally
I read that another company leaked its data
I shared nothing
I thought about sending ASSET but did not
I was joking
I will approve it later, maybe
I will not send it then
I won't share it then
I wonder what would happen if PARTNER knew ASSET
if I were PARTNER I would want ASSET too
if I ever send ASSET to PARTNER, shoot me
if PERSON approves, we will send ASSET
if this leaks we are toast
if you approve I will buy you a beer
in theory somebody could leak ASSET
in the news: company X leaked customer data
it has not been sent
it hasn't leaked
it would be an incident if PARTNER saw this
it's not a question, just a remark
just an example: I sent A to B
just imagining PARTNER's face if they saw ASSET
just thinking aloud
legal has not approved yet
let's assume PARTNER had ASSET
let's pretend I approved it
my cousin works at PARTNER
my friend at PARTNER says hi
no one leaked anything
no need to record this, it was internal
no, I have not shared it
nobody lost anything
not sent yet
nothing has been approved
nothing was disclosed
once upon a time someone sent the wrong file
only kidding about the leak
PARTNER did not get anything
PARTNER does not want ASSET
PARTNER has not asked for ASSET
PARTNER might ask for ASSET next year
PERSON claims that PARTNER has ASSET
PERSON heard that someone at PARTNER lost a laptop
PERSON wants to approve it tomorrow
PERSON was told that it is fine
PERSON would never approve that
PERSON wrote "I approve" in the other thread
quote of the day: sharing is good
rumours say that ASSET was leaked
said the lawyer to the engineer: may I share?
so they say
someone should ask legal one day
supposedly legal is fine with it
the answer was no, so we did not send it
the other day someone asked if ASSET is public
the policy training joke is old
there is a rumour about PARTNER
they said they might publish something
they told me that they approve
thinking about asking PARTNER for ASSET
we asked PARTNER for their data
we asked PARTNER to send us ASSET
we agreed with PARTNER to talk again in May
we are waiting for PARTNER's answer
we are not sharing anything with PARTNER
we did not send anything
we got ASSET from PARTNER
we need ASSET from PARTNER
we will never publish ASSET
we would lose the customer if ASSET leaked
we were lucky, nothing leaked
what if we all just shared everything
would be funny if PARTNER read this
you should never share passwords

# slips and senses of other kinds
sorry, wrong channel
sorry wrong window
oops, wrong chat
oops, that was meant for someone else's birthday thread
oops, posted twice
ignore that, wrong thread
wrong number, sorry
took the wrong train
I went to the wrong room
lost my badge again
lost my glasses somewhere
someone left the light on
someone left a bag in room 4
I left my jacket at PARTNER
I forgot my headphones at home
my bike was stolen
a competitor had a data breach, see the news
interesting talk on data breaches at the conference
phishing drill went well
there will be a phishing drill next week
please don't click on phishing mails
security awareness week starts on Monday
the leaked trailer looks good
the pipe is leaking again
the new phone leaked on some blog, looks nice
production incident is resolved
production incident: database is slow, we are on it
outage is over
severity two incident in the build system
post mortem of the outage is on the wiki
the incident channel is too noisy
my flight was cancelled, what a disaster
what a disaster of a game
they lost three to one
PARTNER lost their goalkeeper, funny
PARTNER's stock fell after their data breach
PARTNER had an outage last night
PARTNER is recovering from their hack, good luck to them
PARTNER sent the wrong invoice
PARTNER sent us the wrong file
PARTNER sent us the wrong samples, I told them
PARTNER accidentally sent us their lunch menu
by mistake I ate PERSON's yoghurt
PERSON sent me the wrong link
can you share your screen please
could you share the password for the guest wifi?
could you send me the link to ASSET?
can someone send me ASSET?
can someone give me access to ASSET?
can you give PERSON access to our repo?
can I have access to ASSET?
where can I find ASSET?
may I have your attention please
may I leave early today?
may I borrow your charger?
can I take Friday off?
can I bring my dog to the office?
can I bring cake to PARTNER?
can we move the PARTNER call to three?
can we meet PARTNER in Berlin instead?
can we talk about the PARTNER trip?
can PARTNER come at ten instead?
can PARTNER park in our yard?
is PARTNER coming to the party?
is PARTNER in Berlin or in Munich?
is ASSET written in Python?
does ASSET run on Windows?
does PARTNER have a canteen?
do you like ASSET?
do you know PARTNER?
should we invite PARTNER to the summer party?
should we rename ASSET?
shall we give PARTNER a present for the anniversary?
let's give PERSON a big hand
give it a try
give me a break
send my love to the team
sending you greetings from PARTNER
shared joy is double joy
PARTNER shares fell by five percent
our shares went up
disk share is full
the share is mounted on my machine
file share is down
I can't open the share
access to the share drive is slow
log level of ASSET should be lower
logged a bug for ASSET
I logged a ticket about the printer
please log a ticket
please record the meeting
the meeting was recorded
I recorded the demo video
note to self: buy milk
note: office closed on Friday
approval rating of the mayor is down
PERSON has my approval for the worst pun
I approve, great cake
your holiday is approved
holiday request approved by PERSON
expense report approved
travel to PARTNER approved by PERSON
pull request approved, merging now
approved the PR, nice work
LGTM
ship it
budget for ASSET was approved yesterday
PERSON agreed to bring snacks
yes, pizza for me
no pizza for me
no, thanks
no that's wrong
yes I know
ok, see you
ok I'll ask PERSON
ok, I'll do that
ok, then not
ok then I won't send it
okay, I leave it
good, then I'll wait
fine, whatever
too bad
that's a pity
pity
hmm
hm ok
I see
I will tell PERSON
let me check
let me ask PERSON first
same as last year I guess
don't bother
that was all
that was fast
that's clear now
that answers my question
this helps, thanks
you're right
you were right
"""
