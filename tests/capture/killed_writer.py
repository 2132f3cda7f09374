"""A program that records until it is killed, and tells how many rows count: DIRECTORY ROWS_A_BATCH.

Run by test_recovery. Writes len(capture) to its output, eight bytes each time.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from bcastgui.capture.store import Capture
from tests.capture.samples import NO_RESERVE, NUMBER, Row, batch_of, numbered_payload


def main() -> None:
    rows = int(sys.argv[2])
    capture = Capture(Path(sys.argv[1]), replace(NO_RESERVE, segment_rows=3_000))
    capture.name_interfaces({0: "nowhere"})
    batches = [
        batch_of(
            [Row(numbered_payload(n, 8 + n % 90), n) for n in range(first, first + rows)], 3, 5
        )
        for first in range(0, 20 * rows, rows)
    ]
    first = 0
    while True:
        for batch in batches:
            capture.append(batch)
            first += rows
            os.write(1, NUMBER.pack(len(capture)))


if __name__ == "__main__":
    main()
