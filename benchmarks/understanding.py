"""How well messages are understood: a file of messages as people type them, with what each says, beside what was read.

A third of the threads, chosen by the hash of the first message's id, is set aside: `--show` lists the mistakes of the
others only, so that nothing is ever fitted to them. It is that third which the ratios tell, unless `--all` is given.
"""

import argparse
import csv
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path

from knowledge.matching import Found, Mention, Names, Nothing, find_mentions
from knowledge.questions import Intent, Thread, Understood, remember, understand, vocabulary
from knowledge.reading import read_register
from knowledge.register import Register
from knowledge.terms import Action
from knowledge.visibility import is_outsider, visible_to

TOP = Path(__file__).resolve().parents[1]
REFERENCE = Path(os.environ.get("MAYSHARE_REFERENCE", TOP.parent / "shared"))
QUESTIONS = REFERENCE / "questions" / "dev.csv"
SAMPLE = TOP / "bot" / "sample"

UNSURE = "?"
"""Stands for a record that must be asked about: not registered, hidden from the asker, or fitting two."""
SLOTS = ("aspect", "purpose", "recipient", "territory", "form", "on")
_IN_WORDS = frozenset({"purpose", "recipient"})
_RECORDED = frozenset({Intent.LOG_DISCLOSURE, Intent.APPROVE, Intent.INCIDENT})
_LITTLE_WORDS = frozenset({"a", "an", "the", "of", "our", "their", "its", "for", "to", "and"})
_MASKED = {"pseudonymised": "masked"}
_USES = {Action.RESELL: "resale", Action.TRAIN_MODELS: "model training"}
"""Later uses that the labels count among the purposes."""

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one message, in the words of the labels."""

    intent: str
    assets: frozenset[str]
    partners: frozenset[str]
    slots: Mapping[str, Counter[str]]
    offered: frozenset[str] = frozenset()
    """What was asked back first where a name is like no other so much: right where just that is meant (rule 34)."""

    def agrees(self, told: "Reading") -> bool:
        """True when the assets and partners are those meant.

        A name asked back for its likeness counts as read. Where a question about sharing names nothing that is
        registered, which one is meant is asked, whether the words for it were made out or not.
        """
        return all(
            got == meant
            or (UNSURE not in meant and got - {UNSURE} < meant and meant - got <= self.offered)
            or (not got and meant == {UNSURE} and self.intent == told.intent == Intent.SHARE)
            for got, meant in ((self.assets, told.assets), (self.partners, told.partners))
        )


@dataclass(slots=True)
class Score:
    """The counts over some messages."""

    rows: int = 0
    intents: int = 0
    entities: int = 0
    silent_wrong: int = 0
    wrong_actions: int = 0
    by_intent: dict[str, list[int]] = field(default_factory=dict)
    slots: dict[str, list[int]] = field(default_factory=lambda: {slot: [0, 0, 0] for slot in SLOTS})

    def f1(self, *slots: str) -> float:
        """The F1 over some slots together; 1 where nothing is stated and nothing read."""
        right, stated, read = (sum(self.slots[slot][at] for slot in slots) for at in range(3))
        return 2 * right / (stated + read) if stated + read else 1.0


def thread_root(row: Row, rows: Mapping[str, Row]) -> str:
    """The id of the message a thread began with."""
    while row["thread"] in rows:
        row = rows[row["thread"]]
    return row["id"]


def is_set_aside(root: str) -> bool:
    """True for a third of all threads, by the hash of their root."""
    return int.from_bytes(sha256(root.encode()).digest()[:8], "big") % 3 == 0


def read_messages(rows: Iterable[Row], register: Register, today: date) -> Iterator[tuple[Row, Reading]]:
    """Each message as it was read, every thread in its order; a person follows up on nobody else's messages."""
    threads: dict[str, tuple[str, Thread]] = {}
    for row in rows:
        asker = row["asker"]
        if is_outsider(register, asker, today):
            yield row, Reading(Intent.NONE, frozenset(), frozenset(), {slot: Counter() for slot in SLOTS})
            continue
        visible = visible_to(register, {asker}, today)
        names = visible.remember(("vocabulary", ""), lambda visible=visible: vocabulary(visible))  # type: ignore[misc]
        before = threads.get(row["thread"])
        thread = before[1] if before is not None else Thread()
        understood = understand(row["text"], visible, today, thread, names=names)
        threads[row["id"]] = (asker, remember(understood, thread))
        yield row, _reading(understood, visible)


