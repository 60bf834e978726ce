"""How people say what they want."""

from knowledge.lexicon.rows import words

GREETINGS = ("^ hello|hi|hey|hiya|greetings|good there|mayshare|morning|afternoon|evening|day? $",)
"""A message of nothing else wants help."""

INTENTS = (
    (
        "register",
        "^ please|ok|okay|yes|then|and|so|can|could|you? , you? please? register|enroll it|this|that|them|him|her|one",
        "^ please|ok|okay|yes|then|and|so|can|could|you|i|want|would|like|to? * register ** as|in|with|partner|asset|$",
        "add ** to the register|registry|inventory|directory",
        "add ** as an?|the new? partner|asset|supplier|customer",
        "^ please? add :det? new partner|asset *",
        "have|get|want|need * registered $",
    ),
    (
        "incident",
        "i|we think|fear|guess|believe|am|afraid|suspect|worry i|we|PERSON :gave|cc'd|cc|bcc'd|copied|attached|leaked|"
        "lost *",
        "um|uh|oops|eek|yikes i|we|PERSON|ASSET *",
        "got|went|reached|received|sent ** instead of the|our|a|ASSET *",
        "ASSET|it|that ** reached|went|sent|arrived ** meant|intended|supposed for *",
        "took|copied|carried|downloaded|kept|stole ** home|usb|private|personal|new employer",
        "still on|up|in|visible|open|sharing ** when|while *",
        "red alert|alarm",
        "my|our|all fault",
        "^ not good $",
        "houston *",
        "resold|resells|re-sold ** our|ASSET *",
        "strangers|stranger|hackers|hacker|intruder|intruders|burglar|thief *",
        "readable|visible|public|open|accessible for|to|by|over the? public|night|weekend|everyone|everybody|internet|"
        "all *",
        "gone|went missing *",
        "got|is|are|was|were|ended|landed|fell|fallen|now ** in|into ** hands|possession *",
        "sitting|lying|stored|left|available|shared on|in|at|around ** open|public|unprotected|unlocked|internet|"
        "publicly",
        "visible|accessible|readable|open|available to everybody|everyone|anyone|anybody|all|outsiders|strangers|"
        "competitors|the *",
        "is|are|was|were|has|have|got gone|missing|vanished|disappeared|lifted $",
        "my|our|the laptop|phone|stick|notebook|bag|tablet|drive|printout|suitcase|backpack ** gone|missing|lost|"
        "stolen|vanished|disappeared",
        "possible|suspected|potential|probable|data|security|big leak|breach|exposure|loss|theft",
        "may|might|could|must|probably|have|has|had|we|i * breached|violated *",
        "has|have|had|got :given|received|got|seen|our|the|ASSET ** although|despite|though|even|without ** nda|"
        "agreement|licence|contract|approval|clearance|permission",
        "PARTNER :gave|received|got|has|have|had ** although|despite|though|without *",
        "journalist|reporter|press|competitor|rival|stranger|hacker|thief|blogger * has|have|had|got|obtained|"
        "published|:gave|knows|read *",
        "former|ex|departing|fired employee|colleague|contractor|engineer|worker|staff|intern *",
        "raising|raise|sound|sounding|ring|ringing the|an alarm *",
        "alarm *",
        "copied|took|taken|downloaded|moved|put ** with him|her|them|private|personal|home|own|usb *",
        "PARTNER :gave|showed|passed|forwarded our|the|ASSET ** to|with their|its|a|another|some|customers|customer|"
        "client|supplier *",
        "by mistake|accident|error",
        "accidentally|inadvertently|mistakenly|unintentionally *",
        "leaked|stolen|hacked|compromised|phished|misdirected *",
        "^ ** incident : **",
        "opening|open|report|reporting|declare|declaring|raise|raising|file|filing|log|logging an?|the|security|data? "
        "incident|breach|leak",
        "there|we|i|have|had|has|'ve|was|is|been? an|a data|security|possible|suspected|big|small? incident|breach|"
        "leak",
        "we|i|PERSON|someone|somebody lost|misplaced my|the|a|our|his|her|ASSET",
        "^ lost my|the|a|our *",
        "my|the|our|his|her laptop|phone|stick|notebook|bag|tablet|drive|printout was|got|is|were stolen|lost|gone|"
        "missing",
        "left my|the|our|a|ASSET ** on|in|at the|a train|taxi|cab|bus|plane|bar|cafe|airport|hotel|restaurant",
        "ended up in|on|with|at *",
        "to the wrong *",
        "wrong recipient|recipients|address|person|people|mailbox|customer|channel|file|attachment|version|contact|"
        "list|company|autocomplete|thread|group",
        "autocomplete|auto-complete|autocompleted|misaddressed *",
        "should not|never have :given|gone|been|had|seen|got|received",
        "shouldn't have :given|gone|been|had|seen|got|received",
        "they|he|she|we|i|PARTNER shouldn't|oughtn't have $",
        "went|sent|gone ** instead of PARTNER",
        "uh|oh|oops|whoops|ouch|damn|argh|shit|crap|urgent|alarm|help|dear * :gave|went|sent|leaked|attached|cc|posted",
        "^ found|saw|spotted|discovered|noticed our|ASSET|the|some ** public|online|internet|web|bucket|pastebin|"
        "github|"
        "linkedin|reddit|forum|dark",
        "i|we|PERSON just? found|saw|spotted|discovered|noticed our|ASSET|the|some ** public|online|internet|web|"
        "bucket|"
        "pastebin|github|linkedin|reddit|forum|dark",
        "ASSET|rows|records|data|files|code|figures|numbers|slides|extract ** in|on a|the public|open|github|gitlab|"
        "pastebin|internet|dark|wild|web|unprotected|unsecured *",
        "ASSET|it|they|our is|are|was|were|has|have|been? ** visible|exposed|readable|accessible|downloadable|indexed",
        "turned|turns|showed|shows|showing|popped|pops up in|on|at *",
        "appeared|surfaced|circulating|circulates in|on|at|outside|among *",
        "PARTNER|someone|somebody|they|he|she|employee|contractor|intern ** posted|published|leaked|tweeted|uploaded|"
        "quoted|forwarded|resold|sold|copied ** our|ASSET|it",
        "PARTNER :gave|forwarded|passed our|ASSET *",
        "can|could be found|seen|read|downloaded|googled on|in|via|by|through *",
        "oh no|dear|god|shit|damn|fuck|crap|oops *",
        "^ shit|damn|fuck|crap|oops|argh *",
        "nobody|noone|no-one approved|allowed|authorised|authorized|agreed *",
        "forgot|failed|omitted to mask|redact|anonymise|anonymize|mark|encrypt|remove|check|blank",
        "could|can|was|were able? to? read|see|access|open|download our|ASSET|the ** noticed|hours|days|minutes|weeks|"
        "since",
        "without permission|authorisation|authorization|approval|clearance ** :gave|went|posted",
        ":gave|went|posted ** without permission|authorisation|authorization|approval|clearance|telling|asking",
        "unauthorised|unauthorized access|disclosure|person|copy|download",
        "reply|replied all *",
        "mixed|mixing|mix up *",
    ),
    (
        "help",
        "your answers|answer|limits|sources|source|functions|memory|name|job|purpose|creator|opinion|knowledge|"
        "accuracy|training|language|features *",
        "~ and|but? do|does|can|could|are|will|would|how|what|where|which|who|is you|u|mayshare|this|it bot|also|ever|"
        "really|even? understand|handle|know|remember|store|keep|save|log|learn|support|speak|read|use|trust|reliable|"
        "able|decide|smart *",
        "my|our questions|question|messages|chat|conversation|input|typing *",
        "ask|write|type|talk|question in german|english|french|spanish|another|my *",
        "how|what should|can|do|could|must|would|to i|we|one? phrase|word|formulate|ask|type *",
        "idk|idea|clue how|what to? ask|use|type|do|this *",
        "your functions|features|limits|abilities|capabilities|skills|answers *",
        "do|can|are|how|where|what you|your ** understand|handle|reliable|good|limits|functions|languages|questions|"
        "based *",
        "what happens after|when|if i|we|you * click|press|type|say *",
        "what i|we can|may type|ask|say *",
        "new to this|here|it *",
        "what can|could|may|should i|we|one do|use|try|get here|this|with|mayshare|you *",
        "what|how :be|'s yes|no|ask|unknown|yes-if *",
        "can|could|do|does you|mayshare|it|this also|even? log|record|approve|explain|remind|list|track|answer "
        "disclosures|incidents|approvals|things|questions|terms|agreements|$",
        "how are|is|were you|this|mayshare|it supposed|meant|best|used|built *",
        "who made|built|wrote|runs|owns|maintains you|mayshare|this|it *",
        "^ help $",
        "^ help me? please? $",
        "^ hi|hello|hey , help $",
        "what|which|things|stuff|questions|topics|sorts can|do|does|could|should|all? you|mayshare|this|it|bot do|know|"
        "handle|offer|answer|support|help",
        "what|which|things|stuff|anything|everything|questions|topics|kinds|sorts ** can|may|could|should|do i|we|one "
        "ask|"
        "type|say|write|tell you|here|mayshare|this|$",
        "~ how do|does|can|could|should|would|to i|we|one|you|it|this|that|the|bot? use|ask|start|begin|log|record|"
        "report|"
        "enter|file|undo|correct|register|talk|work|works|reset *",
        "how do|does|can|this|the|i|you|mayshare|we bot|assistant|mayshare|this|use|ask|start *",
        "how do|does this|mayshare|you|it work",
        "what|where is|are|'s the? syntax|command|commands|shortcut|shortcuts|manual|tutorial|instructions",
        "syntax|commands|shortcuts $",
        "what|how does|do|is|'s ** yes|no|ask|unknown|verdict if? mean|means|stand|different|differ",
        "difference between|of yes|no|ask|unknown *",
        "meaning of|behind yes|no|ask|unknown *",
        "which|what commands|command|languages|language *",
        "do|can|are you|mayshare|it understand|speak|support|remember|store|save|learn|able|human|real|a|an|forget",
        "who|what are|is|'re you|mayshare|this? bot? $",
        "show|give|see|need|want|any|some me|us? a|an|few|some? examples|example *",
        "examples|example please|pls *",
        "^ examples|options|menu $",
        "what :be|'s|are my|the options|possibilities here? *",
        "i'm|i am|am new|lost|stuck here?",
    ),
    (
        "log_disclosure",
        "tick it|that|this off *",
        "done and dusted *",
        "enter|put|write|add ** into|in|to|on the ledger|log|record|records|books *",
        "^ ** ASSET ** to|-> PARTNER * , sent|done|given|delivered|shared|emailed|mailed *",
        "can|could|would|will you|mayshare please|kindly|also? log|record|note|enter|register|add|write that|it|this|"
        "the|down|ASSET|PARTNER *",
        "PARTNER was|were|has|have|been * :given ** by|from me|us|PERSON",
        "to be logged|recorded|noted *",
        "put|note|write|jot ** down *",
        "could|can|would|will you|mayshare please|kindly? log|record|note|enter|register|add|write that|it|this|the|"
        "down|ASSET *",
        "^ please|pls|and|kindly|now? log|record|note|enter|book that|this|it|the|down|:|ASSET|PARTNER|* **",
        "^ log|record|ledger|disclosure|disclosed|shared : **",
        "^ new|another disclosure|sharing|entry *",
        "^ for|to|into|in the|my|our log|ledger|record|records|books|file *",
        "^ ** note|entry|record for|in|into|to the|my|our file|files|record|records|ledger|books|log : **",
        "for the record *",
    ),
    (
        "approve",
        "i|we can|do|hereby|gladly|now|also? endorse|sanction|okay|bless|clear|permit|allow|back|ratify ASSET|PARTNER|"
        "that|this|it|the|your *",
        "i|we do|will|can|won't|can't|cannot|don't not|never? let|allow|permit|want PARTNER|ASSET|this|that|it *",
        "~ agreed|cleared|endorsed|okayed|sanctioned|ratified|consented for|by|until|:|, *",
        "objection|objections|concerns from my|our|legal|me *",
        "green|thumbs light|up|down from|by|for me|us|legal|engineering|my|the|ASSET *",
        "thumbsup|thumbsdown from|by|for|on|to *",
        "~ thumbs up|down for|to|on ASSET|the|that|this *",
        "far as i'm|i|we concerned|am|are|is *",
        "i|we|i'm|we're am|are? vetoing|approving|granting|refusing|rejecting|withdrawing|revoking|okaying *",
        "~ legal|management|engineering|security|owner|board declines|decline|approves|refuses|agrees|consents|vetoes|"
        "objects *",
        "take|took|taking back what|my|the|a *",
        "my|our * yes|no|ok|okay|approval|word|consent|veto * off|void|stands|over|gone|history|withdrawn *",
        "fine|ok|okay|good for|with|by me|us *",
        "my|our approval|consent|ok|okay|yes|word|permission|signature|blessing|go-ahead|sign-off|veto *",
        "approval|consent|permission|go-ahead|sign-off|blessing|clearance is|was|has|been? given|granted|denied|"
        "refused|withdrawn|revoked|lifted",
        "i|we do|did|can|will|am|'m|hereby? not|no|longer|never|also? approve|consent|authorise|authorize|agree|reject|"
        "refuse|veto to|that|the|this|it|your|ASSET|PARTNER *",
        "~ approved|rejected|denied|declined|refused|vetoed until|till|through|for|from|by|on|with|: *",
        "approved until|till|through|to|by|from *",
        "from|on my|our side|part|end * may|can|is|are *",
        "~ yes|no to|on ASSET|the|that|this|request *",
        "no|go go from legal|me|us|my *",
        "1 from|by me|us|legal *",
        "ANSWER|request : approved|rejected|granted|denied|declined|refused|ok|yes|no",
        "^ approved|rejected|granted|denied|refused|declined|vetoed",
        "^ approve|reject|refuse|deny|decline|grant that|this|the|it|request? ANSWER|ASSET|request|it|$",
        "legal|owner|management|board hereby? approve|approves|reject|rejects|refuse|refuses|consent|consents *",
        "ANSWER|request|it|that|this * approved|rejected|granted|denied|declined|refused *",
        "^ no|yes|sorry|well , i do|can|can't|don't|won't|cannot not? approve|agree|consent|sign *",
        "approved|signed|authorised|authorized|cleared off? by|from me|us|legal|myself *",
        "i|we hereby|herewith|can|do|gladly|now|also? approve|reject|refuse|deny|withdraw|revoke|consent|rescind|veto|"
        "object|retract|authorise|authorize *",
        "^ i|we agree|consent to|that|with *",
        "^ hereby|herewith *",
        "i|we|hereby|herewith|do * give|grant|grants|giving|withhold my|our|the|you|him|her|them|it ok|okay|approval|"
        "consent|permission|blessing|yes|go-ahead|clearance|signature",
        "i|we|hereby|herewith|do give|grant|refuse|withhold approval|consent|permission|clearance",
        "has|have|has|got|'ve my|our ok|okay|approval|consent|permission|blessing|yes|go-ahead",
        "^ approving|rejecting|refusing|withdrawing|revoking|vetoing|declining|consenting *",
        "^ as owner|legal|manager|the|its|accountable * i|we approve|agree|refuse|consent|withdraw|say|sign",
        "^ as owner|legal|manager of? * i|we approve|agree|refuse|consent|withdraw|say|sign",
        "i|we withdraw|withdrew|revoke|take|taking|took|pull|cancel back? my|our|the approval|consent|ok|okay|yes|"
        "permission|signature|clearance",
        "withdraw|withdrawing|revoke|revoking|cancel|cancelling|taking|take|retract|retracting|pull|pulling back? what|"
        "my|"
        "our|the ** approved|approval|consent|ok|yes|permission|signature",
        "^ fine|ok|okay|good|yes|no|approved|cleared|green by|from|with|for legal|me|my|us|our",
        "^ go ahead|for *",
        "^ you|they|he|she can|may go ahead *",
        "^ no|yes|ok|okay from * on|to|for|: *",
        "^ ** no|yes|ok|okay from|by me|legal|us|my *",
        "^ * not signing that|this|it? off",
        "i|we sign|signed|am|'m|i'm|won't|can't|cannot|will|don't signing|sign? this|that|it|the|ASSET? off",
        "my|our approval|consent|ok|okay|sign-off|signature|permission|yes|blessing for|on|to|until|till|through|is|"
        "ends *",
        "permission|request|approval|consent|exception granted|denied|refused|withdrawn|revoked|approved|declined",
        "i|we have|see no objection|objections *",
        "extend|extending|shorten my|our|the approval|consent|ok|permission *",
    ),
    (
        "who_decides",
        "~ and|while? * , :who * partners|account|desk|role|stuff|restricted|ice|hold|exception|matter|case|topic|this|"
        "that|it",
        ":who ** exception|exceptions|hold|ice|restricted|matter|case|sign-off|veto|escalation *",
        "approver|approvers|deputy|delegate|stand-in|signatory|signatories *",
        "approval chain|path|route|matrix *",
        "how many|which|what * people|persons|colleagues ** sign|approve|decide|agree *",
        "do|does|is|would|will ** nod|ok|okay|yes|approval|signature suffice|suffices|enough|sufficient *",
        "who|whom do|should|must|may|can i|we ** signature|approval|ok|nod|consent|bother *",
        ":who covers|cover|replaces|substitutes|signs|sign *",
        ":who has|have|holds the|a|any last|final|deciding|casting word|say|vote|decision",
        "is|are PERSON|it|she|he|that|this the * one|person * who|that :decide *",
        "contact|contacts|approver|decider|owner|deputy|delegate|manager person|people|partner? for|of|on PARTNER|"
        "ASSET|the|our|this *",
        ":who :be|'s our|the|my * manager|contact|owner|lead|counsel|lawyer|approver|deputy|delegate for|of|on|at *",
        "ask|call|contact|ping|bug whom|who *",
        ":who of|from|at|in|else? * :decide|manages|handles|clears *",
        ":who :be|'s|is|are ** accountable|responsible|owner|approver|contact|decider|charge|entitled|authorised|"
        "authorized",
        ":who is it that *",
        ":who :be|'s the|our? accountable|responsible|owner|approver|contact|decider|right",
        ":who can|could|must|may|should|has|have|needs|need|gets|would|will|is|are to|the|last? :decide|give|have|"
        "final|"
        "authorised|authorized",
        ":who do|should|must|can|could|shall|would|does|may i|we|one|somebody have|need|to|best|now? :seek",
        ":who|by to :seek *",
        ":who ** exception|waiver|sign-off|go-ahead|green|unblocks|unlocks *",
        "by whom * approved|approval|approvals|decided|signed|given|granted|cleared",
        "which|what of|from|in? * accountable|responsible|charge",
        "which|what person|people|colleague|colleagues|approver|approvers|manager|lawyer|department|team|role * "
        ":decide|"
        "responsible|accountable|charge|approval|ask",
        "which|what person|people|colleague|approver *",
        "whose approval|approvals|ok|okay|yes|consent|decision|signature|call|permission|sign-off|blessing|word|desk|"
        "job|"
        "go-ahead|say|nod|agreement *",
        ":who|whose gives|give|gets|grants|has the|final|an? ok|okay|approval|consent|permission|say|word|go-ahead|"
        "blessing|nod *",
        ":who stands|steps|fills in",
        ":who is|'s * deputy|delegate|backup|stand-in *",
        "name|names of the? approver|approvers|owner|decider|decision *",
        "accountable|responsible for|person|here *",
        "tell|know|say|remind * :who approves|decides|signs|clears|owns *",
    ),
    (
        "training",
        "untrained|uncertified|e-learning|elearning *",
        "hold|holds|have|has a? valid|current? pass|passes *",
        "completion rate|quota|status *",
        "i|my|me|we ** :course *",
        "do|must|should|need|have i|we|PERSON|one|everyone * to? be|get|become trained|certified|qualified *",
        "which|what|any|how|when|where|who|whom|whose|does|do|must|have|has|is|are|am|did|can|need|list|show|everyone|"
        "everybody|people|colleagues|remind ** :course *",
        "my|a|some|any|this|that|'s|the|PARTNER|PERSON|required|mandatory|new|annual|yearly|online|next * :course *",
        "i|we|he|she|PERSON finished|passed|completed|took|did|failed|done|just|have|has|'ve * :course *",
        "^ did|done|finished|passed|completed|failed|took :det|PARTNER? ** :course *",
        "expired|lapsed|missing|without|no|with|old * :course *",
        ":be i|we|he|she|they|PERSON|everyone * trained|certified|qualified *",
        "trained|certified on|for|enough|until|in *",
        "retake|repeat|resit|redo|retaking|take|start|sit|book the|my|a|that|it|PARTNER? * :course",
        "^ :course $",
        "when|how|can|do|must ** retake|resit *",
    ),
    (
        "list_disclosures",
        "last|latest|first|newest|recent thing|things|item|items|disclosure|file|files|document|documents * :given|"
        "gone|went|to|with|for *",
        "audit trail *",
        "inventory|tally|count|rundown|stocktake|stock of|on|for *",
        "~ what's|what|which|how is|are|'s|much|many out|outside|there with|at|to *",
        "has|have|had|did ** yet|already|ever|before ?",
        "what|which did PARTNER|they ** walk|walked|leave|left|come|take|took away|off|out? with *",
        "who's|whos got|seen|had|received *",
        "~ who ** got|seen it|them|ASSET *",
        "has|have|had|did ** reached|arrived|landed *",
        "~ which|what bits|pieces|parts|things|files|assets ** sitting|hold|holds|held|stored|lying *",
        "what PARTNER ** know|knows|hold|holds|has *",
        "everything|all|anything logged|recorded|disclosed|shared|noted on|since|in|by|this|last|from *",
        "my|our own? disclosures|disclosure *",
        "recipients|disclosures so|to|until far|date|now *",
        "~ who|whom|which|what * :gave ** ASSET|PARTNER",
        "is|are there ** ASSET going|gone|sent|given *",
        "~ to|from|by whom * :given|:gave|:give|did|was|were|have|has|had *",
        "~ how many|often * disclosures|times|disclosed|shared *",
        "is|are|was there a|any? record|records|entry|entries|log|disclosure|disclosures|trace|proof *",
        "anything|something|nothing|everything gone|went|given|:given out? to|lately|recently|yet|already *",
        "~ which|what|how ** do|does PARTNER|they ** hold|have|possess|keep|own",
        "recipients|recipient|receivers of|for ASSET|the|our *",
        "~ what|which|who|whom|whose|when|where|how|everything ** have|has|had|did|was|were|been|'ve ** "
        ":given|:gave|:give|gone|went|go|seen|received|receive|got|gotten|get|hold|log|logged|recorded",
        "~ what|which|who|whom|everything|anything|all we|i|they|you|PERSON|PARTNER|ever|already * :gave|:given|gave *",
        "~ what|everything|anything|all PARTNER got|received|has|had|holds|saw already|from|so|of|$",
        "~ what|everything|anything|all PARTNER already|ever got|received|has|had|saw",
        "~ what|how|who * :be|was|were|has|have been? :given with|to PARTNER|them",
        "~ what PARTNER has|have|had|got|received",
        "~ how much|many|often of|times * :given|:gave|:give|seen|received|got|has|have|had",
        "~ how much|many of our *",
        "list|show|print|give me|us? all|every|everything|the|my|our|past|recent|last? disclosures|disclosure|"
        "recipient|"
        "recipients",
        "need|want|give|make|send|get * summary|list|overview|report of|on what|everything|all|anything *",
        "list|show|print|see|need|know|overview|tell me|us|of? what|everything|all|every|who ** :given|:gave|gone|went|"
        "received|got *",
        "list|show|print me|us? everything|all|every ** :given|:gave|received|got|has|have|had *",
        "~ has|have|had|did|was|were * ASSET|anyone|anybody|someone|somebody|i|we|PERSON|PARTNER|they|he|she|it|"
        "anything|something|one|nobody ** :given|:gave|:give|logged|received|receive|got|gotten|get|seen|see|gone|go|"
        "went *",
        "have|did i|we|PERSON|anyone|somebody ** log|logged|record|recorded *",
        "~ who|which ** has|got|received|have|already|holds|hold|had|saw ** seen|got|received|a|our|the|ASSET|access",
        "~ who|which * received|got|holds|has|have|saw|had ASSET|our|a|the|copies|access",
        "~ which|what|who ** know|knows|knew about|of *",
        "~ which|what|who ** hold|holds|have|has a|the? copy|copies",
        "disclosure|disclosures|sharing history|log|ledger|list|record|records|register|so",
        "full|complete|whole|entire|our|the history|track|ledger|log|record|trail of|for|with|to *",
        "disclosures|disclosure to|of|with|for|since|in|from|this|last|by|made *",
        "past|previous|earlier|recent disclosures|disclosure *",
        "have|has|had we|i|PERSON|anyone|PARTNER ** already|ever|before|yet|so ** :given|:gave|seen|got|received|had|"
        "gone",
        "~ everything|anything|all|whatever PARTNER ** received|got|seen|has|have|had|holds *",
        "received|got|seen|given so far|already|to date *",
        "~ and|so|but? what do|does PARTNER|they ** hold|have|possess|keep|know *",
    ),
    (
        "due",
        "until|till when ?",
        "days|weeks|months|time left|remaining|more? ?",
        "expiring|expired|ending|lapsing|due|overdue when|soon|already|yet|now|next? ?",
        "PARTNER|:agreement * when|until|till|how * ?",
        "wake me|us *",
        "leave me|us alone|be|in *",
        "overdue *",
        "late with|on *",
        "past its|their|the date|deadline|time *",
        "which|what|every|all|any|each * :agreement * that|which? ends|end|expires|expire|lapses|lapse|runs|run *",
        ":agreement end|expiry|renewal|review|notice|closing date|day|period? *",
        "by|on at? what|which date|day|time|month *",
        "how much|many * longer * do|does|will|is|are *",
        "~ is|are there ** review|reviews|deadline|deadlines|renewal|renewals|reminder|reminders|expiry|expiries|"
        "notice *",
        "next|upcoming|coming|pending|future renewal|renewals|review|expiry|expiries|deadline|deadlines|notice date|"
        "dates|periods|period? *",
        "what should|must|do|need i|we look|check|prepare|finish|handle|do|take * before|by|until|this|next|end *",
        "~ when|until|till|by how? when|long|what? :be|'s|does|do|will|must|is|are|did|date|day ** review|:due|deleted|"
        "delete|"
        "returned|return|run|runs|running|out|over|look|check|checked|scheduled|deadline|deadlines|destroyed|valid *",
        "~ when ** :due|review|reviewed|deadline|deleted|delete|returned|return|runs|scheduled *",
        "~ by when *",
        "~ how long until|till|left|before|still|more *",
        "~ how long is|are|do|does|have|has|will|may|can ** :due|left|valid|remain|until|take|still|run|runs|have|go *",
        "~ how much time|longer|notice *",
        "~ how many days|weeks|months|years remain|left|until|till|to|do|does|before|are|have|is *",
        "days|weeks|months remain|remaining|left *",
        "~ what|which :be|'s|are? the|my|our|next? deadline|deadlines|dates *",
        "~ what|which|anything|any|something|everything|whatever|who ** :due|expires|runs|run|falls|falling|falling|"
        "comes|"
        "coming up|out|due|soon|off|this|next|by|in|before|within|until|$",
        "~ what|which|anything|any|everything|is|are|agreements|agreement ** expire|expires|expiring|overdue|lapse|"
        "lapses|"
        "lapsing|upcoming|deadline|deadlines",
        "runs|run|running|falls|falling out|off|due *",
        "snooze|snoozing|postpone|postponing|defer *",
        "remind|ping|nudge|alert|warn|notify me|us|PERSON|her|him *",
        "~ which|what|any|my|our|all|open|pending|outstanding|next|upcoming|list|show ** reviews|review|deadlines|"
        "deadline|"
        "reminders|renewals|duties|deletions|confirmations|returns|to-dos|todos|tasks|obligations *",
        "~ what|anything|something :be|'s|is? ** on my|our list|desk|agenda|plate|table|calendar|todo|radar|docket",
        "upcoming|open|pending|next|outstanding|overdue reviews|review|deadlines|deadline|reminders|renewals|duties|"
        "deletions|confirmations|returns|tasks",
        "~ my|our|open|pending reviews|deadlines|reminders|renewals|deletions|confirmations|tasks|todos|to *",
        "^ reviews|deadlines|reminders|renewals|deletions|confirmations *",
        "~ what|which * must|should|need|have|do|to i|we * do|delete|return|confirm|destroy|hand|give|renew this|next|"
        "by|"
        "before|today|until|soon|within|back",
        "i|we have|need|got|has|must to? ** done|do|finish|finished|complete before|by|until *",
        "move|push|shift|put that|the|it|this|my reminder|review|deadline *",
        "^ done|finished|reviewed|confirmed with|the|that|it review|reviewing|deletion *",
    ),
    (
        "explain_terms",
        "PARTNER|:agreement ** :concept ** ?",
        "~ what|which|how|who|where|is|are|does|do|can|any ** :concept ** PARTNER|:agreement",
        ":concept in|of|under|for|with the|our * PARTNER|:agreement",
        "PARTNER|:agreement 's? :concept|summary|gist|text $",
        "say|says|said|written|stands where|there|in *",
        "clause|full|exact|original text|wording *",
        ":agreement CLAUSE *",
        "min|max|minimum|maximum|smallest|largest * group|groups|seat|seats|size *",
        "group size|sizes *",
        "what ** mean|means *",
        ":agreement ** in|with one|two|three|a|few|short|simple sentences|sentence|words *",
        "based on which|what *",
        "~ how long ** secret|confidential|confidentiality|survive|survives|binding|bound|quiet *",
        "explain|justify the|this|that|your verdict|answer|decision|no|yes|reasoning|reason|result *",
        "~ does|do|is|can|will CLAUSE *",
        "^ says who $",
        "what|who makes|made it|this|that ** a|no|yes|ask|impossible *",
        "~ what|where|how|which|who|whose|whom|why|whether|does|do|is|are|was|can|did|has|have ** :agreement|clause|"
        "clauses|"
        "paragraph|§ *",
        ":agreement ** say|says|said|cover|covers|covered|allow|allows|forbid|forbids|mean|means|require|requires|"
        "permit|"
        "permits|name|names|mention|mentions|state|states|define|defines|contain|contains|limit|limits",
        "say|says|said|written|agreed|stipulated|signed|stated about|on|regarding|in|with|concerning *",
        "show|explain|quote|read|print|cite|summarise|summarize|recite|paraphrase|translate|open|give|tell|remind me|"
        "us? "
        "the|our|a|of|about|what|its|their|my|this|that|PARTNER? ** clause|clauses|section|wording|agreement|nda|"
        "contract|"
        "licence|license|terms|paragraph|:agreement|policy|rule|rules",
        "~ explain|summarise|summarize|quote|paraphrase *",
        "~ which|what|whose clause|clauses|section|paragraph|rule|rules|policy|wording|terms|law|provision|provisions "
        "*",
        "clause|section|paragraph|article|§ CLAUSE",
        "^ and? clause|section|paragraph|article|§ *",
        "do|did|does|have|has we|i|PARTNER|they * have|signed|sign|got a|an|any|our|the * :agreement",
        "~ what|which|when|where|how|why did|do|does|have|has|had|was|were|is|are we|i|PARTNER|they|it ** sign|signed|"
        "agree|"
        "agreed|promise|promised|commit|committed|undertake|undertaken|owe *",
        "obliged|obligated|obligation|obligations|bound|required|supposed to|by|do|towards|under *",
        "~ what|which|how|any|are|is ** rights|duties|obligations|conditions|restrictions|limits|limitations|"
        "exclusions|"
        "exceptions|remedies|penalties|liability|survival|jurisdiction|notice *",
        "~ what|which :be|'s|are? * conditions|obligations|duties|terms|rules|restrictions",
        "~ what|which * countries|territories|purposes|uses|affiliates|recipients|people|seats|fields|forms does|do|"
        "may|can|"
        "is|are|did ** name|cover|allow|permit|list|include|grant|mention|use",
        "~ how long * :be|does|do|will ** survive|survives|last|bind|binds|apply|confidential|secret *",
        "~ how many|much|long * does|do|may|can|must|are|is PARTNER|the|our|we|they|it *",
        "reason|reasons|grounds|basis why|for|that|we|behind|of|it|the|PARTNER|ASSET *",
        "why|how come :be|was|were|did|does|do|can't|cannot|is|isn't|aren't|may|not|exactly|though|so|that|this|it|the|"
        "PARTNER|ASSET|we|i *",
        "^ * why $",
        "^ why *",
        "^ * how come $",
        "on what|which grounds|basis *",
        "where does|is|do|did it|that|this * say|says|written|stated|come *",
        "explain|justify that|this|it|your|the answer|verdict|no|yes|decision|reason|reasons? *",
        "must|need|have|should we|i|they|PARTNER to? delete|return|destroy|keep|mark|notify|confirm|inform *",
        "what|which must|should|need|have|do we|i to? do before|after|when|first *",
        "^ and|but|so|ok|hm|hmm|sorry? why *",
        "on|put on? hold why|because|since|for *",
        "~ what :be|'s|is in|inside|under the|our * :agreement",
        "under which|what|whose *",
    ),
)
"""What a message is about, first match first; sharing is told by the tables below."""

