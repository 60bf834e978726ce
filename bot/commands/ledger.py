"""The ledger's proofs: verify it, sign checkpoints of it, and hand out receipts."""

from importlib.resources import files
from pathlib import Path

import click

from bot.checkpoint_file import post_checkpoint, read_posted
from bot.commands.speaking import counted, examples, fail, say
from bot.ledger_key import find_signer, get_signer
from bot.settings import Settings, read_settings
from bot.wiring import opened_assistant
from handlers import proofs
from knowledge.proofs.checkpoints import Signer
from knowledge.proofs.verifying import Key, Posted, open_checkpoint, read_file, read_key, verify_file
from storage_free import Fault

_FILE = click.Path(path_type=Path)
