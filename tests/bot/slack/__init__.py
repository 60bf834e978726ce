"""Tests of the Slack adapter, and what Slack would refuse."""
