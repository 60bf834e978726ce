"""The words Mayshare reads a message by: tables to read and extend, no code.

A phrase is a row of words. `a|b` is either word, `word?` may be missing, `*` is up to three words, `**` up to twelve,
`^` the beginning of a sentence and `$` its end. `ASSET`, `PARTNER` and `PERSON` stand for the names found in a message;
`:give` and the other names with a colon are the word classes of `CLASSES`.
"""


def words(row: str) -> frozenset[str]:
    """The words of a row, as a set."""
    return frozenset(row.split())


LEGAL_FORMS = words(
    """
    ab ag as asa aps bv bvba co company corp corporation cv doo ek eg gbr gmbh ggmbh inc incorporated kft kg kgaa
    kk llc llp lp ltd limited ltda nv oe ohg oy oyj plc pllc pte pty pvt sa sab sarl sas sasu se sl slu snc sp spa
    spol srl sro ug zoo
    """
)
"""Legal forms, which names are compared without (rule 34)."""

COMPANY_WORDS = words(
    """
    aerospace agency airlines analytics automotive bank biotech brands brothers capital cargo chemicals cloud
    commerce computing consulting cyber devices digital dynamics electric electronics energy engineering
    enterprises finance financial foods foundation fund games global group health healthcare holding holdings
    industries industrial insights instruments insurance international labs laboratories logistics marketing media
    medical mobility motors networks partners payments pharma pictures power press products research retail
    robotics robots schools sciences security semiconductors services shipping software solar solutions sports
    studios supermarkets systems technologies tech telecom toys trading transport travel university ventures
    vision wireless works
    """
)
"""Words companies put beside a name: with one of them a known name is another company's (rule 34)."""

