"""Captures that are compressed with gzip (RFC 1952), as Wireshark saves them on request."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bcastgui.formats.contract import Account, Damage, Portion, Reader

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

GZIP: Final = b"\x1f\x8b"
"""What such a file begins with."""


class Unpacked(io.RawIOBase):
    """What is in ``packed``: one member after the other, up to where they are damaged.

    However much a few bytes stand for, no more is unpacked than is asked for.
    """

    def __init__(self, packed: io.BufferedReader) -> None:
        super().__init__()
        self.position = 0
        self.damage: Damage | None = None
        self._packed = packed
        self._waiting = b""
        self._size = 0
        self._begin()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Raises OSError of what is packed; damage ends it as if it were complete."""
        view = memoryview(buffer).cast("B")
        while self.damage is None:
            has_more = bool(self._waiting) or self._read_on()
            if not has_more and not self._is_inside:
                break
            data = self._unpack(len(view))
            if data:
                view[: len(data)] = data
                self._size += len(data)
                return len(data)
            if not has_more and self._is_inside:
                self._note_damage("The compressed file ends too soon.")
        return 0

    def _begin(self) -> None:
        self._member = zlib.decompressobj(16 + zlib.MAX_WBITS)  # with the head of gzip
        self._is_inside = False

    def _read_on(self) -> bool:
        self._waiting = self._packed.read1(_PIECE)
        self.position += len(self._waiting)
        return bool(self._waiting)

    def _unpack(self, most: int) -> bytes:
        self._is_inside = True
        try:
            data = self._member.decompress(self._waiting, most)
        except zlib.error:
            self._note_damage("What follows cannot be unpacked.")
            return b""
        if self._member.eof:
            # Some tools fill up the last block of a tape or disk.
            self._waiting = self._member.unused_data.lstrip(b"\0")
            self._begin()
        else:
            self._waiting = self._member.unconsumed_tail
        return data

    def _note_damage(self, template: str) -> None:
        self.damage = Damage(self._size, template)


class UnpackedReader:
    """Reads a file through ``unpacked``, whose damage its account has too.

    Positions are those in the compressed file; places of damage are those in what is in it.
    """

    def __init__(self, reader: Reader, unpacked: Unpacked) -> None:
        self._reader = reader
        self._unpacked = unpacked

    @property
    def account(self) -> Account:
        return self._reader.account

    def portions(self) -> Iterator[Portion]:
        """See Reader."""
        for portion in self._reader.portions():
            yield replace(portion, position=self._unpacked.position)
        if self._unpacked.damage is not None:
            self.account.add_damage(self._unpacked.damage)


_PIECE: Final = 256 << 10
