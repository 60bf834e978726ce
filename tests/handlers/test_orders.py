"""The ids that orders get say nothing of what lies between them."""

from storage.engine import open_engine
from tests.databases import fill, migrated
from tests.handlers.approving.office import ROADMAP, SOURCE, open_office, request
from tests.handlers.desk import Desk


def test_an_id_does_not_count_the_answers_of_others() -> None:
    """Answers are numbered, and a form names one: the request's id is the same whatever was answered before."""
    ids = []
    for before in ((), (SOURCE, ROADMAP)):
        engine = open_engine("sqlite://")
        fill(engine, migrated())
        desk = open_office(Desk(engine))
        for text in before:
            desk.answers(text, "bo")
        ids.append(request(desk))
        engine.dispose()
    assert ids[0] == ids[1]
