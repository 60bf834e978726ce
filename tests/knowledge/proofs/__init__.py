"""Tests of the ledger's proofs."""
