"""How people ask about courses, and report having passed one."""

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
"""
