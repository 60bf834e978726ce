"""The words for conditions, limits and lengths of time, the same on every surface."""

from collections.abc import Iterable

from knowledge.bindings import Binding
from knowledge.inquiry import Fact
from knowledge.judgements import Judgement
from knowledge.terms import Action, Channel, Duration, Term

_USES = {
    Action.USE: "not for any other use",
    Action.PUBLISH: "not for publication",
    Action.RESELL: "not for resale",
    Action.SUBLICENSE: "not for sublicensing",
    Action.REVERSE_ENGINEER: "no reverse engineering",
    Action.TRAIN_MODELS: "not for training models",
    Action.RE_IDENTIFY: "no attempt to re-identify anyone",
    Action.BENCHMARK: "not for benchmarking",
}

_STATED_USES = {
    Action.USE: "that use",
    Action.PUBLISH: "publication",
    Action.RESELL: "resale",
    Action.SUBLICENSE: "sublicensing",
    Action.REVERSE_ENGINEER: "reverse engineering",
    Action.TRAIN_MODELS: "training models",
    Action.RE_IDENTIFY: "re-identification",
    Action.BENCHMARK: "benchmarking",
}

_CHANNELS = {
    Channel.WRITTEN: "in writing",
    Channel.ORAL: "orally",
    Channel.DEMO: "in a demo",
    Channel.ACCESS: "by giving access",
}


def either(words: Iterable[str], last: str = "or") -> str:
    """`a`, `a or b`, `a, b or c`."""
    listed = list(words)
    if not listed:
        return "nothing"
    return listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} {last} {listed[-1]}"


def spaced(name: str) -> str:
    """An id as words: hyphens and underscores become spaces."""
    return name.replace("-", " ").replace("_", " ")


def length(duration: Duration) -> str:
    """A length of time, such as `180 days`."""
    for count, unit in (
        (duration.days, "day"),
        (duration.working_days, "working day"),
        (duration.months, "month"),
        (duration.years, "year"),
    ):
        if count is not None:
            return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
    return "no limit of time"


def use_condition(action: Action) -> str:
    """The condition that a forbidden later use becomes while it was not stated (rule 19)."""
    return _USES[action]


def stated_use(action: Action) -> str:
    """A later use as a noun."""
    return _STATED_USES[action]


def duty_condition(term: Term) -> str:
    """What must be done, as a participle: `deleted within 180 days`."""
    within = f" within {length(term.within)}" if term.within is not None else ""
    match term.action:
        case Action.MARK:
            return "marked confidential"
        case Action.LOG:
            return f"logged{within}"
        case Action.CONFIRM:
            return f"confirmed in writing{within}"
        case Action.DELETE:
            return f"deleted{within}"
        case Action.RETURN:
            return f"returned{within}"
        case _:
            return f"{spaced(term.name or 'the accountable person')} notified{within}"


def volume_condition(unit: str, most: int) -> str:
    """The condition that a limit of volume is."""
    return f"at most {most} {spaced(unit)}"


def channel_condition(channels: Iterable[Channel]) -> str:
    """The condition that a permit's limit to some channels is."""
    return f"only {either(_CHANNELS[channel] for channel in channels)}"


def exception(binding: Binding, judgement: Judgement) -> str:
    """The condition that a forbid hanging on unstated facts is: `not for advertising`."""
    return f"not {supposition(binding, judgement).removeprefix('if ')}"


def supposition(binding: Binding, judgement: Judgement) -> str:
    """The `if` that a duty hanging on unstated facts begins with (rule 19)."""
    term = binding.term
    open_facts = judgement.open
    parts = [_hanging(limit.fact, limit.stated) for limit in binding.constraints if limit.fact in open_facts]
    if Fact.FORM in open_facts and term.forms:
        parts.append(f"in {either(term.forms)} form")
    if Fact.ASPECT in open_facts and term.aspects:
        parts.append(f"about the {either(term.aspects)}")
    if judgement.channel_open and term.channels:
        parts.append(either(_CHANNELS[channel] for channel in term.channels))
    return f"if {' and '.join(parts)}"


def _hanging(fact: Fact, values: tuple[str, ...]) -> str:
    if fact is Fact.PURPOSE:
        return f"for {either(map(spaced, values))}"
    if fact is Fact.RECIPIENT:
        return f"to {either(values)}"
    if fact is Fact.TERRITORY:
        return f"used in {either(values)}"
    return f"in the {either(map(spaced, values))} business"