OVERVIEWS = (
    (
        "not_shareable",
        "~ what|which|anything|everything|whatever|things|assets ** may|can|must|should|could|am|are i|we|one|never? "
        "not|never "
        "** with|to anyone|anybody|any|nobody|everyone|outsiders|outside|$",
        "~ what|which|things|assets|anything|everything ** mustn't|can't|cannot|shouldn't|mayn't|never *",
        "~ what|which|anything|everything|things|assets ** with no one *",
        "~ what|which|anything|everything|things|assets ** with|to nobody|noone|none *",
        "~ what|which|everything|anything|things|assets :be|'s|is|are|absolutely|completely|always? off limits|"
        "forbidden|"
        "prohibited|untouchable|taboo|secret|restricted|blocked *",
        "off limits for|to|with everyone|everybody|anyone|all *",
    ),
    (
        "shareable",
        "~ what|which|anything|something|whatever|how ** may|can|could|should|am|are|is i|we|there|to|one * :allowed? "
        ":give|"
        ":given ** PARTNER|them|her|him",
        "~ what|which|anything|something|whatever ** may|can|could|is|are PARTNER|they|them * :allowed? :get|know",
        "~ what|which|anything|something ** :allowed|shareable|free to|for|with|if PARTNER|them",
        "~ what|which|anything|something ** may|can|could|might|should :gone to PARTNER|them",
        "~ what|which|anything|something ** may|can|could|should i|we :give $",
    ),
    (
        "agreements",
        "~ which|what|how * :agreement do|are|exist|have|there|we|in *",
        "~ which|what other|more? :agreement $",
        "list|show|print|give|need|see me|us? all|the|our|every|current|active|a? * ndas|agreements|contracts|"
        "licences|licenses|dpas",
        "~ who|whom|which|what|how|many :partner-word? do|have|has|are did? we|i|there|us|our ** :agreement *",
        "~ who|which|what :partner-word? :be|'s|has|have * under|signed|with|an|a|our :agreement *",
        "^ all|our|my? :agreement $",
    ),
    (
        "partners",
        "~ which|what|how|who many|are? our|the|all|other? :partner-word do|are|exist|have|there|we|registered|$",
        "^ list|show|print|give me|us? all|the|our|every|current|registered? partner|partners|companies",
        "~ who|whom do|are we work|working|partner|partnered|dealing|deal|with *",
        "~ who|whom :be|'s|are our|on|in :partner-word|register|list *",
        "^ all|our|my? partners $",
        "~ which|what :partner-word are|do|exist|have|there *",
    ),
    (
        "assets",
        "~ which|what|how many|other? asset|assets ** do|are|exist|have|there|we|registered|know|$",
        "^ list|show|print|give me|us? all|the|our|every|my|registered? assets",
        "^ all|our|my? assets $",
    ),
)
"""What an overview is asked of; with a record of its own named beside it, most are another question."""

