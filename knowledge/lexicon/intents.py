"""How people say what they want, in phrases.

Most messages are read by the example sentences in `sayings`; a phrase stands here only where it reads messages that no
example is like, or keeps a joke, a question or hearsay from being put on record. To teach a new way of saying
something, add an example first; add a phrase where several examples are not enough.

In a phrase `|` parts alternatives, a word with `?` may be missing, `*` is up to three words and `**` up to twelve, `^`
begins and `$` ends a sentence, `~` begins a part of one, `:may` is a class of words, and ASSET, PARTNER, PERSON, ANSWER
and CLAUSE stand for a name. A bare `?` is a question mark.
"""

from knowledge.lexicon.classes import AGREEMENT_WORDS
from knowledge.lexicon.rows import words

GREETINGS = ("^ hello|hi|hey|hiya|greetings|good there|mayshare|morning|afternoon|evening|day? $",)
"""A message of nothing else wants help."""

INTENTS = (
    (
        "register",
        "^ please|ok|okay|yes|then|and|so|can|could|you|i|want|would|like|to? * register ** as|in|with|partner|asset|$",
    ),
    (
        "incident",
        # told as such
        "^ ** incident : **",
        "open|opening|report|reporting|declare|declaring|raise|raising|file|log an?|the|security|data? "
        "incident|breach|leak",
        "possible|suspected|potential|probable|data|security|big leak|breach|exposure|loss|theft",
        "may|might|could|must|probably|have|has|had|we|i * breached|violated *",
        "leaked|stolen|hacked|compromised|phished|misdirected *",
        "alarm *",
        # by mistake
        "by mistake|accident|error",
        "accidentally|inadvertently|mistakenly|unintentionally *",
        "to the wrong *",
        "reply|replied all *",
        "forgot|failed|omitted to mask|redact|anonymise|anonymize|mark|encrypt|remove|check|blank",
        "should not|never have :given|gone|been|had|seen|got|received",
        "they|he|she|we|i|PARTNER shouldn't|oughtn't have $",
        ":gave|went|posted ** without permission|authorisation|authorization|approval|clearance|telling|asking",
        "my|our|all fault",
        # lost, or where anybody can see it
        "^ lost my|the|a|our *",
        "left my|the|our|a|ASSET ** on|in|at the|a train|taxi|cab|bus|plane|bar|cafe|airport|hotel|restaurant",
        "is|are|was|were|has|have|got gone|missing|vanished|disappeared|lifted $",
        "ended up in|on|with|at *",
        "ASSET|rows|records|data|files|code|figures|slides ** in|on a|the public|open|github|gitlab|pastebin|internet|"
        "dark|web *",
        "ASSET|it|they|our is|are|was|were|has|have|been? ** visible|exposed|readable|accessible|downloadable|indexed",
        "readable|visible|public|open|accessible for|to|by|over the? public|night|weekend|everyone|everybody|internet|"
        "all *",
        "still on|up|in|visible|open|sharing ** when|while *",
        "can|could|was|were able? to? read|see|access|open|download our|ASSET|the ** noticed|hours|days|weeks|since",
        # said in fright
        "^ shit|damn|fuck|crap|oops|argh *",
        "oh no|dear|god|shit|damn|fuck|crap|oops *",
        "^ not good $",
    ),
    (
        "help",
        "^ help me? please? $",
        "^ examples|options|menu $",
        "examples|example please|pls *",
        "show|give|see|need|want|any|some me|us? a|an|few|some? examples|example *",
        "i'm|i am|am new|lost|stuck here?",
        # what it can do
        "what|which|things|questions|topics can|do|does|could|should|all? you|mayshare|this|it|bot do|know|handle|"
        "offer|answer|support|help",
        "~ and|but? do|does|can|could|are|will|would|how|what|where|which|is you|u|mayshare|this|it bot|also|ever|"
        "really|even? understand|handle|know|remember|store|keep|log|learn|support|speak|use|trust|reliable|able *",
        "do|can|are you|mayshare|it understand|speak|support|remember|store|save|learn|able|human|real|a|an|forget",
        "your answers|limits|sources|functions|memory|name|job|purpose|creator|opinion|accuracy|training|features *",
        # how to use it
        "~ how do|does|can|could|should|would|to i|we|one|you|it|this|that|the|bot? use|ask|start|begin|log|record|"
        "report|enter|file|undo|correct|register|talk|work|works|reset *",
        "how|what should|can|do|could|must|would|to i|we|one? phrase|word|formulate|ask|type *",
        "ask|write|type|talk|question in german|english|french|spanish|another|my *",
        "what|where is|are|'s the? syntax|command|commands|shortcut|shortcuts|manual|tutorial|instructions",
        "syntax|commands|shortcuts $",
        "what :be|'s|are my|the options|possibilities here? *",
        # what its replies mean
        "what|how does|do|is|'s ** yes|no|ask|unknown|verdict if? mean|means|stand|different|differ",
        "what happens after|when|if i|we|you * click|press|type|say *",
    ),
    (
        "log_disclosure",
        "^ for|to|into|in the|my|our log|ledger|record|records|books|file *",
        "PARTNER was|were|has|have|been * :given ** by|from me|us|PERSON",
        "^ please|pls|and|now? log|record|note|enter that|this|it|the|down|:|ASSET|PARTNER **",
    ),
    (
        "approve",
        # a yes
        "^ approved|rejected|granted|denied|refused|declined|vetoed",
        "^ fine|ok|okay|good|yes|no|approved|cleared|green by|from|with|for legal|me|my|us|our",
        "^ ** no|yes|ok|okay from|by me|legal|us|my *",
        "fine|ok|okay|good for|with|by me|us *",
        "thumbsup|thumbsdown from|by|for|on|to *",
        "i|we can|do|hereby|gladly|now|also? endorse|sanction|okay|bless|clear|permit|allow|back|ratify ASSET|PARTNER|"
        "that|this|it|the|your *",
        "i|we|hereby|herewith|do give|grant|refuse|withhold approval|consent|permission|clearance",
        "i|we|i'm|we're am|are? vetoing|approving|granting|refusing|rejecting|withdrawing|revoking|okaying *",
        "~ legal|management|engineering|security|owner|board declines|approves|refuses|agrees|consents|vetoes *",
        # a no, or a yes taken back
        "i|we do|did|can|will|am|'m|hereby? not|no|longer|never|also? approve|consent|authorise|authorize|agree|"
        "reject|refuse|veto to|that|the|this|it|your|ASSET|PARTNER *",
        "withdraw|withdrawing|revoke|revoking|cancel|take|taking|retract|pull back? what|my|our|the ** approved|"
        "approval|consent|ok|yes|permission|signature",
        "^ * not signing that|this|it? off",
    ),
    (
        "who_decides",
        # whom to ask
        ":who do|should|must|can|could|shall|would|does|may i|we|one|somebody have|need|to|best|now? :seek",
        ":who|by to :seek *",
        "contact|contacts|approver|decider|owner|deputy|delegate|manager person|people|partner? for|of|on PARTNER|"
        "ASSET|the|our|this *",
        # who says yes
        ":who can|could|must|may|should|has|have|needs|need|would|will|is|are to|the|last? :decide|give|have|final|"
        "authorised|authorized",
        ":who of|from|at|in|else? * :decide|manages|handles|clears *",
        "whose approval|approvals|ok|okay|yes|consent|decision|signature|call|permission|sign-off|blessing|word|desk|"
        "job|go-ahead|say|nod|agreement *",
        "by whom * approved|approval|approvals|decided|signed|given|granted|cleared",
        "how many|which|what * people|persons|colleagues ** sign|approve|decide|agree *",
        "which|what person|people|colleague|approver *",
        "do|does|is|would|will ** nod|ok|okay|yes|approval|signature suffice|suffices|enough|sufficient *",
        # who is who
        ":who stands|steps|fills in",
        "approver|approvers|deputy|delegate|stand-in|signatory|signatories *",
        "approval chain|path|route|matrix *",
        "accountable|responsible for|person|here *",
    ),
    (
        "training",
        "which|what|any|how|when|where|:who|do|does|must|have|has|is|are|am|did|can|need|list|show|everyone|everybody|"
        "people|remind ** :course *",
        "my|a|some|any|this|that|'s|the|PARTNER|PERSON|required|mandatory|new|annual|yearly|online|next * :course *",
        ":be i|we|he|she|they|PERSON|everyone * trained|certified|qualified *",
        "trained|certified on|for|enough|until|in *",
        "completion rate|quota|status *",
    ),
    (
        "list_disclosures",
        # who has it
        "~ who ** got|seen it|them|ASSET *",
        "~ who|which * received|got|holds|has|have|saw|had ASSET|our|a|the|copies|access",
        "~ who|which ** has|got|received|have|holds|hold|had|saw ** seen|got|received|a|our|the|ASSET|access",
        "recipients|recipient|receivers of|for ASSET|the|our *",
        # what went to them
        "~ who|whom|which|what * :gave ** ASSET|PARTNER",
        "~ what|which|:who|when|where|how|everything ** have|has|had|did|was|were|been|'ve ** :given|:gave|:give|gone|"
        "went|go|seen|received|receive|got|gotten|get|hold|log|logged|recorded",
        "~ which|what|how ** do|does PARTNER|they ** hold|have|possess|keep|own",
        "what PARTNER ** know|knows|hold|holds|has *",
        "~ which|what bits|pieces|parts|things|files|assets ** hold|holds|held|stored|lying *",
        "anything|something|nothing|everything gone|went|given|:given out? to|lately|recently|yet|already *",
        # whether it went
        "~ has|have|had|did|was|were * ASSET|anyone|anybody|someone|somebody|i|we|PERSON|PARTNER|they|he|she|it|"
        "anything|something|one|nobody ** :given|:gave|:give|logged|received|receive|got|get|seen|see|gone|go|went *",
        "has|have|had|did ** yet|already|ever|before ?",
        "have|did i|we|PERSON|anyone|somebody ** log|logged|record|recorded *",
        "is|are|was there a|any? record|records|entry|entries|log|disclosure|disclosures|trace|proof *",
        # the records themselves
        "list|show|print|give me|us? all|every|everything|the|my|our|past|recent|last? disclosures|disclosure|"
        "recipient|recipients",
        "list|show|print|see|need|know|overview|tell me|us|of? what|everything|all|every|who ** :given|:gave|gone|went|"
        "received|got *",
        "disclosure|disclosures|sharing history|log|ledger|list|record|records|register|so",
        "disclosures|disclosure to|of|with|for|since|in|from|this|last|by|made *",
        "past|previous|earlier|recent|accidental|late|withdrawn|unconfirmed|oral|overdue disclosures|disclosure *",
        "^ list|show|give|which|what|any|how? me|us|many? all|the|our|my|unconfirmed|late? exceptions|accidents|"
        "withdrawals *",
        "^ list|show|give? me|us? everything|all under :det? *",
        "^ my disclosures *",
        "which|what|any|all|the disclosures * not|never|un confirmed|logged|withdrawn *",
        "^ list|show|see? me? my|all|old|past|previous|recent? answers|questions $",
        "full|complete|whole|entire|our|the history|track|ledger|log|record|trail of|for|with|to *",
        "audit trail *",
    ),
    (
        "due",
        # when
        "~ when|until|till|by how? when|long|what? :be|'s|does|do|will|must|did|date|day ** review|:due|deleted|delete|"
        "returned|return|runs|run|running|out|over|look|check|checked|scheduled|deadline|deadlines|destroyed|valid *",
        "~ when ** :due|review|reviewed|deadline|deleted|delete|returned|return|runs|scheduled *",
        "~ how long is|are|do|does|have|has|will|may|can ** :due|left|valid|remain|until|take|still|run|runs|have|go *",
        "~ how many days|weeks|months|years remain|left|until|till|to|do|does|before|are|have|is *",
        "by|on at? what|which date|day|time|month *",
        # what
        "~ what|which|anything|any|something|everything|whatever|who ** :due|expires|runs|run|falls|falling|comes|"
        "coming up|out|due|soon|off|this|next|by|in|before|within|until|$",
        "~ what|which|anything|any|everything|is|are|agreements|agreement ** expire|expires|expiring|overdue|lapse|"
        "lapses|lapsing|upcoming|deadline|deadlines",
        "~ which|what|any|my|our|all|open|pending|outstanding|next|upcoming|list|show ** reviews|review|deadlines|"
        "deadline|reminders|renewals|duties|deletions|confirmations|returns|to-dos|todos|tasks|obligations *",
        "~ what|anything|something :be|'s|is? ** on my|our list|desk|agenda|plate|table|calendar|todo|radar|docket",
        "which|what|every|all|any|each * :agreement * that|which? ends|end|expires|expire|lapses|lapse|runs|run *",
        "runs|run|running|falls|falling out|off|due *",
        "overdue *",
        # reminders
        "remind|ping|nudge|alert|warn|notify me|us|PERSON|her|him *",
        "wake me|us *",
        "leave me|us alone|be|in *",
        "snooze|snoozing|postpone|postponing|defer *",
    ),
    (
        "explain_terms",
        # what is written
        "~ what|where|how|which|:who|why|whether|does|do|is|are|was|can|did|has|have ** :agreement|clause|clauses|"
        "paragraph|§ *",
        "show|explain|quote|read|print|cite|summarise|summarize|paraphrase|translate|open|give|tell|remind me|us? the|"
        "our|a|of|about|what|its|their|my|this|that|PARTNER? ** clause|clauses|section|wording|:agreement|paragraph|"
        "policy|rule|rules",
        "~ explain|summarise|summarize|quote|paraphrase *",
        "^ and? clause|section|paragraph|article|§ *",
        "say|says|said|written|stands where|there|in *",
        "where does|is|do|did it|that|this * say|says|written|stated|come *",
        "what ** mean|means *",
        # rights and duties
        "PARTNER|:agreement ** :concept ** ?",
        "~ what|which|when|where|how|why did|do|does|have|has|had|was|were|is|are we|i|PARTNER|they|it ** sign|signed|"
        "agree|agreed|promise|promised|commit|committed|undertake|undertaken|owe *",
        "~ what|which|how|any|are|is ** rights|duties|obligations|conditions|restrictions|limits|limitations|"
        "exclusions|exceptions|remedies|penalties|liability|survival|jurisdiction|notice *",
        "obliged|obligated|obligation|obligations|bound|required|supposed to|by|do|towards|under *",
        "~ how many|much|long * does|do|may|can|must|are|is PARTNER|the|our|we|they|it *",
        "group size|sizes *",
        "is|are|must|should|need|needs|have|has ** mark|marked|marking|marked|labelled|labeled|stamped *",
        # why
        "why|how come :be|did|does|do|can't|cannot|may|not|exactly|though|so|that|this|it|the|PARTNER|ASSET|we|i *",
        "^ and|but|so|ok|hm|hmm|sorry? why *",
        "^ * how come $",
        "on what|which grounds|basis *",
    ),
)
"""What a message is about, first match first; sharing is told by the tables below."""

