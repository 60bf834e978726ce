"""How people state what something is for."""

from knowledge.lexicon.rows import words

PURPOSE_NOUNS = words(
    """
    advertising analysis analytics assessment audit audits benchmark benchmarking campaign campaigns case check checks
    comparison compliance debugging demo demonstration deployment design development diagnosis diligence due-diligence
    evaluation experiment experiments feasibility forecast forecasting hackathon implementation installation integration
    investigation layout maintenance marketing merchandising migration modelling modeling monitoring onboarding
    optimisation optimization pilot pilots planning poc pricing procurement production promotion prototype prototyping
    quotation recruiting recruitment research review reviews rollout roll-out safety sales selection simulation sizing
    sprint sprints study studies support targeting tender tendering test testing ticket tickets tests training
    translation trial trials
    troubleshooting tuning upgrade validation verification workshop workshops
    """
)
"""Nouns that tell a purpose where they stand alone between commas, or before "copy" or "purposes"."""

COPIES = words("copy copies licence license licences licenses")
"""What is given for a purpose told before it: "an evaluation copy"."""

LIGHT_VERBS = words("do doing run running perform performing conduct conducting make making carry carrying out start")
"""Verbs that say nothing of a purpose by themselves: "do safety monitoring" is safety monitoring."""

NO_PURPOSES = words(
    """
    moment minute minutes while hour hours day days week weeks month months year years time times second seconds
    dinner lunch coffee breakfast beer drinks exception exceptions approval approvals permission permissions advice
    yes no ok okay list record records ledger log avoidance sake hand help answer answers deadline clarity certain
    one two three four five six seven eight nine ten half another several many few most all both each every
    letter file files archive inbox page part parts copy copies version link permanent ages good nothing
    other others rest former latter mistake unclear unknown tbd tba y/n clause clauses embargo confidentiality
    my protocol note completeness transparency something anything everything
    whom whoever whatever mayshare legal reasons reason love money
    """
)
"""What stands behind "for" and tells no purpose."""

USED_IN = words(
    """
    store stores shop shops branch branches outlet outlets supermarket supermarkets market markets site sites plant
    plants factory factories warehouse warehouses hospital hospitals clinic clinics region regions country countries
    customer customers consumer consumers user users patient patients seat seats column columns
    """
)
"""What it is used in or for, which is no purpose: "for the Limerick stores"."""

NOT_TOLD_BY = words(
    """
    sign signs approves delete return confirm ask answer say know call reply agree approve be been have
    do go come happen keep stop wait join attend visit meet pay say tell record log register snooze share sharing send
    sending give giving ask asking wonder wondering wait waiting come coming go going look looking try trying get
    getting hear hearing say saying speak speaking talk talking call calling chase chasing push pushing press pressing
    bug bugging pester pestering ping pinging request requesting demand demanding insist insisting threaten
    threatening refuse refusing claim claiming consider considering think thinking hope hoping want wanting need
    needing like love start starting stop stopping being having based using use used allowed supposed about write
    writing want take taking let letting act acting forget forgetting remind remind become becoming remain happy able
    due free willing keen eager curious interested getting leave leaving complain complaining expect expecting receive
    receiving work working email emailing hold holding beg begging nag nagging hound hounding plead pleading inquire
    inquiring enquire enquiring bother bothering sit sitting stand standing land landing inform informing copy copying
    download downloading
    """
)
"""Verbs behind "to", or told of the partner, that are no purpose: asking, telling, getting and agreeing."""

WANTING = (
    "^ wants|want|need|needs|plans|plan|intends|intend|hopes|hope|aims|aim|wishes|wish|tries|try to",
    "^ would|'d like|love to",
    "^ is|are|'s|'re going|planning|looking|hoping|trying to",
    "^ will|'ll use it|them|this|that|these? to",
    "^ may|can|could|might|will|'ll|would",
)
"""How the words behind "so that they" or the partner lead to the verb of a purpose."""

HELPING = words("help helps helping let lets letting allow allows allowing enable enables enabling")
"""Verbs that lead, past whom they help, to what that is for: "to help them predict queues"."""

TAKING_IN = words("it them order as needed required necessary intended meant this these those")
"""What a "to" stands behind that tells what for, besides a name."""

WORKING_ON = "^ is|are|'s|'re|'m currently|now|just? working|busy|at on|with a|an|the|their|its|some"
"""How the words behind a partner lead to what it works on."""

ACTING = "^ may|can|could|might|will|'ll|would|shall|should"
"""What may stand between the partner and what it does with it."""

DOING = words(
    """
    plan plans planning prepare prepares preparing run runs running build builds building make makes making organise
    organises organising organize organizes organizing design designs designing write writes writing draft drafts
    drafting develop develops developing launch launches launching produce produces producing do does doing conduct
    conducts conducting host hosts hosting stage stages staging set sets hold holds holding
    """
)
"""Verbs whose object is the purpose: "they plan an exhibition"."""

WITH_IT = (
    "^ with|from|using it|this|that|them|these|those|ASSET",
    "^ with|from|using|on|off :det? ASSET",
    "^ on|off it|them",
)
"""Behind what somebody does, this tells that it is done with what they get."""

