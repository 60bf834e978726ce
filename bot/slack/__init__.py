"""Slack: what people write, press and fill in there becomes messages, and every reply is drawn as Block Kit.

What Slack brings comes in by the `door` (HTTP) or the `socket`, and the mailroom keeps it before it is acknowledged.
The `adapter` deals with it: Bolt finds the listener, `hearing` reads what happened, `reacting` finds out who can read
the place (`directory`), has it answered and says what is sent where, `sending` sends it. `housekeeping` is about all
that is no message, `telling` about what people must know without having asked. `workspaces` has the tokens, which come
from the settings or by `installing`; `calling` is one call. `service` puts it together, `manifests` and `doctor` set it
up.

The drawing is pure: `drawing` makes a message of a reply (`answers`, `notes`), `modals` a window of a form (`inputs`),
`home` the first screen, all of them from `blocks`, `buttons` and `texts`, and nothing in them is more than Slack takes.
"""
