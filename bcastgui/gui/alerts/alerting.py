"""Alerts: joins the rules of alerts with what comes, the desktop, and the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.alerts.desktop import desktop_teller
from bcastgui.gui.alerts.notice import Notice, Teller, notice_of, shown_name
from bcastgui.gui.alerts.rule import USUAL_PAUSE, AlertRule, pause_from, rules_from
from bcastgui.gui.alerts.window_teller import WindowTeller
from bcastgui.gui.listen.receiver import ReceiverThread
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.severity import Severity
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.gui.alerts.worker import Alert, AlertsWorker

_KEY = "alerts"

MakeTeller: TypeAlias = Callable[[QIcon, QObject], Teller]


class Alerts(QObject):
    """An entry in the menu Capture, and a dialog; the rules are remembered.

    The sound is that which the system has for attention, as loud as the user wants it: what plays
    files is not in the part of Qt that the program needs otherwise.
    """

    def __init__(
        self,
        frame: WindowFrame,
        capture: Capture,
        messages: MessageModel,
        table: MessageTable,
        receiver: ReceiverThread,
        notices: NoticeBar,
        status_bar: StatusBar,
        parent: QObject | None = None,
        *,
        make_teller: MakeTeller = desktop_teller,
        beep: Callable[[], object] = QApplication.beep,
    ) -> None:
        super().__init__(parent)
        self._capture = capture
        self._messages = messages
        self._table = table
        self._notices = notices
        self._status_bar = status_bar
        self._make_teller = make_teller
        self._beep = beep
        self._rules: dict[int, AlertRule] = {}
        self._pause = USUAL_PAUSE
        self._first = len(capture)
        self._is_resting = False
        self._worker: AlertsWorker | None = None
        self._teller: Teller | None = None
        self._in_window = WindowTeller(notices, self)
        self._in_window.activated.connect(self._show)
        frame.add_action(Menu.CAPTURE, self.tr("&Alerts…"), "", self.ask)
        # Not with what the table takes in: it may be paused.
        receiver.recorded.connect(self._extend)
        messages.modelAboutToBeReset.connect(self._rest)
        messages.modelReset.connect(self._begin)
        messages.names.changed.connect(self._use_names)

    @property
    def rules(self) -> Mapping[int, AlertRule]:
        """All rules in their order, each by a key that stays with it."""
        return self._rules

    @property
    def pause(self) -> float:
        """Seconds for which a rule that has told tells no more."""
        return self._pause

    @Slot(float)
    def set_pause(self, seconds: float) -> None:
        self._pause = seconds
        if self._worker is not None:
            self._worker.set_pause(seconds)

    @Slot(object)
    def follow(self, rules: Mapping[int, AlertRule]) -> None:
        """Tell of what comes from now on by these rules."""
        was_on = bool(self._rules_on)
        for key in self._rules:
            self._notices.clear_notice(f"{_KEY} {key}")
        self._rules = dict(rules)
        if self._worker is not None:
            self._worker.use(self._rules_on)
        if not was_on:
            self._begin()

    @Slot()
    def ask(self) -> None:
        """Let the user change the rules."""
        # Not at the start, since few ever ask for it.
        from bcastgui.gui.alerts.dialog import AlertsDialog

        names = self._messages.names.addresses()
        dialog = AlertsDialog(self._rules, self._table.window(), names)
        dialog.entered.connect(self.follow)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(bool)
    def set_resting(self, is_resting: bool) -> None:
        """Look at nothing meanwhile, and not afterwards either: what comes is read from a file."""
        self._is_resting = is_resting
        if is_resting:
            self._rest()
        else:
            self._begin()

    def restore(self, settings: Settings) -> None:
        """Bring back the rules of the last run."""
        kept = settings.mapping(_KEY)
        self.set_pause(pause_from(kept.get("pause")))
        self.follow(dict(enumerate(rules_from(kept.get("rules")))))

    def save(self, settings: Settings) -> None:
        """Keep the rules."""
        plains = [rule.to_plain() for rule in self._rules.values()]
        settings.set_mapping(_KEY, {"rules": plains, "pause": self._pause})

    def stop(self) -> None:
        """End the thread, and let go of the desktop."""
        if self._worker is not None:
            self._worker.stop()
        if self._teller is not None:
            self._teller.close()

    @property
    def _rules_on(self) -> dict[int, AlertRule]:
        return {key: rule for key, rule in self._rules.items() if rule.is_on}

    @Slot()
    def _begin(self) -> None:
        self._first = len(self._capture)
        if self._worker is not None:
            self._worker.begin(self._first)

    @Slot()
    def _use_names(self) -> None:
        if self._worker is not None:
            self._worker.use_names(self._messages.names.addresses())

    @Slot()
    def _rest(self) -> None:
        if self._worker is not None:
            self._worker.rest()

    @Slot()
    def _extend(self) -> None:
        if self._rules_on and not self._is_resting:
            if self._worker is None:
                self._worker = self._made_worker()
            self._worker.extend(len(self._capture))

    def _made_worker(self) -> AlertsWorker:
        # With the first message: it loads the language of filters.
        from bcastgui.gui.alerts.worker import AlertsWorker

        worker = AlertsWorker(self._capture, self._pause, self)
        worker.alerted.connect(self._tell)
        worker.given_up.connect(self._give_up)
        worker.failed.connect(self._fail)
        worker.use(self._rules_on)
        worker.use_names(self._messages.names.addresses())
        worker.begin(self._first)
        worker.start()
        return worker

    @Slot(object)
    def _tell(self, alert: Alert) -> None:
        rule = self._rules_on.get(alert.rule)
        if rule is None:
            return
        if rule.way.has_sound:
            self._beep()
        if rule.way.has_notification:
            if self._teller is None:
                self._teller = self._make_teller(self._table.window().windowIcon(), self)
                self._teller.activated.connect(self._show)
                self._teller.refused.connect(self._in_window.tell)
            self._teller.tell(notice_of(alert, rule, self._messages.names))

    @Slot(object)
    def _show(self, notice: Notice) -> None:
        """Bring the window to the front, and go to the message in it."""
        window = self._table.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        place = self._place_of(notice)
        if place is None:
            text = self.tr("The message of this alert is not among those shown.")
            self._status_bar.show_result(text, is_error=False)
        else:
            self._table.go_to(place)

    def _place_of(self, notice: Notice) -> int | None:
        try:
            # After a Clear the numbers are those of other rows.
            is_same = self._capture.time(notice.row) == notice.time
        except IndexError:
            return None
        return self._messages.arrangement.find(notice.row) if is_same else None

    @Slot(int, object)
    def _give_up(self, key: int, error: InputError) -> None:
        rule = self._rules.get(key)
        if rule is None:
            return
        self.follow({**self._rules, key: replace(rule, is_on=False)})
        text = self.tr("The alert “{name}” was switched off. {reason}").format(
            name=shown_name(rule), reason=sentence(error)
        )
        action = (self.tr("Alerts"), self.ask)
        self._notices.show_notice(f"{_KEY} {key}", text, Severity.WARNING, action)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        raise error  # here, where the crash reporter takes it
