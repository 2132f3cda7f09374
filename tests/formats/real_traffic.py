"""Captures traffic with a tool: real_traffic.py COMMAND..., which writes to its standard output.

It runs in a network of its own, where it sends datagrams until the tool has enough of them.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time

PORT = 50_001
SHORT, LONG = b"Hello", bytes(range(256)) * 16
"""Payloads; the long one is sent in fragments."""

LOCAL = ("127.0.0.1", "127.255.255.255", "::1")
OTHER = "10.9.0.255"
"""What is sent to the local ones is seen on lo, what is sent to the other one on a real link."""

PACKETS = 40
"""At least two rounds of all packets, fragments counted."""

_LINKS = """
ip link set lo up mtu 1500
ip link add name vh0 type veth peer name vh1
ip address add 10.9.0.1/24 broadcast 10.9.0.255 dev vh0
ip link set vh0 up
ip link set vh1 up
"""
_DEADLINE = 20.0
_PAUSE = 0.05


def main(command: list[str]) -> int:
    subprocess.run(["sh", "-ec", _LINKS], check=True)
    # So that no ICMP says that nobody listens.
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as listener:
        listener.bind(("::", PORT))
        return _capture(command)


def _capture(command: list[str]) -> int:
    with subprocess.Popen(command, stdout=sys.stdout, stderr=subprocess.DEVNULL) as tool:
        deadline = time.monotonic() + _DEADLINE
        while tool.poll() is None and time.monotonic() < deadline:
            for address in (*LOCAL, OTHER):
                _send(address)
            time.sleep(_PAUSE)
        tool.terminate()
    return tool.returncode


def _send(address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as sender:
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        for payload in (SHORT, LONG):
            sender.sendto(payload, (address, PORT))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
