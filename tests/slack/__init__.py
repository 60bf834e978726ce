"""A fake Slack on loopback: stateful, and strict about the limits, methods and error codes of the real one."""
