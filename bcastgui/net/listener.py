"""Listener: many sockets, one loop, batches out; wakes and stops at once."""

from __future__ import annotations

import contextlib
import queue
import selectors
import socket
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from bcastgui.capture.records import Batch
from bcastgui.net.batches.choice import fastest_reader
from bcastgui.net.batches.source import BatchReader, Source
from bcastgui.net.interfaces import Interface
from bcastgui.net.labels import Labeller
from bcastgui.net.listen_status import ListenStatus
from bcastgui.net.losses import Losses
from bcastgui.net.memberships import Memberships
from bcastgui.net.pacing import Pace
from bcastgui.net.port_sockets import PortSockets
from bcastgui.net.ports import ListenPlan
from bcastgui.net.pump.link import PumpLink
from bcastgui.net.sockets import RECEIVE_BUFFER
from bcastgui.net.systems import HERE, System

CHECK_INTERVAL = 1.0
"""Seconds between two looks at the drop counters, and two tries of ports that did not open."""

PUMPED_NAP = 0.002
"""Seconds to let datagrams gather in the pump's ring, which holds some hundred times as many."""

SELDOM = 5 * PUMPED_NAP
"""Seconds between two readings from which on none would gather in a nap."""

_CHECK_SHARE = 1 / 20  # of the time, at the most, for looking at a great many sockets
_OPENING_TIME = 0.02  # seconds at a stretch, before what has arrived is read


