"""A program that appends to the ledger of the database it is given, and prints each number once it is kept."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from storage.engine import migrate, open_engine, transaction
from storage.ledger import append


def main(url: str, who: str, number: int, threads: int) -> None:
    engine = open_engine(url)
    migrate(engine)

    def work(_: int) -> None:
        for _ in range(number):
            with transaction(engine) as session:
                entry = append(session, kind="answer", at=datetime(2026, 11, 22, tzinfo=UTC), by=who, body="{}")
            os.write(1, f"{entry.sequence}\n".encode())  # at once, whatever other threads print

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(work, range(threads)))
    engine.dispose()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
