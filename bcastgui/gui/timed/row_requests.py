"""Requests that send rows of the table again."""

from __future__ import annotations

from bcastgui.capture.records import Datagram, Delivery
from bcastgui.gui.send.send_request import SendRequest


def same_again(datagram: Datagram) -> SendRequest | None:
    """The same payload to the same destination, by the same interface.

    None where it is not known where the datagram went: not every system tells.
    """
    if datagram.destination.is_unspecified or not datagram.destination_port:
        return None
    return SendRequest(
        datagram.destination,
        datagram.destination_port,
        datagram.payload,
        via=frozenset(via(datagram)) or None,
    )


def via(datagram: Datagram) -> tuple[str, ...]:
    """The interface by which to send it again; none where the address alone decides."""
    is_steered = datagram.delivery not in (Delivery.UNICAST, Delivery.UNKNOWN)
    return (datagram.interface,) if is_steered and datagram.interface else ()
