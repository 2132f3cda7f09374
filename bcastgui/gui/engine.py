"""Engine: the threads behind the window, and what they work on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from bcastgui.capture.folder import CaptureInUseError
from bcastgui.capture.records import IPAddress
from bcastgui.capture.recovery import recoverable
from bcastgui.capture.store import Capture
from bcastgui.gui.listen.interface_watcher import InterfaceWatcher
from bcastgui.gui.listen.receiver import ReceiverThread
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.table.view_worker import ViewWorkerThread
from bcastgui.net.endpoints import HostName
from bcastgui.net.fresh_look import FreshLook
from bcastgui.net.interfaces import Interface, list_interfaces
from bcastgui.net.listener import Listener
from bcastgui.net.pump.link import start_pump
from bcastgui.net.routes import ETHERNET_MTU, path_mtu
from bcastgui.net.sender import Sender


class Engine:
    """Receives, records and sends, and arranges what was recorded, from start() to stop()."""

    def __init__(self, capture: Capture, receive_buffer: int) -> None:
        """``receive_buffer`` is asked of the system for each listening socket, in bytes."""
        self.interfaces = _first_look()
        self.capture = capture
        # Each needs the other: the listener asks only while it runs, when both are there.
        self.listener = Listener(
            lambda: self._sender.own_ports, receive_buffer=receive_buffer, pump=start_pump()
        )
        self._sender = Sender(
            self.listener.adopt, self.listener.release, fresh_look=FreshLook(self._look_anew)
        )
        self.receiver = ReceiverThread(self.listener, capture)
        self.transmitter = TransmitterThread(self._sender, capture)
        self.watcher = InterfaceWatcher(self.interfaces)
        self.view_worker = ViewWorkerThread(capture)

    def report_failures_to(self, report: Callable[[Exception], object]) -> None:
        """Tell ``report`` of each exception that nobody foresaw; the threads live on."""
        for thread in self._threads:
            thread.failed.connect(report)

    def use_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Listen and send by these from now on."""
        self.interfaces = interfaces
        self._name(interfaces)
        self.listener.use_interfaces(interfaces)
        self.transmitter.use_interfaces(interfaces)

    def mtu_for(self, destination: IPAddress | HostName, via: frozenset[str] | None) -> int:
        """The least MTU on the ways to ``destination``, in bytes; for a name, a guess."""
        if isinstance(destination, HostName):
            return ETHERNET_MTU
        return path_mtu(destination, via, self.interfaces)

    def start(self) -> None:
        """Start the threads."""
        for thread in self._threads:
            thread.start()

    def stop(self, *, keep: bool) -> None:
        """End the threads, close all sockets and the capture, and ``keep`` its files or not."""
        self.watcher.stop()
        # The transmitter hands its sockets to the receiver to be closed, and so ends first.
        self.transmitter.stop()
        self.receiver.stop()
        self.view_worker.stop()
        # What the threads said last is heard while there is a capture to show.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
        self.capture.close(keep=keep)

    def _look_anew(self) -> tuple[Interface, ...]:
        # For the thread that sends: its rows tell of an index that nobody else has seen yet.
        interfaces = list_interfaces()
        self._name(interfaces)
        return interfaces

    def _name(self, interfaces: tuple[Interface, ...]) -> None:
        self.capture.name_interfaces({i.index: i.name for i in interfaces})

    @property
    def _threads(
        self,
    ) -> tuple[ReceiverThread, TransmitterThread, InterfaceWatcher, ViewWorkerThread]:
        return self.receiver, self.transmitter, self.watcher, self.view_worker


def open_capture(left_behind: Path | None, directory: Path) -> Capture:
    """The capture that an earlier run left behind, or a new one in ``directory``.

    Raises SystemExit when that cannot be opened.
    """
    if left_behind is None:
        return Capture(directory)
    path = left_behind.resolve()
    try:
        leftover = next(found for found in recoverable(path.parent) if found.path == path)
        return Capture.open(leftover)
    except (StopIteration, CaptureInUseError):
        raise SystemExit(f"bcastgui: {path} is no capture, or is open elsewhere.") from None
    except OSError as error:
        raise SystemExit(f"bcastgui: {path} cannot be opened: {error.strerror}.") from error


def _first_look() -> tuple[Interface, ...]:
    """The interfaces; none when the system tells none, of which the watcher then says why."""
    try:
        return list_interfaces()
    except OSError:
        return ()
