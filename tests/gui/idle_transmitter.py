"""A transmitter that sends nothing."""

from __future__ import annotations

from bcastgui.capture.store import Capture
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.net.sender import Sender


class IdleTransmitter(TransmitterThread):
    """Is never started, and keeps what it is asked: requests, and None to stop repeating."""

    def __init__(self) -> None:
        super().__init__(Sender(), Capture())
        self.asked: list[SendRequest | None] = []

    def send(self, request: SendRequest, by: str = "") -> None:
        self.asked.append(request)

    def stop_repeating(self, by: str = "") -> None:
        self.asked.append(None)

    @property
    def requests(self) -> list[SendRequest]:
        """What it is to send."""
        return [request for request in self.asked if request is not None]
