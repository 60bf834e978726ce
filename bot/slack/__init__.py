"""Slack: what people write, press and fill in there becomes messages, and every reply is drawn as Block Kit.

The drawing is pure: `drawing` makes a message of a reply (`answers`, `notes`), `modals` a window of a form (`inputs`),
`home` the first screen, all of them from `blocks`, `buttons` and `texts`, and nothing in them is more than Slack takes.
"""