UNLESS = {
    "register": (
        "not|never|don't|won't|shouldn't|needn't * register|add|enrol|create|enter *",
        "no need to *",
        "already|just registered|added|entered *",
        "^ is|are|was|were|has|have|did * registered|added|register|add|in ** ?",
        "said|says|heard|claims|thinks that|PARTNER|it|they|we|he|she *",
        "fwd|fw|forward|forwarded|re|subject|PERSON|PARTNER :",
        "wrote|writes|said|says|asked|asks|told|posted|replied|answered|messaged|message|mail|email|quote|quoting|"
        "from * :",
    ),
    "incident": (
        "~ how do|can|should|would|to *",
        "if|imagine|suppose|supposing|would|movie|film",
        "resolved|solved|closed|over|settled|false *",
    ),
    "training": ("training loss|set|sets|data|run|runs|accuracy|model|models|gpu|gpus|job|jobs|script *",),
    "list_disclosures": ("i|we have|need|got to get|do|go|look|finish|check|be *",),
    "log_disclosure": ("approval|approvals|consent|veto|permission|blessing *",),
}
"""What makes a message about something else after all."""

OVERVIEWS = (
    (
        "not_shareable",
        "~ what|which|anything|everything|whatever|things|assets ** may|can|must|should|could|am|are i|we|one|never? "
        "not|never ** with|to anyone|anybody|any|nobody|everyone|outsiders|outside|$",
        "~ what|which|things|assets|anything|everything ** mustn't|can't|cannot|shouldn't|mayn't|never *",
        "~ what|which|anything|everything|things|assets ** with|to nobody|noone|none *",
        "~ what|which|everything|anything|things|assets :be|'s|absolutely|completely|always? off limits|forbidden|"
        "prohibited|untouchable|taboo|secret|restricted|blocked *",
        "off limits for|to|with everyone|everybody|anyone|all *",
    ),
    (
        "shareable",
        "~ what|which|anything|something|whatever|how ** may|can|could|should|am|are|is i|we|there|to|one * :allowed? "
        ":give|:given ** PARTNER|them|her|him",
        "~ what|which|anything|something|whatever ** may|can|could|is|are PARTNER|they|them * :allowed? :get|know",
        "~ what|which|anything|something ** :allowed|shareable|free to|for|with|if PARTNER|them",
        "~ what|which|anything|something ** may|can|could|might|should :gone to PARTNER|them",
        "~ what|which|anything|something ** may|can|could|should i|we :give about|to|with? $",
        "^ ** list|show|give|tell me|us? everything|all|anything|what ** :give|:given|:get|have ** PARTNER|them|$",
    ),
    (
        "partners",
        "~ which|what|how|who many|are? our|the|all|other? :partner-word do|are|exist|have|there|we|registered|$",
        "~ which|what|how|who many? * :partner-word ** no|without|lack|lacks|missing|hold|ice *",
        "^ all|our|my? partners $",
        "partner|company list|overview|register",
    ),
    (
        "agreements",
        "~ which|what|how * :agreement do|are|exist|have|there|we|in *",
        "list|show|print|give|need|see me|us? all|the|our|every|current|active|a? * ndas|agreements|contracts|"
        "licences|licenses|dpas",
        "~ who|whom|which|what|how|many :partner-word? do|have|has|are did? we|i|there|us|our ** :agreement *",
        "^ all|our|my? :agreement $",
    ),
    (
        "assets",
        "^ all|our|my? assets $",
    ),
    (
        "partner",
        "~ and|but|so|ok|also? is|are|was|'s|has|have PARTNER * been? vetted|screened|checked|audited|approved|"
        "certified|insured|cleared|sanctioned|blocked|suspended|frozen|strategic|active|trusted|onboarded yet|already|"
        "by|now|properly|fully|$",
        "~ and|but|so|ok|also? is|are|was|'s PARTNER * on|under hold|ice|sanctions|review",
        "~ and|but|so|ok|also? is|are|was|'s PARTNER a|an|our|still|one * partner|prospect|customer|competitor yet|now|"
        "of|already|$",
        "~ :who|what is|are|'s PARTNER $",
        "~ tell|info|information|details|facts|more|brief|background me|us? more|everything|a? bit|lot? about|on|of|"
        "for PARTNER $",
        "~ status|standing|tier|vetting|screening|screenings|diligence|certificates|certificate|insurance|"
        "profile of|for|on|at|with PARTNER $",
        "~ which|what tier|status|standing|certificates|certificate|insurance is|are|does|do|has|have|'s PARTNER *",
        "~ did|have|has we|you|anybody|somebody|anyone|someone ever|already? vet|vetted|screen|screened|audit|audited "
        "PARTNER",
        "^ does|do PARTNER hold|have|possess|carry a|an|any|valid|current|the|their? ** certificate|certification|"
        "insurance|iso|soc|audit",
    ),
)
"""What an overview is asked of; with a record of its own named beside it, most are another question."""

