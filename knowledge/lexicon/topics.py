"""How people call agreements and what they ask about in them."""

from knowledge.lexicon.rows import words

AGREEMENT_KINDS = (
    ("nda", "nda|ndas|mnda|mndas|cda"),
    ("nda", "non-disclosure|nondisclosure|confidentiality agreement|agreements|undertaking"),
    ("nda", "non disclosure agreement|agreements"),
    ("developer-terms", "developer|dev|development|api terms|agreement|licence|license|contract"),
    ("framework", "framework|msa"),
    ("framework", "master|umbrella services|service? agreement|contract"),
    ("data-licence", "data? licence|license|licences|licenses|licensing"),
    ("data-licence", "data sharing|usage|use? agreement|contract|terms"),
    ("dpa", "dpa|dpas|avv"),
    ("dpa", "data processing|protection agreement|addendum|terms"),
    ("addendum", "addendum|addenda|amendment|amendments|side-letter"),
)
"""What people call each kind of agreement."""

ANY_AGREEMENT = ("agreement|agreements|contract|contracts|terms|paper|papers|paperwork|deal|signed|sign",)
"""Words for an agreement of whatever kind."""

HOUSE_WORDS = ("house|company|internal|own policy|policies|rules|rule", "our policy|policies|house-rules")
"""What people call the company's own policy."""

TOPIC_WORDS = words("about regarding concerning re on")
"""What leads to the topic of a question about terms."""

TOPIC_VERBS = words(
    """
    say says said cover covers covered allow allows forbid forbids mention mentions require requires permit permits
    prohibit prohibits exclude excludes include includes define defines govern governs limit limits
    """
)
"""Verbs whose object is the topic, where nothing else leads to one."""

TOPIC_STOPS = words("with in under for please pls exactly at all anything to by there and")
"""A topic neither begins with one of these nor, but for the last two, runs past it."""

DUTY_TOPICS = (
    ("marking", "mark|marked|marking|watermark|watermarked|stamp|stamped|label|labels|labelled|labeled|labelling"),
    ("marking", "say|says|state|put|read|carry|write ** confidential"),
    ("oral", "oral|orally|verbal|verbally|spoken|phone"),
    ("confirmation in writing", "confirm|confirmed|confirmation|follow|put|written|be ** writing"),
)
"""What is asked about where a duty is named and nothing leads to a topic: "do I have to mark it?"."""
