"""A message bus with a notification server behind it, on the event loop of the test."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    Parser,
    new_error,
    new_method_return,
    new_signal,
)
from PySide6.QtCore import QSocketNotifier

SERVER = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)


class FakeBus:
    """Notes all calls. What is in ``mute`` has no answer, what is in ``refused`` has an error."""

    def __init__(self, path: Path) -> None:
        self.address = f"unix:path={path}"
        self.abilities = ["body", "body-markup", "actions"]
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.mute: set[str] = set()
        self.refused: set[str] = set()
        self.is_mute_from_the_start = False
        self.welcome = b"OK 1234deadbeef\r\n"
        self._listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listening.bind(str(path))
        self._listening.listen()
        self._peers: list[_Peer] = []
        self._notifier = _notifier(self._listening, self._accept)

    def named(self, method: str) -> list[tuple[Any, ...]]:
        """The arguments of each call of ``method``."""
        return [arguments for name, arguments in self.calls if name == method]

    def signal(self, name: str, signature: str, *values: object) -> None:
        """Give a signal to all that are connected."""
        for peer in self._peers:
            peer.send(new_signal(SERVER, name, signature, values).serialise(1_000))

    def hang_up(self) -> None:
        """Close all connections."""
        while self._peers:
            self._peers.pop().close()

    def close(self) -> None:
        self.hang_up()
        self._notifier.setEnabled(False)
        self._listening.close()

    def _accept(self) -> None:
        self._peers.append(_Peer(self, self._listening.accept()[0]))

    def answer(self, message: Message) -> Message | None:
        """The answer to a call."""
        name = message.header.fields[HeaderFields.member]
        self.calls.append((name, message.body))
        if name in self.mute:
            return None
        if name in self.refused:
            return new_error(message, "org.freedesktop.DBus.Error.ServiceUnknown")
        match name:
            case "Hello":
                return new_method_return(message, "s", (":1.7",))
            case "GetCapabilities":
                return new_method_return(message, "as", (self.abilities,))
            case "Notify":
                replaced = message.body[1]
                number = replaced or len(self.named("Notify")) + 40
                return new_method_return(message, "u", (number,))
        return new_method_return(message)


class _Peer:
    """Who is connected."""

    def __init__(self, bus: FakeBus, connection: socket.socket) -> None:
        self._bus = bus
        self._connection = connection
        self._parser = Parser()
        self._greeting: bytes | None = b""
        self._notifier = _notifier(connection, self._read)

    def send(self, data: bytes) -> None:
        self._connection.sendall(data)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._connection.close()

    def _read(self) -> None:
        data = self._connection.recv(65_536)
        if not data:
            self.close()
        elif self._greeting is None:
            self._hear(data)
        elif not self._bus.is_mute_from_the_start:
            self._greet(self._greeting + data)

    def _greet(self, greeting: bytes) -> None:
        first, end, rest = greeting.partition(b"\r\n")
        assert not end or first.startswith(b"\0AUTH EXTERNAL")
        if end and not rest:
            self.send(self._bus.welcome)
        _, begin, messages = rest.partition(b"BEGIN\r\n")
        self._greeting = None if begin else greeting
        if messages:
            self._hear(messages)

    def _hear(self, data: bytes) -> None:
        for message in self._parser.feed(data):
            answer = self._bus.answer(message)
            if answer is not None:
                self.send(answer.serialise(len(self._bus.calls)))


def _notifier(of: socket.socket, act: Callable[[], None]) -> QSocketNotifier:
    notifier = QSocketNotifier(of.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda socket, kind: act())
    return notifier
