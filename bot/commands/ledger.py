"""The ledger's proofs: verify it, sign checkpoints of it, and hand out receipts."""

from contextlib import suppress
from importlib.resources import files
from pathlib import Path

import click

from bot.checkpoint_file import post_checkpoint, read_posted
from bot.commands.files import require_new, write_new
from bot.commands.speaking import counted, examples, fail, say
from bot.ledger_key import find_keys, get_signer
from bot.settings import Settings, read_settings
from bot.wiring import opened_assistant
from handlers import proofs
from knowledge.proofs.checkpoints import Signer, open_by_any
from knowledge.proofs.verifying import (
    Checkpoint,
    Key,
    MismatchError,
    Posted,
    is_pack,
    read_file,
    verify_file,
    verify_pack,
)

_FILE = click.Path(path_type=Path)


@click.group(
    epilog=examples(
        "mayshare ledger verify",
        "mayshare ledger receipt A-1042 --without by,message --out receipt.json",
        "mayshare ledger checkpoint --append /mnt/write-once/checkpoints",
    )
)
def ledger() -> None:
    """Prove the ledger: verify it, sign checkpoints, hand out receipts.

    These commands are the operator's: whoever has the database sees every entry. Checkpoints are signed with the key in
    `ledger.key` in the home folder, which is made when it is first needed, or in the file that MAYSHARE_LEDGER_KEY
    names. All machines that make checkpoints of one database need the same file. Keep a copy of it.
    """


@ledger.command(
    epilog=examples(
        "mayshare ledger verify",
        "mayshare ledger verify --checkpoint posted-checkpoints",
        "mayshare ledger verify receipt.json --key mayshare/1f0c...+9a1b2c3d+AQOhB7...",
        "mayshare ledger verify orion-2026.zip",
    )
)
@click.argument("receipt", type=_FILE, required=False)
@click.option("--key", "given", multiple=True, help="The ledger's public key; by default this machine's own.")
@click.option("--checkpoint", "posted", type=_FILE, multiple=True, help="A file of checkpoints that were posted.")
def verify(receipt: Path | None, given: tuple[str, ...], posted: tuple[Path, ...]) -> None:
    """Verify the whole ledger, or one RECEIPT or audit pack.

    Of the ledger every entry is read, with the revisions of the register that it announces and the checkpoints. Exit
    code 0 when all of it holds; else 1, and the first bad entry is named. Only checkpoints that were kept elsewhere
    show that somebody wrote a whole ledger anew: give them with --checkpoint.
    """
    settings = read_settings()
    keys = find_keys(settings.key_file, given)
    notes = tuple(note for file in posted for note in read_posted(file))
    if receipt is not None:
        if not keys:
            fail("there is no key to verify it with; give the ledger's public key with --key")
        _verify_receipt(receipt, keys, notes)
        return
    with opened_assistant(settings) as assistant:
        found = proofs.verify_ledger(assistant.engine, keys=keys, posted=notes)
    if found.fault is not None:
        fail(str(found.fault))
    told = (
        counted(found.entries, "entry", "entries"),
        counted(found.revisions, "revision") + " of the register",
        counted(found.checkpoints, "checkpoint"),
    )
    say(f"verified: {', '.join(told)}")
    if not keys and found.checkpoints:
        say("(their signatures were not verified: there is no key on this machine, and none was given)", err=True)


def _verify_receipt(receipt: Path, keys: tuple[Key, ...], notes: tuple[Posted, ...]) -> None:
    posted = [open_by_any(note.note, keys) for note in notes]
    if is_pack(receipt):
        lines = _verify_pack(receipt, keys, posted)
    else:
        text = read_file(receipt)
        lines = verify_file(text, next((key for key in keys if str(key) in text), keys[0]), posted)
    for line in lines:
        say(line)


def _verify_pack(pack: Path, keys: tuple[Key, ...], posted: list[Checkpoint]) -> tuple[str, ...]:
    """What is found with the first key that the pack verifies with, else what the last one finds."""
    *others, last = keys
    for key in others:
        with suppress(MismatchError):
            return verify_pack(pack, key, posted)
    return verify_pack(pack, last, posted)


