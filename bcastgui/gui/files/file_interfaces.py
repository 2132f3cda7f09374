"""Interfaces of files: numbers for them that no interface of this machine has."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from bcastgui.capture.records import Batch

FIRST_OF_FILES = 1 << 31
"""From here on. Systems count their interfaces from 1, and take numbers up again."""


class FileInterfaces:
    """Gives each name of an interface one number, the same for all files of a capture."""

    def __init__(self, known: Mapping[int, str]) -> None:
        """``known`` are the interfaces that the capture has names for, by their number."""
        self._numbers = {name: n for n, name in known.items() if n >= FIRST_OF_FILES}
        self._next = max((FIRST_OF_FILES - 1, *self._numbers.values())) + 1

    @property
    def names(self) -> dict[int, str]:
        """The names of interfaces of files, by their number."""
        return {number: name for name, number in self._numbers.items()}

    def renumbered(self, batch: Batch, names: Mapping[int, str]) -> Batch:
        """``batch`` with these numbers for its interfaces, which ``names`` names as they are."""
        records = batch.records.copy()
        before = batch.records["interface"]
        for index in np.unique(before).tolist():
            if index:
                records["interface"][before == index] = self._number(names.get(index, f"#{index}"))
        return Batch(records, batch.block)

    def _number(self, name: str) -> int:
        if not name:
            return 0
        if name not in self._numbers:
            self._numbers[name] = self._next
            self._next += 1
        return self._numbers[name]
