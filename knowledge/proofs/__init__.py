"""Proofs of the ledger: how entries are hashed, which hashes prove what, and how a stranger verifies it."""
