"""BusTeller: notices as notifications of the desktop, by the specification of freedesktop.org.

https://specifications.freedesktop.org/notification-spec/latest/
"""

from __future__ import annotations

import html
import os
from functools import partial

from jeepney import DBusAddress, Message, new_method_call  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, Slot

from bcastgui.gui.alerts.notice import Notice, Teller
from bcastgui.gui.alerts.session_bus import SessionBus, Values
from bcastgui.resources import resource

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"

_DEFAULT_ACTION = "default"  # That of a click on the notification itself.
_USUAL_TIME = -1  # How long it shows is for the desktop to say.


class BusTeller(Teller):
    """Asks the desktop; a notice that it does not take in time is refused."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: SessionBus | None = None
        self._abilities: frozenset[str] | None = None
        """Of the server, None while they are not known."""
        self._waiting: dict[int, Notice] = {}
        self._shown: dict[int, Notice] = {}
        """By the number that the server gave; one for each rule."""

    def tell(self, notice: Notice) -> None:
        if self._bus is not None and self._abilities is not None:
            self._send(self._bus, notice, self._abilities)
            return
        is_first = not self._waiting
        self._waiting[notice.rule] = notice
        if is_first:
            self._ask_for_abilities()

    def close(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus.deleteLater()
            self._bus = None

    def _ask_for_abilities(self) -> None:
        if self._bus is not None:
            self._bus.call(_message("GetCapabilities"), self._know)
            return
        try:
            self._bus = SessionBus(self)
        except OSError:
            self._refuse_waiting()
            return
        self._bus.opened.connect(self._begin)
        self._bus.signalled.connect(self._hear)
        self._bus.closed.connect(self._lose)

    @Slot()
    def _begin(self) -> None:
        if self._bus is not None:
            self._bus.listen_to(SERVICE, SERVICE)
            self._ask_for_abilities()

    def _know(self, answer: Values | None) -> None:
        if self._bus is None or answer is None:
            self._refuse_waiting()
            return
        self._abilities = frozenset(answer[0])
        waiting, self._waiting = self._waiting, {}
        for notice in waiting.values():
            self._send(self._bus, notice, self._abilities)

    def _send(self, bus: SessionBus, notice: Notice, abilities: frozenset[str]) -> None:
        # A title is plain everywhere; a body is markup where the server can do markup.
        body = html.escape(notice.body, quote=False) if "body-markup" in abilities else notice.body
        actions = [_DEFAULT_ACTION, self.tr("Show")] if "actions" in abilities else []
        hints = {"desktop-entry": ("s", "bcastgui"), "suppress-sound": ("b", True)}
        replaced = next((n for n, each in self._shown.items() if each.rule == notice.rule), 0)
        icon = resource("icons", "bcastgui.svg").as_uri()
        message = _message(
            "Notify",
            "susssasa{sv}i",
            ("bcastgui", replaced, icon, notice.title, body, actions, hints, _USUAL_TIME),
        )
        bus.call(message, partial(self._note, notice, replaced))

    def _note(self, notice: Notice, replaced: int, answer: Values | None) -> None:
        self._shown.pop(replaced, None)
        if answer is not None:
            self._shown[answer[0]] = notice
        else:
            # Perhaps another server comes: then it is asked what it can do.
            self._abilities = None
            self.refused.emit(notice)

    @Slot(str, object)
    def _hear(self, signal: str, values: Values) -> None:
        match signal, values:
            case "ActionInvoked", (int(number), _) if number in self._shown:
                self.activated.emit(self._shown[number])
            case "ActivationToken", (int(number), str(token)) if number in self._shown:
                # By which Wayland lets a window come to the front; Qt reads it there.
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            case "NotificationClosed", (int(number), _):
                self._shown.pop(number, None)

    @Slot()
    def _lose(self) -> None:
        if self._bus is not None:
            self._bus.deleteLater()
            self._bus = None
        self._abilities = None
        self._shown.clear()
        self._refuse_waiting()

    def _refuse_waiting(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for notice in waiting.values():
            self.refused.emit(notice)


def _message(method: str, signature: str | None = None, body: tuple[object, ...] = ()) -> Message:
    return new_method_call(DBusAddress(PATH, SERVICE, SERVICE), method, signature, body)