def _labelled(understood: Understood) -> str:
    """The intent as the labels have it, which know neither overviews nor requests to register.

    What may be shared with somebody is `share`, any other overview `explain_terms`, a request `help`.
    """
    match understood.intent:
        case Intent.OVERVIEW:
            return Intent.SHARE if understood.listing == "shareable" else Intent.EXPLAIN_TERMS
        case Intent.REGISTER:
            return Intent.HELP
        case _:
            return understood.intent


def _reading(understood: Understood, register: Register) -> Reading:
    if understood.intent is Intent.NONE:
        return Reading(Intent.NONE, frozenset(), frozenset(), {slot: Counter() for slot in SLOTS})
    assets, partners = _ids(understood.assets), _ids(understood.partners)
    if understood.sources:
        # What a partner told us is labelled as a record not known, the partner as its source where the public gets it.
        assets |= {UNSURE}
        if understood.publication or understood.intent is Intent.INCIDENT:
            partners |= _ids(understood.sources)
    recipients = [*understood.recipient, *(["public"] if understood.publication else [])]
    purposes = [*understood.purpose, *(_USES[use] for use in understood.uses if use in _USES)]
    slots = {
        "aspect": _values(understood.aspect),
        "purpose": _words(purposes),
        "recipient": _words(recipients),
        "territory": _values(_countries(understood.territory, register)),
        "form": _values(_MASKED.get(form, form) for form in understood.form),
        "on": _values([understood.on.isoformat()] if understood.on else []),
    }
    asked = (each.nearest[:1] for each in (*understood.assets, *understood.partners) if isinstance(each, Nothing))
    offered = frozenset(id for ids in asked for id in ids)
    return Reading(_labelled(understood), frozenset(assets), frozenset(partners), slots, offered)


def _ids(mentions: Iterable[Mention]) -> set[str]:
    return {mention.id if isinstance(mention, Found) else UNSURE for mention in mentions}


def _countries(territory: Iterable[str], register: Register) -> Iterator[str]:
    for each in territory:
        region = register.regions.get(each)
        yield from region.members if region is not None else (each,)


def _values(values: Iterable[str]) -> Counter[str]:
    return Counter(set(values))


def _words(phrases: Iterable[str]) -> Counter[str]:
    found = Counter(word for phrase in set(phrases) for word in phrase.casefold().replace(",", " ").split())
    return Counter({word: count for word, count in found.items() if word not in _LITTLE_WORDS})


def labels(row: Row, register: Register) -> Reading:
    """What a message says by its labels."""
    slots = {}
    for slot in SLOTS:
        stated = [each.strip() for each in row[slot].split(";") if each.strip()]
        if slot == "purpose":
            stated = [_purpose_id(each, register) for each in stated]
        slots[slot] = _words(stated) if slot in _IN_WORDS else _values(stated)
    assets, partners = (frozenset(filter(None, row[name].split(";"))) for name in ("assets", "partners"))
    return Reading(row["intent"], assets, partners, slots)


def _purpose_id(words: str, register: Register) -> str:
    """The id of the purpose that the words name exactly, else the words."""
    names = Names((each.id, (each.id, each.name, *each.aliases)) for each in register.purposes.values())
    found = find_mentions(words, names)
    whole = len(found) == 1 and isinstance(found[0], Found) and found[0].text == words and not found[0].taken
    return found[0].id if whole and isinstance(found[0], Found) else words


def is_silently_wrong(read: Reading, told: Reading) -> bool:
    """True when a record was taken without asking that is not meant, or one of several was dropped without a word."""
    if read.intent == Intent.NONE:
        return False
    sides = ((read.assets, told.assets), (read.partners, told.partners))
    if any(got - {UNSURE} - meant for got, meant in sides):
        return True
    asks = any(UNSURE in got for got, _ in sides)
    dropped = (bool(got) and (UNSURE in meant or (len(meant) > 1 and meant > got)) for got, meant in sides)
    return not asks and any(dropped)


