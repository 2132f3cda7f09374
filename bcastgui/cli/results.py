"""Results: what was sent and what was answered, counted and printed."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Batch, Direction
from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.selection import Selection
from bcastgui.cli.words import say, shown
from bcastgui.formats.contract import Writer
from bcastgui.net.interfaces import Interface
from bcastgui.net.packet_options import Option
from bcastgui.net.reasons import send_reason


class Results:
    """Prints a row for each datagram that left, and an error for each way that refused."""

    def __init__(self, writer: Writer, *, prints_refused: bool) -> None:
        """``prints_refused`` also prints a row for each datagram that was refused."""
        self._writer = writer
        self._prints_refused = prints_refused
        self._rows = Selection()
        self._interfaces: dict[int, str] = {}
        self._told: set[tuple[str, int]] = set()
        self.sent = self.refused = self.answers = 0

    def name_interfaces(self, interfaces: Iterable[Interface]) -> None:
        """Learn the names of interfaces; those known before are kept."""
        self._interfaces.update((each.index, each.name) for each in interfaces)

    def refuse(self, interface: str, error: int, option: Option | None = None) -> None:
        """Say why nothing leaves by ``interface``; once for each reason, however often it is so.

        ``error`` is an errno, ``option`` what the system does not set if that was the reason.
        """
        if (interface, error) in self._told:
            return
        self._told.add((interface, error))
        way = f" by {shown(interface)}" if interface else ""
        if option is None:
            say(f"not sent{way}: {send_reason(error)}")
        else:
            say(f"not sent{way}: the system does not set the option {option.value}")

    def take_sent(self, batch: Batch) -> None:
        """Rows of what was to be sent. Raises OSError when they cannot be printed."""
        records = batch.records
        is_refused = records["error"] != 0
        for index, error in {
            (int(record["interface"]), int(record["error"])) for record in records[is_refused]
        }:
            # An interface that is gone has no index, and was told of by its name.
            if index or not any(told == error for _, told in self._told):
                self.refuse(self._interfaces.get(index, ""), error)
        refused = int(np.count_nonzero(is_refused))
        self.refused += refused
        self.sent += len(batch) - refused
        self._print(batch if self._prints_refused else _picked(batch, ~is_refused))

    def take_received(self, batch: Batch) -> None:
        """Rows of what came to the port; what of our own came back is no answer."""
        records = batch.records
        answers = _picked(batch, (records["direction"] == Direction.RECEIVED) & ~records["echo"])
        self.answers += len(answers)
        self._print(answers)

    @property
    def code(self) -> ExitCode:
        """How the command ends, as far as sending goes."""
        if not self.sent:
            return ExitCode.FAILED
        return ExitCode.PARTLY if self.refused else ExitCode.DONE

    def _print(self, batch: Batch) -> None:
        for rows in self._rows.of(batch, self._interfaces):
            self._writer.write(rows)


def _picked(batch: Batch, wanted: npt.NDArray[np.bool_]) -> Batch:
    return batch if wanted.all() else Batch(batch.records[wanted], batch.block)
