"""The words for people and teams of a partner who would receive something."""

from knowledge.lexicon.classes import AGREEMENT_WORDS
from knowledge.lexicon.parties import OTHER_THAN_PEOPLE, PEOPLE_WORDS, RELATED_COMPANY, UNNAMED
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import CARRIERS

RECIPIENT_WORDS = (
    PEOPLE_WORDS
    | UNNAMED
    | words(
        """
        accountant accountants actuaries actuary chairman chairwoman chairperson chair clinicians committee consultancy
        crew doctor doctors editor editors entity executives executive fitters foreman hire hires freelancer freelancers
        integrator integrators insurer insurers investigator investigators investor investors librarian mechanics
        merchandisers monitor monitors nurse nurses operator operators owner owners pharmacist photographer physician
        physicians physicists pm pms programmer programmers purchasing radiologist radiologists recruiter recruiters
        researcher scientists secretary shareholder shareholders squad statistician statisticians subcontractors
        surgeon surgeons technician technicians trainer trainers translator translators treasurer trustees underwriters
        installer installers maintainers
        """
    )
) - words("partner partners category competitor competitors rival rivals retailer retailers")
"""Words for people and teams on the partner's side."""

COMPANIES_BESIDE = (RELATED_COMPANY - words("competitor competitors rival rivals")) | words("company companies group")
"""Companies told by their relation to the partner: its parent company, its Japanese subsidiary."""

WHOLE = words("whole entire")
"""Before "company": everybody there."""

NOBODY_IN_PARTICULAR = words(
    """
    people person contact contacts folks guys guy colleagues friend friends group someone somebody anyone
    anybody everyone everybody
    """
)
"""People who stand for the partner itself."""

NOT_ANY_MORE = words("former ex old previous late")
"""Before a word for people: they are no longer the partner's."""

THINGS_BESIDE_PEOPLE = (
    CARRIERS
    | OTHER_THAN_PEOPLE
    | words(AGREEMENT_WORDS)
    | words(
        """
        briefing page site website portal training tool tools system software app account accounts plan plans roadmap
        code api list licence license key keys budget process question questions newsletter blog product products
        data call calls review reviews certificate course numbers report reports results sheet
        """
    )
)
"""Behind a word for people these make another thing of it: the "developer terms"."""

WANTING_IT = (
    "^ also|now|just? wants|want|needs|need|asked|asks|requested|requests|wonders|wondered|wishes|would|"
    "'d|hopes|insists|is|are|was|keeps|likes",
)
"""What people do who are to receive something: behind a word that may be one for people."""

RECIPIENT_LABELS = words("recipient recipients audience receiver receivers reader readers addressee")
"""What a recipient is told as: "recipient: dev team"."""

TOLD_TO = words("told showed gave sent emailed mailed walked briefed handed forwarded")
"""Verbs whose object is who received it."""

BEFORE_PEOPLE = words("current own other")
"""Before a word for people, these tell nothing of them."""

ROOMS = words("lab labs warehouse desk office unit")
"""Places as well as people: "in their lab" is where, "their lab" is who."""

TITLES = words("dr mr mrs ms prof")
"""Before a person's name."""
