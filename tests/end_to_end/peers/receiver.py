"""Print a JSON line for each datagram on a port: `from`, `port` of the sender, `payload` in hex.

For IPv4 with its `ttl` too.

Prints `ready` when bound. The socket is shared and takes IPv4, IPv6, or a group of either.
"""

# ruff: noqa: T201 (a test reads what this prints)
import argparse
import json
import socket
import struct


def main() -> None:
    options = _arguments()
    six = options.ipv6 or ":" in (options.group or "")
    with socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if six:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        else:
            sock.setsockopt(socket.IPPROTO_IP, _IP_RECVTTL, 1)
        sock.bind(("", options.port))
        if options.group:
            _join(sock, options.group, options.interface)
        print("ready", flush=True)
        while True:
            payload, beside, _, source = sock.recvmsg(65_535, socket.CMSG_SPACE(4))
            line = {"from": source[0], "port": source[1], "payload": payload.hex()}
            for _, _, data in beside:
                (line["ttl"],) = struct.unpack("@i", data)
            print(json.dumps(line), flush=True)


_IP_RECVTTL = 12  # of linux/in.h; Python has no name for it


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("--ipv6", action="store_true")
    parser.add_argument("--group", help="multicast group to join")
    parser.add_argument("--interface", default="eth0", help="where to join it")
    return parser.parse_args()


def _join(sock: socket.socket, group: str, interface: str) -> None:
    index = socket.if_nametoindex(interface)
    address = socket.inet_pton(sock.family, group)
    if sock.family == socket.AF_INET6:
        request = address + struct.pack("@I", index)
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, request)
    else:
        request = address + struct.pack("@4si", bytes(4), index)
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, request)


if __name__ == "__main__":
    main()
