"""Names as people write them beside the records they mean, and what finding them costs among 100,000 names.

A third of the mentions, chosen by the hash of their id, is set aside: `--show` lists the mistakes of the others only,
so that nothing is ever fitted to them. The ratios tell all of them.
"""

import argparse
import csv
import gc
import os
import resource
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from rapidfuzz import fuzz, process

from knowledge.matching import OFFERED, Found, Names, Nothing, Several, find_mentions, nearest

TOP = Path(__file__).resolve().parents[1]
REFERENCE = Path(os.environ.get("MAYSHARE_REFERENCE", TOP.parent / "shared"))
LINKING = REFERENCE / "data" / "partner_linking"
MANY = 100_000
MESSAGE_WORDS = 12
WINDOW_WORDS = 3
"""The longest run of words that is compared with every name: the fewer windows, the quicker the other side."""
REPEATED = 20
"""How often the mentions of a message are found in a row, as one call alone is too short to be timed."""
NO_RECORD = "NIL"
UNRESOLVABLE = frozenset({"needs_alias_table", "nil", "ambiguous"})
BEGINNINGS = (
    "can i share the product roadmap with",
    "may we send our draft interface description to",
    "is it fine to show design notes to",
    "please check whether basket trends may go to",
)
ENDING = ("for", "testing", "next", "week", "if", "they", "have", "signed", "it", "all")

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a mention alone leads to: a record taken silently, or the records offered."""

    taken: str | None
    offered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares over some rows: wrong links of all rows; right ones, taken or also offered, of those a name can solve."""

    rows: int
    resolvable: int
    wrong: int
    taken: int
    offered: int
    abstained: int
    others: int

    @property
    def wrong_links(self) -> float:
        """Rows where another record than the expected one was taken."""
        return self.wrong / max(1, self.rows)

    @property
    def recall_silent(self) -> float:
        """Resolvable rows where the expected record was taken."""
        return self.taken / max(1, self.resolvable)

    @property
    def recall_offered(self) -> float:
        """Resolvable rows where it was taken or among at most three offered."""
        return self.offered / max(1, self.resolvable)


def answer(mention: str, names: Names) -> Answer:
    """What the assistant makes of the mention: taken if all of it is one record's name, else what is offered first."""
    for found in find_mentions(mention, names):
        rest = mention[: found.start] + mention[found.end :]
        if "".join(filter(str.isalnum, rest)).lower() not in {"", "the"}:
            continue
        match found:
            case Found(id=record):
                return Answer(record, ())
            case Several(ids=ids) | Nothing(nearest=ids):
                return Answer(None, ids[:OFFERED])
    return Answer(None, nearest(mention, names))


def score(rows: Iterable[Row], answers: Mapping[str, Answer]) -> Score:
    """How the answers, by the rows' ids, compare with what is expected.

    Not linking is never wrong: so asking is right wherever other names begin with the mention too.
    """
    rows = tuple(rows)
    resolvable = [row for row in rows if row["difficulty"] not in UNRESOLVABLE]
    others = [row for row in rows if row["difficulty"] in UNRESOLVABLE]
    taken = [row for row in resolvable if answers[row["pair_id"]].taken == row["expected"]]
    offered = [row for row in resolvable if row["expected"] in answers[row["pair_id"]].offered]
    return Score(
        rows=len(rows),
        resolvable=len(resolvable),
        wrong=sum(is_wrong(row, answers[row["pair_id"]]) for row in rows),
        taken=len(taken),
        offered=len(taken) + len(offered),
        abstained=sum(answers[row["pair_id"]].taken is None for row in others),
        others=len(others),
    )


def is_wrong(row: Row, given: Answer) -> bool:
    """True for a link to another record than the expected one."""
    return given.taken is not None and given.taken != row["expected"]


def is_set_aside(row: Row) -> bool:
    """True for the third of the rows that is never looked at."""
    return int(sha256(row["pair_id"].encode()).hexdigest(), 16) % 3 == 0


def many_names(real: Sequence[str], count: int, chance: Random) -> list[str]:
    """As many different names: the real ones, then invented first words with the further words of real ones."""
    tails = [tail for name in real if (tail := name.partition(" ")[2])]
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
    names = dict.fromkeys(real[:count])
    while len(names) < count:
        first = "".join(chance.choices(syllables, k=chance.choice((2, 3, 3, 4)))).capitalize()
        names[f"{first} {chance.choice(tails)}"] = None
    return list(names)


def messages(names: Sequence[str], count: int, chance: Random) -> Iterator[str]:
    """Messages of twelve words that name a partner, in turn as it is registered, with a slip, and one nobody knows."""
    short = [name for name in names if len(name.split()) in {2, 3} and len(name.split()[0]) > 5]
    for number in range(count):
        name = " ".join(chance.choice(short).split()[:2])
        match number % 3:
            case 1:
                at = chance.randrange(1, 5)
                name = name[:at] + name[at + 1 :]
            case 2:
                name = "".join(chance.choices("bcdfghklmnprstvwxz", k=7)).capitalize()
            case _:
                pass
        words = f"{chance.choice(BEGINNINGS)} {name}".split()
        yield " ".join((*words, *ENDING)[:MESSAGE_WORDS])


def partners(names: Iterable[str]) -> Names:
    """The names as those of partners, two to a partner, as a name and an alias."""
    return Names(((f"partner-{at // 2}", (name,)) for at, name in enumerate(names)), partner_like=True)


def windows(message: str) -> list[str]:
    """Every run of up to three words of the message."""
    words = message.lower().split()
    return [
        " ".join(words[at : at + length])
        for length in range(1, WINDOW_WORDS + 1)
        for at in range(len(words) - length + 1)
    ]


