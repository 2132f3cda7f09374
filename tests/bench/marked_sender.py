"""Send datagrams whose numbers can be read off the screen: marked_sender.py FIRST COUNT RATE STEP

Prints at the end, in one line, when each was sent: the nanoseconds of time.monotonic_ns().
"""

# ruff: noqa: T201 (a bench reads what this prints)
import socket
import sys
import time

from tests.bench.marks import mark
from tests.bench.programs import LOOPBACK
from tests.bench.window import PORT


def main() -> None:
    first, count, rate, step = map(int, sys.argv[1:])
    sent = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        started = time.monotonic()
        for index in range(count):
            # Each has its own deadline, so that a late one does not delay all that follow.
            time.sleep(max(0.0, started + index / rate - time.monotonic()))
            sock.sendto(mark(first + index * step), (LOOPBACK, PORT))
            sent.append(time.monotonic_ns())
    print(*sent)


if __name__ == "__main__":
    main()
