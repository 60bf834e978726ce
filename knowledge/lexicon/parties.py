"""The words around the name of a partner or a person, and for parties nobody named."""

from knowledge.lexicon.rows import words

OTHERS = words(
    """
    everyone everybody anyone anybody someone somebody whoever others
    """
)
"""People and companies nobody named, as one word: whoever is to receive beside a partner must be asked for."""

THIRD_PARTIES = words(
    """
    customers clients suppliers vendors resellers distributors retailers licensees subcontractors contractors
    consultants advisors auditors investors shareholders freelancers agencies customer client supplier vendor
    reseller distributor retailer licensee subcontractor investor shareholder freelancer
    """
)
"""Other companies and people around a partner: "Orion and its contractors" are more than Orion."""

AGENTS = words("advisors agencies auditors consultants contractors freelancers subcontractors")
"""Those of them who act for the partner: "Orion's auditors" are people of Orion's."""

OUTSIDE_PARTIES = (THIRD_PARTIES - AGENTS - words("freelancer subcontractor")) | words(
    """
    acquirer acquirers alumni authorities authority bank banks bidder bidders creditor creditors distributor
    firm firms foundation franchisee franchisees incubator insurer insurers
    investor investors journalist journalists landlord landlords lender lenders liquidator manufacturer manufacturers
    press printer printers provider providers regulator regulators shareholders spin spinoff spinoffs
    spinout sponsor sponsors startup startups successor tenant tenants underwriter underwriters union unions university
    venture ventures
    """
)
"""Companies and people who are none of a partner's own: "Orion's bank" is not Orion."""

OWNING = words("owner owners")
"""Directly behind a partner these own the partner; a "product owner" is one of its people."""

BEFORE_OWNERS = words("new old future majority minority sole ultimate beneficial current former main largest")
"""Before these: "Orion's new owner"."""

KIN = words(
    """
    wife husband brother sister son daughter flatmate neighbour neighbor cousin family relative relatives mother father
    parents girlfriend boyfriend fiance fiancee spouse widow heir heirs godfather
    """
)
"""People who are near to somebody and belong to no company."""

BEFORE_GONE = words("former ex old retired onetime late previous")
"""Before a word for people, these tell that they are no longer the partner's."""

UNNAMED = words(
    """
    agencies agency authorities bank client clients colleague colleagues community competitor competitors
    contractor contractors customer customers distributor friend friends guest guests journalist journalists
    manufacturer partner partners prospect prospects regulator reseller resellers retailer retailers rival rivals
    startup supplier suppliers university vendor vendors
    """
)
"""Companies and people nobody named: "a competitor" is a recipient who must be asked for."""

RELATED_COMPANY = words(
    """
    affiliate affiliates arm competitor competitors daughter entity jv offshoot rival rivals
    spinoff subsidiary subsidiaries parent holding sister
    """
)
"""A company told by its relation to another one; it is a recipient of its own (rule 16)."""

PEOPLE_WORDS = words(
    """
    admin advisor agency analyst analysts architect architects assistant attorney auditor auditors board boss
    buyer buyers category ceo cfo chief ciso colleague colleagues consultant consultants contact contacts
    contractor contractors coo counsel cto ctos department designer designers desk dev developer developers devs
    director directors employee employees engineer engineering engineers expert experts founder founders group guy
    head intern interns lab lawyer lawyers lead leads management manager managers marketing merchandiser officer
    officers ops people person planner planners president procurement qa rep reps representative researchers sales
    scientist scientists staff subcontractor subcontractors
    student supplier support team teams tester testers unit vp warehouse workers
    """
)
"""Words for people and teams on the partner's side."""

GIVES = (
    "^ also|still|please? :give|:publish|go|talk|present *",
    "^ do it|that|this|so",
    "^ be? allowed|permitted|able|ok|okay|cleared|fine|free to",
)
"""How the words behind the name of a discloser begin."""