EXAMPLES = {
    "share": (
        "may I share {asset} with {partner}?",
        "can {partner} get {asset} for {purpose}?",
        "is it ok to send {partner} {asset}?",
        "{asset} to {partner}?",
    ),
    "log_disclosure": (
        "I sent {asset} to {partner} today",
        "log: {asset} to {partner}, by email",
        "we showed {partner} {asset} in a demo yesterday",
    ),
    "list_disclosures": (
        "what have we shared with {partner}?",
        "who has received {asset}?",
        "has {asset} ever gone to {partner}?",
    ),
    "explain_terms": (
        "what does {agreement} say about marking?",
        "explain {agreement}",
        "which clause of {agreement} covers publication?",
        "why?",
    ),
    "due": (
        "when does {agreement} expire?",
        "what is due next week?",
        "which reviews are open?",
    ),
    "training": (
        "which training do I need for {partner}?",
        "is my course still valid?",
        "I finished the refresher",
    ),
    "approve": (
        "I approve {asset} for {partner}",
        "approved: {asset} to {partner} until 31 March 2027",
        "I withdraw my approval for {asset} to {partner}",
    ),
    "incident": (
        "{asset} went to {partner} by mistake",
        "we leaked {asset}",
        "report an incident: {asset} is visible online",
    ),
    "who_decides": (
        "who decides about {asset}?",
        "whom do I ask about {partner}?",
        "whose approval do I need for {asset}?",
    ),
    "overview": (
        "which partners are there?",
        "who do we have NDAs with?",
        "what may I not share with anyone?",
        "what can I share with {partner}?",
    ),
    "register": (
        "register it",
        "please register Northlight Optics as a partner",
        "add the torque sensor to the register",
    ),
    "help": (
        "help",
        "what can I ask you?",
        "how do I record a disclosure?",
    ),
}
"""Sentences for each intent: what help teaches; each is understood so, whatever names fill the braces."""

