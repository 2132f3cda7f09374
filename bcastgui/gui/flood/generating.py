"""Generating: joins the generator with the send panel, and asks before it floods a network."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.capture.records import Delivery
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.joined import clauses
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.send_words import describe_failed_look_up
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.settings import Settings
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.scrolling import Scrolling
from bcastgui.gui.window_frame import WindowFrame
from bcastgui.net.reasons import send_reason
from bcastgui.net.ways import Way

if TYPE_CHECKING:
    from bcastgui.gui.flood.generator_panel import GeneratorPanel, Limits
    from bcastgui.gui.flood.generator_thread import FloodProgress, GeneratorThread

_SETTING = "generator"


class Generating(QObject):
    """Sends what the send panel shows as fast as is asked for; one flood at a time."""

    _found = Signal(object)
    """A Future with ways is done. From whatever thread it was."""

    def __init__(
        self,
        transmitter: TransmitterThread,
        capture: Capture,
        send_panel: SendPanel,
        window: WindowFrame,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._transmitter = transmitter
        self._capture = capture
        self._send_panel = send_panel
        self._kept: dict[str, object] = {}
        self._panel: GeneratorPanel | None = None
        self._thread: GeneratorThread | None = None
        self._wanted: tuple[SendRequest, Limits, Future[tuple[Way, ...]]] | None = None
        self._limits: Limits | None = None
        self._dock = LazyDock(self.tr("Generator"), "generator", self._make_panel)
        window.add_dock(
            self._dock,
            self.tr("&Generator"),
            self.tr("Ctrl+Shift+G"),
            Qt.DockWidgetArea.BottomDockWidgetArea,
        )
        self._found.connect(self._ask_and_begin)

    def restore(self, settings: Settings) -> None:
        self._kept = settings.mapping(_SETTING)

    def save(self, settings: Settings) -> None:
        if self._panel is not None:
            self._kept = self._panel.state()
        settings.set_mapping(_SETTING, self._kept)

    def stop(self) -> None:
        """End the flood, and wait for its end."""
        self._wanted = None
        if self._thread is not None:
            self._thread.stop()
            self._thread.wait()

    def _make_panel(self) -> QWidget:
        # Not at the start, since few ever flood anything.
        from bcastgui.gui.flood.generator_panel import GeneratorPanel
        from bcastgui.gui.flood.generator_thread import RECORDED_RATE

        self._panel = GeneratorPanel(RECORDED_RATE)
        self._panel.set_limits(self._kept)
        self._panel.start_requested.connect(self._find_ways)
        self._send_panel.edited.connect(self._show_message)
        self._show_message()
        self._panel.stop_requested.connect(self._end)
        return Scrolling(self._panel)

    @Slot()
    def _show_message(self) -> None:
        # What runs goes on with what the send panel held at its start.
        if self._panel is not None and self._thread is None and self._wanted is None:
            self._panel.show_message(self._send_panel.message())

    @Slot(object)
    def _find_ways(self, limits: Limits) -> None:
        assert self._panel is not None
        try:
            request = SendRequest.from_message(self._send_panel.message())
        except InputError as error:
            self._panel.show_error(sentence(error))
            return
        self._panel.set_running(True)
        future = self._transmitter.open_ways(request)
        self._wanted = request, limits, future
        future.add_done_callback(self._found.emit)

    @Slot(object)
    def _ask_and_begin(self, found: Future[tuple[Way, ...]]) -> None:
        from bcastgui.gui.flood.flood_question import ask_about_flood, is_flood

        if self._panel is None or self._wanted is None or self._wanted[2] is not found:
            return  # It was stopped while a name was looked up.
        (request, limits, _), self._wanted = self._wanted, None
        self._panel.set_running(False)
        try:
            ways = found.result()
        except OSError as error:
            self._refuse(describe_failed_look_up(request, str(error)))
            return
        if not any(way.socket for way in ways):
            self._refuse(core_text(send_reason(ways[0].error)))
            return
        count = min(limits.count, limits.rate * limits.seconds or limits.count)
        goes_to_many = any(way.delivery is not Delivery.UNICAST for way in ways)
        begin = partial(self._begin, ways, request, limits)
        open_ways = sum(1 for way in ways if way.socket)
        if goes_to_many and is_flood(limits.rate * open_ways, count * open_ways):
            where = str(ways[0].destination)
            window = self._dock.window()
            ask_about_flood(window, where, limits.rate, count, begin, open_ways)
        else:
            begin()

    def _refuse(self, reason: str) -> None:
        if self._panel is not None:
            self._panel.show_error(reason)
        self._show_message()

    def _begin(self, ways: tuple[Way, ...], request: SendRequest, limits: Limits) -> None:
        from bcastgui.gui.flood.flood_payload import flood_payload
        from bcastgui.gui.flood.generator_thread import GeneratorThread
        from bcastgui.net.flood.flooder import Order

        if self._thread is not None or self._panel is None:
            return
        order = Order(limits.rate, limits.count, limits.seconds)
        payload = partial(flood_payload, request.payload)
        thread = GeneratorThread(ways, order, payload, self._capture, self)
        thread.progressed.connect(self._show_progress)
        thread.recorded.connect(self._transmitter.recorded)
        thread.failed.connect(self._transmitter.failed)
        thread.finished.connect(self._forget_thread)
        self._thread, self._limits = thread, limits
        self._panel.set_running(True)
        thread.start()

    @Slot()
    def _end(self) -> None:
        if self._thread is not None:
            self._thread.stop()
        elif self._wanted is not None and self._panel is not None:
            self._wanted = None
            self._panel.set_running(False)
            self._show_message()

    @Slot()
    def _forget_thread(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
        self._thread = None
        if self._panel is not None:
            self._panel.set_running(False)
            self._show_message()

    @Slot(object)
    def _show_progress(self, progress: FloodProgress) -> None:
        limits = self._limits
        if self._panel is None or limits is None:
            return
        each = progress.sent / max(progress.ways, 1)
        share = max(each / limits.count, progress.seconds / limits.seconds)
        sent = progress.sent
        if progress.ways > 1:
            text = self.tr("{count} sent by {ways} interfaces, {rate} a second", None, sent)
        else:
            text = self.tr("{count} sent, {rate} a second", None, sent)
        text = text.format(
            count=grouped(sent),
            ways=grouped(progress.ways),
            rate=grouped(round(progress.rate)),
        )
        self._panel.show_progress(1.0 if progress.is_finished else share, text)
        if progress.error:
            self._panel.show_error(clauses([text, core_text(send_reason(progress.error))]))
