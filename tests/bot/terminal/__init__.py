"""Tests of `bot.terminal`."""
