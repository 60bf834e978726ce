"""The words around the name of a thing, and for things nobody named."""

from knowledge.lexicon.parties import OTHERS, RELATED_COMPANY, THIRD_PARTIES, UNNAMED
from knowledge.lexicon.rows import words

CARRIERS = words(
    """
    archive archives attachment bundle copy copies deck decks doc docs document documents download draft drafts
    excerpt excerpts export extract extracts file files folder form format handout image info information itself
    material materials page pages part parts pdf pdfs paper ppt pptx presentation printout print repo repository
    screenshot screenshots sheet slide slides snapshot spreadsheet summary text update updates version versions
    walkthrough preview teaser zip csv xlsx docx md png tarball
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

ADDING = "^ and|then|ok|okay|also|please? add|plus|include|including *"
"""How a message begins that adds to what the thread was about: "add Orion"."""

AMOUNT_WORDS = words(
    """
    column columns field fields attribute attributes seat seats user users request requests group groups row rows
    """
)
"""What limits an asset without being another one."""

ASKED_FOR = words(
    """
    ask asks asked asking beg begging look looking wait waiting pester pestering wish hope search
    """
)
"""Words whose "for" tells what is wanted, not what it is for."""

NO_ASSETS = words(
    """
    answer question questions yes no ok okay favour favor chance look peek glimpse call time hand help access
    permission reply word thumbs nod go advice screen way people company clause verdict reminder review reviews
    deadline approval interest problem feasibility workings hold holds apply applies
    """
)
"""What one gives or wants without sharing an asset."""

INSIDE_ASSETS = words("to in inside within")
"""Between another thing and the asset it opens or is a part of: "the password to the roadmap"."""

WAYS_IN = words(
    """
    access introduction intro link links url insight insights reference references pointer respect regard response
    addition change changes update updates
    """
)
"""Before these they tell of the asset itself: "a link to the roadmap"."""

EXCLUDED_ASSETS = (
    "not|except|excluding|without|minus|forget|skip|nevermind|drop|remove|scrap|ditch|strike :det? $",
    "leave|leaving|leaves out :det? $",
    "omit|omitting|skipping :det? $",
    "apart|aside from :det? $",
    "other than :det? $",
    "never mind :det? $",
    "everything|all|anything but|except|excluding :det? $",
    "no $",
    "no longer :det? $",
    "instead|rather of|than :giving? :det? $",
    "rather|sooner ** than :giving? :det? $",
    "instead of :giving over|out|on? :det? $",
    "no thanks to :det? $",
    "neither :det? $",
    "ASSET has|have|contains|contain|includes|include|mentions|shows ** $",
)
"""How the words before an asset end when it is named only to leave it out, or as a part of another one."""

EXCLUDED_AROUND = (
    "leave|leaving|keep|keeping|take|taking|drop|dropping|cut|pull|rule :det? $",
    "^ out|off|away|aside of|then|for|now|please|pls|and|but|,|:|$",
)
"""How the words around a name end and begin when it is left out: "leave the notes out of it"."""

REMAINING = words("remaining rest others other two three four five six left over remainder ones both first last")
"""What is meant of several things named before: "the remaining two"."""

PARTS_OF_ASSETS = words(
    """
    data rows row records numbers figures list content contents rest remainder part parts section sections chapter
    chapters half bits piece pieces all some most any none lot lots kind sort outline gist essence overview glimpse
    bit tour demo demonstration presentation view detail details name names title set printout side aspect aspects
    what how use instead because ahead out top front behalf favour fields field means basis state status form
    sharing sending disclosure release version line lines one both columns column
    """
)
"""What of an asset is still the asset: "the details of the roadmap"."""

NOUNS_BESIDE_ASSETS = words(
    """
    agenda analysis audit award benchmark budget bug calendar campaign channel code committee config contract
    course dashboard data database decision description design error event font hardware history invoice keys
    launch licence license list logs market marketing meeting metrics model owner password plan plans price
    pricing process product project prototype questions results review roadmap sales security server software
    source spec specification staff stuff supplier team template test tests ticket tool training
    addresses algorithm app application architecture backup backups bucket bugs chart charts clients cluster comments
    contacts cost costs credentials customers deadlines device diagram diagrams driver emails extension feedback
    findings firmware forecast forecasts formula graph graphs guide guidelines handbook invoices issues key ledger
    library machine manual map margins measurements members method methodology methods metric milestones minutes module
    names parameters passwords patent patents pipeline plugin policies policy portal procedure procedures projections
    quality questionnaire recipe recipes recording recordings register registry requirements revenue risks runbook
    schema sdk sensor service settings simulator statistics strategy survey system systems thresholds tickets timeline
    toolkit tools users videos webinar weights workshop
    """
)
"""Nouns that make another thing of an asset's name: the "roadmap budget" is not the roadmap."""

SOMEBODY_ELSE = (
    THIRD_PARTIES | UNNAMED | RELATED_COMPANY | OTHERS - {"everyone", "everybody"} | words("party parties else")
) - words("arm bank colleague colleagues community entity friend friends guest guests university")
"""Whoever is not us, without a name: "our customer's roadmap" is not our roadmap."""

PART_OF_US = words("it legal finance hr product products purchasing company today yesterday tomorrow let i")
"""With a capital letter these are no other company: "Legal's roadmap" is ours."""

MADE = words(
    """
    authored built created designed developed drafted made marked owned prepared produced published written
    """
)
"""What somebody did whose a thing is: "the roadmap written by Vega"."""

OWNING = words("authored built created designed developed drafted made owns owned prepared produced published wrote")
"""What somebody did or does whose a thing is, told in a clause: "the roadmap that Vega wrote"."""

GIVING_US = words(
    """
    disclosed emailed gave given handed forwarded mailed passed provided sent shared shown showed supplied told
    """
)
"""What somebody did who gave us a thing: "the roadmap Vega sent us", "the roadmap given to us by Vega"."""

RECEIVED = words("came comes got gotten had have obtained received coming originates originating taken stems")
"""What a thing does that is from somebody, and what we did: "received from Vega"."""

BELONGING = words("belonging belongs belonged")
"""What a thing does that is somebody's: "belongs to Vega"."""

LED_BEFORE_OWNERS = words(
    """
    which that we i you it isn't ours not but has have had was is were been be just recently originally
    only already also still earlier once first itself actually really
    """
)
"""What may stand between a thing and the words that tell whose it is."""

ASKING_FOR = words(
    """
    ask asked asking asks enquiry inquiry mail email message note query question questions request requested requests
    """
)
"""Before a thing these tell that what follows "from" is who wants it: "a request for the roadmap from Orion"."""
