"""That nothing understood names what the audience may not see, whoever read the message."""

from dataclasses import replace
from datetime import date

from knowledge.matching import Found, Mention, Nothing, Several
from knowledge.questions import Intent, Thread, Understood, checked, understand
from knowledge.register import Register
from tests.worlds import TODAY, aurora

ROADMAP, ORION = Found("product-roadmap", 0, 7, "roadmap"), Found("orion", 13, 18, "Orion")
SECRET = Found("secret-plan", 0, 4, "plan")
CARRIED = Found("secret-plan", 0, 0, "")


def asking(*, assets: tuple[Mention, ...] = (ROADMAP,), partners: tuple[Mention, ...] = (ORION,)) -> Understood:
    return Understood(intent=Intent.SHARE, assets=assets, partners=partners)


def test_what_is_in_the_register_stays() -> None:
    understood = asking(
        assets=(ROADMAP, Several(("press-kit", "product-roadmap"), 0, 1, "x"), Nothing("y", ("press-kit",)))
    )
    assert checked(understood, aurora()) == understood


def test_an_id_nobody_may_see_is_words_that_name_nothing() -> None:
    found = checked(asking(assets=(SECRET,), partners=(replace(ORION, id="hidden"),)), aurora())
    assert found.assets == (Nothing("plan", (), 0, 4),)
    assert found.partners == (Nothing("Orion", (), 13, 18),)
    told = checked(replace(asking(), sources=(replace(ORION, id="hidden"),)), aurora())
    assert told.sources == (Nothing("Orion", (), 13, 18),)


def test_what_was_carried_over_and_is_gone_is_left_out() -> None:
    assert checked(asking(assets=(CARRIED,)), aurora()).assets == ()


def test_several_of_which_one_is_hidden_are_never_the_other_one_in_silence() -> None:
    several = Several(("press-kit", "secret-plan"), 0, 4, "plan")
    assert checked(asking(assets=(several,)), aurora()).assets == (Nothing("plan", ("press-kit",), 0, 4),)


def test_no_more_than_a_few_are_offered() -> None:
    known = tuple(sorted(aurora().assets))
    (found,) = checked(asking(assets=(Several((*known, "secret-plan"), 0, 4, "plan"),)), aurora()).assets
    assert found == Nothing("plan", known[:3], 0, 4)
    assert len(known) > 3


def test_nothing_hidden_is_offered() -> None:
    near = Nothing("plan", ("secret-plan", "press-kit"), 0, 4)
    assert checked(asking(assets=(near,)), aurora()).assets == (replace(near, nearest=("press-kit",)),)


def test_hidden_agreements_colleagues_and_slips_are_left_out() -> None:
    understood = replace(
        asking(), agreements=("vega-terms", "gone", "house"), people=("bo", "gone"), taken=(("x", "gone"),)
    )
    found = checked(understood, aurora())
    assert (found.agreements, found.people, found.taken) == (("vega-terms", "house"), ("bo",), ())


def test_an_unknown_discloser_is_unclear_and_never_the_asker() -> None:
    found = checked(replace(asking(), discloser="gone"), aurora())
    assert (found.discloser, found.discloser_unclear) == (None, True)
    assert checked(replace(asking(), discloser_unclear=True), aurora()).discloser_unclear


def test_pairs_are_checked_like_what_they_pair() -> None:
    hidden, gone = replace(ORION, id="hidden"), replace(CARRIED, id="hidden")
    public = replace(ORION, id="public")
    pairs: tuple[tuple[Mention, Mention], ...] = (
        (SECRET, ORION),
        (CARRIED, ORION),
        (ROADMAP, hidden),
        (ROADMAP, gone),
        (ROADMAP, ORION),
        (ROADMAP, public),
    )
    found = checked(replace(asking(), pairs=pairs), aurora())
    assert found.pairs == (
        (Nothing("plan", (), 0, 4), ORION),
        (ROADMAP, Nothing("Orion", (), 13, 18)),
        (ROADMAP, ORION),
        (ROADMAP, public),
    )


def test_another_reader_is_checked_like_the_tables() -> None:
    def reader(text: str, register: Register, today: date, thread: Thread) -> Understood:
        return asking(assets=(replace(SECRET, text=text),))

    found = understand("plan", aurora(), TODAY, reader=reader)
    assert found == asking(assets=(Nothing("plan", (), 0, 4),))


def test_no_reader_is_given_what_is_too_long() -> None:
    def reader(text: str, register: Register, today: date, thread: Thread) -> Understood:
        raise AssertionError(text)

    assert understand("x" * 20_001, aurora(), TODAY, reader=reader).too_long


def test_a_record_hidden_since_is_not_carried_over() -> None:
    thread = Thread(intent=Intent.SHARE, assets=("secret-plan",), partners=("orion",))
    found = understand("and in Ireland?", aurora(), TODAY, thread)
    assert found.assets == ()
    assert found.partners == (Found("orion", 0, 0, ""),)
