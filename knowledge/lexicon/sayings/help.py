"""How people ask what the assistant is and how it is used."""

HELP = """
# what can you do
help
help!
help me
help please
help me please
I need help
can you help me?
could you help me out
hi, can you help?
hello, what can you do?
what can you do?
what can you do for me
what can you help with?
what can you tell me?
what can you answer?
what do you do?
what do you know?
what are you for?
what are you good for?
what is this?
what is this bot?
what is this channel bot for
what's this thing for?
what is mayshare?
what does mayshare do?
what does this bot do?
what does this app do
what are your features?
what are my options?
what are the options here
what can I do here?
what can I do with this?
what can I ask you?
what can I ask?
what can I ask here?
what kind of questions can I ask?
what sort of questions do you answer?
what kinds of things do you know?
what may I type?
what should I type?
what do I type to see my list?
what commands are there?
what commands do you know?
which commands can I use?
which questions do you understand?
which languages do you speak?
list of commands
commands
commands?
options
menu
manual
is there a manual?
is there a guide for this bot?
is there documentation for this?
instructions please
tutorial
intro?
getting started
where do I start?
where do I begin?
I am new here
I'm new here, how does this work?
I'm new, what is this?
first time here, what do I do?
never used this before, how does it work
I don't understand how this works
I am lost
I'm confused, how does this bot work?

# how do I use it
how does this work?
how do you work?
how does mayshare work?
how does it work
how do I use this?
how do I use you?
how do I use mayshare
how to use?
how do I start?
how do I ask a question?
how do I ask you something?
how do I ask about a partner?
how do I ask whether I can share something?
how do I phrase a question?
how do I log a disclosure?
how do I record something?
how do I log something here?
how do I report something to you?
how do I report a leak here?
how do I enter an approval?
how do I approve something?
how can I approve a request in the bot?
how do I record that I passed a course?
how do I correct an entry?
how do I correct a wrong log entry?
how do I undo that?
how do I delete an entry I made?
how do I fix a mistake in the ledger?
how do I change what I logged?
how do I snooze reminders?
how do I switch off the reminders?
how do I see my disclosures?
how do I register a new partner?
how do I add an asset?
how do I add a new agreement?
how do I get someone added?
how do I become an administrator?
how can I add a partner to the register?
how can I see what is due?
how would I ask about two partners at once?
how should I write names?
how do people normally use you?
can you show me how to use this?
can you explain how you work?
can you explain yourself?
can I ask you in German?
can I ask several things at once?
can I ask you in a private message?
can I talk to you in a channel?
can I delete what I logged?
can I undo?
undo
do you understand French?
do you speak Spanish?
do you speak German?
do you remember what I said?
do you store my messages?
do you read all messages in this channel?
do you keep our chat?
do you learn from what I type?
who can read my questions?
does my boss see what I ask?
does anyone see what I ask you?
are my questions logged?
is this private?

# examples
examples
example
examples please
give me an example
give me some examples
show me an example
show me examples of questions
can you give an example?
some examples of what I can ask please
any example questions?
sample questions?

# what answers mean
what does ASK mean?
what does YES IF mean?
what does UNKNOWN mean?
what does it mean when you say ASK?
what does NO mean, is it final?
what do your answers mean?
what is the difference between ASK and UNKNOWN?
what's the difference between YES and YES IF?
what do the verdicts mean?
meaning of YES IF?
what is an asset?
what is a partner here?
what is a disclosure?
what is a tent?
what counts as a disclosure?
what does what and how mean?
explain your answers
how do you decide?
how do you come to your answers?
how do you know that?
how sure are you?
how reliable is this?
can I rely on your answer?
can I trust you?
are you always right?
where do you get your information from?
where does your knowledge come from?
what do the buttons do?
what is answer A-1042 for, the number I mean?

# who are you
who are you?
who built you?
who made you?
who made this bot?
who runs this bot?
who maintains you?
who is behind mayshare?
who do I contact about problems with the bot?
are you a bot?
are you human?
are you a real person?
are you an AI?
are you ChatGPT?
are you there?
is there a human I can talk to?
is this bot legal advice?
what version are you?
what's your name?
is this thing on?
the bot doesn't work, what do I do?
why don't you answer me?
you didn't understand me, how do I say it?

# told in other words
are there limits to what you know?
are there any shortcuts?
a quick intro please
am I talking to a machine?
any tips for using this?
any way to undo an entry?
can I edit an entry later?
can I use you on my phone?
can I write in my own words?
can I use nicknames for partners?
can you read attachments?
can you see our private channels?
can you make mistakes?
can you speak French?
could you explain the basics?
could you tell me how to ask properly?
do I have to log in somewhere?
do I have to write full sentences?
do I need to write the exact name of a partner?
do you also work in Teams?
do you work in private messages?
do you give legal advice?
do you have a help page?
do you forget what I told you?
explain how this works
explain what the verdicts are
give me the manual
got any examples?
how accurate are you?
how are verdicts made?
how can I make you forget?
how can I log a demo here?
how can I use this best?
how can this bot help me?
how do I add people?
how do I cancel an entry I logged by mistake?
how do I change my entry?
how do I file a report with you?
how do I find out more?
how do I get a list of what I logged?
how do I get started?
how do I get you into my channel?
how do I invite you to a channel?
how do I let you know that I sent something?
how do I name several partners?
how do I put a question to you?
how do I register an asset
how do I revoke an approval with you?
how do I say that I approve?
how do I stop you from posting?
how do I tell you about a disclosure?
how do I tell you that something leaked?
how do I turn off notifications?
how do I word a question about data?
how does one use this thing?
how does the approval work in here?
how does the logging work?
how should I ask you things?
how would I record an approval?
I don't know how to ask
I don't know what to type
I need instructions
I'm not sure how to use this bot
I have no clue how to use you
is there a cheat sheet?
is there a list of what you understand?
is there a website for this?
is this a robot?
is this an AI answering?
is what I write here stored?
may I ask you anything?
new user here
new here, any pointers?
show help
show me what you can do
show me the commands
show me how to log something
show me the ropes
so what are you?
so what is it you do?
tell me about yourself
tell me how to use you
tell me what you can do
usage?
user guide?
/help
what all can you do?
what are the commands?
what are you able to do?
what are you?
what can this bot do?
what can it do
what do I do with this bot?
what do I have to write to log a disclosure?
what do you mean by ASK?
what do you do with my data?
what do you do with what I tell you?
what do you need to know to answer?
what does UNKNOWN stand for?
what does "yes if" mean?
what does a NO from you mean?
what else do you do
what happens when I log something?
what happens if I press that button?
what happens to my questions?
what is ASK?
what is the meaning of ASK and UNKNOWN?
what is your job?
what is your purpose?
what should I ask?
what should I do if you get it wrong?
what sorts of answers do you give?
what to do if the answer is ASK?
what was that command again?
what's a YES IF?
what's ASK supposed to mean?
what's your job?
where can I find help?
where can I read how you work?
where do I send feedback about the bot?
where is the help?
where is the documentation of this bot?
which things can I ask about?
which words do you understand?
who can use this bot?
who can see what I write to you?
who developed you?
who is your maker?
who operates this?
who programmed you?
who sees my questions?
who is responsible for this bot?
who should I tell when the bot is wrong?
why do you exist?
would you show me an example question?
you there?

# follow-ups
... help
... how does this work?
... what can I ask?
... what else can you do?
... what else can I ask?
... how do I do that?
... how do I log it?
... how do I record that?
... how do I correct that?
... how do I undo this?
... undo that
... that was wrong, how do I change it?
... what does ASK mean?
... what does that verdict mean?
... what does YES IF mean?
... an example please
... are you sure?
... how do you know?

# as typed in chat
what do i type
how do i log something here, example pls
difference between NO and ASK, in your answers
can you read attachments or only text
do you understand german too
joined from the Graz site yesterday, somebody added me to this bot. purpose of it?
what's A-1187 for, that number at the end of your reply
is what I write here visible for the whole channel?
commands list
Could you explain how I should phrase a question about several partners at once?
how to report a mistake in your register
man mayshare
do you also answer in a DM or just here
how do i log something after a meeting, is there a form or just type here
What is the difference between NO and NOT YET in your answers?
Could you give me an example of a well-formed question, please?
may I write to you in Italian, or only English?
I'm not sure what you can be used for. Could you outline it briefly?
what does "masked" mean when you ask me for the form
Who else is able to read what I type in here? Just so I know how to use this.
hey bot. manual? commands? anything?
How do I correct an entry that I've made by mistake?
can i ask about two partners in one message or one by one
what all info do u need from me so that you can answer
how to use
I was added to this channel by my supervisor. What is it that you do exactly?
how do i phrase it so you understand me? short sentences, keywords?
what's the command for noting that I told a partner something in a meeting
Do you read all our messages in here or just the ones with @Mayshare in them?
what is the difference between NO and ASK FIRST in your replies
can you speak Dutch
?
Instructions please. / Regards, Prof. em. H. Vandersmissen
I never used a bot before. I write the name of the company and then what??
where do your answers come from, a lawyer or a machine
Where can I look up the meaning of A-numbers like A-1555 in your messages?
hey mayshare how do u work
whats ur deal, are u a bot or a person 🤖
how do i tell u that i shared something? is there a command or just say it
can u understand portuguese or english only
what does the orange dot next to an answer mean
i'm lost lol, give me some example questions
do u remember what i asked yesterday or do i start over each time
is there a list of commands somewhere
what's the difference between maybe and ask first in your answers
can i use u in dms or only in the channel, don't want everyone reading along
manual?
wait how do i answer when u ask back, click the button or type it out
first time here 👶 where do i begin
hi, what is this bot for
what's the difference between "no" and "not yet" in your answers
Can you also read attachments or only text?
instructions pls, first time i type in here
i'm lost, how do i ask you about a partner
Do you remember what I asked earlier in a thread, or must I repeat everything?
who made you and where do your answers come from
<at>Mayshare</at> is there a manual for you somewhere
Which languages do you understand?
do my questions get stored, can my manager see them
give me an example of how to phrase a request
What should I type to withdraw an approval? Only asking about the syntax.
what do the coloured dots next to your answers stand for
how does one report a leak with you, is there a special word
are your answers legally binding or more like a hint
menu pls
can i use you in a private chat too or just in the channel
it keeps telling me "which partner?" what format does it want the name in
Could you explain what an answer number like A-1042 is good for?
how 2 correct a typo in an entry i made
Where do your abilities end? don't want to ask nonsense
how functions this bot?
Hello, I am new in Yokosuka office. How should I ask you correctly?
what I can ask here
Can you understand also German or must I write English
hlp
your reply has colours and a number A-something at the end, what do they signify
Please guide how to use this tool, I have no idea only
in which form shall I write a disclosure so that you note it
is my question here visible for all or only for me
how to correct an entry if I wrote the wrong date
Does it go also by phone app or only on the computer?
what's the difference between typing @Mayshare and a private message to you
I do not understand how you work. Explanation possible, with example?
how do i tell you that something was only said and not written, is there a word for it

# as typed in chat, at more length
Good afternoon, I was told to address my question to this bot. How does one phrase it properly?
Please excuse a beginner's question: does your answer count as a permission, or is it merely advice?
is there a way to do this by e-mail instead of chat, we have no Teams in the operating theatre
how would one report an incident here, theoretically, I'm making the onboarding slides for the wind farm crews
First day in partnerships. PERSON told me to "ask the bot". What kinds of things can I ask?

# as typed in a thread
... how do I correct a wrong entry
... what other things can I ask
... I don't understand your reply, how am I supposed to respond to that?
... how do I undo an entry
... what else can I ask you
... sry what do i have to type exactly
... how do i undo what i just entered
... k but what else can u do besides nagging me
... i don't understand your answer format
... so how am i supposed to reply to that
... and how do I start again from new?

# as typed about three sample companies
Can you give me an example of how to record an approval with you
Where do your answers come from?
hi, I'm new to this. How should I phrase a question so you get it
do you also understand several partners in one message
What's the difference between ASK and UNKNOWN in your replies
waht are you good for
<@U0MAY> ?
sorry, how do I tell you about a disclosure, is there a form
I'm lost. How does one use you?
can u also handle follow-up questions
hello? anybody in there? what is this bot
How reliable are your answers and what are they based on?
Show me what I can type
what happens after I click 'register it'
what's the difference between ASK and UNKNOWN
hi, i'm new in BD. can you show me an example question
how do i talk to you in a channel, do I have to mention you
what are the things I can ask you
how do I record a disclosure here? what's the syntax
please explain me your functions
is there a shortcut for reporting a breach to you
Can I use you in a private chat too?
i have a question but idk how to ask it
How would one go about withdrawing an approval in this tool?
wake up bot. menu
where do your limits lie?
your verdicts, what kinds are there
help pls how does this work
What is the meaning of UNKNOWN in your answers?
Do you understand Japanese?
difference between YES and YES IF?
what can I type here

# what its words mean
what counts as an incident?
what do you count as a breach?
when is something an incident?
"""