ORDINARY_WORDS = words(
    """
    a able about above abroad accept acceptable access according account across act active actual actually add admin
    after afternoon again against ago agree agreed agreement agreements ahead air alive all allow almost alone along
    already alright also although always am among an analysis and animal announce another answer any anybody anyhow
    anymore anyone anything anyway anywhere apart app apple approval approve april are area aren't arm around
    article as aside ask asset at attach attached august available away baby back bad bank base basic basket be beat
    beautiful because become bed been beer before beforehand begin behind believe below benchmark beside best better
    between beyond big bit black blank block blog blue board boat body book boot border boss both bother bottle
    bottom box boy branch bread break breakfast brief bright bring brother brown browser bucket budget bug build
    building bunch bus business busy but button buy by cable cake calendar call calm camera can can't cancel cannot
    car card care careful carry case cash cat catch cause cc central ceo certain certificate chain chance change
    channel chart chat cheap check cheers chief child choice choose circle city claim class clause clean clear
    clearly client clock close closed cloud club coach coast code coffee cold colleague color column columns come
    comfortable command comment common company compare competitor complete completely computer concept concern
    condition confidential config confirm connect connection consider contact contain content context continue
    contract contractor control cool copy core corner correct cost could couldn't count counter country couple
    course cover crazy create credit cross cto current currently customer cut daily dark data date day days dead
    deadline deal dear december decide deck deep definitely delete deliver demand demo department describe
    description design desk despite detail details dev develop developer device did didn't diff difference different
    dinner direct directly director disclose discuss do doc doctor document does doesn't dog doing domain don't done
    door double down download draft dream drive drop due during duty each ear early earth easily east easy eat edge
    edit either else elsewhere email employee empty end engine engineer engineering english enjoy enough entire
    entirely environment error especially evaluate evaluation even evening event ever every everybody everyone
    everything everywhere exactly example except exchange excuse expect expensive expert explain export external
    extra eye face fact fail fair fall family far farm fast february feel few field fields figure figures file fill
    film final finally find fine finish fire first fish fix flag flat flight floor flow fly focus folder folks
    follow following font food foot for forbid force forget form format former forward found four free fresh friday
    friend from front full fully fun function further future game garden gate gates gave general get getting girl
    give globally glad glass go goal god going gold gone gonna good got grand grant graph great green grey ground
    group grow guess guest guy guys had hadn't half hand handle hang happen happy hard has hasn't hate have haven't
    he he's head hear heart heavy hello help her here hey hi hidden high him his history hold hole holiday home hope
    horse hot hotel hour house how however human hurry husband i i'd i'll i'm i've ice idea if ignore image imagine
    immediately important in inbound include indeed info inform information initial inside instead integration
    intend interest interesting interface internal internally internationally into invite involve is isn't issue it
    it's item its itself january job join july june just k keep key kid kind kindly king know known lab land large
    last late later laugh launch law lawyer layer lead learn least leave left leg legal less let let's letter level
    library licence license lie life light like likely limit line link list listen little live local lock log logo
    long longer look loop lose loss lost lot loud love low luck lunch machine mail main make man manager manual many
    map march mark market markdown marketing match material matter may maybe me mean meaning meant meanwhile media
    meet meeting member memory mention mercury merge mess message method methods mid middle might milk mind mine
    minor minute mirror miss mistake mobile mode model moment monday money month more moreover morning most mother
    mountain mouse mouth move movie much music must mustn't my myself name natural nature nda near nearly necessary
    need needn't never new news newsletter next nice night nine no nobody none nope normal north not note nothing
    notice november now number numbers object objection ocean october of off offer office often oh ok okay old on
    once one online only onto open operation option or oral oracle orange order other others otherwise ought our
    ours out outage outside over overseas own owner page pack page paper parent park part partly partner partnership
    party pass password past path pay pdf people per perfect perhaps period permission permit person phone photo
    pick picture piece pilot pink place plain plan plane planet plans plant plate play please pleased pls plus point
    policy poor position possible possibly post power practice prepare present presentation president press pretty
    prevent previous price print prior private probably problem process product production profile program project
    promise proper properly propose prospect protect prototype proud prove provide public publish pull pulse purely
    purpose push put quality quarter question quick quickly quiet quite quote raise range rate rather re read reader
    ready real really reason receive recent recently record red refer refuse region regular reject related release
    relevant remain remember remind remove rename rep repeat reply repo report request require resell reseller
    response rest result results retail return review ride right rights ring risk river road rob rock role roll room
    root round route row rule run running safe sale sales same sample saturday save say scale scene schedule scheme
    school science scope screen script sea search season seat second secret section secure security see seem self
    sell send senior sense sensitive separate september series serious seriously serve server service session set
    seven several shall shan't shape share she sheet shell shift ship shirt shop short should shouldn't shout show
    shut sick side sign signed silver similar simple simply since sing single sir sister sit site situation six size
    skill sky slack sleep slide slides slow slowly small smart smile snow so social soft software sold some somebody
    somehow someone something sometimes somewhere son song soon sorry sort sound source south space speak spec
    special specific speed spend split spoken spot spreadsheet spring square staff stage stand standard star start
    state statement station stay step stick still stone stop store story straight strange strategy street stripe
    strong student studio stuff subject submit subset such sudden sum summary summer summit sun sunday super
    supplier supply support suppose sure swap sweet switch system table tag take talk target task tax tea teach team
    tech telephone tell ten term terms test text than thank thanks that that's the their theirs them themselves then
    there thereby these they they're thing things think third this those though thought thousand three through
    throughout throw thumbs thursday thus ticket tight till time tiny title to today together told tomorrow tone
    tonight too tool top topic total totally touch toward towards town track trade train training transfer travel
    treat tree trial trip trouble true trust try tuesday turn twice two type under understand unfortunately unit
    unless until unusual up update upload upon urgent us use used useful user usual usually valid value various
    vendor verbal verbally version very via video view visit visitor vs wait walk wall wanna want war warm was wash
    wasn't watch water wave way we we'd we'll we're we've weak wear weather web website wednesday week weekend
    weekly weird welcome well went were weren't west what what's whatever wheel when where whether which while white
    who who's whole whom whose why wide wife wild will win wind window winter wise wish with within without woman
    won't wonder wondering wood word work world worldwide worry worse worst worth would wouldn't wow write written
    wrong xlsx yeah year french german british irish american japanese chinese italian spanish dutch european aspect
    yellow yep yes yesterday yet you you'd you'll you're you've young your yours yourself zero zip zone
    """
)
"""Everyday words. A partner name that is one of them resolves only where a partner is expected (rule 34)."""

