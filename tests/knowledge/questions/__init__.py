"""Tests of the parts that read a message."""
