"""Something went where it should not: whom to tell at once, and what the agreements say about telling."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar, cast

from handlers.messages import Asked
from handlers.orders import Desk
from handlers.replies import Note, Passage, Reply, one_line
from knowledge.dealings import house_rules
from knowledge.disclosing.disclosures import Disclosure
from knowledge.disclosing.informing import who_must_know
from knowledge.explaining import bound_terms, days_in_force, words_of
from knowledge.indiscretions import gives_away
from knowledge.matching import Found
from knowledge.people import Person
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from knowledge.responsible import Activity, names_of, turn_to
from knowledge.terms import Action, Agreement
from knowledge.visibility import visible_to
from knowledge.wording import either

MOST_PASSAGES = 3
ALARM = "incident"
"""That somebody said that something went where it should not; the disclosure itself is logged by a form."""
SEND_IT = "Fill in what went where and send it, so that the disclosure is on record with what must follow."
_PREFIX = "I"
_MOST_LETTERS = 2000
R = TypeVar("R", bound=Reply)
ON_YOUR_OWN = "Act now, and tell your own manager: nobody else is named for incidents."
DO_NOW = "Ask whoever got it not to open, copy or pass it on, and to delete it. Delete nothing of your own traces."


def report_incident(understood: Understood, asked: Asked) -> Note:
    """Who answers for incidents under the agreements of the partners named, else Legal; and every term on telling."""
    register = asked.register
    partners = dict.fromkeys(each.id for each in (*understood.partners, *understood.sources) if isinstance(each, Found))
    agreements = [each for partner in partners for each in register.agreements_of.get(partner, ())]
    names = list(dict.fromkeys(_whom(agreements, tuple(partners), asked)))
    bindings = [each for agreement in agreements for each in bound_terms(agreement.id, register)]
    passages = tuple(
        Passage(
            agreement=each.citation.agreement,
            clause=each.term.clause,
            quote=each.term.quote,
            source=each.source,
            standing=days_in_force(each.citation.agreement, register, asked.today),
            says=words_of(each, register, asked.today),
        )
        for each in (*bindings, *house_rules(register))
        if each.term.action is Action.NOTIFY and each.in_force(asked.today)
    )
    silent = (
        () if passages or not partners else ("No term on record says within how many days the partner must be told.",)
    )
    return Note(
        topic=Intent.INCIDENT,
        headline=f"Tell {either(names, 'and')} now." if names else ON_YOUR_OWN,
        lines=(DO_NOW, *silent, SEND_IT),
        passages=passages[:MOST_PASSAGES],
    )


def raise_alarm(understood: Understood, desk: Desk) -> None:
    """Puts the report on record and tells those who must know of an accident (`who_must_know`).

    They are told in the words of who reports it, unless these name what she knows of and they may not.
    """
    told = {
        person.id: person
        for register in (desk.whole, desk.visible)
        for person in _who_must_know(understood, desk.person, register, desk.today)
    }
    id, _ = desk.record(ALARM, {"told": sorted(told)}, prefix=_PREFIX)
    who = names_of(desk.whole, (desk.person,))[0]
    mine = visible_to(desk.whole, (desk.person,), desk.today)
    for person in told:
        theirs = visible_to(desk.whole, (person,), desk.today)
        hides = gives_away(desk.message.text, mine, theirs) is not None
        words = () if hides else (f"In {who}'s words: “{one_line(desk.message.text, _MOST_LETTERS)}”",)
        note = Note(
            topic=Intent.INCIDENT,
            headline=f"{who} reports that something went where it should not.",
            lines=(*words, "What went where follows as soon as it is filled in; speak to her now."),
        )
        desk.notify(person, note, subject=id)


def with_told(reply: R, understood: Understood, asked: Asked) -> R:
    """The reply to a report on record, with those who are told and whom its readers can know to be."""
    names = [person.name for person in _who_must_know(understood, asked.asker, asked.register, asked.today)]
    if not names or not isinstance(reply, Note):
        return reply
    told = f"{either(names, 'and')} {'is' if len(names) == 1 else 'are'} told of this message."
    return cast("R", replace(reply, lines=(told, *reply.lines)))


def _who_must_know(understood: Understood, by: str, register: Register, today: date) -> tuple[Person, ...]:
    asset, partner = (
        next((each.id for each in found if isinstance(each, Found)), None)
        for found in (understood.assets, understood.partners)
    )
    accident = Disclosure(asset=asset, partner=partner, on=today, by=by, logged_on=today, accidental=True)
    return who_must_know(accident, by, register, today)


def _whom(agreements: list[Agreement], partners: tuple[str, ...], asked: Asked) -> Iterator[str]:
    """Who answers for incidents under each agreement; of a partner without one its manager; without a partner Legal."""
    unsigned = [id for id in partners if id not in asked.register.agreements_of]
    found = [
        *(turn_to(asked.register, asked.asker, asked.today, Activity.INCIDENT, agreement=each) for each in agreements),
        *(turn_to(asked.register, asked.asker, asked.today, Activity.INCIDENT, partner=each) for each in unsigned),
    ]
    if not any(found):
        found = [turn_to(asked.register, asked.asker, asked.today, Activity.INCIDENT)]
    yield from (person.name for person in found if person is not None)
