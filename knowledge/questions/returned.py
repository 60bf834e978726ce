"""What a partner told us is not asked to go back to that very partner only because the thread was about it."""

from dataclasses import replace

from knowledge.matching import Found
from knowledge.questions.values import Understood


def without_returned(understood: Understood) -> Understood:
    """Without the partner taken over from the thread where the message is about what that very partner told us.

    "May we tell anybody what Draco told us?" asks about others, and a yes to giving it back would mislead (rule 25).
    """
    carried = understood.carried
    told_by = {each.id for each in understood.sources if isinstance(each, Found)}
    returned_to = {each.id for each in understood.partners if isinstance(each, Found)}
    if "partners" not in carried or "sources" in carried or told_by.isdisjoint(returned_to):
        return understood
    return replace(understood, partners=(), carried=tuple(name for name in carried if name != "partners"))
