"""A command is read word for word; what asks, denies, supposes, reports or looks back is none."""

import pytest

from knowledge.changing.commands import MOST_LETTERS, Command, Deed, read_command
from knowledge.lexicon.sayings import SAYINGS

SURE = [
    ("put Orion on hold", Deed.HOLD, "Orion", "", ""),
    ("Put Orion on hold.", Deed.HOLD, "Orion", "", ""),
    ("please put Orion on hold until Friday because of the incident", Deed.HOLD, "Orion", "Friday", "the incident"),
    ("hold the scheduler source until 2026-12-31: licence dispute", Deed.HOLD, "the scheduler source", "2026-12-31",
     "licence dispute"),
    ("hey Mayshare, place a hold on the Orion NDA", Deed.HOLD, "the Orion NDA", "", ""),
    ("suspend Orion - unpaid bills", Deed.HOLD, "Orion", "", "unpaid bills"),
    ("stop all sharing with Orion, please", Deed.HOLD, "Orion", "", ""),
    ("freeze Orion now", Deed.HOLD, "Orion", "", ""),
    ("put Orion on hold: they don't pay, and why should we wait", Deed.HOLD, "Orion", "",
     "they don't pay, and why should we wait"),
    ("lift the hold on Orion", Deed.LIFT, "Orion", "", ""),
    ("take Orion off hold", Deed.LIFT, "Orion", "", ""),
    ("resume sharing with Orion: paid", Deed.LIFT, "Orion", "", "paid"),
    ("unhold Orion", Deed.LIFT, "Orion", "", ""),
]  # fmt: skip
NONE = [
    "should we put Orion on hold?",
    "Orion is on hold",
    "is Orion on hold?",
    "don't put Orion on hold",
    "never put Orion on hold",
    "do not lift the hold on Orion",
    "put Orion on hold?",
    "put Orion on hold? no",
    "who put Orion on hold",
    "Dana said put Orion on hold",
    "put Orion on hold, said Dana",
    "put Orion on hold if they don't sign",
    "if they leak, put Orion on hold",
    "put Orion on hold last week",
    "we put Orion on hold",
    "I was told to put Orion on hold",
    "Bo: put Orion on hold",
    "> put Orion on hold",
    '"put Orion on hold"',
    "maybe put Orion on hold",
    "let's put Orion on hold",
    "let us talk about the hold on Orion",
    "the hold on Orion was lifted",
    "lift the hold on Orion? I would not",
    "what happens after you put Orion on hold",
    "put what you said about the hold in writing",
    "can you tell me who put Orion on hold?",
    "could you lift the box, the phone is on hold?",
    "hold",
    "",
    "put Orion on hold\nand Vega too",
    "put Orion on hold " + "now " * MOST_LETTERS,
]
DOUBTED = [
    ("can you put Orion on hold?", Deed.HOLD, "Orion"),
    ("could you please lift the hold on Orion", Deed.LIFT, "Orion"),
    ("put Orion on hold, they leaked our notes", Deed.HOLD, "put Orion on hold, they leaked our notes"),
    ("lift that hold on Orion, all paid up", Deed.LIFT, "lift that hold on Orion, all paid up"),
    ("please put Orion on hold in the register", Deed.HOLD, "put Orion on hold in the register"),
]


@pytest.mark.parametrize(("text", "deed", "subject", "until", "reason"), SURE)
def test_what_stands_there_is_what_is_done(text: str, deed: Deed, subject: str, until: str, reason: str) -> None:
    assert read_command(text) == Command(deed=deed, subject=subject, until=until, reason=reason)


@pytest.mark.parametrize("text", NONE)
def test_what_only_comes_near_is_no_command(text: str) -> None:
    assert read_command(text) is None


@pytest.mark.parametrize(("text", "deed", "subject"), DOUBTED)
def test_a_command_in_other_words_or_as_a_question_is_in_doubt(text: str, deed: Deed, subject: str) -> None:
    assert read_command(text) == Command(deed=deed, subject=subject, is_sure=False)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("change partner orion", Command(deed=Deed.CHANGE, kind="partner", subject="orion")),
        ("edit the asset product roadmap.", Command(deed=Deed.CHANGE, kind="asset", subject="product roadmap")),
        ("change company", Command(deed=Deed.CHANGE, kind="company", subject="")),
        ("change house rule mark-it", Command(deed=Deed.CHANGE, kind="rule", subject="mark-it")),
        ("add partner", Command(deed=Deed.ADD, kind="partner", subject="")),
        ("please add a new partner: Bluewater Ltd", Command(deed=Deed.ADD, kind="partner", subject="Bluewater Ltd")),
        ("add person", Command(deed=Deed.ADD, kind="person", subject="")),
        ("add tent", Command(deed=Deed.ADD, kind="tent", subject="")),
        ("add agreement", Command(deed=Deed.ADD, kind="agreement", subject="")),
        ("remove partner hydra", Command(deed=Deed.REMOVE, kind="partner", subject="hydra")),
        ("clear design-notes of vega", Command(deed=Deed.CLEAR, subject="design-notes", other="vega")),
        (
            "clear the design notes of Vega's information",
            Command(deed=Deed.CLEAR, subject="the design notes", other="Vega"),
        ),
        ("undo revision 12", Command(deed=Deed.UNDO, subject="12")),
        ("history of orion", Command(deed=Deed.HISTORY, subject="orion")),
        ("show me the change history of Orion", Command(deed=Deed.HISTORY, subject="Orion")),
    ],
)
def test_forms_and_the_past_are_asked_for_by_name(text: str, command: Command) -> None:
    assert read_command(text) == command


@pytest.mark.parametrize(
    "text",
    [
        "add Zenith as a partner",
        "add the company to the register please",
        "register the agreement with Zenith",
        "create an asset for the prototype",
        "change the owner of the roadmap to Bo",
        "undo",
        "clear to send",
        "history with Orion",
    ],
)
def test_what_asks_for_more_than_a_form_is_left_to_be_understood(text: str) -> None:
    assert read_command(text) is None


def test_of_all_that_people_say_only_what_they_want_registered_is_a_command() -> None:
    """Thousands of messages with other wants; the history of a record changes nothing."""
    for want, said in SAYINGS.items():
        for line in said.splitlines():
            text = line.replace("PARTNER", "Orion").replace("ASSET", "roadmap").replace("PERSON", "Bo").lstrip("# .")
            command = read_command(text)
            assert command is None or want == "register" or command.deed is Deed.HISTORY, text