SHARE_ASKED = (
    ":may :we|PERSON|PARTNER|ASSET|:det ** :give|:get|:publish|go|resell|train|benchmark|benchmarked|be|join|put|"
    "make|open|live|sit|stay",
    ":may ** :give|:get|:publish|:given|go|resell|sublicense|train|put|be",
    "^ and|so|ok|okay|but|hi|hey|then? :be ** :allowed",
    "if|whether|, :be|it's ** :allowed",
    ":be ** :allowed ** ?",
    ":be PARTNER|we|i|they|ASSET ** allowed|permitted|entitled ** ?",
    ":allowed to|if|for|that|with ** :give|:get|:giving|go|put|:publish ** ?",
    "^ :allowed *",
    ":allowed $",
    ":allowed ?",
    ":may|am :we $",
    "can|could|may|will do ?",
    "ok|okay|fine|cool|good|alright|happy or|with|by|for|to|on not|that|this|it|you|us|me|legal *",
    "objections|objection|objects|anything against|to|if|with|when *",
    "what|which of these|those|them *",
    "would|will it|that|there be *",
    "would|will|does|do :giving|ASSET ** be|count|break|violate|breach",
    "what-about ** :getting|:giving|ASSET|PARTNER *",
    "anything ** stops|stop|prevents|prevent|against|show|share",
    "who|which of|at|from ** :may|:be *",
    "right|correct|true|wasn't|isn't it? ?",
    "isn't|aren't|wasn't|right|ok|okay it|they|that|we|i? $",
    "off limits *",
    "yes or? no",
    "do i|we say|tell *",
    "a|the|your|looking|need|want|clean? yes|go|ok|clearance|green on|for|to|with : *",
    "not|never|n't ** :give|:given",
    "don't|doesn't think|believe *",
    "your|any view|take|opinion|advice|thoughts|idea|blockers|blocker|concerns|concern|worries *",
    "in trouble if *",
    "is|are there a|any? way to|for *",
    "happen|happens|happened if *",
    "need|want|like|plan|planning|going|about|thinking|love|hoping to|of :give|:giving|publish",
    "instead of :giving *",
    "would|do|does ** breach|violate|break|infringe *",
    "count|counts as *",
    "thumbs|green up|light|down",
    "pls|please|kindly advise|confirm|check|verify *",
    "advise|wondering|wonder|know|tell|say|confirm me|us|you? if|whether *",
    "advise against *",
    "nothing|anything|something|what ** precludes|preclude|prevents|prevent|prohibits|prohibit|bars|stops|stop|forbids|"
    "forbid *",
    "thoughts|opinions|opinion|possible|permissible|publishable|shareable|disclosable|admissible|objectionable ?",
    "what|how do|should|shall|can|could i|we tell|answer|reply|say|respond *",
    ":publish what|the|ASSET|our|this",
    "i'll|we'll :give|bring *",
    "PARTNER|they keeps|keep|is|are asking|pestering|bugging|begging *",
    "do i|we push|send|give|hand|share *",
    "so? not|no even|also? ** ?",
)
"""How people ask for permission. A bare `?` is a question mark."""

