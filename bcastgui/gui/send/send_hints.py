"""What the send panel says about a payload's length and about a destination."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv6Address

from PySide6.QtCore import QCoreApplication

from bcastgui.capture.records import Delivery, IPAddress
from bcastgui.gui.language.joined import listed
from bcastgui.gui.widgets.numbers import bytes_text, grouped
from bcastgui.net.endpoints import HostName, classify
from bcastgui.net.interfaces import Interface
from bcastgui.net.limits import fragments


def fragments_text(length: int, mtu: int, version: int) -> str:
    """The warning for a payload that does not fit into one packet; empty if it does."""
    if (count := fragments(length, mtu, version)) == 1:
        return ""
    template = QCoreApplication.translate(
        "SendPanel", "{bytes}: will be sent in {count} fragments (MTU {mtu})", None, count
    )
    return template.format(bytes=bytes_text(length), count=grouped(count), mtu=grouped(mtu))


def ip_version(destination: IPAddress | HostName | None) -> int:
    """4 or 6; 4 too for a name that is not looked up yet, as the stricter of the two."""
    return 4 if destination is None or isinstance(destination, HostName) else destination.version


def destination_text(
    destination: IPAddress | HostName | None, interfaces: Iterable[Interface]
) -> str:
    """Whom a destination reaches; empty for none."""
    if destination is None:
        return ""
    if isinstance(destination, HostName):
        return _tr("A name, looked up when it is sent to")
    interfaces = tuple(interfaces)
    scope = destination.scope_id if isinstance(destination, IPv6Address) else None
    match classify(destination, interfaces):
        case Delivery.LIMITED_BROADCAST | Delivery.MULTICAST if _is_cut_off(interfaces):
            return _tr("Only this computer, since no network is up")
        case Delivery.LIMITED_BROADCAST:
            return _tr("Everybody on each chosen interface")
        case Delivery.DIRECTED_BROADCAST:
            names = listed(i.name for i in interfaces if destination in i.broadcasts)
            return _tr("Everybody on the network of {interfaces}").format(interfaces=names)
        case Delivery.MULTICAST if scope is None:
            return _tr("Multicast group, on each chosen interface")
        case Delivery.MULTICAST:
            return _tr("Multicast group, on {interface}").format(interface=scope)
    if scope is not None:
        return _tr("One host, on {interface}").format(interface=scope)
    if destination.is_link_local and destination.version == 6:
        return _tr("One host, on the one interface chosen")
    return _tr("One host; the system picks the interface")


def _is_cut_off(interfaces: Iterable[Interface]) -> bool:
    """Whether what goes to everybody leaves by the loopback, as it does when it is all there is."""
    up = [interface for interface in interfaces if interface.is_up]
    return bool(up) and all(interface.is_loopback for interface in up)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SendPanel", text)
