"""How people answer a question that was asked back, when they name none of the choices."""

NONE_OF_THESE = (
    "^ or|and|the|an? other|others|another one? $",
    "^ none|neither|nothing|no|not of? these|those|them|the|this? above|listed|choices|options? $",
    "^ something|someone|somebody|somewhere|anything|anyone else|other $",
    "^ not listed|there|here|on? the? list|above? $",
    "^ elsewhere $",
)
"""A value that is no choice: it is taken for one that no term names, and permits nothing."""

NOT_KNOWN = (
    "^ i|we? don't|do|not know|sure not? know|yet? $",
    "^ not|no|un sure|idea|clue|yet $",
    "^ dunno|unsure|unknown|unclear|skip|idk|pass $",
)
"""Not known: the fact stays open."""
