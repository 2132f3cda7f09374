"""DecoderChoices: the decoders that the user chose, each for the port of a datagram."""

from __future__ import annotations

from collections.abc import Mapping

from bcastgui.capture.records import Datagram


class DecoderChoices:
    """By the port that tells what a datagram is: the one that it was sent to."""

    def __init__(self) -> None:
        self._by_port: dict[int, str] = {}

    def of(self, datagram: Datagram) -> str:
        """The name of the decoder for ``datagram``; empty when none was chosen."""
        return self._by_port.get(datagram.destination_port, "")

    def choose(self, datagram: Datagram, name: str) -> None:
        """Keep ``name`` for datagrams like this one; forget what was chosen when it is empty."""
        if name:
            self._by_port[datagram.destination_port] = name
        else:
            self._by_port.pop(datagram.destination_port, None)

    def state(self) -> dict[str, object]:
        """All of them, to be remembered."""
        return {str(port): name for port, name in self._by_port.items()}

    def restore(self, state: Mapping[str, object]) -> None:
        """Take back what state() gave; what it cannot have given is left out."""
        self._by_port = {
            int(port): name
            for port, name in state.items()
            if port.isascii() and port.isdigit() and isinstance(name, str) and name
        }
