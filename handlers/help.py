"""Help that teaches by example, from what the asker may see; and for what nobody understood the nearest that works."""

from collections.abc import Iterable, Iterator

from handlers.messages import Asked
from handlers.replies import Choice, Note
from knowledge.assets import Asset
from knowledge.examples import about_partner, example_pair, examples, likely_partners_of
from knowledge.lexicon.intents import ACKNOWLEDGEMENTS
from knowledge.matching import Found
from knowledge.partners import Partner
from knowledge.prompts import Prompt, ask_share, say_partner
from knowledge.questions import Intent, Understood
from knowledge.stems import words_in

CLOSED = Note(topic=Intent.HELP, headline="All right.")
"""The reply to a message that only closes a turn."""
THANKED = Note(topic=Intent.HELP, headline="You are welcome.")
_THANKS = frozenset({"thanks", "thank", "thx", "ty", "cheers"})
_GREETINGS = frozenset({"hello", "hi", "hey", "morning", "afternoon", "evening"})
_AROUND_A_GREETING = frozenset({"good", "there", "all", "everyone", "team", "mayshare"})
NOT_UNDERSTOOD = "That was not understood as a question about sharing. Did you mean one of these?"
WHAT_IT_IS = "Ask whether something may be shared with a partner, in your own words; for example:"
AND_THEN = "Once it has gone out, put it on record and find it again:"
_VERDICTS = (
    "YES and YES, IF: go ahead, keeping the conditions. ASK: the named person decides. NO: it may not; what would make "
    "it a yes is said. UNKNOWN: one fact is missing, and it is asked for."
)


def show_help(asked: Asked) -> Note:
    """What can be asked, each example one that works when it is sent."""
    prompts = examples(asked.register, asked.asker, asked.today)
    lines = (*(prompt.text for prompt in prompts), _follow_up(asked), _VERDICTS, AND_THEN, *_doing(asked))
    return Note(topic=Intent.HELP, headline=WHAT_IT_IS, lines=lines, choices=_choices(prompts))


def _doing(asked: Asked) -> Iterator[str]:
    """What can be put on record and found again, with a partner that the asker may see."""
    yield "log a disclosure"
    yield "log what we were given"
    _, partner = example_pair(asked.register, asked.asker, asked.today)
    if partner is not None:
        name = say_partner(partner, asked.register)
        yield f"what did we share with {name}?"
        yield f"history of {name}"
    yield "what waits for my approval?"


def _follow_up(asked: Asked) -> str:
    """How to go on, with another partner that the asker may see."""
    _, partner = example_pair(asked.register, asked.asker, asked.today)
    others = [each for each in likely_partners_of(asked.register, asked.today) if each != partner]
    other = f'"and {say_partner(others[0], asked.register)}?" goes on with another partner, ' if others else ""
    return f'After an answer: {other}"why" shows every step.'


def suggest(understood: Understood, asked: Asked) -> Note:
    """The nearest that works to a message that was not understood; a short line to one that only closes a turn.

    A greeting is replied to with help.
    """
    words = frozenset(words_in(asked.text))
    if words and ACKNOWLEDGEMENTS.issuperset(words):
        return CLOSED if words.isdisjoint(_THANKS) else THANKED
    if words & _GREETINGS and words <= _GREETINGS | _AROUND_A_GREETING:
        return show_help(asked)
    register = asked.register
    partners = [register.partners[each.id] for each in understood.partners if isinstance(each, Found)]
    assets = [register.assets[each.id] for each in understood.assets if isinstance(each, Found)]
    near = tuple(_near(assets, partners, asked)) or examples(register, asked.asker, asked.today)
    return Note(topic=Intent.NONE, headline=NOT_UNDERSTOOD, choices=_choices(near))


def _near(assets: list[Asset], partners: list[Partner], asked: Asked) -> Iterator[Prompt]:
    if not assets and not partners:
        return
    asset, partner = example_pair(asked.register, asked.asker, asked.today, assets, partners)
    if asset is not None and partner is not None:
        yield ask_share(asset, partner, asked.register)
    if partner is not None:
        yield from about_partner(partner, asked.register)


def _choices(prompts: Iterable[Prompt]) -> tuple[Choice, ...]:
    return tuple(Choice(*each) for each in dict.fromkeys(prompts))
