"""The receiver that many a tutorial on UDP broadcast shows: listen on 12345, print what comes."""

# ruff: noqa: T201 (a test reads what this prints)
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    sock.bind(("", 12345))
    print("ready", flush=True)
    while True:
        data, address = sock.recvfrom(65535)
        print(f"Received from {address}: {data.decode('utf-8', 'replace')}", flush=True)
