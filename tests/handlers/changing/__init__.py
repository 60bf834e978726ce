"""Changing the register in chat."""