def seconds_each(texts: Sequence[str], many: Sequence[str], rounds: int) -> tuple[float, float]:
    """Seconds for one message: finding its mentions, and comparing its windows with every name; medians of rounds."""
    known = partners(many)
    lowered = [name.lower() for name in many]
    ours, theirs = [], []
    for number in range(rounds + 1):
        started = perf_counter()
        for text in texts:
            for _ in range(REPEATED):
                find_mentions(text, known)
        ours.append((perf_counter() - started) / len(texts) / REPEATED)
        few = texts[number % len(texts) :][:3]
        started = perf_counter()
        for text in few:
            process.cdist(windows(text), lowered, scorer=fuzz.ratio)
        theirs.append((perf_counter() - started) / len(few))
    ours, theirs = ours[1:], theirs[1:]
    return median(ours), median(theirs)


def peak_megabytes() -> float:
    """The most memory this process has held so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def print_memory(many: Sequence[str]) -> None:
    """What the index of the names adds to this process at its peak, used once so that all of it is built."""
    gc.collect()
    before, started = peak_megabytes(), perf_counter()
    known = partners(many)
    find_mentions("Brodacom", known)
    nearest("Brodacom", known)
    print(f"{perf_counter() - started:.1f} s to build, {peak_megabytes() - before:.0f} MB more at the peak")


def read_rows(path: Path, option: str) -> list[Row]:
    """The rows of a CSV file; ends the program with what is missing where there is none."""
    if not path.is_file():
        sys.exit(f"{path} is missing; name a file with {option}, or set MAYSHARE_REFERENCE to the reference data")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linking", description=__doc__)
    parser.add_argument("--pairs", type=Path, default=LINKING / "pairs_dev.csv", help="mentions and what they mean")
    parser.add_argument("--names", type=Path, default=LINKING / "register.csv", help="record ids and their names")
    parser.add_argument(
        "--show", action="store_true", help="list what was not taken right, the set aside rows left out"
    )
    parser.add_argument("--rounds", type=int, default=7, help="how many rounds the medians of the times are taken of")
    parser.add_argument("--memory-only", action="store_true", help="print only what the index adds to a fresh process")
    given = parser.parse_args()
    records = [(row["register_id"], row["canonical_name"]) for row in read_rows(given.names, "--names")]
    many = many_names([name for _, name in records], MANY, Random(3))
    if given.memory_only:
        print_memory(many)
        return
    total = print_scores(read_rows(given.pairs, "--pairs"), records, show=given.show)
    print()
    print(f"{MANY:,} names: those of the file, then invented ones with the further words of real ones.")
    fresh = [sys.executable, "-m", "benchmarks.linking", "--memory-only", "--names", str(given.names)]
    memory = subprocess.run(fresh, check=True, capture_output=True, text=True, cwd=TOP).stdout.strip()  # noqa: S603
    print(f"Memory, in a fresh process, the list of names itself not counted: {memory}.")
    texts = list(messages(many, 60, Random(4)))
    ours, theirs = seconds_each(texts, many, given.rounds)
    print(f"Messages of {MESSAGE_WORDS} words, a third each with a registered name, a slip and an unknown name:")
    print(
        f"finding the mentions {ours * 1e6:.0f} us; cdist with ratio over the runs of up to {WINDOW_WORDS} words",
        end="",
    )
    print(f" {theirs * 1e3:.1f} ms. The ratio is how many times longer cdist takes.")
    print(f"RATIO linking.wrong_links {total.wrong_links:.4f}")
    print(f"RATIO linking.recall_silent {total.recall_silent:.3f}")
    print(f"RATIO linking.recall_offered {total.recall_offered:.3f}")
    print(f"RATIO linking.speed_vs_cdist_100k {theirs / ours:.0f}")


def print_scores(rows: Sequence[Row], records: Sequence[tuple[str, str]], *, show: bool) -> Score:
    """Link every mention and print the scores of both parts and of all rows."""
    names = Names(((record, (name,)) for record, name in records), partner_like=True)
    answers = {row["pair_id"]: answer(row["mention"], names) for row in rows}
    if show:
        called = dict(records)
        for row in rows:
            given = answers[row["pair_id"]]
            resolved = row["difficulty"] not in UNRESOLVABLE and row["expected"] in {given.taken, *given.offered}
            if not is_set_aside(row) and (is_wrong(row, given) or not (resolved or row["difficulty"] in UNRESOLVABLE)):
                taken = called[given.taken] if given.taken else "nothing"
                offers = ", ".join(called[each] for each in given.offered) or "nothing"
                print(f"{row['mention']!r} is {row['canonical_name'] or NO_RECORD!r}: took {taken}, offered {offers}")
    parts = (
        ("looked at", [row for row in rows if not is_set_aside(row)]),
        ("set aside", [row for row in rows if is_set_aside(row)]),
        ("all", rows),
    )
    print(f"{len(records):,} records; wrong links of all rows, recall of those the name alone can solve, and how many")
    print("of the rest were left unlinked. A row is right if asked about, where other names begin with the mention.")
    for title, some in parts:
        own = score(some, answers)
        print(
            f"{title:9}  {own.rows:4} rows  wrong {own.wrong_links:.4f}  taken {own.recall_silent:.3f}  "
            f"taken or offered {own.recall_offered:.3f} of {own.resolvable}  unlinked {own.abstained} of {own.others}"
        )
    return score(rows, answers)


if __name__ == "__main__":
    main()
