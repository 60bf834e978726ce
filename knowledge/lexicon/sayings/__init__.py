"""Example sentences for each intent, as different people would type them.

One sentence a line, in any case and spelling that people use. To teach a new way of saying something, add a line to
the intent it belongs to. ASSET, PARTNER and PERSON stand for a name of the register; names nobody registered are
written as they would be typed. A line that begins with `...` is said in a thread that something went before. A line
that begins with `#` is a heading for the reader. A line break inside a message is written ` / `.
"""

from knowledge.lexicon.sayings.approve import APPROVE
from knowledge.lexicon.sayings.due import DUE
from knowledge.lexicon.sayings.explain_terms import EXPLAIN_TERMS
from knowledge.lexicon.sayings.help import HELP
from knowledge.lexicon.sayings.incident import INCIDENT
from knowledge.lexicon.sayings.list_disclosures import LIST_DISCLOSURES
from knowledge.lexicon.sayings.log_disclosure import LOG_DISCLOSURE
from knowledge.lexicon.sayings.none import NONE
from knowledge.lexicon.sayings.overview import OVERVIEW
from knowledge.lexicon.sayings.register import REGISTER
from knowledge.lexicon.sayings.share import SHARE
from knowledge.lexicon.sayings.training import TRAINING
from knowledge.lexicon.sayings.who_decides import WHO_DECIDES

SAYINGS = {
    "share": SHARE,
    "log_disclosure": LOG_DISCLOSURE,
    "list_disclosures": LIST_DISCLOSURES,
    "explain_terms": EXPLAIN_TERMS,
    "due": DUE,
    "training": TRAINING,
    "approve": APPROVE,
    "incident": INCIDENT,
    "who_decides": WHO_DECIDES,
    "overview": OVERVIEW,
    "register": REGISTER,
    "help": HELP,
    "none": NONE,
}
"""By the name of the intent."""
