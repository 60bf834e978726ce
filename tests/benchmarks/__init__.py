"""Tests of `benchmarks`: what is measured is scored as it should be."""
