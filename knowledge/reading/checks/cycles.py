"""Cycles: lineage, trees and amendments never lead back to where they began."""

from collections.abc import Iterable, Mapping
from typing import Any

from knowledge.reading.drafts import Draft
from knowledge.reading.sections import AGREEMENTS

_TREES = (
    ("purposes", "broader"),
    ("kinds", "broader"),
    ("people", "manager"),
    ("assets", "derived_from"),
    ("partners", "parent"),
    (AGREEMENTS, "amends"),
    (AGREEMENTS, "supersedes"),
)


def check_cycles(draft: Draft) -> None:
    """Each cycle is told once, at its first record in the order of ids."""
    for section, field in _TREES:
        entries = draft.entries[section]
        edges = {id: _names(getattr(entry.record, field)) for id, entry in entries.items()}
        for cycle in find_cycles(edges):
            shown = " -> ".join((*cycle, cycle[0]))
            what = f"`{field}` leads back to where it began: `{shown}`"
            draft.complain(entries[cycle[0]], (field,), what, "remove one of these links")


def find_cycles(edges: Mapping[str, Iterable[str]]) -> list[tuple[str, ...]]:
    """One cycle for each knot of a graph, from its first node in order; a link to an absent node is passed over."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    done: set[str] = set()
    for start in sorted(edges):
        if start in done:
            continue
        trail: dict[str, None] = {start: None}
        waiting = [iter(sorted(edges[start]))]
        while waiting:
            following = next(waiting[-1], None)
            if following is None:
                waiting.pop()
                done.add(trail.popitem()[0])
            elif following in trail:
                nodes = list(trail)
                cycle = nodes[nodes.index(following) :]
                first = cycle.index(min(cycle))
                found.setdefault(frozenset(cycle), (*cycle[first:], *cycle[:first]))
            elif following in edges and following not in done:
                trail[following] = None
                waiting.append(iter(sorted(edges[following])))
    return sorted(found.values())


def _names(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)
