"""One slip of the keyboard: whether a word is another one but for it."""


def is_slip(word: str, meant: str) -> bool:
    """True when one letter is wrong, missing or too many, or two neighbours are swapped. A plural is no slip."""
    if word == meant or abs(len(word) - len(meant)) > 1 or word == f"{meant}s":
        return False
    head = _shared(word, meant)
    tail = _shared(word[head:][::-1], meant[head:][::-1])
    rest, wanted = word[head : len(word) - tail], meant[head : len(meant) - tail]
    return (len(rest) <= 1 and len(wanted) <= 1) or (rest == wanted[::-1] and len(rest) == 2)  # noqa: PLR2004


def _shared(first: str, second: str) -> int:
    """How many letters two words begin with alike."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(first), len(second)))