OTHER_THAN_PEOPLE = words(
    """
    course courses conference portal program programme meeting meetings day event handbook docs
    """
)
"""Behind a word for people these make another thing of it: the "developer course"."""

_NOT_TOLD = (
    "companies|company|partner|partners|firm|firms|customer|customers|one|anyone|anybody|someone|somebody|others"
)

PLACES_BEFORE_RELATIONS = (
    ("recipient", "no one else? other|but|except|besides than|to|with? to|with|for? :det? $", ""),
    ("recipient", "nobody|none else? other|but|except|besides than|to|with? to|with|for? :det? $", ""),
    ("recipient", "well as to|with|for? :det? $", ""),
    ("excluded", "not|never to|with|for|at :det? $", "^ but|rather|instead"),
    ("excluded", "not|never to|with|for|at :det? $", "^ , but|rather|instead"),
    ("excluded", ", not to|with|for|at :det? $", ""),
    ("excluded", "other than|to to|with|for? :det? $", ""),
    ("excluded", "outside|beyond of? :det? $", ""),
    ("excluded", "not called|named $", ""),
    ("excluded", "without :giving|asking|informing|involving|notifying|consulting :det? $", ""),
    ("excluded", f"{_NOT_TOLD} like|such|besides|unlike|resembling|except as? :det? $", ""),
    (
        "precedent",
        "way|like|as|since|because|when|after we|i|they|you|he|she have|had|already|also? :gave ** to|with $",
        "",
    ),
    ("precedent", "as with :det? $", ""),
    (
        "excluded",
        "not|except|excluding|without|unlike|minus|forget|skip|drop|remove|scrap :det? $",
        "",
    ),
    ("excluded", "leave|leaving|leaves out :det? $", ""),
    ("excluded", "no longer|more :det? $", ""),
    ("excluded", "leave|leaving|keep|keeping|take|taking|drop|dropping|cut|rule :det? $", "^ out|off|away|aside"),
    ("excluded", "omit|omitting|skipping :det? $", ""),
    ("excluded", "but|and not to|with|for $", ""),
    ("excluded", "everybody|everyone|anybody|anyone|all but|except $", ""),
    ("excluded", "instead|rather of|than to|with|for|:giving? :det? $", ""),
    ("precedent", "same|like|as :giving|:give * to|with $", ""),
    ("context", "meant|intended|destined for $", "^ ** to|went|landed|ended|reached"),
)
"""Places of partners that are looked for first."""