CARRIERS = words(
    """
    archive archives attachment bundle copy copies deck decks doc docs document documents download draft drafts
    excerpt excerpts export extract extracts file files folder form format handout image info information itself
    material materials page pages part parts pdf pdfs paper ppt pptx presentation printout print repo repository
    screenshot screenshots sheet slide slides snapshot spreadsheet summary text update updates version versions
    zip csv xlsx docx md png tarball
    """
)
"""What holds an asset without being another one: the "roadmap slides" are the roadmap."""

QUALIFIERS = words(
    """
    actual aggregated anonymised anonymized annual brand company confidential complete current draft entire
    existing final first following fresh full general hashed internal last latest masked unmasked hashed redacted
    unaggregated aggregate anonymous pseudonymous row-level monthly new newest old older only original our own
    particular present previous printed proposed pseudonymised pseudonymized public raw recent restricted revised
    same secret sensitive short single updated usual weekly whole daily written above said entire q1 q2 q3 q4
    """
)
"""What may stand between "the" and an asset's name without making it another asset."""

PRONOUNS = words(
    """
    it them this that these those everything anything something nothing all both either none one ones stuff thing
    things things us me you him her they he she we i whatever what which any some someone anyone anybody somebody
    everybody everyone nobody people more most much same such rest others another
    """
)
"""Words that stand for something said elsewhere."""

OTHERS = words(
    """
    everyone everybody anyone anybody someone somebody whoever others
    """
)
"""People and companies nobody named, as one word: whoever is to receive beside a partner must be asked for."""

THIRD_PARTIES = words(
    """
    customers clients suppliers vendors resellers distributors retailers licensees subcontractors contractors
    consultants advisors auditors investors shareholders freelancers agencies
    """
)
"""Other companies and people around a partner: "Orion and its contractors" are more than Orion."""

BESIDE = words("and or plus including incl , ( / & along together alongside besides then")
"""What leads to a further recipient behind a partner."""

AND_SO_ON = ("^ etc|etcetera", "^ et al|alii|cetera", "^ and|& so on|forth", "^ and|or co|more|such|similar|likewise")
"""Further recipients nobody named, behind a partner."""

OTHER_THINGS = words("something anything everything more stuff whatever etc etcetera things rest")
"""Things nobody named, which are to be shared besides an asset."""

AMONG_OTHERS = (
    "^ ,? among|amongst other|others",
    "^ ,? or so",
    "^ or|and other|others|similar|anything|something|more|beyond",
)
"""Behind a name of its kind: it is not the only one meant."""

PLACES_BESIDE = (*AND_SO_ON, *AMONG_OTHERS, "^ and|or elsewhere|abroad|worldwide", "^ and|or on|across the? continent")
"""Behind a place: it is not the only one."""

MORE_THAN = words(
    "outside beyond least mainly mostly primarily especially particularly chiefly usually initially first"
)
"""Before a place: it is not the only one, or the one that is not meant."""

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
    affiliate affiliates competitor competitors rival rivals spinoff subsidiary subsidiaries parent holding sister
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

AGREEMENT_WORDS = """
    nda ndas mnda agreement agreements contract contracts licence licences license licenses terms dpa addendum framework
    """
"""What people call a signed document."""

CLASSES = {
    "give": """
        share send give show tell forward email e-mail mail pass hand disclose release provide transfer deliver
        present expose reveal offer supply furnish demo demonstrate bring ship distribute circulate submit resend
        copy sell license grant export upload drop push attach post leak mention explain describe discuss walk talk
        read let feed hand-over put move slip zip explaining
        """,
    "giving": """
        sharing sending giving showing telling forwarding emailing mailing passing handing disclosing releasing
        providing transferring delivering presenting revealing offering supplying demoing demonstrating bringing
        shipping distributing submitting selling exporting uploading dropping pushing attaching posting mentioning
        explaining describing discussing walking talking reading publishing granting furnishing letting circulating
        """,
    "given": """
        shared sent given shown told forwarded emailed mailed passed handed disclosed released provided transferred
        delivered presented revealed offered supplied demoed demonstrated brought shipped distributed submitted sold
        exported uploaded pushed attached posted explained described discussed furnished published granted walked
        mentioned copied dropped exposed
        """,
    "gave": """
        shared sent gave showed told forwarded emailed e-mailed mailed passed handed disclosed released provided
        transferred delivered presented demoed demonstrated supplied shipped submitted exported uploaded pushed
        explained walked furnished
        """,
    "get": """
        have get see receive read access view watch look use want need wants needs hear know clone download obtain
        inspect borrow study review try test learn keep peek possess understand evaluate
        """,
    "may": "may can could should might must shall cannot can't couldn't shouldn't mustn't wouldn't would will",
    "we": "i we you they she he someone anyone anybody one us",
    "be": "is are was were be been isn't aren't wasn't weren't am",
    "allowed": """
        allowed permitted ok okay fine alright acceptable safe legal good possible permissible authorised authorized
        cleared clean entitled problem forbidden prohibited harmless free kosher clear welcome
        """,
    "agreement": AGREEMENT_WORDS,
    "det": "the a an our my their this that these those any some your its his her all",
    "publish": "publish publishing published publishable blog tweet open-source",
}
"""Word classes for the phrases."""

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

