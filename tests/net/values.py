"""Made-up interfaces and typed text, for tests that need no network."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import ip_interface
from typing import TypeVar

from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.net.interfaces import Interface, InterfaceAddress, LinkState


def interface(
    name: str,
    index: int,
    *addresses: str,
    state: LinkState = LinkState.UP,
    mtu: int = 1500,
    loopback: bool = False,
) -> Interface:
    """An interface with ``addresses`` written as ``10.9.0.1/24``."""
    parsed = [ip_interface(text) for text in addresses]
    return Interface(
        name=name,
        index=index,
        state=state,
        mtu=mtu,
        is_loopback=loopback,
        can_multicast=not loopback,
        addresses=tuple(InterfaceAddress(a.ip, a.network.prefixlen) for a in parsed),
    )


LO = interface("lo", 1, "127.0.0.1/8", "::1/128", mtu=65_536, loopback=True)
ETH0 = interface("eth0", 2, "10.9.0.1/24", "fd09::1/64", "fe80::1/64")
ETH1 = interface("eth1", 3, "10.9.1.1/25", "fe80::2/64", mtu=1400)
DOWN = interface("down0", 4, "10.9.2.1/24", "fe80::3/64", state=LinkState.DOWN)
UNPLUGGED = interface("plug0", 5, "10.9.3.1/24", "fe80::4/64", state=LinkState.NO_CARRIER)
BARE = interface("bare0", 6)
EVERY_KIND = (ETH0, ETH1, DOWN, UNPLUGGED, BARE, LO)

_T = TypeVar("_T")


def read(parse: Callable[[str], _T], text: str) -> _T | None:
    """What ``parse`` makes of ``text``; None after an InputError that points into the text."""
    try:
        return parse(text)
    except InputError as error:
        start, end = error.start, error.end
    assert 0 <= start <= end <= len(text)
    return None


_ODD = "0123456789.:%[]-/,; \t\n\x00\x1f\x85\u00a0\u0661\u0967\uff10\ud800éeth<broadcast>f"

typed_text = st.one_of(
    st.text(),
    st.text(st.characters(codec=None)),
    st.text(st.sampled_from(_ODD), max_size=60),
    st.from_regex(r"\[?[0-9a-f:.]{0,45}(%\S{0,9})?\]?(:[0-9]{0,7})?"),
)
"""Anything that somebody, or a paste, may put into a field: lone surrogates and NUL too."""
