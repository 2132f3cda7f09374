"""Reception: a thread that receives, from its start until it is told to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping

from bcastgui.cli.backlog import Backlog
from bcastgui.cli.stopping import leave_signals_to_main
from bcastgui.net.interfaces import Interface, list_interfaces
from bcastgui.net.listen_status import ListenStatus
from bcastgui.net.listener import Listener
from bcastgui.net.ports import ListenPlan
from bcastgui.net.pump.link import start_pump
from bcastgui.net.sockets import RECEIVE_BUFFER

LOOK_INTERVAL = 2.0
"""Seconds between two looks at the interfaces, which come and go."""

_LAST_CALL = 0.25
"""Seconds that what has arrived is read for after the end, if more comes all the time."""


class Reception:
    """Puts what reaches the ports of a plan into a backlog, and rings its bell when all is over.

    ``status`` is what the listener does, and after the end what it has done; ``interfaces`` are
    the names of all that there were, by index. ``failure`` is what ended it unasked.
    """

    def __init__(
        self,
        plan: ListenPlan,
        backlog: Backlog,
        *,
        shared: bool = True,
        receive_buffer: int | None = None,
    ) -> None:
        self._backlog = backlog
        self._listener = Listener(
            frozenset, receive_buffer=receive_buffer or RECEIVE_BUFFER, pump=start_pump()
        )
        self._listener.listen(plan, shared=shared)
        self._stopping = threading.Event()
        self._seen: tuple[Interface, ...] = ()
        self._next_look = 0.0
        self.interfaces: Mapping[int, str] = {}
        self.failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="receiver")

    @property
    def status(self) -> ListenStatus:
        return self._listener.status

    @property
    def is_over(self) -> bool:
        """Whether nothing will be put in any more."""
        return not self._thread.is_alive()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Receive what has arrived, and no more. Does not wait for that."""
        self._stopping.set()
        self._listener.wake()

    def join(self) -> None:
        """Wait until it is over."""
        self._thread.join()

    def _run(self) -> None:
        leave_signals_to_main()
        try:
            while not self._stopping.is_set():
                self._look_at_interfaces()
                self._receive(LOOK_INTERVAL)
            self._receive_the_last()
        except Exception as failure:  # noqa: BLE001 - told by who waits for the end
            self.failure = failure
        finally:
            self._listener.close()
            self._backlog.ring()

    def _receive(self, timeout: float) -> int:
        count = 0
        for batch in self._listener.poll(timeout):
            self._backlog.put(batch)
            count += len(batch)
        return count

    def _receive_the_last(self) -> None:
        for batch in self._listener.rest(_LAST_CALL):
            self._backlog.put(batch)
        # What the kernel has dropped is counted when the sockets are closed.
        self._listener.listen(ListenPlan())
        while self._receive(0.0):
            pass

    def _look_at_interfaces(self) -> None:
        now = time.monotonic()
        if now < self._next_look:
            return
        self._next_look = now + LOOK_INTERVAL
        seen = list_interfaces()
        if seen != self._seen:
            self._seen = seen
            self.interfaces = {**self.interfaces, **{each.index: each.name for each in seen}}
            self._listener.use_interfaces(seen)