GIVES = (
    "^ also|still|please? :give|:publish|go|talk|present *",
    "^ be? allowed|permitted|able|ok|okay|cleared|fine|free to",
)
"""How the words behind the name of a discloser begin."""

AMOUNT_WORDS = words(
    """
    column columns field fields attribute attributes seat seats user users request requests group groups row rows
    """
)
"""What limits an asset without being another one."""

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

ASKED_FOR = words(
    """
    ask asks asked asking beg begging look looking wait waiting pester pestering wish hope search
    """
)
"""Words whose "for" tells what is wanted, not what it is for."""

OTHER_THAN_PEOPLE = words(
    """
    course courses conference portal program programme meeting meetings day event handbook docs
    """
)
"""Behind a word for people these make another thing of it: the "developer course"."""

NO_ASSETS = words(
    """
    answer question questions yes no ok okay favour favor chance look peek glimpse call time hand help access
    permission reply word thumbs nod go advice screen way people company clause verdict reminder review reviews
    deadline approval interest problem
    """
)
"""What one gives or wants without sharing an asset."""

PLACES_OF_PARTNERS = (
    (
        "excluded",
        "not|except|excluding|without|unlike|minus|forget|skip :det? $",
        "",
    ),
    ("excluded", "but|and not to|with|for $", ""),
    ("excluded", "everybody|everyone|anybody|anyone|all but|except $", ""),
    ("excluded", "instead|rather of|than to|with|for|:giving? :det? $", ""),
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
    ("source", "", "^ 's confidential|secret|own|internal *"),
    ("owner", "", "^ 's? mutual|signed|current|old|new|existing|data|developer|dev|framework? :agreement"),
    ("owner", ":agreement|deal with|of|from $", ""),
    ("precedent", "like|as|with|when|same|than $", "^ got|had|did|received|does|has|have"),
    ("precedent", "like|unlike|same as with|for|to? $", ""),
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
    ("recipient", "via|thru|through|cc|bcc|copying :det? $", ""),
    ("possessive", "", "^ 's"),
    ("recipient", "to|2|with|for|->|at|into|towards|toward|onto|by :det? $", ""),
    ("recipient", "for|to|with :det? * people|team|engineers|contacts|folks|friends|colleagues at|of|from|in $", ""),
    ("recipient", ":give|:giving|let|letting|have $", ""),
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
    ("recipient", "recipient|receiver|partner|customer|from $", ""),
)
"""What a partner is in the message, first match first: how the words before it end, how those after it begin."""

EXCLUDED_ASSETS = (
    "not|except|excluding|without|minus|forget|skip|nevermind|drop :det? $",
    "never mind :det? $",
    "everything|all|anything but|except|excluding :det? $",
    "no longer? :det? $",
    "instead|rather of|than :giving? :det? $",
    "instead of :giving over|out|on? :det? $",
    "no thanks to :det? $",
    "neither :det? $",
    "ASSET has|have|contains|contain|includes|include|mentions|shows ** $",
)
"""How the words before an asset end when it is named only to leave it out, or as a part of another one."""

