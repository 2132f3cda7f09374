"""Broadcast numbered datagrams of 64 bytes: `fast_sender.py ADDRESS PORT COUNT RATE`.

In bursts, since nobody can sleep for the time between two. Prints `ready`, then `sent N`.
"""

# ruff: noqa: T201 (a test reads what this prints)
import socket
import sys
import time

BURST = 50


def main() -> None:
    address = (sys.argv[1], int(sys.argv[2]))
    count, rate = int(sys.argv[3]), int(sys.argv[4])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        print("ready", flush=True)
        begun = time.monotonic()
        for number in range(count):
            if number % BURST == 0:
                time.sleep(max(0.0, begun + number / rate - time.monotonic()))
            sock.sendto(b"%064d" % number, address)
    print(f"sent {count}", flush=True)


if __name__ == "__main__":
    main()
