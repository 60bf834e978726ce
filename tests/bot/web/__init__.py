"""Tests of `bot.web`: over real HTTP, and in a real browser."""
