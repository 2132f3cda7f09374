"""The parts of a template that are filled at each send."""

from __future__ import annotations

import random
import string
import uuid
from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from bcastgui.payload.checksums import Checksum
from bcastgui.payload.number_form import NumberForm
from bcastgui.payload.template import Context
from bcastgui.payload.time_form import TimeForm


class Part:
    """A part that needs only the context. ``by_way`` says that it differs for each interface."""

    __slots__ = ()

    by_way: ClassVar[bool] = False

    def fill(self, context: Context) -> bytes:
        """The bytes that stand in its place."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Counter(Part):
    """``start`` in the first datagram, ``step`` more in each that follows."""

    start: int
    step: int
    form: NumberForm

    def fill(self, context: Context) -> bytes:
        return self.form.write(self.start + self.step * context.number)


@dataclass(frozen=True, slots=True)
class ClockTime(Part):
    """The time of sending as text."""

    form: TimeForm

    def fill(self, context: Context) -> bytes:
        return self.form.write(context.time_ns).encode("utf-8")


@dataclass(frozen=True, slots=True)
class EpochTime(Part):
    """The time of sending as a number of units of ``unit`` ns since 1970 UTC."""

    unit: int
    form: NumberForm

    def fill(self, context: Context) -> bytes:
        return self.form.write(context.time_ns // self.unit)


@dataclass(frozen=True, slots=True)
class RandomBytes(Part):
    """``count`` bytes of any value."""

    count: int

    def fill(self, context: Context) -> bytes:
        return random.randbytes(self.count)


@dataclass(frozen=True, slots=True)
class RandomText(Part):
    """``count`` letters and digits of ASCII."""

    count: int

    def fill(self, context: Context) -> bytes:
        return "".join(random.choices(_LETTERS, k=self.count)).encode("ascii")


@dataclass(frozen=True, slots=True)
class RandomNumber(Part):
    """A whole number from ``least`` to ``most``, both included."""

    least: int
    most: int
    form: NumberForm

    def fill(self, context: Context) -> bytes:
        return self.form.write(random.randint(self.least, self.most))


@dataclass(frozen=True, slots=True)
class Uuid(Part):
    """A new random UUID (RFC 9562, version 4), as text or as its 16 bytes."""

    as_bytes: bool

    def fill(self, context: Context) -> bytes:
        new = uuid.uuid4()
        return new.bytes if self.as_bytes else str(new).encode("ascii")


@dataclass(frozen=True, slots=True)
class OwnAddress(Part):
    """The address that the datagram leaves from, as text or as its 4 or 16 bytes."""

    by_way: ClassVar[bool] = True

    as_bytes: bool

    def fill(self, context: Context) -> bytes:
        if context.address is None:
            return b""
        if self.as_bytes:
            return context.address.packed
        # A scope means something only on this machine.
        return str(context.address).partition("%")[0].encode("ascii")


@dataclass(frozen=True, slots=True)
class OwnPort(Part):
    """The port that the datagram leaves from."""

    by_way: ClassVar[bool] = True

    form: NumberForm

    def fill(self, context: Context) -> bytes:
        return self.form.write(context.port)


@dataclass(frozen=True, slots=True)
class InterfaceName(Part):
    """The name of the interface that the datagram leaves by."""

    by_way: ClassVar[bool] = True

    def fill(self, context: Context) -> bytes:
        return context.interface.encode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class CapturedGroup(Part):
    """The bytes of a captured group; nothing outside an automatic reply."""

    name: str

    def fill(self, context: Context) -> bytes:
        return context.groups.get(self.name, b"")


Where: TypeAlias = Literal["all", "before", "after"]


@dataclass(frozen=True, slots=True)
class Span:
    """Which bytes of a datagram are meant: seen from the part's own place, or from the start.

    ``first`` and ``end`` count from 0, ``end`` is exclusive; None leaves that side to ``where``.
    """

    where: Where = "before"
    first: int | None = None
    end: int | None = None

    def ends(self, place: int, size: int, total: int) -> tuple[int, int]:
        """The span for a part of ``size`` bytes at ``place``, among ``total`` bytes."""
        first = place + size if self.where == "after" else 0
        end = place if self.where == "before" else total
        first = first if self.first is None else min(self.first, total)
        end = end if self.end is None else min(self.end, total)
        return first, max(first, end)


@dataclass(frozen=True, slots=True)
class Length:
    """How many bytes the datagram has, or those before or after."""

    by_way: ClassVar[bool] = False

    span: Span
    form: NumberForm

    def fill(self, place: int, size: int, total: int) -> bytes:
        first, end = self.span.ends(place, size, total)
        return self.form.write(end - first)


@dataclass(frozen=True, slots=True)
class Check:
    """A checksum over bytes of the datagram."""

    by_way: ClassVar[bool] = False

    checksum: Checksum
    span: Span
    form: NumberForm

    @property
    def size(self) -> int:
        """How many bytes it takes: always as many as its largest value."""
        return len(self.form.write((1 << self.checksum.bits) - 1))

    def fill(self, place: int, payload: bytearray) -> bytes:
        first, end = self.span.ends(place, self.size, len(payload))
        return self.form.write(self.checksum.of(bytes(payload[first:end])))


_LETTERS = string.ascii_letters + string.digits