class Listener:
    """Receives on the ports of a plan, over IPv4 and IPv6, and on sockets that send.

    One thread calls poll() in a loop, and close() at its end. The other public methods may be
    called from any thread; they wake the loop, which does what they ask before it reads on.
    """

    def __init__(
        self,
        own_ports: Callable[[], frozenset[int]],
        reader: BatchReader | None = None,
        system: System = HERE,
        receive_buffer: int = RECEIVE_BUFFER,
        pump: PumpLink | None = None,
    ) -> None:
        """``own_ports`` tells from which ports we send now, to know an echo by.

        ``pump`` reads the ports from a process of its own, and is the listener's from now on.
        """
        self._pump = pump
        self._reader = reader or fastest_reader(system)
        self._most = system.selectable
        self._labeller = Labeller(own_ports)
        self._memberships = Memberships(system)
        self._losses = Losses(system)
        self._ports = PortSockets(self._watch, self._forget, system, receive_buffer)
        self._unjoined = False
        self._adopted: dict[socket.socket, Source] = {}
        self._plan = ListenPlan()
        self._status = ListenStatus()
        self._paces: dict[Source, Pace] = {}
        self._nap = 0.0
        self._pump_read = 0.0
        self._next_check = 0.0
        self._requests: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._selector = selectors.DefaultSelector()
        self._waker, self._wakened = socket.socketpair()
        self._waker.setblocking(False)
        self._wakened.setblocking(False)
        self._selector.register(self._wakened, selectors.EVENT_READ, self._attend)
        if pump is not None:
            self._selector.register(pump.doorbell, selectors.EVENT_READ, self._read_pump)
            self._selector.register(pump.control, selectors.EVENT_READ, self._take_back)

    @property
    def status(self) -> ListenStatus:
        """What is listened to now: another object each time that something has changed."""
        return self._status

    def listen(self, plan: ListenPlan, *, shared: bool = True) -> None:
        """Listen on exactly the ports and groups of ``plan`` from now on.

        Ports that stay keep their sockets and lose nothing. ``shared`` lets other programs
        listen on the same ports.
        """
        self._ask(lambda: self._follow(plan, shared))

    def use_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Take note of what the interfaces are now: join groups there, classify by them."""
        self._ask(lambda: self._note_interfaces(interfaces))

    def adopt(self, sock: socket.socket, version: int, port: int) -> None:
        """Read a sending socket as well, so that answers to it are recorded."""
        self._ask(lambda: self._adopt(Source(sock, version, port)))

    def release(self, sock: socket.socket) -> None:
        """Stop reading an adopted socket, and close it."""
        self._ask(lambda: self._release(sock))

    def wake(self) -> None:
        """Make a poll() that waits return at once."""
        # When its buffer is full the loop has been woken; when it is closed there is no loop.
        with contextlib.suppress(OSError):
            self._waker.send(b"\0")

    def poll(self, timeout: float) -> Iterator[Batch]:
        """Wait up to ``timeout`` seconds, and give one batch for each socket that has some.

        A batch is valid until the next one is asked for.
        """
        self._serve_requests()
        if time.monotonic() >= self._next_check:
            self._check()
        if self._ports.has_untried:
            self._open_some()
        if self._nap:
            time.sleep(self._nap)
            self._nap = 0.0
        for key, _ in self._selector.select(self._patience(timeout)):
            yield from key.data()

    def rest(self, time_limit: float) -> Iterator[Batch]:
        """In place of a last poll(): all that has reached the ports by now.

        What the pump had no time to read is read here, for it would be gone with its socket. At
        most ``time_limit`` seconds, for there may come more all the time.
        """
        end = time.monotonic() + time_limit
        sources = list(self._ports.sources)
        if self._pump is not None:
            for source in sources:
                self._pump.remove(source)
            yield from self._read_pump()
        for source in sources:
            while time.monotonic() < end:
                try:
                    batch = self._reader.read(source)
                except OSError:
                    break  # An error that waited on the socket; the end comes anyway.
                if not len(batch):
                    break
                self._labeller.label(batch.records)
                yield batch

    def close(self) -> None:
        """Close all sockets, the adopted ones included. What is asked later is not done."""
        self._serve_requests()
        self._ports.close()
        for sock in list(self._adopted):
            self._release(sock)
        if self._pump is not None:
            self._pump.close()
        self._selector.close()
        self._waker.close()
        self._wakened.close()

    def _ask(self, request: Callable[[], None]) -> None:
        self._requests.put(request)
        self.wake()

    def _serve_requests(self) -> None:
        while not self._requests.empty():
            self._requests.get_nowait()()

    def _patience(self, timeout: float) -> float:
        if self._ports.has_untried:
            return 0.0
        return max(0.0, min(timeout, self._next_check - time.monotonic()))

    def _attend(self) -> Iterator[Batch]:
        """Hear what other threads ask."""
        with contextlib.suppress(BlockingIOError):
            while self._wakened.recv(4096):
                pass
        self._serve_requests()
        return iter(())

    def _read_pump(self) -> Iterator[Batch]:
        assert self._pump is not None
        for batch in self._pump.read():
            self._labeller.label(batch.records)
            yield batch
        now = time.monotonic()
        if now - self._pump_read < SELDOM:
            self._nap = PUMPED_NAP
        self._pump_read = now

    def _take_back(self) -> Iterator[Batch]:
        """Read here what the pump cannot read any more."""
        assert self._pump is not None
        for source in self._pump.returned():
            self._read_here(source)
        if not self._pump.is_alive:
            yield from self._read_pump()
            self._selector.unregister(self._pump.control)
            self._selector.unregister(self._pump.doorbell)

    def _read(self, source: Source) -> Iterator[Batch]:
        if source.socket.fileno() < 0:
            return  # Closed by a request in this very round.
        try:
            batch = self._reader.read(source)
        except OSError as error:
            if source.socket in self._adopted:
                # Its sender may be about to use it, and releases it in time.
                self._selector.unregister(source.socket)
            else:
                self._ports.fail(source, error)
                self._publish()
            return
        count = len(batch)
        size = int(batch.records["length"].sum(dtype=np.int64))
        nap = self._paces[source].nap(count, size)
        self._nap = min(nap, self._nap) if self._nap else nap
        if count:
            self._labeller.label(batch.records)
            yield batch

    def _check(self) -> None:
        begun = time.monotonic()
        self._ports.try_again()
        self._losses.count(self._ports.sources)
        self._losses.count(self._adopted.values())
        self._publish()
        now = time.monotonic()
        self._next_check = now + max(CHECK_INTERVAL, (now - begun) / _CHECK_SHARE)

    def _open_some(self) -> None:
        self._unjoined |= self._ports.open_some(_OPENING_TIME)
        if self._ports.has_untried:
            return
        if self._unjoined:
            self._unjoined = False
            self._memberships.want(self._plan.groups, self._ports.sources)
        self._publish()

    def _publish(self) -> None:
        status = ListenStatus(
            plan=self._plan,
            open_ports=self._ports.open_ports,
            port_problems=self._ports.problems,
            group_problems=self._memberships.problems,
            lost=self._losses.by_port,
        )
        if status != self._status:
            self._status = status

    def _follow(self, plan: ListenPlan, shared: bool) -> None:
        self._plan = plan
        self._ports.want(plan.ports, shared=shared)
        self._memberships.want(plan.groups, self._ports.sources)
        self._open_some()

    def _note_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        self._labeller.use_interfaces(interfaces)
        self._memberships.use_interfaces(interfaces, self._ports.sources)
        self._publish()

    def _adopt(self, source: Source) -> None:
        self._adopted[source.socket] = source
        # One too many would keep all others from being read.
        if self._most is None or len(self._selector.get_map()) < self._most:
            self._read_here(source)

    def _release(self, sock: socket.socket) -> None:
        source = self._adopted.pop(sock, None)
        if source is not None:
            self._forget(source)
            sock.close()

    def _watch(self, source: Source) -> None:
        if self._pump is None or not self._pump.is_alive or not self._pump.add(source):
            self._read_here(source)

    def _read_here(self, source: Source) -> None:
        read = partial(self._read, source)
        self._selector.register(source.socket, selectors.EVENT_READ, read)
        granted = source.socket.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
        self._paces[source] = Pace(granted)

    def _forget(self, source: Source) -> None:
        if self._pump is not None:
            for other in self._pump.remove(source):
                self._read_here(other)
        with contextlib.suppress(KeyError):  # the pump had it, or it has failed
            self._selector.unregister(source.socket)
        self._paces.pop(source, None)
        self._losses.forget(source)
        self._memberships.forget(source)
