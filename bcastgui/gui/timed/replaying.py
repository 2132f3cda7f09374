"""Replaying: joins the selected rows, the replay panel, and what sends on time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QItemSelection, QObject, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.records import Datagram
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.joined import listed
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.timed.timed_sending import TimedSending
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.scrolling import Scrolling
from bcastgui.gui.window_frame import Menu, WindowFrame
from bcastgui.net.reasons import send_reason

if TYPE_CHECKING:
    from bcastgui.gui.timed.replay_panel import ReplayPanel
    from bcastgui.gui.timed.replay_rows import ReplayRows
    from bcastgui.net.timed.conductor import Moment, Progress


class Replaying(QObject):
    """Sends the rows again that were selected when Replay was chosen, whatever comes later."""

    def __init__(
        self,
        timed: TimedSending,
        capture: Capture,
        model: MessageModel,
        table: MessageTable,
        send_panel: SendPanel,
        window: WindowFrame,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._timed = timed
        self._capture = capture
        self._model = model
        self._table = table
        self._send_panel = send_panel
        self._rows: ReplayRows | None = None
        self._panel: ReplayPanel | None = None
        self._task: int | None = None
        self._is_loop = False
        self._step_tasks: set[int] = set()
        self._steps: Iterator[Moment] | None = None
        self._stepped = 0
        self._dock = LazyDock(self.tr("Replay"), "replay", self._make_panel)
        window.add_dock(
            self._dock,
            self.tr("Repla&y"),
            self.tr("Ctrl+Alt+P"),
            Qt.DockWidgetArea.BottomDockWidgetArea,
        )
        self._tip = self.tr(
            "Send the selected messages, or all shown if none is, again with the time between "
            "them, faster, or one by one."
        )
        window.add_action(
            Menu.SEND, self.tr("Repla&y the selected messages…"), "", self.take_selection
        ).setStatusTip(self._tip)
        window.add_action(
            Menu.SEND, self.tr("Send the &next of the replay"), self.tr("F8"), self.press_next
        )
        table.add_to_row_menu(self._fill_menu)
        timed.progressed.connect(self._show_progress)
        model.modelReset.connect(self._forget_rows)

    def take_selection(self) -> None:
        """Show what the selected rows would be as a replay, or all that show if none is."""
        from bcastgui.gui.timed.replay_rows import ReplayRows

        if self._task is not None:
            self._dock.show()
            return
        numbers = self._selected_or_shown()
        self._rows = ReplayRows.of(numbers, self._capture.datagram) if len(numbers) else None
        self._begin_anew()
        self._dock.show()
        self._dock.raise_()

    def press_next(self) -> None:
        """Send the next row alone."""
        self._dock.show()
        if self._panel is not None:
            self._panel.press_next()

    def restore(self, settings: Settings) -> None:
        """Nothing is remembered: rows go with their capture."""

    def save(self, settings: Settings) -> None:
        """See restore()."""

    def stop(self) -> None:
        """What is being sent ends with what sends it."""

    def _make_panel(self) -> QWidget:
        # Not at the start, since few ever replay anything.
        from bcastgui.gui.timed.replay_panel import ReplayPanel

        self._panel = ReplayPanel()
        self._panel.replay_requested.connect(self._ask_and_replay)
        self._panel.next_requested.connect(self._send_next)
        self._panel.stop_requested.connect(self._stop_replay)
        self._begin_anew()
        return Scrolling(self._panel)

    def _fill_menu(self, menu: QMenu, current: Datagram | None) -> None:
        replay = menu.addAction(self.tr("Rep&lay…"), self.take_selection)
        replay.setStatusTip(self._tip)

    def _selected_or_shown(self) -> RowNumbers:
        selection = self._table.selectionModel().selection()
        if selection.count():
            return _numbers(self._model, selection)
        arrangement = self._model.arrangement
        return arrangement.numbers(0, len(arrangement))

    @Slot()
    def _forget_rows(self) -> None:
        """The capture was cleared, and other rows get the numbers of those selected."""
        self._stop_replay()
        self._rows = None
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._steps = None
        self._stepped = 0
        if self._panel is not None:
            rows = self._rows
            self._panel.show_rows(len(rows or ()), rows.duration if rows else 0)

    @Slot(float, bool, bool)
    def _ask_and_replay(self, speed: float, to_panel: bool, is_loop: bool) -> None:
        from bcastgui.gui.flood.flood_question import SHORT, ask_about_flood, is_flood

        to = self._destination(to_panel)
        if self._rows is None or (to_panel and to is None):
            return
        rate, count = self._rows.rate(speed), len(self._rows)
        asked_count = count
        if is_loop:
            # It never ends, and so only its pace counts.
            rate, asked_count = self._rows.looped_rate(speed), SHORT + 1
        if not is_flood(rate, asked_count):
            self._replay(speed, to, is_loop)
            return
        where = str(to.destination) if to is not None else ""
        ask_about_flood(
            self._dock.window(), where, rate, count, lambda: self._replay(speed, to, is_loop)
        )

    def _replay(self, speed: float, to: SendRequest | None, is_loop: bool) -> None:
        from bcastgui.gui.timed.replay_rows import looped, moments

        if self._rows is None or self._panel is None or self._task is not None:
            return
        self._begin_anew()
        self._is_loop = is_loop
        make = looped if is_loop else moments
        self._task = self._timed.begin(make(self._rows, self._capture.datagram, speed, to))
        self._panel.set_running(True)

    @Slot(bool)
    def _send_next(self, to_panel: bool) -> None:
        from bcastgui.gui.timed.replay_rows import moments

        to = self._destination(to_panel)
        if self._rows is None or self._panel is None or (to_panel and to is None):
            return
        if self._steps is None:
            self._stepped = 0
            self._steps = moments(self._rows, self._capture.datagram, 1.0, to)
        step = next(self._steps, None)
        if step is None:
            self._steps = None
            self._panel.show_progress(len(self._rows), self.tr("That was the last one."))
            return
        self._stepped += 1
        self._step_tasks.add(self._timed.begin([replace(step, offset=0)]))
        self._panel.show_progress(
            self._stepped,
            _sent_text(self._stepped, len(self._rows)),
        )

    def _destination(self, to_panel: bool) -> SendRequest | None:
        """Where all rows go; None where each went, or with an error when the panel is wrong."""
        if not to_panel:
            return None
        try:
            return SendRequest.from_message(self._send_panel.message())
        except InputError as error:
            if self._panel is not None:
                self._panel.show_progress(0, sentence(error), is_error=True)
            return None

    @Slot()
    def _stop_replay(self) -> None:
        if self._task is not None:
            self._timed.end(self._task)

    @Slot(object)
    def _show_progress(self, told: tuple[Progress, ...]) -> None:
        for progress in told:
            if progress.task == self._task:
                self._show_replay(progress)
            elif progress.task in self._step_tasks and progress.is_finished:
                self._step_tasks.discard(progress.task)
                self._show_trouble(progress)

    def _show_replay(self, progress: Progress) -> None:
        if progress.is_finished:
            self._task = None
        if self._panel is None or self._rows is None:
            return
        if progress.is_finished:
            self._panel.set_running(False)
        done, count = progress.moments, len(self._rows)
        if self._is_loop and done:
            done = (done - 1) % count + 1
        told = [_sent_text(done, count)]
        if progress.deviation is not None:
            template = self.tr("99 of 100 at most {deviation} ms off")
            deviation = self._panel.locale().toString(progress.deviation / 1e6, "f", 3)
            told.append(template.format(deviation=deviation))
        self._panel.show_progress(done, listed(told))
        self._show_trouble(progress)

    def _show_trouble(self, progress: Progress) -> None:
        if progress.failure is not None:
            reason = core_text(progress.failure.strerror or str(progress.failure))
        elif progress.refused:
            reason = self.tr("{count} refused: {reason}", None, progress.refused).format(
                count=grouped(progress.refused), reason=core_text(send_reason(progress.error))
            )
        else:
            return
        if self._panel is not None:
            self._panel.show_progress(progress.moments, reason, is_error=True)


def _sent_text(done: int, count: int) -> str:
    template = QCoreApplication.translate("Replaying", "{done} of {count} sent", None, count)
    return template.format(done=grouped(done), count=grouped(count))


def _numbers(model: MessageModel, selection: QItemSelection) -> RowNumbers:
    """The selected rows by their numbers in the capture."""
    arrangement = model.arrangement
    ranges = (selection.at(place) for place in range(selection.count()))
    found = [arrangement.numbers(each.top(), each.bottom() + 1) for each in ranges]
    return np.concatenate(found) if found else np.empty(0, np.int64)