OF_AN_ASSET = (
    "~ what|what's|whats is|are|'s? :det? ASSET $",
    "~ and|but|so|ok|also? is|are :det? ASSET * confidential|public|secret|restricted|internal|sensitive|personal|"
    "classified|open|ours|on hold|$",
    "~ how sensitive|confidential|secret|protected|critical is|are :det? ASSET",
    "~ what|which sensitivity|class|classification|level|label is|has|does|do|'s :det? ASSET",
    "~ sensitivity|classification|class|protection|details|profile|lineage|contents of|for|on :det? ASSET $",
    "~ tell|info|information|details|facts|more|background me|us? more|everything|a? bit|lot? about|on|of|for :det? "
    "ASSET $",
    "~ what is|are|'s in|inside|behind :det? ASSET $",
    "~ does|do :det? ASSET contain|include|hold|have ** personal|anything|anybody's|someone's|partner|third",
    "~ what is|was|are|were :det? ASSET made|derived|built|compiled|generated|computed from|of *",
)
"""How what is on record of one asset is asked for, where no partner is named beside it."""

LISTED = {
    **dict.fromkeys(
        words(
            """
            who whom partner partners partnership partnerships company companies firm firms customer customers vendor
            vendors supplier suppliers client clients organisation organisations organization organizations
            """
        ),
        "partners",
    ),
    **dict.fromkeys((*words(AGREEMENT_WORDS), "deal", "deals", "paper", "papers"), "agreements"),
    **dict.fromkeys(words("asset assets thing things stuff material materials own owns owner registered"), "assets"),
}
"""What an overview is of, by the first word for records in it, where no phrase above tells it."""