def score(pairs: Iterable[tuple[Reading, Reading]]) -> Score:
    """The counts over what was read beside what is meant."""
    total = Score()
    for read, told in pairs:
        total.rows += 1
        right = read.intent == told.intent
        total.intents += right
        counts = total.by_intent.setdefault(told.intent, [0, 0])
        counts[0] += right
        counts[1] += 1
        total.entities += read.agrees(told)
        total.silent_wrong += is_silently_wrong(read, told)
        total.wrong_actions += read.intent in _RECORDED and not right
        for slot in SLOTS:
            got, meant = read.slots[slot], told.slots[slot]
            for at, count in enumerate(((got & meant).total(), meant.total(), got.total())):
                total.slots[slot][at] += count
    return total


def _mistakes(read: Reading, told: Reading) -> Iterator[str]:
    if read.intent != told.intent:
        yield f"intent {told.intent} read {read.intent}"
    for name, got, meant in (("assets", read.assets, told.assets), ("partners", read.partners, told.partners)):
        if got != meant and not read.agrees(told):
            yield f"{name} {sorted(meant)} read {sorted(got)}"
    for slot in SLOTS:
        if read.slots[slot] != told.slots[slot]:
            yield f"{slot} {sorted(told.slots[slot])} read {sorted(read.slots[slot])}"


def _print(title: str, found: Score) -> None:
    print(f"{title}: {found.rows} messages")
    if not found.rows:
        return
    print(f"  intent {found.intents / found.rows:.3f}   assets and partners exact {found.entities / found.rows:.3f}")
    print(f"  other facts F1 {found.f1(*SLOTS):.3f}   " + ", ".join(f"{slot} {found.f1(slot):.2f}" for slot in SLOTS))
    print(f"  silently wrong {found.silent_wrong}   taken for an action they are not {found.wrong_actions}")
    print("  " + ", ".join(f"{name} {right}/{of}" for name, (right, of) in sorted(found.by_intent.items())))


def read_folder(folder: Path) -> Register:
    """The register of a folder. Exits where it has errors."""
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".yaml", ".md"}
    }
    found = read_register(files)
    if found.register is None:
        sys.exit(f"{folder} is no register: {found.problems[0]}")
    return found.register


def main() -> None:
    """Reads the messages and prints the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=Path, default=QUESTIONS, help="the messages, as CSV")
    parser.add_argument("--register", type=Path, default=SAMPLE, help="the register folder they are about")
    parser.add_argument("--all", action="store_true", help="let the ratios tell all messages, not the third set aside")
    parser.add_argument("--show", action="store_true", help="list the mistakes, but for those set aside")
    options = parser.parse_args()
    if not options.questions.is_file():
        sys.exit(f"{options.questions} is missing; name a file with --questions, or set MAYSHARE_REFERENCE")
    register = read_folder(options.register)
    today = register.company.today or date(2026, 11, 22)
    with options.questions.open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    parts: dict[bool, list[tuple[Reading, Reading]]] = {False: [], True: []}
    for row, read in read_messages(rows.values(), register, today):
        aside, told = is_set_aside(thread_root(row, rows)), labels(row, register)
        parts[aside].append((read, told))
        if options.show and not aside and (found := list(_mistakes(read, told))):
            mark = "SILENT " if is_silently_wrong(read, told) else ""
            print(f"{mark}{row['id']} {row['asker']}: {' '.join(row['text'].split())}\n    " + "; ".join(found))
    _print("looked at", score(parts[False]))
    _print("set aside", score(parts[True]))
    told_of = score([*parts[False], *parts[True]] if options.all else parts[True])
    rows_of = max(told_of.rows, 1)
    print(f"the ratios tell {'all messages' if options.all else 'those set aside'}")
    print(f"RATIO understanding.intent {told_of.intents / rows_of:.3f}")
    print(f"RATIO understanding.entities {told_of.entities / rows_of:.3f}")
    print(f"RATIO understanding.facts_f1 {told_of.f1(*SLOTS):.3f}")
    print(f"RATIO understanding.silent_wrong {told_of.silent_wrong}")
    print(f"RATIO understanding.wrong_actions {told_of.wrong_actions}")


if __name__ == "__main__":
    main()
