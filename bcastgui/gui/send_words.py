"""What became of a send, in words for the status bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bcastgui.gui.numbers import bytes_text
from bcastgui.gui.send_request import SendRequest
from bcastgui.gui.transmitter import SendReport
from bcastgui.net.endpoints import HostName, format_endpoint
from bcastgui.net.reasons import send_reason


def describe(report: SendReport) -> tuple[str, bool]:
    """One line that says where it left, and where not and why; and whether any way failed."""
    translate = QCoreApplication.translate
    refused = [result for result in report.results if not result.accepted]
    ways = [result.interface for result in report.results if result.accepted]
    parts = []
    if ways:
        line = translate("SendWords", "Sent {size} to {destination} by {interfaces}")
        parts.append(
            line.format(
                size=bytes_text(len(report.request.payload)),
                destination=_destination(report.request),
                interfaces=", ".join(filter(None, ways)) or translate("SendWords", "the route"),
            )
        )
    for result in refused:
        if result.interface:
            line = translate("SendWords", "Not sent by {interface}: {reason}")
        else:
            line = translate("SendWords", "Not sent: {reason}")
        parts.append(line.format(interface=result.interface, reason=send_reason(result.error)))
    return "; ".join(parts), bool(refused)


def _destination(request: SendRequest) -> str:
    if isinstance(request.destination, HostName):
        return f"{request.destination}:{request.port}"
    return format_endpoint(request.destination, request.port)