SHARE_ASKED = (
    ":may ** :give|:get|:publish|:given|go|resell|sublicense|train|put|be",
    ":may|am :we $",
    "can|could|may|will do ?",
    "^ :allowed *",
    ":be ** :allowed ** ?",
    "ok|okay|fine|cool|good|alright|happy or|with|by|for|to|on not|that|this|it|you|us|me|legal *",
    "isn't|aren't|wasn't|right|ok|okay it|they|that|we|i? $",
    "what|how do|should|shall|can|could i|we tell|answer|reply|say|respond *",
    "do i|we push|send|give|hand|share *",
    "i'll|we'll :give|bring *",
    "what-about *",
)
"""How people ask for permission."""

SHARE_TOLD = (
    "ASSET ** to|with|for|->|2|by PARTNER",
    "PARTNER ** :get|ask|asks|asked|request|requests|requested|asking|begging|pestering ** ASSET",
    "PARTNER wants|want|needs|need|asks|asked|requested|is|are *",
)
"""Words that speak of sharing without asking: whoever tells a partner's wish asks whether it may be met."""

SHARE_FIRST = (
    ":may|shall i|we|PERSON|PARTNER|they also|still|please|now|just|ever? :give|:publish|have|get|see|receive *",
)
"""What is a question about sharing, whatever else it holds."""

