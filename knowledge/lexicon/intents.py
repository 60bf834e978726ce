"""How people say what they want."""

from knowledge.lexicon.rows import words

INTENTS = (
    (
        "incident",
        "by mistake|accident|error",
        "accidentally|inadvertently|mistakenly *",
        "leaked|stolen *",
        "^ ** incident : **",
        "opening|open|report|reporting|declare|raise an? incident|breach|leak",
        "we|i have|had|'ve? an|a incident|breach|leak",
        "i|we lost|misplaced my|the|a|our *",
        "^ lost my|the|a|our *",
        "my|the laptop|phone|stick|notebook|bag was|got stolen|lost",
        "ended up in|on|with|at *",
        "to the wrong *",
        "wrong recipient|address|person|mailbox|customer|channel",
        "should not|never have :given|gone|been",
        "shouldn't have :given|gone|been",
    ),
    (
        "help",
        "^ help $",
        "^ help me? please? $",
        "what can|do|does you|mayshare|this do",
        "how do|does|can this|the|i|you|mayshare|we bot|assistant|mayshare|this|you|use|ask|start",
        "how do i use|ask|start",
        "how do|does this|mayshare|you work",
        "what does yes|no|ask|unknown if? mean",
        "which|what commands|questions *",
        "what can i ask|type",
        "show me? examples",
    ),
    (
        "approve",
        "^ approved|rejected|granted|denied|refused",
        "^ approve|reject|refuse|deny request? ANSWER|ASSET",
        "^ i|we hereby? approve|reject|refuse|deny|withdraw|revoke|consent|agree",
        "^ approving|rejecting|refusing|withdrawing|revoking *",
        "^ as owner|legal|manager * i|we approve|agree|refuse|consent|withdraw",
        "^ as owner|legal|manager of? * i|we approve|agree|refuse|consent|withdraw",
        "i withdraw|revoke|take my approval|consent|ok",
        "^ fine|ok|okay|good|yes|no by|from|with|for legal|me|my|us|our",
        "^ no from * on ANSWER",
        "^ * not signing that|this|it? off",
        "my approval|consent for|on|to *",
    ),
    (
        "who_decides",
        "who|whom|whoever approves|decides|owns|signs|manages|grants|accountable|responsible|clears",
        "who :be|'s the|our? accountable|responsible|owner|approver|contact|decider",
        "who :be|'s in charge",
        "who|whom can|could|must|may|should|has|needs to? approve|decide|sign|lift|clear|authorise|"
        "authorize|release|agree|consent|say",
        "who|whom do|should|must|can i|we ask|nudge|contact|talk|turn|call|see|write",
        "which|what person|people|colleague|approver *",
        "whose approval|ok|okay|consent|decision|signature|call|permission|sign-off *",
        "who stands|steps|fills in",
    ),
    (
        "training",
        "which|what courses|course|training|trainings|refresher|refreshers|quiz *",
        "my|a|some|any|this|'s course|training|trainings|refresher|refreshers|quiz|exam|certification",
        "the course|refresher|quiz|exam",
        "do|must|have i|we need|have|pass|take|do|complete * course|training|refresher|quiz",
        "i|we finished|passed|completed|took|did the|my|a course|training|refresher|quiz",
        "expired|lapsed certificate|course|training|pass *",
        "am i|we trained|certified",
        "is|are my|our * valid|current|expired",
        "retake|repeat the|my|a? course|training|quiz",
        "^ training|courses|course $",
    ),
    (
        "due",
        "when :be|'s|does|do|will|must ** review|expire|expires|due|end|ends|renewal|renewed|lapse|"
        "lapses|deleted|returned|run",
        "when :be|'s ** expiry|deadline|review|term over|up|ending|expiring|due",
        "by when *",
        "how long until|do|have|left *",
        "how much time *",
        "what|which :be|'s? the? deadline|deadlines",
        "what|which|anything ** expire|expires|expiring|due|overdue|lapse|lapses|lapsing|upcoming",
        "snooze|postpone *",
        "remind|ping me|us *",
        "which|what reviews|review|deadlines|reminders|renewals|duties *",
        "what :be|'s on my|our list|desk|agenda",
        "upcoming|open|pending|next reviews|review|deadlines|deadline|reminders|renewals|duties",
    ),
    (
        "list_disclosures",
        "what|which did|have|has|had we|i|they|you|us|anyone|anybody|PERSON * :given|:gave|:give",
        "what|which|everything|anything we|i|they|you|PERSON have|'ve|has|had|already? :given|:gave",
        "what|which|everything|anything we|i|you|PERSON :gave",
        "what|everything|anything|all PARTNER got|received|has|had|holds already|from|so|of",
        "what|everything|anything|all PARTNER already|ever got|received|has|had",
        "what|how * :be|was|were|has|have been? :given with|to PARTNER|them",
        "what has|have|had|did PARTNER|they received|receive|got|get|gotten|seen|see",
        "what PARTNER has|have|had|got|received",
        "how much|many of our *",
        "list|show|print me? all|every|everything|the? disclosures|recipient|recipients|disclosure|we",
        "list everything|all|every|disclosures|recipients *",
        "^ has|have|did anyone|anybody|someone|somebody|i|we|PERSON|PARTNER|they * :given|:gave|:give|"
        "logged|received|got|seen",
        "have|did i|we log|logged|record|recorded *",
        "who has|got|received|have|already|holds seen|got|received|a|our|the|ASSET|access",
        "who received|got|holds ASSET|our|a|the",
        "which|what|who ** hold|holds|have|has a? copy|copies",
        "disclosure history|log|ledger|list|record|records",
        "disclosures to|of|with|for|since",
    ),
    (
        "explain_terms",
        "what|where|how do|does ** :agreement ** say|says|mean|cover|covers|allow|allows|forbid|forbids",
        "what|which ** :agreement say|says",
        "say|says about *",
        "show|explain|quote|read|print|cite|summarise|summarize me? the? our? clause|section|wording|"
        "agreement|nda|contract|licence|terms",
        "show|explain|quote|print|cite|summarise|summarize ** clause|wording|section|paragraph|:agreement",
        "explain|show|quote|summarise|summarize our|the|my|this :agreement|*",
        "which|what clause|section|paragraph|rule *",
        "do|did|does we|PARTNER * have|signed|sign a|an|any * :agreement",
        "is|are|was * :agreement ** in force|place",
        "is|are|was * :agreement ** valid|signed|expired|active",
        "which|what :agreement *",
        "what rights|duties|obligations|conditions *",
        "what|which :be|'s|are? * conditions|obligations|duties|terms|rules|restrictions",
        "how many * does|do|may|can PARTNER|the|our|we *",
        "^ * why $",
        "^ why *",
        "why exactly|though|not|so $",
        "why :be|was PARTNER|ASSET|that|this|it|the *",
        "what :be|'s in the|our * :agreement",
    ),
)
"""What a message is about, first match first; sharing is told by the two tables below."""

