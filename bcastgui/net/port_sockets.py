"""PortSockets: the sockets behind the ports of a plan, opened, tried again, closed."""

from __future__ import annotations

import errno
import time
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass

from bcastgui.net.batches.source import Source
from bcastgui.net.descriptors import room_for_sockets
from bcastgui.net.sockets import RECEIVE_BUFFER, open_receiver
from bcastgui.net.systems import HERE, System


@dataclass(frozen=True, slots=True)
class PortProblem:
    """Why a port is not listened on, over one version of IP. ``error`` is an errno."""

    port: int
    version: int
    error: int


class PortSockets:
    """One IPv4 and one IPv6 socket for each port.

    Two, because one socket for both gives IPv4 datagrams no IPv4 destination. Tens of thousands
    of sockets take seconds to open, so they are opened some at a time.
    """

    def __init__(
        self,
        opened: Callable[[Source], None],
        closing: Callable[[Source], None],
        system: System = HERE,
        receive_buffer: int = RECEIVE_BUFFER,
    ) -> None:
        """``opened`` and ``closing`` hear of each socket after it opens and before it closes.

        When ``opened`` raises OSError, the socket counts as one that could not be opened.
        """
        self._opened = opened
        self._closing = closing
        self._receive_buffer = receive_buffer
        self._system = system
        self._shared = True
        self._sources: dict[tuple[int, int], Source] = {}
        self._problems: dict[tuple[int, int], PortProblem] = {}
        self._untried: deque[tuple[int, int]] = deque()
        self._room = 0

    @property
    def sources(self) -> Collection[Source]:
        return self._sources.values()

    @property
    def open_ports(self) -> frozenset[int]:
        """The ports that at least one socket hears."""
        return frozenset(port for port, _ in self._sources)

    @property
    def problems(self) -> tuple[PortProblem, ...]:
        return tuple(self._problems[key] for key in sorted(self._problems))

    @property
    def has_untried(self) -> bool:
        """Whether there is something for open_some() to open."""
        return bool(self._untried)

    def want(self, ports: frozenset[int], *, shared: bool) -> None:
        """Close what is not wanted; open_some() opens the rest. Sockets that can stay do."""
        for source in list(self._sources.values()):
            if source.port not in ports or shared != self._shared:
                self._close(source)
        self._shared = shared
        self._problems.clear()
        self._room = room_for_sockets(2 * len(ports), system=self._system)
        wanted = ((port, version) for port in sorted(ports) for version in (4, 6))
        self._untried = deque(key for key in wanted if key not in self._sources)

    def try_again(self) -> None:
        """Let open_some() try what could not be opened, as far as there is room for it."""
        room = self._room - len(self._sources) - len(self._untried)
        if room > 0:
            self._untried.extend(sorted(self._problems.keys() - set(self._untried))[:room])

    def open_some(self, time_limit: float) -> bool:
        """Open what is wanted, for about ``time_limit`` seconds. Tells whether any opened."""
        end = time.monotonic() + time_limit
        opened = False
        while self._untried:
            opened |= self._open(*self._untried.popleft())
            if time.monotonic() >= end:
                break
        return opened

    def fail(self, source: Source, error: OSError) -> None:
        """Close a socket that can no longer be read; it is opened again when it is tried again."""
        self._close(source)
        self._note(source.port, source.version, error)

    def close(self) -> None:
        """Close all sockets."""
        self.want(frozenset(), shared=self._shared)

    def _open(self, port: int, version: int) -> bool:
        try:
            if len(self._sources) >= self._room:
                raise OSError(errno.EMFILE, "")
            source = self._watched(port, version)
        except OSError as error:
            if error.errno not in _NO_SUCH_IP:
                self._note(port, version, error)
            return False
        self._sources[port, version] = source
        self._problems.pop((port, version), None)
        return True

    def _watched(self, port: int, version: int) -> Source:
        sock = open_receiver(
            version,
            port,
            shared=self._shared,
            receive_buffer=self._receive_buffer,
            system=self._system,
        )
        source = Source(sock, version, port)
        try:
            self._opened(source)
        except OSError:
            sock.close()
            raise
        return source

    def _close(self, source: Source) -> None:
        self._closing(source)
        del self._sources[source.port, source.version]
        source.socket.close()

    def _note(self, port: int, version: int, error: OSError) -> None:
        self._problems[port, version] = PortProblem(port, version, error.errno or errno.EIO)


# A machine without IPv6 is no trouble that anybody needs to hear of.
_NO_SUCH_IP = frozenset({errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT, errno.EADDRNOTAVAIL})
