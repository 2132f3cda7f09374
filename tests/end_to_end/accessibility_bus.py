"""The D-Bus calls below the screen reader: many at a time, their answers in order."""

from __future__ import annotations

import functools
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_method_call,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    open_dbus_connection,
)

_AT_ONCE = 64
"""Calls under way: enough to hide each one's delay, too few to fill a socket's buffer."""

_TIMEOUT_S = 15.0


class ElementGoneError(LookupError):
    """The object asked is not there any more, or does not have the interface."""


@dataclass(frozen=True, slots=True)
class Call:
    """A method call on one object of a program, with a D-Bus signature for its arguments."""

    destination: str
    path: str
    interface: str
    method: str
    signature: str | None = None
    arguments: tuple[Any, ...] = ()


def get_property(destination: str, path: str, interface: str, name: str) -> Call:
    """The call that reads a property; its answer is a variant, as (signature, value)."""
    return Call(destination, path, _PROPERTIES, "Get", "ss", (interface, name))


def set_property(
    destination: str, path: str, interface: str, name: str, value: tuple[str, Any]
) -> Call:
    """The call that sets a property to a variant, given as (signature, value)."""
    return Call(destination, path, _PROPERTIES, "Set", "ssv", (interface, name, value))


class Bus:
    """A connection to the bus at `address`. Close it when done."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address, auth_timeout=10.0)

    def call(self, call: Call) -> Any:
        """The one value that the call returns; ElementGoneError if it is refused."""
        (answer,) = self.call_all([call])
        if isinstance(answer, ElementGoneError):
            raise answer
        return answer

    def call_all(self, calls: Iterable[Call]) -> list[Any]:
        """The value each call returns, in order; for a refused call, the ElementGoneError."""
        waiting = list(calls)
        answers: list[Any] = []
        for start in range(0, len(waiting), _AT_ONCE):
            answers += self._call_some(waiting[start : start + _AT_ONCE])
        return answers

    def process_id(self, destination: str) -> int:
        """The process behind a name on the bus."""
        return int(
            self.call(
                Call(_DAEMON, "/org/freedesktop/DBus", _DAEMON, _PROCESS_ID, "s", (destination,))
            )
        )

    def close(self) -> None:
        self._connection.close()

    def _call_some(self, calls: Sequence[Call]) -> list[Any]:
        serials = [next(self._connection.outgoing_serial) for _ in calls]
        frames = [_with_serial(_frame(call), s) for s, call in zip(serials, calls, strict=True)]
        self._connection.sock.sendall(b"".join(frames))
        deadline = time.monotonic() + _TIMEOUT_S
        replies: dict[int, Message] = {}
        while len(replies) < len(calls):
            try:
                message = self._connection.receive(timeout=max(0.0, deadline - time.monotonic()))
            except TimeoutError:
                first = next(c for s, c in zip(serials, calls, strict=True) if s not in replies)
                raise AssertionError(f"no answer in {_TIMEOUT_S:g} s to {first}") from None
            # Answers to a batch that was given up, and signals, are not ours.
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in serials:
                replies[serial] = message
        return [_value(replies[s], call) for s, call in zip(serials, calls, strict=True)]


_DAEMON = "org.freedesktop.DBus"
_PROCESS_ID = "GetConnectionUnixProcessID"
_PROPERTIES = "org.freedesktop.DBus.Properties"


_SERIAL = slice(8, 12)
"""Where a message has its number; jeepney writes it with the lowest byte first."""


@functools.lru_cache(maxsize=4_096)
def _frame(call: Call) -> bytes:
    """The message on the wire, but for its number: the same things are asked again and again."""
    address = DBusAddress(call.path, call.destination, call.interface)
    message = new_method_call(address, call.method, call.signature, call.arguments)
    frame: bytes = message.serialise(serial=1)
    return frame


def _with_serial(frame: bytes, serial: int) -> bytes:
    return frame[: _SERIAL.start] + serial.to_bytes(4, "little") + frame[_SERIAL.stop :]


def _value(reply: Message, call: Call) -> Any:
    if reply.header.message_type is MessageType.error:
        return ElementGoneError(f"{reply.header.fields.get(HeaderFields.error_name)} to {call}")
    return reply.body[0] if reply.body else None
