"""Send UDP datagrams by options: any address, given or numbered payloads, at a steady rate.

Prints `ready`, then `sent N` at the end.
"""

# ruff: noqa: T201 (a test reads what this prints)
import argparse
import socket
import struct
import time
from collections.abc import Callable


def numbered_payload(index: int, size: int) -> bytes:
    """`index` in eight bytes, big-endian, and a filler that differs from one index to the next."""
    return struct.pack("!Q", index) + bytes((index + i) % 256 for i in range(size - 8))


def main() -> None:
    options = _arguments()
    payload_of, count = _payloads(options)
    family, _, _, _, target = socket.getaddrinfo(
        options.address, options.port, type=socket.SOCK_DGRAM
    )[0]
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        if options.interface:
            _choose_interface(sock, options.interface)
        if options.source or options.source_port:
            sock.bind((options.source, options.source_port))
        print("ready", flush=True)
        started = time.monotonic()
        for index in range(count):
            payload = payload_of(index)
            if options.rate:
                # Each has its own deadline, so that a late one does not delay all that follow.
                time.sleep(max(0.0, started + index / options.rate - time.monotonic()))
            sock.sendto(payload, target)
    print(f"sent {count}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address", help="IPv4 or IPv6, a link-local one with %%interface")
    parser.add_argument("port", type=int)
    payload = parser.add_mutually_exclusive_group(required=True)
    payload.add_argument("--text", action="append", help="payload in UTF-8; repeatable")
    payload.add_argument("--hex", action="append", help="payload in hex; repeatable")
    payload.add_argument("--numbered", type=int, metavar="SIZE", help="numbered payloads")
    parser.add_argument("--count", type=int, help="datagrams; each given payload once by default")
    parser.add_argument("--rate", type=float, help="datagrams a second; as fast as may be")
    parser.add_argument("--interface", help="where multicast leaves")
    parser.add_argument("--source", default="", help="which of its addresses to send from")
    parser.add_argument("--source-port", type=int, default=0)
    return parser.parse_args()


def _payloads(options: argparse.Namespace) -> tuple[Callable[[int], bytes], int]:
    """How to make the payload of an index, and how many to send."""
    if options.numbered is not None:
        size = options.numbered
        return lambda index: numbered_payload(index, size), options.count or 1
    given = [text.encode("utf-8") for text in options.text or ()]
    given += [bytes.fromhex(digits) for digits in options.hex or ()]
    return lambda index: given[index % len(given)], options.count or len(given)


def _choose_interface(sock: socket.socket, name: str) -> None:
    index = socket.if_nametoindex(name)
    if sock.family == socket.AF_INET6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
    else:
        mreqn = struct.pack("@4s4si", bytes(4), bytes(4), index)
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, mreqn)


if __name__ == "__main__":
    main()