PLACES_OF_PARTNERS = (
    (
        "recipient",
        "",
        "^ has|have|had? already|then|also|wished|wishes|wanted|intends|plans|hopes? to? resold|resell|resells",
    ),
    ("recipient", "", "^ has|have|had? already|then|also? :gave|leaked|resold our|ASSET *"),
    ("recipient", "", "^ has|have|had? already|then|also? told|showed|sent|gave their|its * our|ASSET *"),
    ("recipient", "", "^ 's copy|copies|version of"),
    ("related", "", "^ 's|:det|japanese|german|french|british|us|american? *"),
    (
        "source",
        "what|anything|something|everything|whatever|which|that|information|data|material|stuff|numbers|"
        "figures|report $",
        "^ has|have|had|already? told|gave|sent|showed|shared|disclosed|provided|given|said|supplied|handed|shown",
    ),
    (
        "source",
        "",
        "^ has|have|had|recently|already? told|gave|sent|showed|shared|disclosed|provided|given|"
        "supplied|handed|shown with|to? us|me",
    ),
    (
        "source",
        "got|received|learned|learnt|heard|obtained|know|came|comes|is|information|data|material|"
        "secrets|figures|numbers|report|notes from|of $",
        "",
    ),
    ("source", "", "^ has|have|had|recently|already? confided|entrusted|revealed in|to|with us|me"),
    ("source", "", "^ 's * , which|that they|she|he has|have|had? :gave us|me"),
    ("source", "", "^ 's confidential|secret|own|internal *"),
    (
        "owner",
        "our|my|the|a|any|this? thing|deal|work|project|relationship|cooperation|collaboration|partnership|talks|"
        "negotiations|discussions|arrangement|business|dealings|contract with|to $",
        "^ exists|exist|is|are|was|were|has|$",
    ),
    ("owner", "", "^ 's? :agreement|deal|deals|papers"),
    ("recipient", "only|just|purely a|an $", "^ thing|matter|rule|requirement|issue|problem|condition|question"),
    ("owner", "", "^ 's? mutual|signed|current|old|new|existing|data|developer|dev|framework? :agreement"),
    (
        "owner",
        "obligation|obligations|duty|duties|commitment|commitments|promise|promises to|towards|toward :det? $",
        "",
    ),
    ("context", "joint|ongoing|common work|project|projects|business with :det? $", ""),
    ("context", "cooperation|collaboration|partnership|dispute with :det? $", ""),
    ("owner", ":agreement|deal with|of|from $", ""),
    (
        "precedent",
        "like|as|unlike|than|when we|i|they|you did|do|have|had|always|already|usually? * with|for|to :det? $",
        "",
    ),
    ("precedent", "like|as|with|when|same|than $", "^ got|had|did|received|does|has|have"),
    ("precedent", "like|unlike|same as with|for|to? $", ""),
    ("recipient", ":may|does|do|did|let $", "^ also|then|now? know|hear|learn it|this|that|about|of|our|the|ASSET"),
    (
        "speaker",
        "",
        "^ has|have|had? asked|asks|wonders|wondered|said|says|thinks|agreed|claims|claimed|"
        "told * whether|if|that|us|me|not|no",
    ),
    ("speaker", "", "^ is|are|was|were cool|fine|ok|okay|happy|happily with|that|about"),
    ("speaker", "", "^ would|will|might|could? sue|sues|complain|mind|care|object|know"),
    ("speaker", "that|'s|is|comes|came|was|forwarded|message|mail|email|note|request|question from $", ""),
    ("context", "that|about we|i|you|we're|i'm|we've ** $", ""),
    ("context", "after|since|despite|because|during|about|regarding|re the|of? $", ""),
    ("recipient", "cc|bcc|copying :det? $", ""),
    ("beside", "via|thru|through :det? $", ""),
    ("possessive", "", "^ 's"),
    ("recipient", "to|2|with|for|->|into|towards|toward|onto :det? $", ""),
    ("beside", "at|by :det? $", ""),
    ("recipient", "for|to|with :det? * people|team|engineers|contacts|folks|friends|colleagues at|of|from|in $", ""),
    ("recipient", "ASSET and|or|,|; $", "^ :det? ASSET"),
    ("recipient", "named|called|name|meant|mean|means $", ""),
    ("recipient", ":give|:giving|:gave|let|letting|have|bill $", ""),
    ("recipient", ":gave the $", "^ people|team|engineers|guys|folks"),
    (
        "recipient",
        ":may|is|are|does|do|if|whether|has|did|was|were $",
        "^ 's? * :get|allowed|permitted|be|able|entitled|still|also|both|receive|given|shown|resell|train|publish|put",
    ),
    (
        "recipient",
        "",
        "^ wants|want|needs|need|requested|requests|asked|asks|would|keeps|is|are|might|may|can|could|"
        "should * :get|for|to|after|asking|requesting|like|love|interested|allowed|be",
    ),
    ("recipient", "if|whether|when|once|so|because $", "^ gets|sees|reads|receives|views|uses|hears"),
    ("recipient", "recipient|receiver|partner|customer $", ""),
    ("beside", "from $", ""),
    ("context", "", "^ is|are|was|were also|now|already? a|an|our|frozen|suspended|blocked|gone"),
    ("context", "", "^ has|have|had|also? introduced|recommended|referred|connected|led|pointed us|me to"),
)
"""What a partner is in the message, first match first: how the words before it end, how those after it begin."""

SUBJECTS = words(
    "may can could should must shall would might will is are was were if whether when once for let have did"
)
"""What stands before whoever would do the sharing: "may an intern send it"."""