SHARE_ASKED = (
    ":may :we|PERSON|PARTNER|ASSET|:det ** :give|:get|:publish|go|resell|train|benchmark|benchmarked|be|join|put|"
    "make|open",
    ":may ** :give|:get|:publish|:given|go|resell|sublicense|train|put|be",
    ":be ** :allowed",
    ":be PARTNER|we|i|they|ASSET ** allowed|permitted|entitled|cleared|free|good|fine|ok|okay",
    ":allowed to|if|for|with|that ** :give|:get|:giving|i|we|go|put|:publish",
    "^ :allowed *",
    ":allowed $",
    ":may|am :we $",
    "objections|objection|anything against *",
    "what|which of these|those|them *",
    "would|will it|that|there be *",
    "would|will :giving|ASSET ** be|count|break|violate",
    "anything ** stops|stop|prevents|prevent|against|show|share",
    "who|which of|at|from ** :may|:be *",
    "right|correct|true|wasn't|isn't it? $",
    "off limits *",
    "yes or? no",
    "not|never|n't ** :give|:given",
    "don't|doesn't think|believe *",
    "need|want|like|plan|planning|going|about|thinking to|of :give|:giving|publish",
    "instead of :giving *",
    "would|do|does ** breach|violate|break *",
    "count|counts as *",
    "thumbs|green up|light",
    "pls|please|kindly advise|confirm|check *",
    "advise if|whether *",
    "thoughts|opinions|opinion|possible|permissible|publishable|shareable|disclosable *",
    ":publish what|the|ASSET|our|this",
    "i'll|we'll :give|bring *",
)
"""How people ask for permission."""

