"""Which file went wrong: the system tells it when one is opened, not of what is written later."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from typing_extensions import Buffer


@contextmanager
def naming(name: str) -> Iterator[None]:
    """Have an OSError that comes out of the block say that it is about the file ``name``."""
    try:
        yield
    except OSError as error:
        error.filename = name
        raise


class RawOutput(Protocol):
    """What takes bytes, perhaps only a part of those that it is given."""

    def fileno(self) -> int: ...

    def write(self, data: Buffer, /) -> int | None: ...


class NamedOutput(io.RawIOBase):
    """What is written goes to ``raw``, and what goes wrong is about the file ``name``.

    It does not own ``raw``, which stays open when this is closed.
    """

    def __init__(self, raw: RawOutput, name: str) -> None:
        self._raw = raw
        self._name = name

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._raw.fileno()

    def write(self, data: Buffer, /) -> int | None:
        """How many bytes were taken. Raises OSError."""
        with naming(self._name):
            return self._raw.write(data)
