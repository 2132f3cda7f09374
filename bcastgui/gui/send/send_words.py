"""What became of a send, in words for the status bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.joined import clauses, listed
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.transmitter import SendReport
from bcastgui.gui.table.datagram_text import EndpointText
from bcastgui.gui.widgets.numbers import bytes_text, grouped
from bcastgui.net.endpoints import HostName, format_endpoint
from bcastgui.net.reasons import send_reason
from bcastgui.net.send_results import SendResult


def describe(report: SendReport, endpoint: EndpointText = format_endpoint) -> tuple[str, bool]:
    """One line that says where it left, and where not and why; and whether any way failed.

    ``endpoint`` writes the destination.
    """
    translate = QCoreApplication.translate
    refused = [result for result in report.results if not result.accepted]
    accepted = [result for result in report.results if result.accepted]
    ways = [result.interface for result in accepted]
    parts = []
    if accepted:
        if any(ways):
            line = translate("SendWords", "Sent {size} to {destination} by {interfaces}")
        else:
            line = translate("SendWords", "Sent {size} to {destination} by the route of the system")
        parts.append(
            line.format(
                size=_size(accepted),
                destination=_destination(report.request, endpoint),
                interfaces=listed(ways),
            )
        )
    if report.unreadable:
        line = translate("SendWords", "The file cannot be read any more: {reason}")
        parts.append(line.format(reason=report.unreadable))
    for result in refused:
        if result.interface:
            line = translate("SendWords", "Not sent by {interface}: {reason}")
        else:
            line = translate("SendWords", "Not sent: {reason}")
        parts.append(line.format(interface=result.interface, reason=_reason(result)))
    return clauses(parts), bool(refused or report.unreadable)


def describe_failed_look_up(request: SendRequest, reason: str) -> str:
    """Why the name that ``request`` goes to has no address; ``reason`` is that of the resolver."""
    line = QCoreApplication.translate(
        "SendWords", "Not sent: {name} has no known address ({reason})."
    )
    return line.format(name=request.destination, reason=core_text(reason))


def _size(results: list[SendResult]) -> str:
    least, *others = sorted({len(result.payload) for result in results})
    if not others:
        return bytes_text(least)
    line = QCoreApplication.translate("SendWords", "{least} to {most}")
    return line.format(least=grouped(least), most=bytes_text(others[-1]))


def _reason(result: SendResult) -> str:
    if result.refused is None:
        return core_text(send_reason(result.error))
    line = QCoreApplication.translate("SendWords", "the system does not set the option {option}")
    return line.format(option=core_text(result.refused.value))


def _destination(request: SendRequest, endpoint: EndpointText) -> str:
    if isinstance(request.destination, HostName):
        return f"{request.destination}:{request.port}"
    return endpoint(request.destination, request.port)
