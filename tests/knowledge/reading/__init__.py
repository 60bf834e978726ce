"""Tests of reading, writing and describing register files."""
