"""Hold a UDP port without sharing it, until ended; both IPv4 and IPv6. Prints `ready`."""

# ruff: noqa: T201 (a test reads what this prints)
import signal
import socket
import sys

with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as sock:
    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    sock.bind(("::", int(sys.argv[1])))
    print("ready", flush=True)
    signal.pause()
