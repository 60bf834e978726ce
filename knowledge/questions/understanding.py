"""From a message to what it says: names, roles and facts put together, and the thread carried over.

The seam for another reader, such as a language model: a `Reader` takes the text and what the asker may see and gives
back what was understood. Whatever reads, `understand` refuses what is too long before, and afterwards `checked` turns
every id that is not in the register as the audience sees it into words that name nothing. The tables of the lexicon are
the reader in use; nothing else is needed.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from knowledge.inquiry import FACTS
from knowledge.matching import Found, Nothing
from knowledge.questions import facts
from knowledge.questions.bare import find_bare_answer, is_none_of_these, is_value_of, may_answer, with_answer
from knowledge.questions.checking import checked
from knowledge.questions.dates import find_dates
from knowledge.questions.disclosers import name_discloser
from knowledge.questions.intents import find_overview
from knowledge.questions.language import is_foreign
from knowledge.questions.places import find_territories
from knowledge.questions.purposes import find_purposes
from knowledge.questions.received import tells_of_received
from knowledge.questions.recipients import find_recipients
from knowledge.questions.records import excluded_ids, name_records
from knowledge.questions.spans import with_span
from knowledge.questions.stated_days import with_date
from knowledge.questions.threads import NEW_THREAD, follow, left_out, without_returned
from knowledge.questions.topics import name_topics
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.vocabulary import Vocabulary, vocabulary
from knowledge.questions.wants import find_want
from knowledge.questions.wording import Wording, read, set_aside
from knowledge.register import Register

MAX_CHARACTERS = 20_000
"""The longest message that is read (rule 39)."""

Reader = Callable[[str, Register, date, Thread], Understood]
"""Text in, facts out: the message, the register as the audience sees it, the asker's today, and the thread."""


def understand(
    text: str,
    register: Register,
    today: date,
    thread: Thread = NEW_THREAD,
    *,
    names: Vocabulary | None = None,
    reader: Reader | None = None,
) -> Understood:
    """What the message says, on the register as the audience sees it; `today` is the asker's own (rule 2).

    Quotations, code and forwarded text are data: they never make an intent, and their names count only where the
    person's own words ask and name none. Never raises, whatever the text. `names` saves building them anew each time;
    another `reader` takes the place of the tables.
    """
    if len(text) > MAX_CHARACTERS:
        return Understood(intent=Intent.NONE, too_long=True)
    if reader is not None:
        return checked(reader(text, register, today, thread), register)
    return checked(_read_by_tables(text, register, today, thread, names or vocabulary(register)), register)


def _read_by_tables(text: str, register: Register, today: date, thread: Thread, names: Vocabulary) -> Understood:
    own_text, whole_text = set_aside(text)
    own = read(own_text, names)
    if is_foreign(own_text):
        return Understood(intent=Intent.NONE, language_foreign=True)
    stated = _facts(own, register)
    heard = find_territories(own, register) or find_recipients(own, register, thread.partners)
    has_fact = (
        bool(heard)
        or any(getattr(stated, name) for name in FACTS)
        or any(said.day for said in find_dates(own_text, today))
    )
    intent = find_want(own, thread, has_fact=has_fact)
    answer = find_bare_answer(own) if thread.asked is not None else ""
    if thread.asked is not None and answer:
        is_one = is_none_of_these(own) or is_value_of(thread.asked, answer)
        if is_one or may_answer(own, intent, has_fact=has_fact):
            return follow(with_answer(stated, thread.asked, own, answer), thread)
    if intent is not Intent.SHARE and tells_of_received(own):
        intent, stated = Intent.LOG_DISCLOSURE, replace(stated, incoming=True)
    understood = replace(stated, intent=intent, listing=find_overview(own) if intent is Intent.OVERVIEW else "")
    understood = name_records(
        understood, own, whole_text, register=register, names=names, thread=thread, has_fact=has_fact
    )
    understood = with_date(understood, own, today, thread.on)
    if intent is Intent.LIST_DISCLOSURES:
        understood = with_span(understood, own, today)
    if intent is Intent.SHARE:
        understood = name_discloser(
            understood, own, names, known=thread.discloser, follows=thread.intent is Intent.SHARE and not has_fact
        )
    understood = _with_records(understood, own, register, thread)
    understood = name_topics(understood, own, register, names, thread)
    if intent in {Intent.NONE, Intent.HELP, Intent.REGISTER}:
        return understood
    dropped = excluded_ids(own, names) | left_out(own, thread, register, names.likenesses)
    return without_returned(follow(understood, thread, dropped=dropped))


def _facts(own: Wording, register: Register) -> Understood:
    plain = own.plain()
    return Understood(
        intent=Intent.NONE,
        publication=facts.is_publication(plain),
        purpose=find_purposes(own, register),
        vertical=facts.find_verticals(own, register),
        form=facts.find_forms(plain),
        aspect=facts.find_aspects(plain),
        uses=facts.find_uses(plain),
        volume=facts.find_volume(own.text, register),
        group_size=facts.find_group_size(own.text),
        channel=facts.find_channel(plain),
    )


def _with_records(understood: Understood, own: Wording, register: Register, thread: Thread) -> Understood:
    """The facts that depend on the records found: the recipient's people and the asset's fields."""
    partners = tuple(each.id for each in understood.partners if isinstance(each, Found)) or thread.partners
    assets = tuple(each.id for each in understood.assets if isinstance(each, Found)) or thread.assets
    fields = tuple(
        dict.fromkeys(field for each in assets if each in register.assets for field in register.assets[each].fields)
    )
    return replace(
        understood,
        recipient=find_recipients(own, register, partners),
        territory=find_territories(own, register, _unsure_spans(understood)),
        fields=facts.find_fields(own, fields),
    )


def _unsure_spans(understood: Understood) -> tuple[tuple[int, int], ...]:
    return tuple(
        (each.start, each.end) for each in (*understood.partners, *understood.assets) if isinstance(each, Nothing)
    )
