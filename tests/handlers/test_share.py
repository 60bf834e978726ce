"""One answer for each pair of asset and partner in the order of the text; what is missing is asked back."""

from datetime import date

import pytest

from handlers.share import MOST_PAIRS, answer_share
from knowledge.matching import Found, Nothing, Several
from knowledge.prompts import REGISTER_IT
from knowledge.questions import Intent, Understood
from tests.handlers.desk import Desk, asked_of, edited, sample_files, sample_register


def test_pairs_come_partners_first_then_assets_in_the_order_of_the_text(desk: Desk) -> None:
    answers = desk.answers("may Vega and Orion get the press kit and the product roadmap?")
    assert [(answer.partner, answer.asset) for answer in answers] == [
        ("vega", "press-kit"),
        ("vega", "product-roadmap"),
        ("orion", "press-kit"),
        ("orion", "product-roadmap"),
    ]
    assert [answer.id for answer in answers] == ["A-1", "A-2", "A-3", "A-4"]
    assert all(desk.replay(answer.id).same for answer in answers)


def test_only_the_pairs_are_answered_that_the_words_pair_off(desk: Desk) -> None:
    answers = desk.answers("may I send the interface description to Vega and the press kit to Orion?")
    assert [(each.partner, each.asset) for each in answers] == [
        ("vega", "interface-description"),
        ("orion", "press-kit"),
    ]


def test_what_is_published_is_answered_for_the_public(desk: Desk) -> None:
    answers = desk.answers("may I share the product roadmap with Orion and publish the press kit?")
    assert [(each.partner, each.asset, each.verdict) for each in answers] == [
        ("orion", "product-roadmap", "yes_if"),
        ("public", "press-kit", "yes"),
    ]
    answers = desk.answers("may Orion publish the product roadmap?")
    assert [(each.partner, each.verdict) for each in answers] == [("orion", "yes_if"), ("public", "no")]


def test_a_yes_says_that_a_later_use_is_not_permitted_by_silence(desk: Desk) -> None:
    (answer,) = desk.answers("may Orion train models on the product roadmap?")
    assert answer.verdict == "yes_if"
    assert answer.silence.startswith("No clause says that Orion Systems GmbH may use it for training models; ")
    assert desk.replay(answer.id).same
    (answer,) = desk.answers("may Vega train models on the design notes?")
    assert (answer.verdict, answer.silence) == ("no", "")


def test_each_pair_is_answered_as_if_it_were_asked_alone(desk: Desk) -> None:
    together = desk.answers("may I share the product roadmap with Orion and Hydra?")
    alone = [desk.answers(f"may I share the product roadmap with {name}?")[0] for name in ("Orion", "Hydra")]
    assert [(a.verdict, a.reason, a.grounds) for a in together] == [(a.verdict, a.reason, a.grounds) for a in alone]


def test_more_pairs_than_anybody_reads_are_not_worked_out(desk: Desk) -> None:
    ids = [f"gadget-{number:03}" for number in range(MOST_PAIRS + 1)]
    assets = "".join(f"  - {{id: {id}, name: {id}, aspects: [what], sensitivity: public, owner: ana}}\n" for id in ids)
    desk.load(edited(sample_files(), "assets.yaml", ("assets:\n", f"assets:\n{assets}")))
    (answer,) = desk.answers(f"may Orion get {', '.join(ids)}?")
    assert answer.verdict == "unknown"
    assert answer.reason == f"That asks about {MOST_PAIRS + 1} pairs; please ask about fewer at once."


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("may I share it with Orion?", "asset"),
        ("may I share the product roadmap?", "partner"),
        ("may I share the flux capacitor with Orion?", "asset"),
        ("may I share the product roadmap with Oriom?", "partner"),
    ],
)
def test_what_is_not_resolved_is_asked_for_and_no_other_gate_runs(desk: Desk, text: str, fact: str) -> None:
    (answer,) = desk.answers(text)
    assert answer.verdict == "unknown"
    assert answer.ask_for is not None
    assert answer.ask_for[0] == fact
    assert [ground.gate for ground in answer.grounds] == ["resolution"]


def test_an_unknown_name_is_offered_the_nearest_and_to_be_registered(desk: Desk) -> None:
    (answer,) = desk.answers("may I share the product roadmap with Oriom?")
    assert answer.ask_for == ("partner", ("orion", REGISTER_IT))


def test_what_was_typed_comes_back_on_one_line_and_shortened(desk: Desk) -> None:
    (answer,) = desk.answers(f"may I share “{'flux ' * 50}\u202e\x1b[31m\ncapacitor” with Orion?")
    assert len(answer.reason) < 200
    assert answer.reason.isprintable()


