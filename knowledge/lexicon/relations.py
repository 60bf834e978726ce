"""How others stand to a partner: "works with Orion", "recommended by Orion", "a bank that advises Orion"."""

from knowledge.lexicon.parties import AGENTS, OTHERS, PEOPLE_WORDS, RELATED_COMPANY, THIRD_PARTIES, UNNAMED
from knowledge.lexicon.rows import words

_PROJECTS = "project|projects|bid|tender|rollout|integration|booth|stand"

OUTSIDERS = (
    THIRD_PARTIES
    | UNNAMED
    | RELATED_COMPANY
    | words(
        """
        bank banks broker brokers company companies firm firms founder institute insurer journal lab organisation
        organization professor publisher school start-up start-ups startup startups trader traders
        """
    )
) - words("colleague colleagues contractor contractors guest guests authorities")
"""Companies and people who are told by how they stand to a partner and are no part of it."""

COMPANIES_TOLD = (
    OUTSIDERS
    - AGENTS
    - (PEOPLE_WORDS - words("supplier"))
    - words("friend friends partner partners prospect prospects journalist journalists community founder professor")
)
"""Companies nobody named: beside a preposition they are told by a partner, too: "a startup in Orion's programme"."""

HEADS_TOLD = (
    OUTSIDERS
    | PEOPLE_WORDS
    | OTHERS
    | words("one ones woman man lady gentleman students trainee trainees consultancy professor professors")
)
"""What stands before "who works with Orion"."""

RELATIVES = words("who that which whose whom")
"""What a clause begins with that tells who is meant."""

AT_HOME = ("who|that|which ** at|inside|within|for|in|from|of|by :det? $",)
"""How a clause ends before a partner that makes somebody one of its own people: "someone who works at Orion"."""

LEFT_HOME = words("used worked was were left formerly once previously until met knows")
"""What tells that somebody is no longer, or never was, one of a partner's people."""

GIVING_ITSELF = (
    "^ also|still? :may|wants|want|plans|plan|likes|hopes? like|love|also? to? share|send|give|show|forward|email|mail|"
    "pass|hand|disclose|present|tell|provide|transfer|deliver|upload|bring"
)
"""How the words behind somebody begin who would do the sharing."""

BEHIND_COMPANIES = "^ for|on|in|at|from|behind|near|under|inside :det? $"
"""What leads from a company nobody named to a partner: "our supplier for the Orion project"."""

NO_LONGER_THERE = "former|ex|retired|onetime $"
"""Before a partner and a word for people: they have left."""

BROUGHT_BY = words(
    """
    acquired advised appointed audited backed bought certified chosen controlled created employed endorsed engaged
    financed founded funded hired insured introduced invented led mentioned merged named nominated owned picked
    proposed recommended referred represented spawned sponsored started suggested vetted
    """
)
"""How others came about or came to us: "recommended by Orion", "founded by two people from Orion"."""

COMMENDING = (
    "^ has|have|had|also|once|just|always? recommended|recommends|suggested|suggests|introduced|introduces|referred|"
    "mentioned|mentions|named|knows|knew|met|likes|praised|proposed|proposes|endorsed|chose|supplies|serves|bought|owns|"
    "acquired|competes|rivals|sells|trusts|vouched|vouches|buys|invested|backs|funds|founded|spun|sued|left",
)
"""What a partner did about somebody else: "a vendor Orion recommended"."""

EMPLOYING_THEM = (
    "^ has|have|had|also|just|always? uses|use|used|hired|hires|employs|employed|supervises|supervised|engaged|engages|"
    "pays|brought|contracted|appointed|sends|sent|has|leads|trains|works",
)
"""How a partner is told to have people of its own: "the contractor Orion uses"."""

BEFORE_A_PARTY = (
    ":may|does|do|did|if|whether|let|called|named|for|to|with|by|meanwhile $",
    ":give|:giving|:gave $",
    "from|at|know|knows|met|meet|join|joined|left|runs|run|leads|founded|owns|bought|started :det? $",
    "also|namely $",
)
"""How the words before a name end that stands for somebody who does or gets something."""

AFTER_A_PARTY = (
    "^ :may|wants|want|needs|need|asks|asked|asking|requests|requested|would|has|have|had|got|gets|uses|used|builds|"
    "runs|works|know|knows|said|says|bought|took|makes|made|sells|sold|offers|competes|claims|thinks|insists|acquires|acquired|"
    "buys|merges|merged|joins|joined|replaces|replaced|owns",
    "^ is|are|was|were not? working|building|asking|interested|using|what|called|part|owned|our|the|a|an|now|keen",
    "^ (|, who|which|formerly|previously|they|bought|owned|part|introduced|recommended",
    "^ (|, a|an|our|the|one|another * " + "|".join(sorted(OUTSIDERS)),
    "^ via|through PARTNER",
)
"""How the words behind the name of somebody begin who does or gets something."""

PLACES_OF_RELATED = (
    ("context", "is|are|was|were|be|being|as :det? " + "|".join(sorted(OUTSIDERS)) + " of|to|for $", ""),
    (
        "context",
        "work|works|working|worked|compete|competes|competing|competed|partnered|partnering|cooperate|cooperates|"
        "cooperating|collaborate|collaborates|collaborating|teamed|teaming|merged|merging|affiliated|associated|allied|"
        "overlaps only|also|already|up|together|closely|mostly|now? with|against :det? $",
        "",
    ),
    ("beside", "work|works|working|worked only|also|already|mostly|now? for|at|in|inside :det? $", ""),
    (
        "context",
        "|".join(sorted(BROUGHT_BY)) + " * by|through|via|from|at|of|with|in :det? $",
        "",
    ),
    ("context", "know|knows|knew|met * through|via|at :det? $", ""),
    (
        "context",
        "formerly|previously|originally|part|division|spun|split|successor * of|off|from|with|at|in :det? $",
        "",
    ),
    (
        "context",
        "bought|acquired|buys|acquires|owns|audits|advises|represents|insures|finances|funds|backs|left|quit|replaced|"
        "replaces|inherited|rivals|absorbed|sponsors|leaving|founded us|both|the? and? $",
        "",
    ),
    (
        "context",
        "they|they'd|they'll|it|she|he would|will|might|may|can|could|'d|then|also? pass|forward|resell|sell|relay ** "
        "to|with|on :det? $",
        "",
    ),
    ("context", "what|that|which|whatever we|i|you have|had|already|just? :gave $", ""),
    ("context", "took|takes|taken|taking over $", ""),
    ("context", "same|similar * as|like|to :det? $", ""),
    (
        "context",
        "similar|close|closer|belongs|belong|belonging|related|comparable|next|supplier|competitor to :det? $",
        "",
    ),
    ("context", "on|at :det? $", "^ 's advice|recommendation|suggestion|insistence|initiative|invitation|word"),
    (
        "context",
        "compare|compares|comparing|merge|merging|combine|combining|match|matching ** with|to|against $",
        "^ 's $",
    ),
    ("owner", "is|are|was|were half|partly|mostly|also|actually|really|all $", "^ 's $"),
    ("excluded", "", "^ 's ex|ex-cto|ex-ceo|former|onetime"),
    ("excluded", "former|ex|retired $", "^ " + "|".join(sorted(PEOPLE_WORDS))),
    (
        "context",
        "for|in|on|about|during|under the|our|this|that|joint $",
        f"^ {_PROJECTS}",
    ),
)
"""Where a partner only tells how something or somebody stands to it."""
