"""What is stored of a register, and what becomes of stored records this version does not know."""

import json
from dataclasses import replace

import pytest

from knowledge.reading import EVENT_KINDS, RegisterError, read_records, register_records
from knowledge.reading.records import amend
from knowledge.terms import Effect, Information, Term
from tests.knowledge.reading.samples import good_register

KINDS = {
    *("company", "purpose", "vertical", "region", "kind", "course", "rule", "person", "asset", "partner", "hold"),
    *("tent", "agreement", "text", "pass", "approval", "clearance", "acknowledgement"),
}


def test_every_kind_of_record_is_stored() -> None:
    records = register_records(good_register())
    assert {kind for kind, _ in records} == KINDS
    assert set(EVENT_KINDS) < KINDS


def test_stored_records_give_the_same_register() -> None:
    assert read_records(register_records(good_register())) == good_register()


def test_equal_records_are_stored_as_equal_texts() -> None:
    turned = replace(good_register(), people=dict(reversed(list(good_register().people.items()))))
    assert register_records(turned) == register_records(good_register())


def test_a_record_is_stored_in_canonical_form() -> None:
    records = register_records(good_register())
    assert records["kind", "plan"] == '{"broader":"document","id":"plan"}'
    assert records["text", "house"] == json.dumps(good_register().texts["house"], ensure_ascii=False)


def stored_with(change: dict[str, object]) -> dict[tuple[str, str], str]:
    records = register_records(good_register())
    agreement = json.loads(records["agreement", "orion-mnda"])
    agreement["terms"][1].update(change)
    records["agreement", "orion-mnda"] = json.dumps(agreement)
    return records


def test_a_term_of_a_newer_version_becomes_unclear_and_is_not_skipped() -> None:
    terms = read_records(stored_with({"blessing": "x"})).agreements["orion-mnda"].terms
    assert [term.id for term in terms] == ["what", "secret", "resale", "delete"]
    assert terms[0] == good_register().agreements["orion-mnda"].terms[0]
    secret = good_register().agreements["orion-mnda"].terms[1]
    assert terms[1] == Term(
        id="secret", clause="2.1", quote=secret.quote, effect=Effect.UNCLEAR, information=Information.THEIRS
    )


def test_an_unclear_term_still_survives_and_covers_everything() -> None:
    records = stored_with({"effect": "bless", "survives": {"moons": 3}, "covers": {"assets": ["x"]}, "information": 5})
    term = read_records(records).agreements["orion-mnda"].terms[1]
    assert (term.effect, term.survives, term.covers.any, term.information) == (
        Effect.UNCLEAR,
        True,
        True,
        Information.OURS,
    )


def test_a_term_that_is_nothing_like_one_becomes_unclear() -> None:
    records = register_records(good_register())
    agreement = json.loads(records["agreement", "vega-terms"])
    agreement["terms"] = [5, {"id": 7}]
    records["agreement", "vega-terms"] = json.dumps(agreement)
    assert read_records(records).agreements["vega-terms"].terms == (
        Term(id="unreadable-1", clause="", quote="", effect=Effect.UNCLEAR),
        Term(id="unreadable-2", clause="", quote="", effect=Effect.UNCLEAR),
    )


def test_a_house_rule_of_a_newer_version_becomes_unclear() -> None:
    records = register_records(good_register())
    records["rule", "no-training"] = '{"id":"no-training","clause":"1.2","quote":"q","effect":"bless"}'
    rule = read_records(records).rules["no-training"]
    assert rule == Term(id="no-training", clause="1.2", quote="q", effect=Effect.UNCLEAR)


@pytest.mark.parametrize(
    ("kind", "id", "stored"),
    [
        ("partner", "orion", '{"id":"orion","name":"Orion","tier":"golden"}'),
        ("partner", "orion", "{"),
        ("partner", "orion", "[]"),
        ("rule", "no-training", "{"),
        ("text", "house", "{"),
        ("text", "house", "{}"),
        ("agreement", "orion-mnda", '{"id":"orion-mnda","terms":[]}'),
        ("planet", "mars", "{}"),
        ("company", "company", "{}"),
    ],
)
def test_anything_else_that_cannot_be_read_is_an_error_that_names_it(kind: str, id: str, stored: str) -> None:
    with pytest.raises(RegisterError, match=f"the stored {kind} `{id}` cannot be read") as raised:
        read_records({**register_records(good_register()), (kind, id): stored})
    assert (raised.value.kind, raised.value.id) == (kind, id)


def test_no_company_is_an_error() -> None:
    with pytest.raises(RegisterError, match="the stored company `company` cannot be read: it is missing"):
        read_records({})


def test_amending_gives_what_reading_the_amended_records_gives() -> None:
    records = register_records(good_register())
    changes = {
        ("kind", "poster"): '{"broader":"document","id":"poster"}',
        ("company", "company"): '{"name":"Borealis","time_zone":"UTC"}',
        ("text", "house"): '"1.1 Nothing."',
        ("hold", "labs-hold"): None,
        ("rule", "no-training"): '{"id":"no-training","clause":"1.2","quote":"q","effect":"bless"}',
    }
    amended = {**records, **{key: stored for key, stored in changes.items() if stored is not None}}
    del amended["hold", "labs-hold"]
    assert amend(good_register(), changes) == read_records(amended)


def test_amending_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(RegisterError, match="the stored planet `mars` cannot be read: the kind is unknown"):
        amend(good_register(), {("planet", "mars"): None})