def test_a_slip_in_an_asset_is_taken_and_said(desk: Desk) -> None:
    (answer,) = desk.answers("may I share the product roadmop with Orion?")
    assert answer.taken == ("Taken “product roadmop” for Product roadmap.",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x" * 20_001, "The message is too long to be read; please ask in fewer than 20,000 characters."),
        ("dürfen wir den Plan an Orion weitergeben oder nicht?", "Only English is understood; please ask in English."),
    ],
)
def test_what_cannot_be_read_gets_a_fixed_line(desk: Desk, text: str, reason: str) -> None:
    (answer,) = desk.answers(text)
    assert (answer.verdict, answer.reason, answer.partner, answer.asset) == ("unknown", reason, None, None)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("may I share the product roadmap with Orion on 30 February?", "date"),
        ("may Xaver share the product roadmap with Orion?", "discloser"),
    ],
)
def test_an_unclear_day_or_colleague_is_asked_for(desk: Desk, text: str, fact: str) -> None:
    (answer,) = desk.answers(text)
    assert (answer.verdict, answer.ask_for and answer.ask_for[0]) == ("unknown", fact)


def test_a_day_given_apart_settles_an_unclear_one(desk: Desk) -> None:
    (answer,) = desk.answers("may I share the product roadmap with Orion on 30 February?", on=date(2027, 3, 1))
    assert (answer.verdict, answer.on) == ("yes_if", date(2027, 3, 1))


def test_a_name_with_another_word_is_another_name(desk: Desk) -> None:
    (answer,) = desk.answers("may I share the product roadmap with Orion Denmark?")
    assert (answer.verdict, answer.partner) == ("unknown", None)


@pytest.mark.parametrize(
    ("text", "person", "do", "says"),
    [
        (
            "scheduler source to Orion?",
            "ana",
            "share interface-description instead",
            "share the interface description instead",
        ),
        ("design notes to Vega?", "cy", "pass vega-dev", "pass Vega developer training"),
        ("product roadmap to Draco?", "ana", "sign nda with draco", "sign an NDA with Draco Analytics Ltd"),
        ("product roadmap to Hydra?", "ana", "finish due diligence on hydra", "finish due diligence on Hydra Labs"),
    ],
)
def test_steps_name_records_by_id_for_programs_and_by_name_for_people(
    desk: Desk, text: str, person: str, do: str, says: str
) -> None:
    (answer,) = desk.answers(text, person)
    steps = [step for step, _ in answer.to_yes[0]]
    assert dict(zip(steps, answer.best_way, strict=True))[do] == says


def test_what_was_carried_over_is_said_by_name(desk: Desk) -> None:
    first = desk.ask(
        "may bo share the basket trends with Lyra for store planning in Ireland, 10 seats, not for resale?"
    )
    reply = desk.ask("and the basket table?", thread=first.thread).reply
    assert isinstance(reply, tuple)
    assert not {"bo", "lyra", "store-planning"} & set(reply[0].carried)
    assert {"Lyra Retail plc", "Store planning", "Bo Lindholm"} <= set(reply[0].carried)


def test_whose_information_it_is_must_be_one_partner() -> None:
    told = Understood(intent=Intent.SHARE, sources=(Nothing("Drako", ("draco",)),), publication=True)
    (answer,) = answer_share(told, asked_of(sample_register()))
    assert (answer.verdict, answer.ask_for) == ("unknown", ("partner", ("draco", REGISTER_IT)))
    assert answer.reason == "No partner called “Drako” is registered."


def test_of_several_assets_that_fit_one_is_asked_for() -> None:
    several = Several(("basket-table", "basket-trends"), 0, 6, "basket")
    named = Understood(intent=Intent.SHARE, assets=(several,), partners=(Found("lyra", 10, 14, "Lyra"),))
    (answer,) = answer_share(named, asked_of(sample_register()))
    assert answer.reason == "More than one asset fits: Basket table or Basket trends."
    assert answer.ask_for == ("asset", ("basket-table", "basket-trends"))
    assert [choice.text for choice in answer.choices] == ["basket table", "basket trends"]


def test_what_a_partner_told_us_is_a_subject_of_its_own(desk: Desk) -> None:
    (answer,) = desk.answers("may we publish what Draco told us?")
    assert (answer.verdict, answer.asset, answer.source, answer.partner) == ("no", None, "draco", "public")


def test_the_person_to_ask_is_never_the_asker(desk: Desk) -> None:
    for person in ("ana", "bo", "cy", "dana", "eve"):
        reply = desk.ask("may I share the product roadmap with Hydra?", person).reply
        assert isinstance(reply, tuple)
        assert reply[0].ask_whom != person


def test_what_a_partner_would_give_us_gets_no_verdict_on_what_we_would_give(desk: Desk) -> None:
    for text in ("may Orion share the roadmap with us?", "can Orion give me the interface description?"):
        (answer,) = desk.answers(text)
        assert (answer.verdict, answer.reason) == (
            "unknown",
            "What a partner gives us is theirs to decide; ask about what we would give.",
        )
