"""Tests of `knowledge.matching`."""