USES = (
    ("resell", "resell|reselling|resold|resale|reseller|resells *"),
    ("resell", "sell on|onwards *"),
    ("resell", "PARTNER|they sell|selling *"),
    ("sublicense", "sublicense|sublicence|sublicensing|sublicensed *"),
    ("reverse-engineer", "reverse engineer|engineering|engineered *"),
    ("reverse-engineer", "decompile|disassemble|reverse-engineer *"),
    ("train-models", "train|training|fine-tune|finetune|tune ** model|models|ai|llm|network|classifier|algorithm"),
    ("train-models", "model|ai|llm training *"),
    ("train-models", "machine learning *"),
    ("re-identify", "re-identify|reidentify|deanonymise|deanonymize|de-anonymise|re-identification *"),
    ("benchmark", "benchmark|benchmarking|benchmarks *"),
    ("publish", ":may PARTNER|they * publish|put|post|blog|print"),
    ("publish", "published by PARTNER|them"),
    ("publish", "on their * page|website|site|blog|newsletter|brochure"),
)
"""What the partner would later do with it."""

PUBLICATION = (
    "publish|publishing|publishable|published *",
    "to|with|for|in|on the public|press|media|internet|web|world *",
    "public website|site|web|blog|page|repo|repository|talk|gist *",
    "blog|blogging|tweet|tweeting|open-source|newsletter *",
    "blog post|entry|article",
    "press release|statement",
    "go|goes|went|make|makes|made|making|going|put|putting * public|online",
    "publicly|openly :give|:given|available|accessible",
    "public|publicly|openly available|accessible",
    ":may|to|and|or|i|we|you open source ASSET|:det|it|them",
    "open sourced|sourcing *",
    "on|in|to|at|onto our|the|a|my|their? website|homepage|twitter|linkedin|youtube|newspaper|press|github|gitlab|"
    "reddit|facebook|instagram|mastodon|medium|arxiv|wikipedia|forum|conference|meetup|podcast|webinar|interview|x",
    "to|with|for everyone|everybody|anyone|anybody|people in|on|around|across the? whole? world|web|internet|planet",
    "to|with the whole? world|internet|planet|community",
    "into the? public domain",
)
"""How people say that everybody may read it: the partner is the public (rule 25)."""

ASPECTS = (
    ("what", "what it|they|this does|do|can *"),
    ("what", "what :det? ASSET does|do|is|can *"),
    ("what", "what ASSET|it|this is for|about"),
    ("what", "only|just the? what"),
    ("what", "concepts|concept|functionality|capabilities|features|feature|overview only|level|list"),
    ("what", "aspect : what"),
    (
        "how",
        "how ASSET|it|they|this|the * works|work|does|handles|picks|decides|is|are|functions|built|made|"
        "implemented|chooses|selects|computes",
    ),
    ("how", "how :det? ** works|handles|picks|decides|functions|chooses|computes"),
    ("how", "the how"),
    ("how", "how part|aspect"),
    ("how", "internals|implementation|methods|algorithm|algorithms|inner *"),
    ("how", "aspect : how"),
    ("how", "aspect how"),
    ("data", "only|just|need|needs the? data"),
    ("data", "data part|aspect|only *"),
    ("data", "the data itself"),
    ("data", "aspect : data"),
)
"""Which aspect of the asset is meant, said apart from its name."""

FORMS = (
    ("raw", "raw|unmasked|unaggregated|row-level|unredacted|plaintext"),
    ("raw", "in the clear"),
    ("masked", "masked|redacted|blanked|masking"),
    ("pseudonymised", "pseudonymised|pseudonymized|pseudonymous|hashed|hash|hashing|tokenised|tokenized|pseudonyms"),
    ("aggregated", "aggregated|aggregate|aggregates|aggregation|summed|totals|averages|averaged"),
    ("anonymised", "anonymised|anonymized|anonymous|anonymise|anonymize"),
)
"""The form in which the data would go."""

CHANNELS = (
    ("oral", "orally|verbally *"),
    (
        "oral",
        "in|on|over|by|during a|the|our|yesterday|today? * call|phone|conversation|beer|coffee|lunch|dinner|telephone",
    ),
    ("oral", "by|per phone|telephone"),
    ("oral", "talk|talking|talked through|about|it|them|ASSET|PARTNER *"),
    ("oral", "word of mouth"),
    ("demo", "demo|demonstrate|demonstration|demonstrated *"),
    ("demo", "screen|screen-share share|sharing"),
    ("demo", "on the? big? screen"),
    ("access", "access|clone|credentials|login|token *"),
    ("written", "email|e-mail|mail|emailed|e-mailed|mailed|emailing|mailing *"),
    ("written", "in writing *"),
    ("written", "as a? pdf|file|attachment|printout|zip"),
    ("written", "via sftp|mail|email|sharepoint"),
    ("written", "printed|printout|letter *"),
)
"""How it would be disclosed, where the message says so."""

