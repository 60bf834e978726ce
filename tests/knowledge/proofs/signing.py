"""A key for tests, the same every time."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from knowledge.proofs.checkpoints import Signer
from knowledge.proofs.verifying import Key

NAME = "mayshare.example/ledger"
PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = Key(NAME, PRIVATE.public_key().public_bytes_raw())
SIGNER = Signer(KEY, PRIVATE.sign)
