"""Whether a known name stands for itself or is a part of a longer one: "Orion Denmark" is not Orion (rule 34)."""

from knowledge.lexicon.classes import AGREEMENT_WORDS, CLASSES, KNOWN_WORDS
from knowledge.lexicon.everyday import MONTHS, ORDINARY_WORDS, WEEKDAYS
from knowledge.lexicon.names import COMPANY_WORDS, LEGAL_FORMS
from knowledge.lexicon.parties import PEOPLE_WORDS, RELATED_COMPANY
from knowledge.lexicon.relations import COMMENDING, EMPLOYING_THEM
from knowledge.lexicon.rows import words
from knowledge.matching import Found, Mention, Names, Nothing, Several, nearest
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.wording import Kind, Wording
from knowledge.territories import find_country

_SHORTEST_TITLE = 3
_SHORTEST_TAIL = 5
_AGREEMENT = words(AGREEMENT_WORDS)
_DONE = words(f"{CLASSES['give']} {CLASSES['given']} {CLASSES['gave']} {CLASSES['got']} resold resell resells leaks")
_TOLD_OF_OTHERS = words(" ".join((*COMMENDING, *EMPLOYING_THEM)).replace("|", " "))
_ALSO_VERBS = words("works press shipping services solutions trading transport")
"""Words of companies that say something else behind a name in small letters: "orion works on it"."""


def offered_by(mention: Mention) -> tuple[str, ...]:
    """The ids a mention stands for or offers."""
    if isinstance(mention, Found):
        return (mention.id,)
    return mention.ids if isinstance(mention, Several) else mention.nearest


def joint(wording: Wording, first: int, second: int) -> str | None:
    """What stands between two neighbouring items when nothing but spaces or a joint does; None otherwise."""
    if not 0 <= first < second < len(wording.items):
        return None
    gap = wording.text[wording.items[first].end : wording.items[second].start]
    joined = gap in {"-", "_", "."} or (gap.isspace() and "\n" not in gap) or not gap
    return gap if joined else None


def is_shouted(wording: Wording) -> bool:
    """True for a message of more than two words, most of them with a capital letter: then capitals tell nothing."""
    words = [item for item in wording.items if item.kind is Kind.WORD and item.key != "i"]
    return len(words) > 2 and sum(item.capital for item in words) * 2 > len(words)  # noqa: PLR2004


def widened(wording: Wording, at: int, names: Names, *, shouted: bool) -> Mention:
    """The mention, or Nothing over the longer name it is a part of."""
    mention = wording.items[at].mention
    assert mention is not None  # noqa: S101 - only items with a mention are asked about
    start, end = at, at + 1
    while _joins(wording, end - 1, end, shouted=shouted, ahead=True):
        end += 1
    while _joins(wording, start - 1, start, shouted=shouted, ahead=False):
        start -= 1
    if (start, end) == (at, at + 1):
        return mention
    first, last = wording.items[start].start, wording.items[end - 1].end
    words = wording.text[first:last]
    near = (*offered_by(mention), *(each for each in nearest(words, names) if each not in offered_by(mention)))
    return Nothing(words, near[:3], first, last)


def _joins(wording: Wording, first: int, second: int, *, shouted: bool, ahead: bool) -> bool:
    gap = joint(wording, first, second)
    if gap is None:
        return False
    item = wording.items[second if ahead else first]
    if item.kind is Kind.PERSON:
        return ahead and gap.strip() == ""
    if item.kind is not Kind.WORD or item.key == "'s":
        return False
    if not item.clean:
        return True
    if gap.strip():
        return gap.strip() in {"-", "_"} and not gap.startswith(" ")
    if ahead and (item.key in COMPANY_WORDS or (item.key in LEGAL_FORMS and item.key not in ORDINARY_WORDS)):
        return item.capital or item.key not in _ALSO_VERBS
    if ahead and find_country(wording.text[item.start : item.end]) and item.key not in ORDINARY_WORDS:
        return True
    if ahead and not wording.text[item.start : item.end].isupper() and _is_strange_tail(wording, second):
        return True
    if shouted or not item.capital or item.key in _AGREEMENT or item.key in RELATED_COMPANY:
        return False
    if not is_ordinary(item.key):
        return True
    begins_sentence = not ahead and (first == 0 or wording.items[first - 1].kind is Kind.MARK)
    name = wording.items[first if ahead else second]
    titled = len(item.key) >= _SHORTEST_TITLE and not wording.text[item.start : item.end].isupper()
    return name.capital and titled and not begins_sentence and item.key not in PEOPLE_WORDS | MONTHS | WEEKDAYS


def _is_strange_tail(wording: Wording, at: int) -> bool:
    """True for a word behind a name that nobody knows in another meaning: "harbor freight" is not Harbor."""
    key = wording.items[at].key
    if (
        len(key) < _SHORTEST_TAIL
        or not key.isalpha()
        or key.endswith(("ly", "ing", "ed"))
        or is_ordinary(key)
        or key in KNOWN_WORDS | _DONE | _TOLD_OF_OTHERS
    ):
        return False
    return find_country(wording.text[wording.items[at].start : wording.items[at].end]) is None
