"""The sender that many a tutorial on UDP broadcast shows; it takes an address, port and text."""

# ruff: noqa: T201 (a test reads what this prints)
import socket
import sys

address, port, text = sys.argv[1:] or ("<broadcast>", "12345", "Hello, world!")

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    print("ready", flush=True)
    sock.sendto(text.encode("utf-8"), (address, int(port)))
