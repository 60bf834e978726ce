"""Something went where it should not: whom to tell at once, and what the agreements say about telling."""

from collections.abc import Iterator

from handlers.messages import Asked
from handlers.replies import Note, Passage
from knowledge.dealings import house_rules
from knowledge.explaining import bound_terms, standing_of, words_of
from knowledge.matching import Found
from knowledge.questions import Intent, Understood
from knowledge.responsible import Activity, turn_to
from knowledge.terms import Action, Agreement
from knowledge.wording import either

MOST_PASSAGES = 3
SEND_IT = "Fill in what went where and send it: it is then on record, and Legal is told at once."
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
            standing=standing_of(each.citation.agreement, register, asked.today),
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
