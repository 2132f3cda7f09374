"""Interfaces for tests of the window."""

from __future__ import annotations

from ipaddress import ip_address

from bcastgui.net.interfaces import Interface, InterfaceAddress, LinkState


def interface(
    name: str, *networks: str, state: LinkState = LinkState.UP, is_loopback: bool = False
) -> Interface:
    """An interface with addresses such as ``10.9.0.1/24``."""
    addresses = [network.split("/") for network in networks]
    return Interface(
        name=name,
        index=sum(name.encode()),
        state=state,
        mtu=1_500,
        is_loopback=is_loopback,
        can_multicast=True,
        addresses=tuple(InterfaceAddress(ip_address(a), int(length)) for a, length in addresses),
    )


LAN0 = interface("lan0", "10.9.0.1/25", "fe80::1/64")
LAN1 = interface("lan1", "192.168.7.4/24", state=LinkState.NO_CARRIER)
LO = interface("lo", "127.0.0.1/8", is_loopback=True)
INTERFACES = (LAN0, LAN1, LO)
