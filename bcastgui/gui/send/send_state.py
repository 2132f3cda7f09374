"""SendState: what the send panel remembers from one run to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message

MAX_INTERVAL = 86_400_000
"""The longest wait between two sends of a repeat, in ms: a day."""

MAX_COUNT = 1_000_000_000
"""The most sends that can be asked for; 0 means without end."""


_FIRST = Message(payload="Hello, world!")


@dataclass(frozen=True, slots=True)
class SendState:
    """The fields as they stand, right or wrong. ``interval`` is in ms."""

    message: Message = _FIRST
    repeat: bool = False
    interval: int = 1_000
    count: int = 0
    recent_addresses: tuple[str, ...] = ()
    recent_payloads: tuple[tuple[Format, str], ...] = ()

    def to_plain(self) -> dict[str, object]:
        """The state in values that JSON knows."""
        return {
            **self.message.to_plain(),
            "repeat": self.repeat,
            "interval": self.interval,
            "count": self.count,
            "recent_addresses": list(self.recent_addresses),
            "recent_payloads": [[notation.name, text] for notation, text in self.recent_payloads],
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, object]) -> SendState:
        """Read what ``to_plain`` gave. Whatever is damaged or missing gets its first value."""
        new = cls()
        message = Message.from_plain(plain)
        if not isinstance(plain.get("payload"), str):
            message = replace(message, payload=new.message.payload)
        return cls(
            message=message,
            repeat=plain.get("repeat") is True,
            interval=_number(plain.get("interval"), 1, MAX_INTERVAL, new.interval),
            count=_number(plain.get("count"), 0, MAX_COUNT, new.count),
            recent_addresses=_texts(plain.get("recent_addresses")),
            recent_payloads=_payloads(plain.get("recent_payloads")),
        )


def _number(value: object, least: int, most: int, otherwise: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
        return value
    return otherwise


def _texts(value: object) -> tuple[str, ...]:
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()


def _payloads(value: object) -> tuple[tuple[Format, str], ...]:
    found = []
    for entry in value if isinstance(value, list) else ():
        match entry:
            case [str(name), str(text)] if name in Format.__members__:
                found.append((Format[name], text))
    return tuple(found)
