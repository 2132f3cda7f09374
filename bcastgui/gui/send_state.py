"""SendState: what the send panel remembers from one run to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bcastgui.net.endpoints import LIMITED_BROADCAST
from bcastgui.payload.compose import Format

MAX_INTERVAL = 86_400_000
"""The longest wait between two sends of a repeat, in ms: a day."""

MAX_COUNT = 1_000_000_000
"""The most sends that can be asked for; 0 means without end."""


@dataclass(frozen=True, slots=True)
class SendState:
    """The fields as they stand, right or wrong. ``interval`` is in ms."""

    address: str = str(LIMITED_BROADCAST)
    port: str = "12345"
    via: tuple[str, ...] = ()
    source_port: str = ""
    format: Format = Format.TEXT
    payload: str = "Hello, world!"
    repeat: bool = False
    interval: int = 1_000
    count: int = 0
    recent_addresses: tuple[str, ...] = ()
    recent_payloads: tuple[tuple[Format, str], ...] = ()

    def to_plain(self) -> dict[str, object]:
        """The state in values that JSON knows."""
        return {
            "address": self.address,
            "port": self.port,
            "via": list(self.via),
            "source_port": self.source_port,
            "format": self.format.name,
            "payload": self.payload,
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
        return cls(
            address=_text(plain.get("address"), new.address),
            port=_text(plain.get("port"), new.port),
            via=_texts(plain.get("via")),
            source_port=_text(plain.get("source_port"), new.source_port),
            format=_format(plain.get("format"), new.format),
            payload=_text(plain.get("payload"), new.payload),
            repeat=plain.get("repeat") is True,
            interval=_number(plain.get("interval"), 1, MAX_INTERVAL, new.interval),
            count=_number(plain.get("count"), 0, MAX_COUNT, new.count),
            recent_addresses=_texts(plain.get("recent_addresses")),
            recent_payloads=_payloads(plain.get("recent_payloads")),
        )


def _text(value: object, otherwise: str) -> str:
    return value if isinstance(value, str) else otherwise


def _number(value: object, least: int, most: int, otherwise: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
        return value
    return otherwise


def _format(value: object, otherwise: Format) -> Format:
    if isinstance(value, str) and value in Format.__members__:
        return Format[value]
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
