"""How people ask about courses, and report having passed one."""

# ruff: noqa: E501 - a message is one line, however long it is

TRAINING = """
# which course
which training do I need for PARTNER?
which course do I need for ASSET?
which course must I take before sharing ASSET with PARTNER?
which trainings are mandatory?
which courses do we have?
what training do I need?
what training is required for PARTNER?
what course is needed for the developer terms?
what courses are there
what do I have to learn before I can work with PARTNER?
is there a training for PARTNER?
is there a course on the PARTNER NDA?
is there any mandatory training for ASSET?
is training required for the data licence?
do I need training to share ASSET?
do I need a course for PARTNER?
do we need to do a course before we talk to PARTNER?
do I have to take the PARTNER training?
do I have to do the quiz again?
does my team need training for PARTNER?
does PERSON need the course?
where is the course?
where can I take the PARTNER training?
where do I find the e-learning on confidentiality?
how do I take the course?
how do I get trained for PARTNER?
how do I sign up for the training?
how long does the training take?
link to the training please
send me the training
start the course
I want to take the course
I'd like to do the PARTNER training
sign me up for the PARTNER course
can I do the training now?
training for PARTNER
training PARTNER?
course for ASSET?
need training for PARTNER
needed courses for the PARTNER project?

# am I current
am I trained for PARTNER?
am I trained?
am I up to date with my training?
am I current on the PARTNER course?
am I still certified for PARTNER?
am I good on trainings?
am I cleared course-wise for PARTNER?
are my trainings current?
are my courses up to date?
are we all trained for PARTNER?
is my training still valid?
is my certificate still good?
is my PARTNER training up to date?
is my pass of last year still valid after the new version?
is my course expired?
is PERSON trained for PARTNER?
is PERSON up to date on the data course?
is the whole team trained on the developer terms?
did I pass the PARTNER course?
did I already do the PARTNER training?
did PERSON take the training?
did PERSON finish the course?
have I done the training for PARTNER?
have I taken the required course?
has PERSON passed the quiz?
has PERSON completed the PARTNER training?
has everybody in my team done the course?
has my certificate expired?
when did I last take the course?
when did I pass the PARTNER training?
when does my training expire?
when does my certificate run out?
when do I have to renew my training?
when do I need to retake the PARTNER course?
until when is my certificate valid?
how long is my training valid?
what trainings have I done?
what courses have I passed?
which courses am I missing?
which trainings do I still have to do?
which of my certificates expire soon?
what is my training status?
my training status
my trainings
my courses
my certificates please
show my courses
show me my certificates
status of my PARTNER course?
do I have a valid certificate for PARTNER?
do I still need to take the refresher?
does last year's course still count?
does the old version of the course still count?
does my old training count for PARTNER?
there is a new version of the course, do I need to redo it?

# took it
I took the course
I took the PARTNER course yesterday
I took the training on Monday, please record
I passed the course
I passed the PARTNER training today
I've passed the quiz
I've done the training
I have completed the PARTNER course
I completed the e-learning last week
I just finished the training for PARTNER
finished the PARTNER course
passed the NDA quiz this morning
done with the training
training done
course completed
PARTNER training: completed
course passed on 3 March
just did the refresher
did the confidentiality training last Thursday
please record that I passed the course
record my training: passed yesterday
please log my PARTNER training
log that I took the course
mark my training as done
note that PERSON passed the PARTNER course
PERSON took the PARTNER training on Friday
PERSON has completed the data protection course
my team finished the training yesterday
I attended the briefing for PARTNER
I got my certificate today
I renewed my certificate
I retook the quiz and passed
I failed the quiz, can I try again?
can I retake the test?
may I retake the quiz?
can I skip the training?
can I do the refresher instead of the full course?

# who still has to
who still has to take the PARTNER course?
who has not done the training?
who in my team is missing the course?
who is trained for PARTNER?
who has passed the PARTNER course?
who of us is certified for the developer terms?
who can I take to the PARTNER meeting, training-wise?
who needs to retake the course?
whose certificates expire this month?
whose training is out of date?
list everyone who has not passed the quiz
list of people without the PARTNER training
how many people still need the course?
how many in my team are trained?
which of my people are not trained?
which colleagues have a valid certificate?
show me who is missing the training
training status of my team
training overview for the PARTNER team
people trained on the PARTNER NDA?
is anybody in sales trained for PARTNER?

# told in other words
can I work with ASSET without a course?
can I go to PARTNER without the training?
can PERSON talk to PARTNER without the course?
can my certificate from my last job count?
can the whole team do the course together?
could you tell me which e-learning I'm missing?
do new joiners need the PARTNER course?
do contractors have to do the training too?
do interns need training for ASSET?
do I have all the courses for PARTNER?
do I have the right training for ASSET?
do I still have a valid course?
does the onboarding session count as the course?
does the PARTNER course expire?
does version 2 of the course replace version 1?
does my pass from 2024 still count?
does it matter that I took the course two years ago?
did I do the right course?
did the quiz on Monday, passed with 90 percent
did the course, now what?
did the e-learning today
have I got the training for PARTNER?
have you got my course on file?
have you recorded my training?
is the course available in English?
is the quiz hard?
is there a deadline for the training?
is there a refresher this year?
is there a quiz I must pass for PARTNER?
is a briefing needed before the PARTNER visit?
is PERSON allowed to talk to PARTNER yet, or does he need the briefing first?
is PERSON certified?
is anyone on my team not certified?
is my status green for the PARTNER course?
is my developer terms course current?
I'm new, which courses first?
I'm joining the PARTNER project, what training must I do?
I joined the PARTNER team today. any course to take?
I am going to work with PARTNER from Monday, which trainings?
I think my training has run out
I think I passed that one in spring, right?
I thought I had done that course
I can't find the course
I can't remember if I did the PARTNER course
I did the PARTNER induction last week
I did the course but you still say untrained
I passed but it's not shown
I have a certificate from March, is that enough?
I have my cert now
I haven't done the course, is that a problem for PARTNER?
I missed the training, when is the next one?
I need to refresh my training
I need to get certified for PARTNER
I redid the course this morning
I sat the exam on Friday and passed
my quiz result: passed, 3 May
my PARTNER refresher is complete
my training expired, what now?
my team just joined the PARTNER project, what do they need?
next training date?
next refresher when?
what about my training?
what certificate do I need for ASSET?
what do new people have to learn for PARTNER?
what e-learnings are assigned to me?
what happens if my course expires?
what is the current version of the PARTNER course?
what's the name of the course for PARTNER?
what is the mandatory course under the developer terms called?
when is my refresher due?
when did PERSON last do the training?
when does PERSON's certification lapse?
where do I stand with my courses?
where is the quiz?
which version of the course did I take?
which people may join the PARTNER call, who is trained?
which module do I have to repeat?
which quiz unlocks ASSET?
who among us did the PARTNER course?
who hasn't passed yet?
who on the project lacks the training?
who's missing the refresher?
whom do I have to send to the course?
why am I not trained for PARTNER?
training record of PERSON
training list PARTNER
training needed? PARTNER
trained for PARTNER?
certificate status
certified for PARTNER?
cert for PARTNER still valid?
course status PERSON
courses for new starters
mandatory courses
refresher?
quiz passed
exam passed yesterday
passed!! the PARTNER exam
passed the course, finally
all done with the PARTNER e-learning, please tick it off
enrol me in the course
book me a place in the training
please put me down as trained
put PERSON down as trained for PARTNER
tick off the course for me
count me as trained, I did the session on Tuesday

# short and mixed
after the new version, do I have to retake the course?
am I allowed on the PARTNER project with my current courses?
am I missing a course?
any refresher I should do?
as of today I am trained for PARTNER
can I still use my old certificate?
check my training for PARTNER
completed: PARTNER training
do I count as trained for PARTNER?
do I need to be trained to talk to PARTNER?
does PERSON have a valid certificate?
for PARTNER, which course is it?
has my team done what PARTNER requires in training?
how current is my training?
how do I prove that I did the course?
I did the course before the new version came out, still good?
I finished the e-learning, please update my record
I have just passed the test for the developer terms
I was on the course in May
I've taken the PARTNER refresher, 2 May
is my training for ASSET done?
is PERSON missing any training?
is the refresher mandatory?
is training up to date for PERSON and PERSON?
log my course: passed on Monday
my course is from last year, is that ok?
my quiz from June, does it still count?
PERSON finished the quiz today
PERSON needs which course?
please check whether PERSON is trained
please log that PERSON completed the training
show training for my team
the course for PARTNER, where do I find it?
the training, when does mine run out?
until when am I trained?
was my quiz recorded?
what do I have to pass before the PARTNER call?
what quiz is needed for ASSET?
what training does PERSON lack?
which course goes with the data licence?
which courses does my team still need?
who do I have on my team with a valid PARTNER course?
who has an expired certificate?
who has to repeat the quiz?

# once more, with names of courses
am I through with Export Basics?
am I done with NDA Essentials?
can I get my Data Handling certificate renewed?
did I ever pass NDA Essentials?
do I have to redo Data Handling?
do I need Export Basics for PARTNER?
do I need Safe Sharing before I can open ASSET?
does Data Handling 2024 count as the current version?
does NDA Essentials have to be repeated every year?
does PERSON hold the Data Handling certificate?
finished Safe Sharing this morning
has PERSON done Safe Sharing?
how long is Safe Sharing good for?
I completed Export Basics on Friday
I did NDA Essentials yesterday
I passed Data Handling today, please note
I took Safe Sharing on Tuesday
I've just done Export Basics
is Data Handling mandatory for PARTNER?
is Export Basics still valid for me?
is my NDA Essentials still current?
passed NDA Essentials
passed Data Handling v3 on 4 May
PERSON passed Export Basics
PERSON took Safe Sharing last week
until when is my Export Basics good?
what's the pass mark of the quiz?
when did I do Data Handling?
when does my Safe Sharing pass run out?
where do I take NDA Essentials?
where's the quiz for Data Handling?
who has not done Safe Sharing?
who of my team lacks Data Handling?
course-wise, am I good to go for PARTNER?
training-wise, what is missing for me?
what am I missing in terms of training?
what keeps me from talking to PARTNER, a course?
why does it say I'm untrained?
why do I need a course for PARTNER?
how often must I retake the training?
how many courses do I need for PARTNER?
how do I renew my certificate?
how do I get certified?
does the training have an end date?
does one course cover both PARTNER and PARTNER?
do team leads need the course as well?
do I qualify for PARTNER, or do I lack a course?
I was trained last year, is it still ok?
I was trained on Monday
we were all trained on Monday by PERSON
we did the PARTNER briefing as a team today
was I ever trained for PARTNER?
was PERSON trained before she went to PARTNER?
who was trained?
me and PERSON passed the test yesterday
both PERSON and PERSON have passed the course
got 100% in the quiz
got through the exam
sat through the PARTNER training today
attended the confidentiality briefing on 3 June
the training is behind me, please note
yesterday I finished the course
yesterday passed the refresher
today I passed the PARTNER quiz
the whole team has done the training

# follow-ups
... which course?
... which training is that?
... what course do I need?
... where do I take it?
... how do I take that course?
... I took it yesterday
... I took it
... I've done that course already
... but I passed it last year
... passed it
... just passed
... ok, done the course
... finished it now
... and am I trained for PARTNER?
... and PERSON, is she trained?
... is he trained?
... does she need it too?
... who else needs it?
... how long is it valid?
... do I have to take it again?
... can I take it now?

# as typed in chat
my PARTNER cert, still ok?
which course for ASSET access
PERSON done with the export module y/n
did the ITAR quiz last night, 19/20, not showing up
who on the vision team is not trained for PARTNER stuff yet
do i need to repeat the nda 101 every year or every two
link to the PARTNER onboarding course?
Has the new working student completed what is required before handling ASSET?
i cant open the confidentiality e-learning, says locked. still counts as missing?
valid until? (my clean-room certificate for PARTNER)
Which certificates in my group lapse before the audit on 12 May
what must a new hire have passed to sit in PARTNER meetings
got a mail that my refresher is expired, but I made it in june already
how long is the PARTNER developers course, and may I skip it with the old certificate
Which course must a newcomer complete before being allowed near PARTNER's material?
PERSON joins the bancassurance desk on Monday, what does he have to be trained in?
i did the module twice and the mark is still not there 😤
Has everyone in the claims integration team passed the confidentiality refresher?
whos missing the cold chain partner training in my team
Where might I find the link to the mandatory partner training?
do temps in the warehouse need the nda course too or only permanent staff
finished PARTNER developer basics today, 92 % 🎉 please update my certificate
my GCP badge went grey overnight, do I need to do the course again??
Am I certified for PARTNER or must I sit through the video first
PERSON passed the secrecy exam on 4 April, pls check why she's still listed as open
which of the new lab technicians haven't done the course for ASSET yet
what course stands between me and PARTNER's data
how long is the export control certificate good for once I've got it
I failed the test for ASSET twice. Can one try a third time
hab den kurs gemacht (confidentiality basics), shows 90 % and stays there, help?
is PERSON's qualification for handling ASSET valid through the trip in October
do i need that course before i can chat w PARTNER's devs
when does my nda 101 thing run out
lol i clicked thru the whole e-learning in 6 min, did it count
which course is the one for PARTNER stuff, theres like nine in the portal
has PERSON done his training yet, i wanna take him to the PARTNER meeting
is my cert good til the season opener in march
what's left on my learning list
i failed the quiz twice 💀 how many tries do i get
hi where do new joiners sign up for the sharing basics, got 3 starting monday
who in the berlin studio isn't certified for PARTNER, need names by lunch
can i redo the refresher early? going on leave in jan
did the ASSET briefing count as the yearly training or is this another one
passed!!! 94% 🎉 can u see it on ur side
am i overdue w/ anything mandatory, the lms app keeps buzzing me
do I need a course before I may touch ASSET
when does my data handling certificate run out
who in the maps team still lacks the PARTNER onboarding module
I did the card-data course at my previous employer, does it count here
is PERSON cleared to work with ASSET, trainingwise?
which e-learning is it that PARTNER insists on
my status says "expired" for the export control module but i took it in may??
Please list everyone on the fraud squad without a current PARTNER certificate.
how long is the secrecy refresher good for
Took the quiz yesterday. 19 of 20. Why am I still locked out of PARTNER stuff?
can new joiners skip the PARTNER course if they only do frontend
what courses are mandatory for people handling ASSET
PERSON completed the biometric data training on 12 November, please record it
does a contractor have to redo the privacy module after each extension of contract
<at>Mayshare</at> am i up to date w/ my courses
any seats left in the PARTNER clean-room training in Leeds next month
how many of my people are red on the confidentiality course
need proof for the auditor that PERSON was certified for PARTNER on 1 july
failed the test for PARTNER's security briefing 🙈 how soon can i retake
Is the ML data ethics module a prerequisite for PARTNER or just nice to have?
Bitte: which trainings is missing for me to join the PARTNER project?
link to the payments secrecy course pls, mine ends tomorrow
What does the PARTNER developer certification involve and how many hours should I plan?
it says i'm not trained for PARTNER. since when is that needed
which formation must I follow for have the right to work with PARTNER
my PARTNER course paper is from 2022, must I repeat it before going on the vessel
Has PERSON done the confidentiality course already?
Completed module 3 with 92% but name is not coming in the list, kindly check
my team in Łódź, seven persons: who has still open courses
Where is the link of the export control e-learning which is needed for ASSET?
do i need the course again if i did it at our Bilbao site in 2023
To get near ASSET, some schooling is necessary? Which one?
how many of the shunting crew have the PARTNER briefing finished
Is the PARTNER developer course available in Japanese? I could not pass in English.
my NDA quiz is since two weeks "in evaluation", is this normal
trainng status of PERSON &amp; me pls
certificate of mine expires when? the one for classified naval stuff
The new colleague from agro sales, what courses has he to make first before PARTNER
done the refresher today at the terminal!! pls put me on green

# as typed in chat, at more length
Could you please tell me whether my banking secrecy certificate is still good for working with PARTNER?
When does my PARTNER onboarding certificate lapse? I'd like to renew it before my holidays.
Please record that I completed the data handling course on 30 September, confirmation attached.
is there a test at the end of the ASSET course, and how long it takes? my english is not the best
According to the dashboard I'm uncertified for PARTNER, although I sat the exam in Utrecht in May. Could that be looked into?
Would an equivalent certificate from my former employer be recognised, or shall I retake the course?
I did the PARTNER e-learning at my previous department (network ops). Does it still count here?
where's the link to the mandatory thing about patient data, the one with the quiz at the end
who in the Karlsruhe grid team is not trained for PARTNER. names please, I have to send them to class
Professors are exempt from the yearly refresher, aren't they? My certificate page disagrees.
someone told me the PARTNER training was scrapped. is it still on my list of courses to do or not
From January six temps join us on payroll imports. Which certificates must they hold before they see ASSET?

# as typed in a thread
... and where do I take it
... PERSON too or only me
... and which training is it that I'm lacking?
... fine, I've just passed it. does it show up now?
... and PERSON, is he done with it?
... passed it! 18/20. do you see it now
... done it yesterday, still says missing??
... and for the whole narrative team?
... and where can I book it?
... passed it just now, can you update my record
... and PERSON, is he trained for it?

# as typed about three sample companies
I sat through the PARTNER course on Tuesday
passed!! 92 points in the PARTNER developer training 🎉 put it down please
is there any course at all required before dealing w/ PARTNER?
Does PERSON hold a valid pass for anything?
... PERSON neither?
how do i get back into PARTNER-dev
who of my people still has to do which course
does PERSON have to redo the PARTNER training or is his pass fine
List everyone whose laboratory briefing has run out.
please mark the lab briefing as completed for me, I took it on saturday
GxP basics: done, 13 November.
it says I'm untrained?? I did everything in the e-learning
I need three seats in the next PARTNER briefing for my lab techs
my PARTNER lab briefing, does it still count?
is the gxp thing mandatory for data folks too
Can somebody tell me which course PARTNER's framework asks of me
my GxP basics cert - how long is it good for?
has PERSON done the PARTNER briefing yet?
who still has to take the GxP course
passed the PARTNER lab briefing on Friday, score 18/20
what training do I need for PARTNER
Completion rate for Handling card data in Payments?
is PERSON trained for PARTNER
... since when
card data course ✔️ (friday)
a new starter joins my team, what e-learning comes first here
I took card-data-101 on 14 January, why am I blocked
need the link to that mandatory course again pls
Have I the PARTNER Connect already, or must I make it again?
PERSON is to work with PARTNER's code. Which courses are missing for her?
did the card data course today, cert pls
Do I need a course before I talk with PARTNER
PARTNER Connect course: am I still green?
list of everyone in payments without card data training
"""
