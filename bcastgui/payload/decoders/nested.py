"""Values within values, with the bytes of each: what binary forms of JSON have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bcastgui.payload.decoders.decoder import Field, count_text, key_name, require_level


class ReadValue(Protocol):
    """Reads the value at ``place``, which stands within ``level`` others, and calls it ``name``.

    Its field begins at ``start`` instead, where a key comes before it. Raises DecodeError.
    """

    def __call__(
        self, payload: bytes, place: int, name: str, level: int, start: int | None = None
    ) -> Field: ...


@dataclass(frozen=True, slots=True)
class Container:
    """The beginning of an array or a map, from ``place`` to ``end``.

    ``count`` items or members follow, or, where it is None, all until the bytes ``stop``.
    """

    place: int
    end: int
    is_map: bool
    count: int | None
    stop: bytes = b""


def read_all(payload: bytes, name: str, read: ReadValue) -> tuple[Field, ...]:
    """A field for each value of ``payload``, as a rule one. Raises DecodeError."""
    fields: list[Field] = []
    place = 0
    while place < len(payload) or not fields:
        fields.append(read(payload, place, name, 0))
        place = fields[-1].end
    return tuple(fields)


def read_container(
    payload: bytes, container: Container, name: str, level: int, start: int, read: ReadValue
) -> Field:
    """The field of a container within ``level`` others; see ReadValue. Raises DecodeError."""
    require_level(level + 1, container.place)
    count, stop, end = container.count, container.stop, container.end
    children: list[Field] = []
    while count is None or len(children) < count:
        if count is None and payload.startswith(stop, end):
            end += len(stop)
            break
        number = f"[{len(children)}]"
        if container.is_map:
            children.append(_member(payload, end, number, level + 1, read))
        else:
            children.append(read(payload, end, number, level + 1))
        end = children[-1].end
    words = ("member", "members") if container.is_map else ("item", "items")
    return Field(name, count_text(len(children), *words), start, end, tuple(children))


def _member(payload: bytes, place: int, otherwise: str, level: int, read: ReadValue) -> Field:
    """A value named by its key, or both below ``otherwise`` when the key has parts itself."""
    key = read(payload, place, "key", level)
    if not key.children:
        return read(payload, key.end, key_name(key), level, start=place)
    value = read(payload, key.end, "value", level)
    return Field(otherwise, "", place, value.end, (key, value))