SHARE_TOLD = (
    "^ please|pls? just? :give ** ASSET|PARTNER",
    "ASSET ** to|with|for|->|2|by PARTNER",
    "PARTNER ** :get|asked|asks|requested|requests|pestering|begging|asking ** ASSET",
    "PARTNER wants|want|needs|need|asked|asks|requested|is|are *",
    "PARTNER would|'d|d like|love *",
    "ASSET ** PARTNER :get|wants|want|needs|asked|asks",
)
"""Words that speak of sharing without asking."""

SHARE_REQUESTED = (
    "PARTNER|people|engineers|team|guy|folks|contact ** keeps|keep|wants|want|needs|need|asked|asks|requested|requests|"
    "asking|would|like|"
    "love|begging ** ASSET",
    "ASSET ** PARTNER ** wants|want|needs|need|asked|asks|requested|asking it|them|that|for|this",
    "PARTNER ** wants|want|needs|need|asked|asks to :get|publish|advertise|use|train|resell ** ASSET",
)
"""A partner's wish told: whoever says so asks whether it may be met."""

QUESTION_WORDS = words(
    """
    ok okay fine good possible allowed permitted admissible thoughts objections it them that this they he she yes no go
    right correct may can could should might must i we okay cool alright legal acceptable do be
    """
)
"""Words that make a question one about what was said, and not one about coffee."""

