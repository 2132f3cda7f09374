"""Every setsockopt and every quirk of an operating system, and nothing else.

But for the options that a person chooses for a send: see packet_options.
"""

from __future__ import annotations

import contextlib
import ctypes
import socket
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from bcastgui.capture.records import IPV4_PREFIX, IPAddress
from bcastgui.net.packet_options import AS_USUAL, PacketOptions, set_packet_options
from bcastgui.net.systems import HERE, System

RECEIVE_BUFFER = 8 * 1024 * 1024
"""Bytes asked of the system to hold datagrams until they are read; it may grant fewer."""

SEND_BUFFER = 128 * 1024
"""Bytes that hold the longest datagram on its way out, with what a system keeps beside it."""

ANCILLARY_SPACE = 256
"""Bytes that hold every control message that ask_details() asks for."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the system tells of a received datagram beside its bytes and its sender.

    ``time`` is in ns since 1970 UTC, ``destination`` is packed as in RECORD, ``lost`` is the
    running count of datagrams that the socket lost; each is None where it is not told.
    """

    time: int | None = None
    destination: bytes | None = None
    interface: int = 0
    lost: int | None = None


def open_receiver(
    version: int,
    port: int,
    *,
    shared: bool,
    receive_buffer: int = RECEIVE_BUFFER,
    system: System = HERE,
) -> socket.socket:
    """A socket bound to any address that hears all that comes to ``port``, not blocking.

    ``shared`` lets other programs listen on the port too; ``receive_buffer`` bytes are asked for,
    and the system may grant fewer. Raises OSError when the port is
    taken or not permitted, or when the machine has no IP of that version.
    """
    sock = _open(version)
    try:
        _share(sock, shared=shared, system=system)
        _enlarge_receive_buffer(sock, receive_buffer)
        ask_details(sock, version, system=system)
        sock.bind(("::" if version == 6 else "", port))
    except BaseException:
        sock.close()
        raise
    return sock


def open_sender(
    version: int,
    source: IPAddress,
    port: int,
    index: int,
    options: PacketOptions = AS_USUAL,
    *,
    system: System = HERE,
) -> socket.socket:
    """A socket that sends from ``source`` by the interface of ``index``, not blocking.

    Binding it to an address of the interface is what steers broadcasts on every system, and
    keeps it from taking other datagrams than answers. Index 0 leaves the way to the routing
    table, port 0 lets the system choose one. Raises OSError when the address is not ours any
    more or the port is taken, OptionRefusedError when the system refuses one of the options.
    """
    sock = _open(version)
    try:
        if port:
            _share(sock, shared=True, system=system)
        if index:
            _steer(sock, version, index, source, system)
        set_packet_options(sock, version, options, system=system)
        _enlarge_receive_buffer(sock, RECEIVE_BUFFER)
        _enlarge_send_buffer(sock)
        ask_details(sock, version, system=system)
        if version == 6:
            sock.bind((str(source), port, 0, index if source.is_link_local else 0))
        else:
            sock.bind((str(source), port))
    except BaseException:
        sock.close()
        raise
    return sock


def ask_details(sock: socket.socket, version: int, *, system: System = HERE) -> None:
    """Ask that every datagram comes with its Arrival, as far as the system can tell it."""
    if version == 4 and system.packet_info is not None:
        sock.setsockopt(socket.IPPROTO_IP, system.packet_info, 1)
    if version == 6 and system.packet_info6 is not None:
        sock.setsockopt(socket.IPPROTO_IPV6, system.packet_info6[0], 1)
    for option in (system.timestamp, system.overflow):
        if option is not None:
            # Sandboxes such as gVisor lack these two; a datagram counts for more than its time.
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.SOL_SOCKET, option, 1)


def read_arrival(messages: Iterable[tuple[int, int, bytes]], *, system: System = HERE) -> Arrival:
    """What the control messages of one recvmsg() tell."""
    time = destination = lost = None
    interface = 0
    packet_info6 = system.packet_info6[1] if system.packet_info6 else None
    for level, kind, data in messages:
        if level == socket.SOL_SOCKET and kind == system.timestamp:
            seconds, nanoseconds = struct.unpack("@ll", data[: struct.calcsize("@ll")])
            time = seconds * 1_000_000_000 + nanoseconds
        elif level == socket.SOL_SOCKET and kind == system.overflow:
            (lost,) = struct.unpack("=I", data[:4])
        elif level == socket.IPPROTO_IP and kind == system.packet_info:
            # struct in_pktinfo: the interface, our address there, the datagram's destination
            interface, address = struct.unpack("=I4x4s", data[:12])
            destination = IPV4_PREFIX + address
        elif level == socket.IPPROTO_IPV6 and kind == packet_info6:
            destination, interface = struct.unpack("=16sI", data[:20])
    return Arrival(time, destination, interface, lost)


def lost_by(sock: socket.socket, *, system: System = HERE) -> int | None:
    """How many datagrams the kernel has thrown away for want of room in this socket's buffer.

    The same count that comes with datagrams after a loss, but at once and also when no other
    datagram follows (SK_MEMINFO_DROPS in linux/sock_diag.h). None where it is not told.
    """
    if system.memory_info is None:
        return None
    try:
        data = sock.getsockopt(socket.SOL_SOCKET, system.memory_info, 64)
    except OSError:
        return None
    counts = struct.unpack(f"={len(data) // 4}I", data)
    return counts[8] if len(counts) > 8 else None


