"""Names of hosts, asked of the system's resolver."""

from __future__ import annotations

import socket
from ipaddress import ip_address

from bcastgui.capture.records import IPAddress


def resolve(name: str) -> IPAddress:
    """The address that the system prefers for a host name; may take half a minute.

    Raises OSError when it knows none, and UnicodeError for a name that cannot be one.
    """
    found = socket.getaddrinfo(name, None, type=socket.SOCK_DGRAM)
    return ip_address(found[0][4][0])