LOG_REQUESTED = (
    "can|could|would|will you|mayshare please|kindly|also? log|record|note|enter|register|add|write that|it|this|the|"
    "down|"
    "ASSET|PARTNER *",
)
"""How people ask for something to be recorded: a question only in form."""

REPORTS = (
    "PARTNER|people|team * now|already|just|today|yesterday * has|have|had|got|received|saw|seen|collected ** ASSET",
    "PARTNER|people|team * has|have|had|got|received|saw|seen|collected|picked now|already|just|up? ** ASSET ** from|"
    "via|by|"
    "through|in|at|today|yesterday|this|on us|me|sftp|mail|email|post|demo|meeting|call|$",
    "done|finished , PARTNER * has|have|had|got|received ASSET|the|it|them *",
    "i|we let PARTNER * see|look|have|read|watch|try|test *",
    "talked|talking|took|walked|guided PARTNER|PERSON|them|him|her * through ASSET",
    "PERSON|someone|somebody from|at|of PARTNER ** saw|got|received|read|has *",
    "^ * i|we|PERSON|just|already :gave ** ASSET|PARTNER|it|them",
    "^ ** i|we|PERSON|have|has|'ve|just|already|also :gave|:given ASSET|PARTNER|it|them|her|him|someone|everyone|to|"
    "the|our|a|"
    "an|through|out|over ** ASSET|PARTNER|$",
    "^ * just|already|also? :gave ** ASSET|PARTNER|it|them",
    "^ fyi|done|great|today|yesterday ** i|we|PERSON :gave *",
    "^ * , ** i|we|PERSON :gave ** ASSET|PARTNER|them|it",
    "in|at|during|on ** call|meeting|workshop|lunch|visit|conference|demo|fair|dinner ** i|we|PERSON :gave *",
    "^ :gave ** ASSET ** to|with PARTNER",
    "^ :gave PARTNER ** ASSET",
    "^ great|done|ok , :gave *",
    "ASSET|it|they was|were|has|have|been|is :given|handed ** to|with|by|at PARTNER",
    "ASSET|it|they went|gone|goes out|over|today|yesterday? to PARTNER",
    "ASSET|it was|were|has|have been? ** :given",
    "log|record : ** ASSET",
    "log|ledger|record|disclosure|disclosures|disclosed : **",
    "^ for|to|into the log|ledger|record|records|books|file *",
    "ledger|log|register|record of disclosures|disclosure *",
    "^ pls|please log|record|note|enter|register **",
    "^ log|record **",
    "please|pls|kindly|and log|record|note|enter|put|write|add that|it|this|the|them down|in|into|as *",
    "please|pls|kindly log|record|note that|it|this|the|down",
    "for the record *",
    "PARTNER got|received|has had|have had|has seen|saw ASSET|the|our *",
    "PARTNER now? have|has|got|received|saw ASSET *",
    "^ ** note|entry|record for|in|into|to the|my|our file|files|record|records|ledger|books|log : **",
    "PARTNER now|already|just has|have|had|got|received? * received|got|seen|had ASSET",
    "^ done|fyi|update , PARTNER have|has|got|received|saw ASSET",
    "PERSON|someone|they|he|she from|at|of PARTNER saw|got|received|read ASSET",
    "new disclosure|entry|sharing *",
    "told PARTNER|PERSON|them ** about|how|what|that *",
)
"""How people tell what they have disclosed; a question, a negation or hearsay is no report."""

