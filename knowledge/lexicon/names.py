"""What companies write beside their names."""

from knowledge.lexicon.rows import words

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
