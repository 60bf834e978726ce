"""Tests of what the register means and how it decides."""
