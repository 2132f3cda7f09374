"""How long a payload can be, and when IP has to cut it up."""

from __future__ import annotations

_IP_HEADER = {4: 20, 6: 40}
_UDP_HEADER = 8
_FRAGMENT_HEADER = {4: 0, 6: 8}  # RFC 8200, section 4.5


def max_payload(version: int) -> int:
    """The longest payload in bytes over IPv4 or IPv6.

    UDP's length field counts its own header (RFC 768), and IPv4's total length counts IP's
    too (RFC 791), which leaves 65,507 and 65,527.
    """
    return 65_535 - _UDP_HEADER - (_IP_HEADER[4] if version == 4 else 0)


def fragments(length: int, mtu: int, version: int) -> int:
    """How many IP packets carry a payload of ``length`` bytes over a link of ``mtu`` bytes."""
    carried = length + _UDP_HEADER
    if carried + _IP_HEADER[version] <= mtu:
        return 1
    # Every fragment but the last carries a multiple of eight bytes (RFC 791, section 3.2).
    # Linux rounds the last one down as well over IPv6, but not over IPv4 (measured).
    room = mtu - _IP_HEADER[version] - _FRAGMENT_HEADER[version]
    rounded = max(room // 8 * 8, 8)
    last = max(room, rounded) if version == 4 else rounded
    return 1 + -(-(carried - last) // rounded)
