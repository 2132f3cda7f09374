"""Systems: what differs between operating systems, in numbers.

They are those that Python's socket module lacks, or knows only on the system that has them. Linux
is where they were run; those of Windows (ws2ipdef.h) and macOS (netinet/in.h) were tested only
against stand-ins for the system call.
"""

from __future__ import annotations

import socket
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class System:
    """What an operating system calls the things that the socket module does not name.

    None where the system has no such thing.
    """

    sharing: tuple[int, ...]  # SOL_SOCKET options that let programs share a port
    exclusive: int | None  # SOL_SOCKET option that keeps others off a port
    packet_info: int | None  # IP_PKTINFO, both the option and the control message
    packet_info6: tuple[int, int] | None  # IPV6_RECVPKTINFO, IPV6_PKTINFO
    timestamp: int | None  # SO_TIMESTAMPNS
    overflow: int | None  # SO_RXQ_OVFL
    memory_info: int | None  # SO_MEMINFO
    unicast_interface: int | None  # IP_UNICAST_IF, the index in network order
    bound_interface: tuple[int, int] | None  # IP_BOUND_IF, IPV6_BOUND_IF, in host order
    index_in_group: bool  # whether struct ip_mreqn, with an index, is taken for an address
    group_request: tuple[int, int] | None  # MCAST_JOIN_GROUP, MCAST_LEAVE_GROUP, where need be
    selectable: int | None  # how many sockets one selector can wait for
    traffic_class: tuple[int, int] | None  # IP_TOS, IPV6_TCLASS
    dont_fragment: tuple[tuple[int, int], tuple[int, int]]  # for IPv4 and IPv6: option, value
    broadcast_flagged: bool  # whether only interfaces with IFF_BROADCAST take broadcasts
    senders_loop: bool  # whether IP_MULTICAST_LOOP is the business of who sends


SYSTEMS = {
    "linux": System(
        sharing=(socket.SO_REUSEADDR,),
        exclusive=None,
        packet_info=8,
        packet_info6=(49, 50),
        timestamp=35,
        overflow=40,
        memory_info=55,
        unicast_interface=50,
        bound_interface=None,
        index_in_group=True,
        group_request=None,
        selectable=None,
        traffic_class=(1, 67),
        dont_fragment=((10, 2), (23, 2)),  # IP_MTU_DISCOVER, IPV6_MTU_DISCOVER: PMTUDISC_DO
        broadcast_flagged=False,
        senders_loop=True,
    ),
    "darwin": System(
        # There SO_REUSEADDR shares groups only; SO_REUSEPORT shares the port itself.
        sharing=(socket.SO_REUSEADDR, getattr(socket, "SO_REUSEPORT", 0x0200)),
        exclusive=None,
        packet_info=26,
        packet_info6=(61, 46),
        timestamp=None,
        overflow=None,
        memory_info=None,
        unicast_interface=None,
        bound_interface=(25, 125),
        index_in_group=True,
        # There IP_ADD_MEMBERSHIP reads the address of struct ip_mreqn only, and not its index (XNU,
        # bsd/netinet/in_mcast.c, inp_join_group): it would join by the default route, again and
        # again.
        group_request=(80, 81),
        selectable=None,
        traffic_class=(3, 36),
        dont_fragment=((28, 1), (62, 1)),  # IP_DONTFRAG, IPV6_DONTFRAG
        broadcast_flagged=True,  # EADDRNOTAVAIL else: XNU, bsd/netinet/ip_output.c
        senders_loop=True,
    ),
    "win32": System(
        sharing=(socket.SO_REUSEADDR,),
        # There SO_REUSEADDR would let another program take the port over.
        exclusive=getattr(socket, "SO_EXCLUSIVEADDRUSE", -5),
        # Python has no recvmsg on Windows (cpython issue 80398), hence no control messages.
        packet_info=None,
        packet_info6=None,
        timestamp=None,
        overflow=None,
        memory_info=None,
        unicast_interface=31,
        bound_interface=None,
        index_in_group=False,
        group_request=None,
        selectable=512,  # FD_SETSIZE of Python's select module, which raises ValueError for more
        # It takes IP_TOS and does nothing; code points come from the administrator's policies.
        traffic_class=None,
        dont_fragment=((14, 1), (14, 1)),  # IP_DONTFRAGMENT, IPV6_DONTFRAG
        broadcast_flagged=False,
        # There it says what a socket hears, and others would go on hearing us.
        senders_loop=False,
    ),
}

HERE = SYSTEMS.get(sys.platform, SYSTEMS["linux"])
"""The system that the program runs on."""