NEGATIONS = words(
    """
    not no never without nothing don't isn't aren't non neither minus except excluding nor instead than
    """
)
"""A word of these shortly before a statement turns it off."""

PURPOSE_STOPS = words(
    """
    example now free me us you him her them it this that these those today tomorrow sure instance real good ever
    once long reference review may can could is are was will would should if in on at to by with from and or but
    as which who when before after until because since please pls thanks what how a-1 asap fun context clarity
    info someone anyone everyone friend record use usage press public media
    """
)
"""After "for", a purpose neither begins with nor runs past one of these."""

AMBIGUOUS_PLACES = words("chad jordan turkey georgia guinea niger mali jersey man monaco oman peru china cuba")
"""Countries whose name is also a word or a first name: they count only when written with a capital letter."""

FOREIGN_WORDS = words(
    """
    der das den dem die und oder ich wir darf dürfen dürfte kann können mit für nicht ist sind ein eine einen dass
    bitte teilen unsere unseren unser weitergeben schicken auf auch wenn zu von le la les des une est sont nous
    vous puis pouvons peut peux avec pour pas que qui et ou partager envoyer notre nos je au aux el los las una es
    son podemos puedo puede con para por qué compartir enviar nuestro nuestra y o yo del il lo gli uno posso
    possiamo condividere nostro nostra e di che non questo inviare alla het een wij mag mogen delen met voor niet
    dat onze sturen naar aan van ik kunnen o os uma posso podemos compartilhar com nosso nossa não enviar você ao
    da czy mogę możemy udostępnić nasz naszą jest nie dla får kan vi jag dela med vår och inte till jeg må vores
    """
)
"""Everyday words of other languages (rule 39)."""

ENGLISH_WORDS = words(
    """
    the a an to with for of and or is are be been may can could should would i we you it this that what which who
    how when if our my their have has get share send give show ok okay please not in on at from by do does any
    about there
    """
)
"""Everyday English words, to weigh against those of other languages."""

MONTHS = words(
    """
    january february march april may june july august september october november december spring summer autumn
    winter
    """
)
"""What may stand before an asset's name as its date."""

NOUNS_BESIDE_ASSETS = words(
    """
    agenda analysis audit award benchmark budget bug calendar campaign channel code committee config contract
    course dashboard data database decision description design error event font hardware history invoice keys
    launch licence license list logs market marketing meeting metrics model owner password plan plans price
    pricing process product project prototype questions results review roadmap sales security server software
    source spec specification staff stuff supplier team template test tests ticket tool training
    """
)
"""Nouns that make another thing of an asset's name: the "roadmap budget" is not the roadmap."""


FIRST_NAMES = words("mark grace rose may bill will frank hope joy june april jack rob art dale drew")
"""First names that are everyday words."""


PLACES_UNNAMED = (
    "worldwide|globally|everywhere|anywhere|elsewhere|abroad|overseas|internationally",
    "somewhere|anyplace|someplace else?",
    "around|across|over|throughout|in|of the? whole|entire? world|globe|planet",
    "and|or|plus|, all|any|every|some|many|few|several|most? the|of? other|another|more|further|neighbouring? "
    "countries|country|places|markets|market|regions|region|territories|territory|continents|states",
    "in|across|throughout all|any|every|other|another|several|many|some|more of? the? other? countries|country|places|"
    "markets|market|regions|region|territories|territory|continents",
    "no matter|regardless of? where|territory|country",
    "wherever *",
)
"""Places nobody named: wherever they are, a grant for some countries does not reach them all."""

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

ACKNOWLEDGEMENTS = words(
    """
    yes no ok okay k thanks thank you thx ty cool great fine sure nope nvm never mind got it will do done perfect good
    alright understood cheers right nice bye i we too much very a lot so
    """
)
"""Words that only close a turn; a short message of others answers the fact that was asked for."""

WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
"""Days, which are written with a capital letter without being a name."""
