"""Names of hosts, asked of the system's resolver."""

from __future__ import annotations

import socket
from ipaddress import ip_address

from bcastgui.capture.records import IPAddress


def resolve(name: str) -> IPAddress:
    """The address that the system prefers for a host name; may take half a minute.

    Raises OSError when there is none; its ``strerror`` says why and what to do.
    """
    try:
        found = socket.getaddrinfo(name, None, type=socket.SOCK_DGRAM)
    except UnicodeError:  # A label that is too long once it is encoded, for one.
        raise socket.gaierror(socket.EAI_NONAME, _REASONS[socket.EAI_NONAME]) from None
    except socket.gaierror as error:
        reason = _REASONS.get(error.errno or 0, error.strerror)
        raise socket.gaierror(error.errno, reason) from None
    return ip_address(found[0][4][0])


_UNKNOWN = "no such name: check its spelling, or write the address"
_SILENT = "no answer from the name server: check the connection and try again, or write the address"
_BROKEN = "the name server failed: try again later, or write the address"

_REASONS = {
    socket.EAI_NONAME: _UNKNOWN,
    socket.EAI_AGAIN: _SILENT,
    socket.EAI_FAIL: _BROKEN,
    # RFC 3493 has dropped it, but glibc and macOS still tell it of a name without addresses.
    getattr(socket, "EAI_NODATA", socket.EAI_NONAME): _UNKNOWN,
    # On Windows those are WSAHOST_NOT_FOUND, WSATRY_AGAIN and WSANO_RECOVERY (ws2tcpip.h), and
    # there is WSANO_DATA beside them.
    11_004: _UNKNOWN,
}