SHARE_TOLD = (
    "^ please? just? :give ** ASSET|PARTNER",
    "ASSET ** to|with|for|-> PARTNER",
    "PARTNER ** :get|asked|asks|requested|requests|pestering|begging ** ASSET",
    "PARTNER wants|want|needs|need|asked|asks|requested *",
    "PARTNER would|'d|d like|love *",
)
"""Words that speak of sharing without asking."""

REPORTS = (
    "^ * i|we|PERSON|just|already :gave ** ASSET|PARTNER|it|them",
    "^ * just|already|also? :gave ** ASSET|PARTNER|it|them",
    "^ fyi|fyi,|done|great|today|yesterday ** i|we|PERSON :gave *",
    "^ :gave ** ASSET ** to|with PARTNER",
    "^ :gave PARTNER ** ASSET",
    "^ great|done|ok , :gave *",
    "ASSET|it was|were|has|have been? :given ** to|with PARTNER",
    "ASSET|it went out? to PARTNER",
    "ASSET|it was|were|has|have been? ** :given",
    "pls|please|log|record : ** ASSET",
    "^ pls|please log|record|note **",
    "^ log|record **",
    "please|pls log|record|note that|it|this|the",
    "for the record *",
    "PARTNER got|received|has had|have had|has seen ASSET *",
)
"""How people tell what they have disclosed; a question, a negation or hearsay is no report."""

NOT_A_REPORT = (
    "if|suppose|supposing|imagine|assuming|would|should|hypothetically",
    "he|she|somebody|someone|they|PARTNER :gave|said|says|claims",
    "PERSON said|says|claims|told|thinks",
    ":may :we|PERSON|PARTNER",
    "movie|film|joke|joking|kidding",
    "forwarded|message from",
    "what do i|we",
)
"""What makes a report or an approval not one."""

NEGATED_REPORT = ("not|didn't|never|haven't|hasn't|wasn't|weren't",)
"""What besides makes a report of a disclosure not one."""

NOT_SHARING = (
    "can|could|will|would you please|kindly? :give me|us",
    "share|sharing my|your|the|a|our screen|location|ride|taxi|lunch|room|desk",
)
"""What is no question about sharing with a partner."""

SHARE_FIRST = (":may i|we|PERSON|PARTNER also|still|please? :give|:publish *",)
"""What is a question about sharing, whatever else it holds."""

DENIALS = (
    "i|we did|have not :give|:given",
    "i|we didn't|haven't|never :give|:given|:gave",
    "PERSON did|has not :give|:given",
)
"""How people say that they did not share; without a question mark nothing is asked."""

FOLLOW_UPS = (
    "^ and? what|how about *",
    "^ same question|thing|again|for *",
    "^ and|or *",
    "i mean|meant",
    "instead|rather *",
)
"""How people go on in a thread."""

ACKNOWLEDGEMENTS = words(
    """
    yes no ok okay k thanks thank you thx ty cool great fine sure nope nvm never mind got it will do done perfect good
    alright understood cheers right nice bye i we too much very a lot so
    """
)
"""Words that only close a turn; a short message of others answers the fact that was asked for."""
