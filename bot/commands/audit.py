"""The audit pack on the command line."""

from pathlib import Path

import click

from bot.audit import make_audit_pack
from bot.commands.files import require_new, write_new
from bot.commands.speaking import counted, end, examples, fail, say
from bot.ledger_key import get_signer
from bot.settings import read_settings
from bot.wiring import opened_assistant
from handlers.replies import NEUTRAL


@click.command(
    "audit-pack",
    epilog=examples(
        "mayshare audit-pack --as dana --partner Orion --since 2026-01-01 orion-2026.zip",
    ),
)
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--as", "reader", required=True, help="Who looks: a person id, on the operator's word.")
@click.option("--partner", multiple=True, help="Who got it or gave it, by id or name; may be repeated.")
@click.option("--since", default="", metavar="YYYY-MM-DD", help="The first day.")
@click.option("--until", default="", metavar="YYYY-MM-DD", help="The last day.")
def audit_pack(out: Path, reader: str, partner: tuple[str, ...], since: str, until: str) -> None:
    """Write disclosures with all they rest on to the ZIP file OUT: terms, answers, approvals, changes and proofs.

    It holds what one person may see, and what was withdrawn besides. Anybody can verify it with the program that
    `mayshare ledger verifier` prints and the key that `mayshare ledger key` prints. The same disclosures, register and
    ledger give the same bytes on the same day.
    """
    require_new(out)
    values = [*(("partner", each) for each in partner), ("since", since), ("until", until), ("withdrawn", "yes")]
    settings = read_settings()
    with opened_assistant(settings) as assistant:
        signer = get_signer(settings.key_file, may_make=settings.may_make_key)
        pack = make_audit_pack(assistant, reader, values, signer)
    if pack is None:
        say(NEUTRAL)
        end(0)
    if pack.listing.sought.problems:
        fail(" ".join(pack.listing.sought.problems))
    write_new(out, pack.content)
    say(f"{counted(len(pack.listing.found), 'disclosure')} packed into {out}")
    say(f"(as {reader} may see it, on the operator's word)", err=True)
