"""Send a text to an address and port, and print what comes back to the same socket.

Prints `ready`, then each answer as a line, its bytes in hex.
"""

# ruff: noqa: T201 (a test reads what this prints)
import socket
import sys


def main() -> None:
    address, port, *texts = sys.argv[1:]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        sock.bind(("", 0))
        print("ready", flush=True)
        for text in texts:
            sock.sendto(text.encode("utf-8"), (address, int(port)))
        while True:
            print(sock.recv(65_535).hex(), flush=True)


if __name__ == "__main__":
    main()