SUBJECTS_OF_PURPOSES = words("they they're he she who which that someone somebody people team")
"""Who follows the purpose besides the partner itself."""

PURPOSE_LABELS = words("purpose purposes use-case usecase reason context goal aim project objective intention")
"""What a purpose is told as: "purpose: pilot"."""

CALLED = (
    "call|called|calling it|this|that $",
    "as part of $",
    "in|within the context|course|framework|scope|frame of $",
    "in connection|conjunction with $",
    "with a view to $",
    "with the aim|goal|intention|purpose of $",
    "for the? purpose|purposes|sake of $",
    "under the|a heading|label|banner|title of $",
    "file|filed|filing|files|book|booked|put|count|counted|label|labelled|run "
    "it|this|that|them|these|those|ASSET under $",
    "on account of $",
    "on the? grounds of $",
    "in support|aid|furtherance|preparation of $",
    "serves|serve as|to? $",
)
"""How the words before a purpose end besides "for"."""

CALLED_IF_ACTIVITY = (
    "use|uses|used|using|needs|need|wants|want ASSET|it|them|this|that|these? in|within $",
    "it|this|that|they is|are|'s|'re|was all? about $",
    "it's|that's all? about $",
    "towards|toward $",
    "use|uses|used|using|put|putting|print|printing|include|including|show|showing|run|running|place|placing "
    "ASSET|it|them|this|that|these? in|into|on|inside|within $",
    "to do with $",
    "part|scope of $",
)
"""How the words before something done end where it is the purpose: "used in its menu design"."""

SHORT_FORMS = {
    "ad": "advertising",
    "ads": "advertising",
    "advert": "advertising",
    "adverts": "advertising",
    "billboard": "advertising billboard",
    "billboards": "advertising billboard",
    "dev": "development",
    "eval": "evaluation",
    "poc": "proof of concept",
    "qa": "quality assurance",
    "r&d": "research and development",
    "tech": "technology",
}
"""Everyday short forms of the words of purposes."""

DETERMINERS = words("a an the their its our his her this that these those some any new own")
"""What stands before the words of a purpose."""

LITTLE_IN_PURPOSES = (DETERMINERS | words("of for to in on and or with at by into from")) - {"new"}
"""Words of a purpose that carry no meaning."""

NAMES_OF_WORK = words(
    "project programme program study survey campaign initiative pilot trial rollout tender bid workshop hackathon"
)
"""What makes the name before it that of some work: "the Rotterdam project"."""

MEDIA = words(
    """
    advert article bid book booklet brochure catalog catalogue curriculum exhibit exhibition flyer leaflet magazine
    newsletter page paper pitch poster proposal showreel spot tender thesis trailer video
    """
)
"""What something is put into, which tells what it is for: "put it in their brochure"."""

NO_ACTIVITIES = words(
    """
    evening morning thing things everything something nothing anything string spring during pending missing building
    information documentation description specification presentation version edition location station region question
    section position option session permission department document agreement amendment statement attachment equipment
    government appointment environment comment moment basis conversation organisation organization corporation
    commission population nation jurisdiction confirmation exception mention clarification notification condition
    decision definition restriction obligation termination violation invitation discussion situation addition meaning
    pending outstanding upcoming existing remaining following including according regarding concerning considering
    warning finding feeling listing heading reading saying being ceiling clothing housing setting wording briefing
    element segment fragment instrument department apartment document payment emotion opinion million tension
    """
)
"""Words formed like the name of something done that name none."""

AROUND_SEGMENTS = words(
    "and or but then just only what how about same rather instead actually ok okay yes also maybe no"
)
"""What may stand before a purpose that is all a follow-up says."""

BEHIND_SEGMENTS = words("only copy please pls then instead too rather now purposes purpose thanks")
"""What may stand behind it."""

SINGLE_PURPOSES = PURPOSE_NOUNS - words(
    """
    case check checks review reviews ticket tickets training support research sales safety deployment production
    demo audit audits compliance test tests marketing design development maintenance layout
    """
)
"""Nouns that tell a purpose where they are the whole message."""

NOT_FOR = words(
    """
    thanks thank sorry except responsible accountable known apply up sign signs signed signing approver owner name
    contact person nda course training need-to-know due
    """
)
"""Words whose "for" leads to no purpose."""

INSIDE_PURPOSES = words("of on into about")
"""What a purpose may run through: "research on treatment response"."""

ENDS_OF_PURPOSES = words(
    """
    if in at to by with from and or but as who when before after until because since please pls thanks thx via per
    during under within across around near without using is are was were will would may can could should might must
    has have had be been count counts qualify qualifies asap today tomorrow yesterday now then too also only again soon
    y n ok okay right yes no not so
    that than while i we you he she they it them us me him ask asap aggregated masked raw anonymised hashed
    pseudonymised monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december q1 q2 q3 q4 next last this going
    """
)
"""What a purpose does not run past."""

QUESTION_WORDS = words("where how which what whether why")
"""What may follow the verb of a purpose: "decide where to open shops"."""
