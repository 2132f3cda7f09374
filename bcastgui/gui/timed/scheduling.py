"""Scheduling: joins the schedule with the send panel and with what sends on time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from bcastgui.capture.records import Delivery
from bcastgui.errors import InputError
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.settings import Settings
from bcastgui.gui.timed.timed_sending import TimedSending
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.window_frame import Menu, WindowFrame
from bcastgui.net.endpoints import HostName, classify, parse_address
from bcastgui.net.interfaces import Interface, list_interfaces
from bcastgui.payload.message import Message
from bcastgui.payload.schedule import Entry, Step

if TYPE_CHECKING:
    from bcastgui.gui.timed.schedule_model import ScheduleModel
    from bcastgui.gui.timed.schedule_panel import SchedulePanel
    from bcastgui.net.timed.conductor import Progress

_SETTING = "schedule"


class Scheduling(QObject):
    """Keeps the entries, starts and stops them, and shows how they get on.

    Entries are remembered, but none is started by itself.
    """

    def __init__(
        self,
        timed: TimedSending,
        window: WindowFrame,
        send_panel: SendPanel,
        names: AddressNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._timed = timed
        self._window = window
        self._send_panel = send_panel
        self._names = names
        names.changed.connect(self._show_names)
        self._kept: dict[str, object] = {}
        self._model: ScheduleModel | None = None
        self._panel: SchedulePanel | None = None
        self._tasks: dict[int, int] = {}  # entries by task
        self._allowed_rate = 0.0  # to many devices, in datagrams a second
        self._dock = LazyDock(self.tr("Schedule"), "schedule", self._make_panel)
        window.add_dock(
            self._dock,
            self.tr("Sc&hedule"),
            self.tr("Ctrl+Shift+H"),
            Qt.DockWidgetArea.BottomDockWidgetArea,
        )
        window.add_action(
            Menu.SEND, self.tr("&Add to the schedule"), self.tr("Ctrl+Alt+D"), self.add_shown
        ).setStatusTip(self.tr("Repeat what the send panel shows, beside other messages."))
        window.add_action(
            Menu.SEND, self.tr("Start or stop the s&chedule"), self.tr("F9"), self.toggle_all
        )
        timed.progressed.connect(self._show_progress)

    @property
    def model(self) -> ScheduleModel:
        """The entries; made now when nobody has looked at them yet."""
        # Not at the start, since many never repeat more than one message.
        from bcastgui.gui.timed.schedule_model import ScheduleModel

        if self._model is None:
            self._model = ScheduleModel(self)
            kept = self._kept.get("entries")
            for plain in kept if isinstance(kept, list) else ():
                entry = Entry.from_plain(plain) if isinstance(plain, dict) else None
                if entry is not None:
                    self._model.add(entry)
            self._model.show_hosts(self._names.in_place_of)
            self._model.toggled.connect(self._toggle)
            self._model.edited.connect(self._begin_anew)
        return self._model

    @Slot(object)
    def add(self, message: Message) -> None:
        """Add ``message`` as an entry of its own, to be repeated, and show the schedule."""
        where = self.model.add(Entry((Step(message),)))
        self._dock.show()
        self._dock.raise_()
        if self._panel is not None:
            self._panel.select(where.row())

    @Slot()
    def add_shown(self) -> None:
        """Add what the send panel shows."""
        self.add(self._send_panel.message())

    @Slot()
    def toggle_all(self) -> None:
        """Stop all entries, or start them all when none is being sent."""
        if self._tasks:
            for task in self._tasks:
                self._timed.end(task)
            return
        self._ask_and_start([row.key for row in self.model.rows])

    def restore(self, settings: Settings) -> None:
        self._kept = settings.mapping(_SETTING)

    def save(self, settings: Settings) -> None:
        if self._model is not None:
            self._kept = {"entries": [row.entry.to_plain() for row in self._model.rows]}
        settings.set_mapping(_SETTING, self._kept)

    def stop(self) -> None:
        """What is being sent ends with what sends it."""

    def _make_panel(self) -> SchedulePanel:
        from bcastgui.gui.timed.schedule_panel import SchedulePanel

        panel = self._panel = SchedulePanel(self.model)
        panel.add_requested.connect(self.add_shown)
        panel.add_step_requested.connect(self._add_step)
        panel.remove_requested.connect(self._remove)
        panel.toggle_all_requested.connect(self.toggle_all)
        panel.show_requested.connect(self._show_message)
        return panel

    @Slot()
    def _show_names(self) -> None:
        if self._model is not None:
            self._model.show_hosts(self._names.in_place_of)

    @Slot(int)
    def _add_step(self, place: int) -> None:
        entry = self.model.rows[place].entry
        step = Step(self._send_panel.message(), entry.steps[-1].wait)
        self.model.replace(place, replace(entry, steps=(*entry.steps, step)))

    @Slot(int)
    def _remove(self, place: int) -> None:
        self._end(self.model.rows[place].key)
        self.model.remove(place)

    @Slot(object)
    def _show_message(self, message: Message) -> None:
        self._window.show_send_panel()
        self._send_panel.fill_from(message)

    @Slot(int, bool)
    def _toggle(self, key: int, wanted: bool) -> None:
        if wanted:
            self._ask_and_start([key])
        else:
            self._end(key)

    @Slot(int)
    def _begin_anew(self, key: int) -> None:
        """What is changed while it is sent goes on as changed."""
        if key in self._tasks.values():
            self._end(key)
            self._tasks = {task: each for task, each in self._tasks.items() if each != key}
            self._ask_and_start([key])

    def _ask_and_start(self, keys: Sequence[int]) -> None:
        """Start entries; when all together are a flood, ask first, and once for such a rate."""
        from bcastgui.gui.flood.flood_question import UNASKED_RATE, ask_about_schedule

        together = {*self._tasks.values(), *keys}
        interfaces = list_interfaces()
        rates = [rate for key in together if (rate := self._rate_to_many(key, interfaces))]
        rate = sum(rates)
        if rate <= max(UNASKED_RATE, self._allowed_rate):
            self._start_all(keys, rate)
            return
        for key in keys:
            self.model.show_running(key, False)
        go_on = partial(self._start_all, keys, rate)
        ask_about_schedule(self._dock.window(), rate, len(rates), go_on)

    def _start_all(self, keys: Sequence[int], rate: float) -> None:
        self._allowed_rate = max(self._allowed_rate, rate)
        for key in keys:
            self._start(key)

    def _rate_to_many(self, key: int, interfaces: Sequence[Interface]) -> float:
        """How many datagrams a second the entry sends to more than one device, as far as known."""
        row = self.model.row_of(key)
        if row is None:
            return 0.0
        to_many = sum(_goes_to_many(step.message, interfaces) for step in row.entry.steps)
        return 1_000 * to_many / row.entry.period

    def _start(self, key: int) -> None:
        from bcastgui.gui.timed.timed_requests import moments

        row = self.model.row_of(key)
        if row is None or key in self._tasks.values():
            return
        try:
            requests = [SendRequest.from_message(step.message) for step in row.entry.steps]
        except InputError as error:
            self.model.show_running(key, False, sentence(error))
            return
        self._tasks[self._timed.begin(moments(row.entry, requests))] = key
        self.model.show_running(key, True)

    def _end(self, key: int) -> None:
        for task, each in self._tasks.items():
            if each == key:
                self._timed.end(task)

    @Slot(object)
    def _show_progress(self, told: tuple[Progress, ...]) -> None:
        for progress in told:
            key = self._tasks.get(progress.task)
            if key is None:
                continue
            self.model.show_progress(key, progress)
            if progress.is_finished:
                del self._tasks[progress.task]
                failure = progress.failure
                reason = "" if failure is None else core_text(failure.strerror or str(failure))
                self.model.show_running(key, False, reason)


def _goes_to_many(message: Message, interfaces: Sequence[Interface]) -> bool:
    try:
        address = parse_address(message.address)
    except InputError:
        return False
    if isinstance(address, HostName):
        return False
    return classify(address, interfaces) is not Delivery.UNICAST
