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
        installer installers maintainers apprentice apprentices trainee trainees temp temps newcomer newcomers joiner
        joiners union council foreperson nightshift shift workforce receptionist bookkeeper broker brokers lawyers
        solicitor solicitors banker bankers insurers reviewer reviewers curator curators counterpart
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
        data call calls review reviews certificate course numbers report reports results sheet recommendation
        suggestion advice insistence initiative request invitation
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


NO_AGENTS = words(
    """
    adapter adaptor answer banner barrier boiler border buffer calendar center chapter charger cluster compiler
    compressor computer connector container controller converter cooler corner corridor counter crawler cylinder
    december detector disclaimer dollar dozen drawer editor-in-chief elevator engine error factor feeder fewer filter
    floor folder former freezer further gateway generator header higher indicator inverter latter layer ledger letter
    lower manner marker master matter member monitor motor mirror newsletter november number october offer order other
    outlier over paper parameter parser pointer poster power printer processor prior proper quarter radar reactor
    reader reader rather reactor register reminder rotor router scanner scheduler sector semester september sensor
    server shelter shutter solver starter summer super tender thermometer tower tracker tractor trailer transfer
    transformer transistor trigger upper vector water weather wafer whatever winter wonder ever never under user
    resist exist list assist checklist playlist shortlist plant variant grant want instant constant important
    relevant significant distant participant relevant warrant compliant brilliant giant remnant tenant invariant
    accelerator actuator aggregator calculator collector conductor conveyor cursor decoder encoder emitter excavator
    heater laser lever meter numerator oscillator projector radiator receiver refrigerator relay resistor simulator
    speaker synthesizer terminator timer toner turbofan ventilator viewer browser loader launcher linker handler
    installer-package wrapper driver drivers customer consumer consumers customers
    """
)
"""Words formed like those for people who do something, which name none."""

HEADS = words("head lead director vp chief president manager svp evp secretary chair")
"""People whose "of" tells what they lead: "head of dubbing"."""

BESIDE_LINKS = words("over back here there down up out who working works based")
"""What may stand between people and "at" their company."""

SPEAKING = (
    "^ will|would|has|have|also|now|just|keeps|keep? says|said|claim|claims|claimed|confirm|confirms|confirmed|cites|"
    "citing|argues|argued|threatens|threatened|complains|complained|informs|informed|reports|reported|thinks|believes|"
    "wrote|writes|admits|admitted|denies|denied|found|noticed|insists"
)
"""What people do who only tell us something."""

PASSING_ON = (
    "^ may|can|could|might|will|would|has|have|had|wants|want|wishes|wished|wanted|hopes|hoped|plans|"
    "intends|likes|like|also|then? to? "
    ":give|:gave|resell|resold|resells|sell|sold|pass|passes|passed|forward|forwards|sublicense|sub-license|relay|leak|"
    "leaked|leaks|resent|show|shows|showed|reveal|revealed ** to|with|for "
    "a|an|their|its|some|any|the|his|her|another|one",
    "^ :give|resell|sell|pass|forward|sublicense|sub-license|relay ** to|with",
)
"""How a partner passes on what it got."""

EMPLOYING = "^ has|have|hired|employs|got|brought|brings|took|uses|use also|now|just|on|in? a|an|two|three|some|new"
"""How a partner is said to have people."""