NOT_A_REPORT = (
    "dream|dreamt|dreamed|nightmare|pretend|novel|sticker|yoghurt|fridge",
    "got|was|were|been|is|being approved|granted|rejected|okayed|cleared by *",
    "might|may have *",
    "if|suppose|supposing|imagine|assuming|would|should|hypothetically",
    "he|she|somebody|someone|they|PARTNER :gave|said|says|claims|told|thinks",
    "PERSON said|says|claims|told|thinks|reckons",
    ":may :we|PERSON|PARTNER",
    "movie|film|joke|joking|kidding",
    "forwarded|message from",
    "what do i|we",
    "whether|almost|nearly",
    "^ why|how *",
    "will|going|plan|want|wants|about|planning|intend|hope|like to :give *",
)
"""What makes a report or an approval not one."""

NEGATED_REPORT = ("not|didn't|never|haven't|hasn't|wasn't|weren't|nothing|nobody|won't|don't",)
"""What besides makes a report of a disclosure not one."""

NOT_SHARING = (
    "can|could|will|would you please|kindly? give|send|forward|share|show|pass|mail|email|copy|bring|hand|upload|drop "
    "*",
    "share|sharing|shared my|your|the|a|an|our|one|some screen|location|ride|taxi|cab|lunch|room|desk|office|car|"
    "dinner|"
    "table|stage|booth|coffee|drink|drinks|meal|laugh|beer|beers|panel|hotel|lift|flight|train|bus|hobby|opinion|view|"
    "pizza|cake|birthday|umbrella|umbrellas|joke|memory|calendar|agenda|passion|interest",
)
"""What is no question about sharing with a partner."""