NOT_SHARING = (
    "can|could|will|would you please|kindly? give|send|forward|share|show|pass|mail|email|copy|bring|hand|upload|drop "
    "*",
    "share|sharing|shared my|your|the|a|an|our|one|some screen|location|ride|taxi|room|desk|office|car|calendar|agenda",
)
"""What is no question about sharing with a partner."""

QUESTION_WORDS = words(
    """
    ok okay fine good possible allowed permitted admissible thoughts objections it them that this they he she yes no go
    right correct may can could should might must i we okay cool alright legal acceptable do be
    """
)
"""Words that make a question one about what was said, and not one about coffee."""

LOG_REQUESTED = (
    "can|could|would|will you|mayshare please|kindly|also? log|record|note|enter|register|add|write that|it|this|the|"
    "down|ASSET|PARTNER *",
)
"""How people ask for something to be recorded: a question only in form."""

REPORTS = (
    "^ * just|already|also? :gave ** ASSET|PARTNER|it|them",
    "^ * , ** i|we|PERSON :gave ** ASSET|PARTNER|them|it",
    "PERSON|someone|somebody from|at|of PARTNER ** saw|got|received|read|has *",
)
"""How people tell what they have disclosed; a question, a negation or hearsay is no report."""

TOLD_BY_OTHERS = "he|she|somebody|someone|they|PARTNER :gave|said|says|claims|told|thinks"
"""What others did or said: no report of what we gave."""

