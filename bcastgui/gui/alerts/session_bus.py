"""SessionBus: calls on D-Bus over the event loop of Qt, so that nothing ever waits for an answer.

Qt's own module for D-Bus is not used: through PySide6 it cannot write an unsigned number of 32
bits, which notifications have.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from typing import Any, TypeAlias

from jeepney import (  # type: ignore[import-untyped]
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Parser,
    message_bus,
)
from jeepney.auth import BEGIN, AuthenticationError, Authenticator  # type: ignore[import-untyped]
from jeepney.bus import get_connectable_addresses  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

PATIENCE_MS = 5_000
"""After which there is taken to be no answer. The desktop may have to start who answers."""

_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
_READ_AT_ONCE = 65_536

Values: TypeAlias = tuple[Any, ...]
Answered: TypeAlias = Callable[[Values | None], object]
"""Is given what the call returned; None when it was refused, or nobody answers."""


class SessionBus(QObject):
    """A connection. It stays closed when it was closed; another one may be made then."""

    opened = Signal()
    """Calls can be made from now on."""

    signalled = Signal(str, object)
    """A signal of another program came: its name, and its values as a tuple."""

    closed = Signal()
    """The bus, or the way to it, is gone. Calls under way have no answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Raises OSError when there is no bus."""
        super().__init__(parent)
        self._authenticator = Authenticator()
        self._parser = Parser()
        self._serial = 0
        self._calls: dict[int, Answered] = {}
        self._socket = _connected(_address())
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(self._give_up)
        self._opening.start(PATIENCE_MS)
        self._send(self._authenticator.data_to_send())

    def call(self, message: Message, answered: Answered) -> None:
        """Send ``message``, and have the answer given to ``answered``."""
        self._serial += 1
        serial = self._serial
        self._calls[serial] = answered
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._answer(serial, None))
        self._send(message.serialise(serial))

    def listen_to(self, sender: str, interface: str) -> None:
        """Receive the signals of ``interface`` that ``sender`` gives."""
        rule = MatchRule(type="signal", sender=sender, interface=interface)
        self.call(message_bus.AddMatch(rule), lambda answer: None)

    def close(self) -> None:
        """Let go of the bus. Nothing is told from now on."""
        self._calls.clear()
        self._notifier.setEnabled(False)
        self._opening.stop()
        self._socket.close()

    @Slot()
    def _read(self) -> None:
        try:
            data = self._socket.recv(_READ_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._give_up()
        elif not self._authenticator.authenticated:
            self._authenticate(data)
        else:
            for message in self._parser.feed(data):
                self._take(message)

    def _authenticate(self, data: bytes) -> None:
        try:
            self._authenticator.feed(data)
        except AuthenticationError:
            self._give_up()
            return
        if self._authenticator.authenticated:
            self._send(BEGIN)
            self.call(message_bus.Hello(), self._open)

    def _open(self, answer: Values | None) -> None:
        if answer is None:
            self._give_up()
        else:
            self._opening.stop()
            self.opened.emit()

    def _take(self, message: Message) -> None:
        header = message.header
        match header.message_type:
            case MessageType.signal:
                self.signalled.emit(header.fields.get(HeaderFields.member, ""), message.body)
            case MessageType.method_return:
                self._answer(header.fields.get(HeaderFields.reply_serial, 0), message.body)
            case MessageType.error:
                self._answer(header.fields.get(HeaderFields.reply_serial, 0), None)

    def _answer(self, serial: int, answer: Values | None) -> None:
        answered = self._calls.pop(serial, None)
        if answered is not None:
            answered(answer)

    def _send(self, data: bytes) -> None:
        try:
            sent = self._socket.send(data)
        except OSError:
            sent = 0
        if sent < len(data):
            # A bus that does not even read hundreds of notifications is as good as none.
            QTimer.singleShot(0, self, self._give_up)

    @Slot()
    def _give_up(self) -> None:
        if self._notifier.isEnabled():
            calls = list(self._calls.values())
            self.close()
            for answered in calls:
                answered(None)
            self.closed.emit()


def _address() -> str:
    """Where the bus listens. Raises OSError when nobody says, or it is nowhere on this machine."""
    # Where systemd puts it, for a program that is started by something without a session.
    usual = f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '/nowhere')}/bus"
    try:
        address: str = next(get_connectable_addresses(os.environ.get(_ADDRESS) or usual))
    except (ValueError, RuntimeError) as error:
        raise OSError(str(error)) from error
    return address


def _connected(address: str) -> socket.socket:
    """A socket that is connected at once, as those within one machine are. Raises OSError."""
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        made.setblocking(False)
        made.connect(address)
    except OSError:
        made.close()
        raise
    return made