@ledger.command(epilog=examples("mayshare ledger receipt A-1042", "mayshare ledger receipt D-7K3QM9XA --without by"))
@click.argument("entry", metavar="ID")
@click.option("--without", multiple=True, help="Fields not to show, several with commas; their names are shown.")
@click.option("--checkpoint", "posted", type=_FILE, help="Make it for the newest checkpoint of this file.")
@click.option("--out", type=_FILE, help="Where to write it; else it is printed.")
def receipt(entry: str, without: tuple[str, ...], posted: Path | None, out: Path | None) -> None:
    """Make a receipt of one entry, which anybody can verify without us and without seeing another entry.

    ID is that of an answer or a disclosure, or the entry's number. Who verifies needs the file that `mayshare ledger
    verifier` prints, and the key that `mayshare ledger key` prints, handed over in another way than the receipt.
    """
    _require_new(out)
    settings = read_settings()
    names = [name for given in without for name in given.replace(",", " ").split()]
    with opened_assistant(settings) as assistant:
        made = proofs.make_receipt(
            assistant.engine,
            entry.strip(),
            _signer(settings),
            at=assistant.clock(),
            without=names,
            posted=() if posted is None else read_posted(posted),
        )
    _write(made, out)
    say("(all that is shown is shown on the operator's word; look at it before you hand it out)", err=True)


@ledger.command(
    epilog=examples("mayshare ledger checkpoint", "mayshare ledger checkpoint --append /mnt/write-once/checkpoints")
)
@click.option("--append", "file", type=_FILE, help="Append it to this file too.")
@click.option("--new-key", is_flag=True, help="Sign although the last checkpoint was signed with another key.")
def checkpoint(file: Path | None, *, new_key: bool) -> None:
    """Sign a checkpoint of the ledger as it is now, keep it and print it.

    Post checkpoints where nobody who has the database can change them. MAYSHARE_CHECKPOINTS names a file to which
    `mayshare serve` appends one a day.
    """
    settings = read_settings()
    with opened_assistant(settings) as assistant:
        made = proofs.make_checkpoint(assistant.engine, _signer(settings), at=assistant.clock(), is_new_key=new_key)
    if file is not None:
        post_checkpoint(file, made.note, made.made_at)
    click.echo(made.note, nl=False)


@ledger.command(epilog=examples("mayshare ledger consistency last-year.checkpoint > extension.json"))
@click.argument("file", type=_FILE, metavar="CHECKPOINT")
@click.option("--out", type=_FILE, help="Where to write it; else it is printed.")
def consistency(file: Path, out: Path | None) -> None:
    """Prove that the ledger still begins with all that an older CHECKPOINT has; of several in the file, the last.

    What is printed is verified as a receipt is.
    """
    _require_new(out)
    settings = read_settings()
    old = read_posted(file)[-1].note
    with opened_assistant(settings) as assistant:
        made = proofs.make_extension(assistant.engine, old, _signer(settings), at=assistant.clock())
    _write(made, out)


@ledger.command(epilog=examples("mayshare ledger key"))
def key() -> None:
    """Print the public key of the ledger, for those who verify."""
    say(str(_signer(read_settings()).key))


@ledger.command(epilog=examples("mayshare ledger verifier > verify_mayshare.py"))
def verifier() -> None:
    """Print the program that verifies receipts; it needs nothing but Python."""
    click.echo((files("knowledge.proofs") / "verifying.py").read_bytes(), nl=False)


def _signer(settings: Settings) -> Signer:
    return get_signer(settings.key_file, may_make=settings.may_make_key)


def _require_new(out: Path | None) -> None:
    if out is not None:
        require_new(out)


def _write(text: str, out: Path | None) -> None:
    if out is None:
        click.echo(text, nl=False)
    else:
        write_new(out, text.encode())
        say(f"written to {out}", err=True)