NOT_A_REPORT = (
    "dream|dreamt|dreamed|nightmare|pretend|novel|sticker|yoghurt|fridge",
    "got|was|were|been|is|being approved|granted|rejected|okayed|cleared by *",
    "might|may have *",
    "if|suppose|supposing|imagine|assuming|would|should|hypothetically",
    TOLD_BY_OTHERS,
    "PERSON said|says|claims|told|thinks|reckons",
    ":may :we|PERSON|PARTNER",
    "movie|film|joke|joking|kidding",
    "forwarded|message from",
    "what do i|we",
    "whether|almost|nearly",
    "^ why|how *",
    "^ had|were i|we|PERSON|PARTNER|they *",
    "will|going|plan|want|wants|about|planning|intend|hope|like to :give *",
)
"""What makes a report or an approval not one."""

NEGATED_REPORT = ("not|didn't|never|haven't|hasn't|wasn't|weren't|nothing|nobody|won't|don't",)
"""What besides makes a report of a disclosure not one."""

UNASKED = (
    "i|we|PERSON did|have|has|had not|never? :give|:given",
    "i|we|PERSON didn't|haven't|hasn't|never :give|:given|:gave",
    "mentioned|heard|hear|rumour|rumor|apparently|supposedly * *",
    "they're|it's|he's|she's|we're already? :allowed",
    "just|only|was|am|i'm|we're kidding|joking",
    "what could|can possibly? go wrong",
    "^ yeah|sure|right , right|sure|because|let's|why *",
    "haha|lol|lmao|jk|rofl $",
    "good|bad|great|big|sad news *",
)
"""What is denied, heard, claimed or said in jest: without a question mark nothing is asked."""

