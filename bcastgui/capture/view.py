"""View: the rows that a table shows."""

from __future__ import annotations

from bcastgui.capture.records import Datagram
from bcastgui.capture.store import Capture


class View:
    """The rows of a capture up to those taken in last.

    The capture grows at any time; a view grows only when it is told to, so that a table can
    announce new rows before it shows them, or be frozen.
    """

    def __init__(self, capture: Capture) -> None:
        self._capture = capture
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def waiting(self) -> int:
        """How many rows were recorded and not yet taken in."""
        return max(0, len(self._capture) - self._length)

    def take_in(self, rows: int) -> None:
        """Show ``rows`` more of the waiting rows."""
        self._length += min(rows, self.waiting)

    def clear(self) -> None:
        """Clear the capture, and the view with it."""
        self._length = 0
        self._capture.clear()

    def datagram(self, row: int) -> Datagram:
        """Row ``row`` as a value. Raises IndexError when there is no such row."""
        if row >= self._length:
            raise IndexError(f"row {row} of a view of {self._length}")
        return self._capture.datagram(row)

    def payload(self, row: int) -> bytes:
        """The payload of row ``row``. Raises IndexError when there is no such row."""
        if row >= self._length:
            raise IndexError(f"row {row} of a view of {self._length}")
        return self._capture.payload(row)