def join_group(sock: socket.socket, group: IPAddress, index: int, *, system: System = HERE) -> None:
    """Join ``group`` on one interface. Raises OSError."""
    option, request = _membership(group, index, join=True, system=system)
    sock.setsockopt(_level(group.version), option, request)


def leave_group(
    sock: socket.socket, group: IPAddress, index: int, *, system: System = HERE
) -> None:
    """Leave ``group`` on one interface, which may have left by itself."""
    option, request = _membership(group, index, join=False, system=system)
    with contextlib.suppress(OSError):
        sock.setsockopt(_level(group.version), option, request)


def socket_address(
    address: IPAddress, port: int, index: int = 0
) -> tuple[str, int] | tuple[str, int, int, int]:
    """The address as sendto() and connect() take it; ``index`` is the scope of IPv6."""
    if address.version == 4:
        return str(address), port
    return str(address).partition("%")[0], port, 0, index


def interface_index(name: str) -> int:
    """The index of an interface, 0 when there is none of that name."""
    if sys.platform == "win32":  # pragma: no cover
        return windows_interface_index(name, ctypes.windll.iphlpapi)
    try:
        return socket.if_nametoindex(name)
    except OSError:
        return 0


def windows_interface_index(alias: str, iphlpapi: ctypes.CDLL) -> int:
    """The index behind a name as Windows shows it ("Ethernet 2"), 0 when there is none.

    if_nametoindex() there takes another kind of name ("ethernet_32769").
    """
    luid = ctypes.c_uint64()
    index = ctypes.c_uint32()
    if iphlpapi.ConvertInterfaceAliasToLuid(ctypes.c_wchar_p(alias), ctypes.byref(luid)):
        return 0
    if iphlpapi.ConvertInterfaceLuidToIndex(ctypes.byref(luid), ctypes.byref(index)):
        return 0
    return index.value


def own_address_towards(address: IPAddress, index: int = 0) -> str:
    """The own address from which the system would send to ``address``. Nothing is sent.

    Raises OSError when there is no route.
    """
    with _open(address.version) as sock:
        sock.connect(socket_address(address, 9, index))
        return str(sock.getsockname()[0])


def _open(version: int) -> socket.socket:
    sock = socket.socket(socket.AF_INET6 if version == 6 else socket.AF_INET, socket.SOCK_DGRAM)
    sock.setblocking(False)
    if version == 6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    else:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    return sock


def _share(sock: socket.socket, *, shared: bool, system: System) -> None:
    if shared:
        for option in system.sharing:
            sock.setsockopt(socket.SOL_SOCKET, option, 1)
    elif system.exclusive is not None:
        sock.setsockopt(socket.SOL_SOCKET, system.exclusive, 1)


def _enlarge_receive_buffer(sock: socket.socket, wanted: int) -> None:
    # Linux grants what its limit allows; BSD and macOS refuse what is above theirs.
    while wanted >= 65_536:
        try:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, wanted)
        except OSError:
            wanted //= 2
        else:
            return


def _enlarge_send_buffer(sock: socket.socket) -> None:
    # macOS sends no more than 9,216 bytes at a time from a socket that does not ask for more.
    if sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) < SEND_BUFFER:
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)


def _steer(
    sock: socket.socket, version: int, index: int, source: IPAddress, system: System
) -> None:
    if version == 6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
        if system.bound_interface is not None:
            sock.setsockopt(socket.IPPROTO_IPV6, system.bound_interface[1], index)
        return
    if system.index_in_group:
        request = struct.pack("=4s4si", bytes(4), source.packed, index)
    else:
        request = source.packed
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, request)
    if system.unicast_interface is not None:
        sock.setsockopt(socket.IPPROTO_IP, system.unicast_interface, struct.pack("!I", index))
    if system.bound_interface is not None:
        sock.setsockopt(socket.IPPROTO_IP, system.bound_interface[0], index)


def _membership(group: IPAddress, index: int, *, join: bool, system: System) -> tuple[int, bytes]:
    if group.version == 6:
        option = socket.IPV6_JOIN_GROUP if join else socket.IPV6_LEAVE_GROUP
        return option, struct.pack("=16sI", group.packed, index)
    if system.group_request is not None:
        # struct group_req of macOS: an index, and a struct sockaddr_in in a sockaddr_storage
        address = struct.pack("=BBH4s120x", 16, socket.AF_INET, 0, group.packed)
        return system.group_request[0 if join else 1], struct.pack("=I", index) + address
    option = socket.IP_ADD_MEMBERSHIP if join else socket.IP_DROP_MEMBERSHIP
    if system.index_in_group:
        return option, struct.pack("=4s4si", group.packed, bytes(4), index)
    # Windows takes an index in place of an address, as 0.0.0.index in network order.
    return option, group.packed + struct.pack("!I", index)


def _level(version: int) -> int:
    return socket.IPPROTO_IPV6 if version == 6 else socket.IPPROTO_IP