CLAIM_VERBS = words(
    """
    claims claimed says said asserts asserted insists insisted alleges alleged argues argued maintains believes thinks
    """
)
"""Behind a company's name, they tell that it only claims something; what it claims is about somebody's agreement."""

LEISURE = words(
    """
    party yoghurt fridge kitchen cake birthday football vacation weather rain bike taxi cab dog cat trees tree
    garden movie film song band concert gym pizza burger lunch coffee beer wine dinner breakfast parking pump dream
    nightmare sticker expense expenses bar pub zoom landing
    """
)
"""Words of other business: with one of them only a question about sharing is taken for one."""

OTHER_BUSINESS = (
    "~ can|could|would|will someone|somebody|anyone|anybody|PERSON|you please? give|send|forward|share|show|pass|mail|"
    "email|copy|bring|hand|upload|drop me|us *",
    "move|reschedule|postpone|shift|cancel|join|attend|schedule|book|skip|prepare the|our|a * call|meeting|sync|visit|"
    "demo|workshop|session|trip|flight|appointment",
    ":be ASSET|it|PARTNER|everything|the * down|up|broken|slow|online|stored|ready|finished|late|open|closed *",
    "can't|cannot|couldn't find|open|locate ASSET|the|my *",
    "scratch|ignore|forget|disregard that|it|this|my * *",
    "anyone|anybody ?",
    "^ nvm|nevermind *",
)
"""What is said to others, or closes a turn: nothing is asked of the assistant."""

WH_LED = (
    "~ and|so|ok|but|now|then? who|whom|whose|which|what|when|where|why|how|by|to *",
    "~ has|have|had|did|list|show|quote|remind|snooze *",
    "~ is|are there a|any? record|records|entry|trace|proof *",
    "~ was|were :det? ASSET|PARTNER|it|they|that ever|already|once|anything? * :given|:gave|:get",
)
"""How questions begin that want something told: these are not taken for questions about sharing."""

FINITE = words(
    """
    is are was were am has have had did will won't 's 're 've isn't aren't wasn't weren't got said says told asked
    updated moved renewed changed cancelled canceled postponed finished started joined left met signed sent gave showed
    reading working writing let's went called wrote needs love loves like likes hate hates i'm we're they're it's
    """
)
"""Words of a statement: a message with one of them tells something, and does not merely name what is asked about."""

FOLLOW_UPS = (
    "^ and|or|so|ok|okay|but|then? what-about *",
    "^ same question|thing|again|for|with|goes *",
    "^ and|or|plus|also|as *",
    "i mean|meant|meaning",
    "^ no|nope|sorry|oops|wait|actually|hm|hmm|ah|correction , *",
    "^ sorry|oops|actually|correction|rather|only|just|both|neither *",
    "the? other one|two|ones *",
    "instead|rather *",
    "both|all|either|each of? them|these|those|two|three? *",
    "after all|then|too|well ?",
    "after all $",
    "forget|skip|drop|scratch *",
)
"""How people go on in a thread."""

BOTH = ("both|all of? them|these|those|two|$", "^ both to|for|with")
"""What is meant now and what was meant before."""

FIRST_ONE = ("only|just|keep|take? the first|former *",)
"""The first of what was meant."""

LAST_ONE = ("only|just|keep|take? the second|last|latter *",)
"""The last of it."""

OTHER_ONE = (
    "the other one? $",
    "other one",
)
"""What was meant before."""

GOES_ON = (
    "~ who|when|how|where|why did|was|were|is|has that|this|it|these|those *",
    "^ and? by|to|for|from|with|at|in|until|since whom|who|what|when|where|which *",
    "^ and|so|ok? who|whom|when|where|which|how|what $",
    "^ and|also|plus|what|how|only|or *",
    "that|this|these|those one|ones *",
)
"""How people go on about what the thread was about, where that was no sharing."""

ACKNOWLEDGEMENTS = words(
    """
    lol haha hehe hm hmm ah oh yeah yep yup kk aha ta gotcha roger noted wow
    yes no ok okay k thanks thank you thx ty cool great fine sure nope nvm never mind got it will do done perfect good
    alright understood cheers right nice bye i we too much very a lot so awesome super lovely wonderful noted clear
    thumbsup makes sense that's this that is was helpful help was for your the quick answer all
    """
)
"""Words that only close a turn; a short message of others answers the fact that was asked for."""