NEWS = ("good|bad|great|big|sad news *", "congrats|congratulations *")
"""How people tell news; without a question mark nothing is asked."""

IRONY = (
    "what could|can possibly? go wrong",
    "just|only|was|am|i'm|we're kidding|joking",
    "jk|rofl $",
    "haha|lol|lmao $",
    "^ yeah|sure|right , right|sure|because|let's|why *",
)
"""How people joke; without a question of their own nothing is asked."""

SHARE_FIRST = (
    ":may it|that|this|these|those|them * be|go :given|to|on|out|in|into|repeated|passed|used *",
    ":may i|we|PERSON|PARTNER also|still|please|now|just|ever? :give|:publish *",
    ":may|shall i|we|PARTNER|they also|still|please|now|just|ever? have|get|see|receive|show ** ASSET",
    ":be|had|was|were i|we|they|PARTNER|PERSON ** allowed|permitted|free|ok|okay|fine|entitled ** :give|:given|:get *",
    "^ was|were|is|would|be it|that|this ** ok|okay|fine|allowed|permitted|right *",
    "were|was|had we|i ** allowed|ok|okay|fine|permitted|free *",
)
"""What is a question about sharing, whatever else it holds."""

DENIALS = (
    "i|we did|have not :give|:given",
    "i|we didn't|haven't|never :give|:given|:gave",
    "PERSON did|has not :give|:given",
)
"""How people say that they did not share; without a question mark nothing is asked."""

CLAIMS = (
    "mentioned|heard|hear|rumour|rumor|apparently|supposedly * *",
    "PERSON|PARTNER|they|he|she|someone|somebody|everyone|legal told|said|says|told|claims|thinks|confirmed|promised|"
    "assured "
    "me|us|that? ** :allowed",
    "i take it|them|that *",
    "they're|it's|he's|she's|we're already? :allowed",
    "i'll|we'll|let's|will just? wait|tell|do|ask|check|see|keep|go|try|stop|leave|inform|write|call|come|let|remember "
    "*",
)
"""How people state that something is allowed; without a question mark nothing is asked."""

LEISURE = words(
    """
    party yoghurt fridge kitchen cake birthday football vacation weather rain bike taxi cab dog cat trees tree
    garden movie film song band concert gym pizza burger lunch coffee beer wine dinner breakfast parking pump dream
    nightmare sticker expense expenses bar pub zoom landing
    """
)
"""Words of other business: with one of them only a question about sharing is taken for one."""

OTHER_BUSINESS = (
    "scratch|ignore|forget|disregard that|it|this|my * *",
    "solved|sorted|fixed|found|handled it|that|this|them? differently|already|myself|elsewhere|otherwise *",
    "ever|again ** stop me|us",
    "~ can|could|would|will someone|somebody|anyone|anybody|PERSON|you please? give|send|forward|share|show|pass|mail|"
    "email|copy|bring|hand|"
    "upload|drop me|us *",
    "~ where is|are|'s|do|can *",
    "move|reschedule|postpone|shift|cancel|join|attend|schedule|book|skip|prepare the|our|a * call|meeting|sync|visit|"
    "demo|workshop|session|trip|lunch|dinner|train|flight|appointment",
    "^ sounds|looks good|great|fine|ok , *",
    ":be ASSET|it|PARTNER|everything|the * down|up|broken|slow|online|stored|ready|finished|late|open|closed *",
    "lunch|coffee|beer|dinner|drinks|pizza|breakfast|party at|with|in|for|anyone|before|after *",
    "anyone|anybody ?",
    "who|anyone|anybody has|have|is|up|free|around time|a|an|for|keen|coming *",
    "^ nvm|nevermind *",
    "^ never mind $",
    "found|got|solved|sorted it|that $",
    "^ thanks|thank|cheers|thx|great|perfect|super|awesome , *",
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
