"""Whether a register keeps its secrets: no answer is better without what is hidden, and nothing visible names it."""

from knowledge.register import Register
from knowledge.secrecy.audiences import audiences_of
from knowledge.secrecy.leaks import Leak
from knowledge.secrecy.losses import find_losses
from knowledge.secrecy.mentions import find_mentions
from knowledge.secrecy.readers import find_unnamed

__all__ = ["Leak", "check_secrecy"]


def check_secrecy(register: Register) -> tuple[Leak, ...]:
    """Every way in which closed records give themselves away (rules 7 and 8), by section, id and path.

    1. What is hidden from some person and could make an answer about records she sees worse has a cover that everybody
    sees. 2. No string she sees names what is hidden from her. 3. Whoever must decide about a closed record may see it.

    People are taken as employees whatever their dates, tents as closed and as open from each day on which one opens.
    A leak is told once, for the first person by id whom it concerns. The register must be free of other errors.
    """
    audiences = audiences_of(register)
    first: dict[tuple[object, ...], Leak] = {}
    for leak in (
        *(leak for audience in audiences for leak in find_losses(register, audience)),
        *find_mentions(register, audiences),
    ):
        first.setdefault((leak.section, leak.id, leak.path), leak)
    return tuple(sorted({*find_unnamed(register), *first.values()}, key=Leak.order))
