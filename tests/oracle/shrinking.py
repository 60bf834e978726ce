"""A failing world made as small as it can be: whatever is not needed for the failure goes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from knowledge.inquiry import ASKABLE, Question
from knowledge.register import Register
from tests.oracle.edits import mended, without
from tests.oracle.references import TABLES, find_faults

World = tuple[Register, Question]


def shrink(register: Register, question: Question, fails: Callable[[Register, Question], bool]) -> World:
    """A smaller world that still fails; nothing more can be taken from it one by one."""
    at = (register, question)
    while True:
        smaller = next((world for world in smaller_worlds(*at) if fails(*world)), None)
        if smaller is None:
            return at
        at = smaller


def smaller_worlds(register: Register, question: Question) -> Iterator[World]:
    """Every world with one record, one term or one stated fact less."""
    for table in TABLES:
        for id_ in getattr(register, table):
            less = without(register, table, id_)
            if not find_faults(less):
                yield less, question
    for agreement in register.agreements.values():
        for gone in agreement.terms:
            terms = tuple(term for term in agreement.terms if term is not gone)
            less = mended(
                replace(register, agreements={**register.agreements, agreement.id: replace(agreement, terms=terms)})
            )
            if not find_faults(less):
                yield less, question
    for fact in (*(fact.value for fact in ASKABLE), "uses", "volume"):
        if getattr(question, fact):
            nothing: dict[str, Any] = {fact: ()}
            yield register, replace(question, **nothing)
    for name in ("discloser", "channel", "fields", "group_size"):
        if getattr(question, name) is not None:
            silence: dict[str, Any] = {name: None}
            yield register, replace(question, **silence)
