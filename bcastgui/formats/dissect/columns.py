"""Columns of equal length, and headers that lie anywhere in a block, taken all at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self, TypeAlias

import numpy as np
import numpy.typing as npt

Bytes: TypeAlias = npt.NDArray[np.uint8]
Places: TypeAlias = npt.NDArray[np.int64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Headers: TypeAlias = npt.NDArray[np.void]


class Columns:
    """What a slotted dataclass inherits whose fields are arrays of equal length, its columns."""

    __slots__ = ()

    def __len__(self) -> int:
        return len(self._columns()[0])

    def only(self, which: Flags) -> Self:
        """The rows that ``which`` says yes of."""
        return self if which.all() else self.at(which.nonzero()[0])

    def at(self, places: Places) -> Self:
        """The rows at ``places``, in that order."""
        return type(self)(*(column[places] for column in self._columns()))

    @classmethod
    def joined(cls, parts: Sequence[Self]) -> Self:
        """One after the other; of at least one."""
        if len(parts) == 1:
            return parts[0]
        columns = zip(*(part._columns() for part in parts), strict=True)
        return cls(*(np.concatenate(pieces) for pieces in columns))

    def _columns(self) -> list[npt.NDArray[Any]]:
        names: tuple[str, ...] = self.__slots__
        return [getattr(self, name) for name in names]


def take(block: Bytes, places: Places, layout: np.dtype[np.void]) -> Headers:
    """A copy of the headers that begin at ``places``, all of them within ``block``."""
    # Every place of the block seen as the start of a header. As bare bytes, since NumPy copies
    # records field by field.
    size = max(len(block) - layout.itemsize + 1, 0)
    bare = np.dtype(f"V{layout.itemsize}")
    everywhere: Headers = np.ndarray((size,), bare, block.data, 0, (1,))
    return everywhere[places].view(layout)
