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
    sign delete return confirm ask answer say know call reply agree approve be been have do go come happen keep stop
    wait join attend visit meet pay say tell record log register snooze share sharing send sending give giving ask
    asking wonder wondering wait waiting come coming go going look looking try trying get getting hear hearing say
    saying speak speaking talk talking call calling chase chasing push pushing press pressing bug bugging pester
    pestering ping pinging request requesting demand demanding insist insisting threaten threatening refuse refusing
    claim claiming consider considering think thinking hope hoping want wanting need needing like love start starting
    stop stopping being having based using use used allowed supposed about write writing want take taking let letting
    act acting forget forgetting remind remind become becoming remain happy able due free willing keen eager curious
    interested getting leave leaving complain complaining expect expecting receive receiving work working email
    emailing hold holding
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

SUBJECTS_OF_PURPOSES = words("they they're he she who which that someone somebody people team")
"""Who follows the purpose besides the partner itself."""

PURPOSE_LABELS = words("purpose purposes use-case usecase reason context goal aim project")
"""What a purpose is told as: "purpose: pilot"."""

CALLED = (
    "call|called|calling it|this|that $",
    "as part of $",
    "in|within the context|course|framework|scope of $",
    "in connection with $",
    "with a view to $",
    "with the aim|goal|intention of $",
    "for the? purpose|purposes|sake of $",
    "under the|a heading of $",
)
"""How the words before a purpose end besides "for"."""

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

INSIDE_PURPOSES = words("of on into about")
"""What a purpose may run through: "research on treatment response"."""

ENDS_OF_PURPOSES = words(
    """
    if in at to by with from and or but as who when before after until because since please pls thanks thx via per
    during under within across around near without using is are was were will would may can could should might must
    has have had be been asap today tomorrow yesterday now then too also only again soon ok okay right yes no not so
    that than while i we you he she they it them us me him ask asap aggregated masked raw anonymised hashed
    pseudonymised monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december q1 q2 q3 q4 next last this going
    """
)
"""What a purpose does not run past."""

QUESTION_WORDS = words("where how which what whether why")
"""What may follow the verb of a purpose: "decide where to open shops"."""