OURSELVES = words("i we us me both all one of you my self myself ourselves our company also just only still please now")
"""The asker and the company as who would share (rule 4)."""

SOMEBODY = words("he she someone anyone somebody anybody everyone everybody whoever others another nobody")
"""Who would share, without being named."""

GIVES_THIRD = words(
    """
    shares sends gives shows tells forwards emails mails passes hands discloses releases provides transfers delivers
    presents reveals offers supplies demos exports uploads posts explains describes discusses publishes leaks
    mentions submits distributes circulates
    """
)
"""Sharing, told of a third person."""

SUBJECTS_TOLD = (
    "^ " + "|".join(sorted(GIVES_THIRD)),
    "^ wants|want|would|'d|plans|plan|needs|need|intends|hopes|wishes|is|are|will like|love|going|about|planning|"
    "happy? to? :give",
    "^ is|are|was|were|plans|starts|keeps :giving",
)
"""How the words behind somebody begin who would do the sharing."""

TOOLS = words(
    "sharepoint sftp ftp dropbox onedrive zoom webex whatsapp teams slack github gitlab courier usb wetransfer"
)
"""What things are sent with: "by sftp" names nobody."""

DISCLOSERS = ("if|whether|when|once|by $",)
"""How the words before a colleague end who is to do the sharing."""

DISCLOSERS_UNCLEAR = ("behalf|name of $", "instead of $", "through|via $", "together|along|jointly with $")
"""How they end when it is not clear who does."""

ALONE_BEFORE = (
    "~ and|or|but|so|ok|okay|what|how|then|also|well|, about|if|for|when|with? :may|is|does|do|did|let|would? $",
    "^ :may|is|does|do|did|let $",
)
"""How a follow-up begins that is about a colleague as who would do it: "what about cy?"."""

ALONE_BEHIND = (
    "^ too|instead|also|then|either|now|alone|maybe|ok|okay|allowed|cleared? $",
    "^ does|did|do|doing|were|was|is it|that|this|to|allowed|the",
)
"""How it ends."""

INCOMING = (
    ":may|let PARTNER|they|she|he also|please|just|then|still? :give us|me",
    ":may|let|do|does|did|is|are PARTNER|they|she|he also|please|just|then|still|allowed|permitted|free? to? "
    ":give * ASSET|it|that|this|them|those|something|anything|information * with|to us|me",
    ":may|do|does|did i|we :get|take|accept * ASSET|it|that|this|them|those|something|anything|information * from|off "
    "PARTNER|them",
)
"""What is said of a partner that would give something to us, which is for it to decide."""

RECEIVED = (
    "~ PARTNER|they has|have|had? just|also|now|finally|already? :gave|:given us|me",
    "~ PARTNER|they has|have|had? just|also|now|finally|already? :gave|:given ** to|with us|me",
    "~ i|we|PERSON have|has|had|'ve? just|also|now|finally? got|gotten|received|obtained ** from|off PARTNER|them",
    "~ i|we|PERSON was|were|been|have|has|had been|just|also|now? :given ** by|from PARTNER|them",
    "~ log|record|note what|that? PARTNER|they has|have|had? :gave|:given us|me",
    "~ i|we|PERSON have|has|had|'ve? just|also|now? got|gotten|received|obtained PARTNER 's",
    "~ log|record|note what we|i were|was|have|got|received|been|given ** from|by PARTNER",
)
"""What tells that a partner gave us something."""

WITNESSES = (
    ("cc|bcc|cc'ing|copying|copied|cc'd|including|incl :det? $", ""),
    ("front|presence of :det? $", ""),
    (
        "with|while|when|and|if|though $",
        "^ is|are|being|sits|sitting|also? in|on|at|beside|present|copied|cc'd|listening|watching|dialled|joining "
        "copy|cc|bcc|room|call|meeting|attendance|the|$",
    ),
)
"""How the words before and behind a name are where its bearer hears what is told to another: "cc Foxglove"."""
