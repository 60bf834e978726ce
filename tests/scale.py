"""How many random cases a test tries: few on every check, all of them on a full one."""

import os

FULL = os.environ.get("MAYSHARE_TEST_SCALE") == "full"


def count(quick: int, full: int) -> int:
    """The number of cases to try: `full` when MAYSHARE_TEST_SCALE is `full`, else `quick`."""
    return full if FULL else quick
