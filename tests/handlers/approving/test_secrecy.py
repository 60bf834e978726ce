"""Rules 6 to 8: requests about what a person may not know of change nothing that she is told, byte for byte."""

from handlers.approving import waiting_for
from handlers.replies import to_json
from knowledge.reading import write_register
from knowledge.visibility import visible_to
from storage.engine import migrate, open_engine
from tests.case_worlds import world
from tests.handlers.approving.office import (
    ENDED,
    ROADMAP,
    SILENT,
    SOURCE,
    consent_of,
    decide,
    form,
    merged,
    open_office,
    request,
    say,
    told,
    values_of,
    verdict,
)
from tests.handlers.desk import NOW, Desk

CHANGES = merged(ENDED, consent_of("legal"))


def everything_told(desk: Desk, hidden: str, own: str) -> list[str]:
    """What Cy is told who says all there is to say, of a request of her own and of one that she cannot know of."""
    given = form("Give an approval", asset="scheduler source", partner="Vega", word="approve", until="2027-03-31")
    texts = [
        "my approvals",
        "what waits for my approval?",
        "approve it",
        "I approve the scheduler source for Vega",
        "I approve the roadmap for Orion",
        f"ok from my side for {hidden}",
        f"request {hidden}",
        f"withdraw {hidden}",
        form("Decide a request", request=hidden, word="approve", until="2027-03-31"),
        given,
        "ask for approval of A-7",
        f"request {own}",
    ]
    told_now = [to_json(desk.ask(text, "cy").reply) for text in texts]
    waits = repr(waiting_for("cy", desk.engine, desk.snapshots, at=NOW))
    return [*told_now, waits, *(to_json(note) for note in told(desk, "cy"))]


def test_an_outsider_of_the_tent_is_told_what_she_would_be_without_it() -> None:
    whole = world("aurora").changed(CHANGES).register()
    today = NOW.date()
    replies, own_ids = [], []
    hidden = ""
    for register in (whole, visible_to(whole, ("cy",), today)):
        engine = open_engine("sqlite://")
        migrate(engine)
        desk = Desk(engine)
        desk.load(write_register(register))
        own = request(desk, ROADMAP, "cy")
        if register is whole:
            hidden = request(desk, SOURCE)
            decide(desk, hidden, "bo")
            other = request(desk, "may I share the blue connector with Vega?")
            decide(desk, other, "dana", "decline")
        own_ids.append(own)
        replies.append(everything_told(desk, hidden, own))
        decide(desk, own, "dana")
        replies[-1] += everything_told(desk, hidden, own)
        engine.dispose()
    assert own_ids[0] == own_ids[1]
    assert replies[0] == replies[1]


def test_an_approver_outside_is_neither_asked_nor_shown_anything() -> None:
    """Rule 32: Noor is Legal too, but not of the tent; Dana alone is asked."""
    engine = open_engine("sqlite://")
    migrate(engine)
    desk = Desk(engine)
    second = {"people": [{"id": "noor", "roles": ["data-steward", "legal"]}]}
    desk.load(write_register(world("aurora").changed(merged(ENDED, second)).register()))
    id = request(desk)
    assert told(desk, "noor") == []
    assert say(desk, f"request {id}", "noor").headline == f"There is no request {id} that can be shown here."
    assert decide(desk, id, "noor").headline == f"There is no request {id} that can be shown here."
    engine.dispose()


def test_the_card_is_about_the_answer_that_the_asker_gets(empty_desk: Desk) -> None:
    """Dana may know of an agreement that covers it, and Ana may not: to Ana the answer is ASK all the same."""
    secret = {
        "id": "orion-secret", "kind": "nda", "partner": "orion", "discloser": "mutual", "effective_on": "2026-02-01",
        "expires_on": "2028-01-31", "readers": ["dana", "eve"], "terms": [{"id": "all", "aspects": ["what"]}],
    }  # fmt: skip
    desk = open_office(empty_desk, merged(SILENT, {"agreements": [secret]}))
    assert (verdict(desk, ROADMAP), verdict(desk, ROADMAP, "dana")) == ("ask", "yes_if")
    id = request(desk, ROADMAP)
    assert "Still missing: Dana Weiss as accountable under Orion Mutual NDA." in told(desk, "dana")[0].lines
    assert values_of(say(desk, f"request {id}", "dana")) == {"Request": id}
    assert decide(desk, id, "dana", "answer").headline == "Answered."
