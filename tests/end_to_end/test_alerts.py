"""Alerts: a message that somebody waits for is told by the desktop, and a click leads to it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from .conftest import StartProgram
from .desktop import Desktop
from .network import LAN0, Host
from .program import Program
from .states import State
from .waiting import wait_until

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class NotificationServer:
    """What shows notifications on a real desktop; this one notes them. Close it at last."""

    def __init__(self, address: str) -> None:
        self._notified: list[tuple[Any, ...]] = []
        self._connection = open_dbus_connection(address, auth_timeout=10.0)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))

    def notified(self) -> list[tuple[Any, ...]]:
        """The arguments of all calls of Notify until now."""
        with contextlib.suppress(TimeoutError):
            while True:
                message = self._connection.receive(timeout=0.01)
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._answer(message))
        return self._notified

    def click(self, number: int) -> None:
        """Do as if somebody clicked on a notification."""
        emitter = DBusAddress(PATH, interface=NAME)
        self._connection.send(new_signal(emitter, "ActionInvoked", "us", (number, "default")))

    def close(self) -> None:
        self._connection.close()

    def _answer(self, message: Message) -> Message:
        fields = message.header.fields
        match fields[HeaderFields.member], fields.get(HeaderFields.signature):
            case "GetCapabilities", None:
                return new_method_return(message, "as", (["body", "body-markup", "actions"],))
            case "Notify", "susssasa{sv}i":
                self._notified.append(message.body)
                return new_method_return(message, "u", (message.body[1] or len(self._notified),))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


@pytest.fixture
def server(desktop: Desktop) -> Iterator[NotificationServer]:
    with contextlib.closing(NotificationServer(desktop.env["DBUS_SESSION_BUS_ADDRESS"])) as server:
        yield server


def test_an_alert_reaches_the_desktop_and_leads_back(
    alpha: Host, server: NotificationServer, start_program: StartProgram
) -> None:
    program = start_program()
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    program.choose_menu("Capture", "Alerts")
    program.control("Add").click()
    program.control("Filter of the alert").replace("payload contains open")
    program.control("Name of the alert").replace("Door")
    program.screenshot("alerts")
    program.hands.press("Return")
    wait_until(lambda: not program.says("Filter of the alert"), "the dialog closed")

    alpha.send(LAN0.broadcast, *texts("calm", "<b>open</b>", "open again", "open still", "calm"))
    wait_until(lambda: len(server.notified()) == 1, "a notification", seen=program.table.rows)
    [(application, _, _, title, body, actions, *_)] = server.notified()
    assert (application, title) == ("bcastgui", "Door")
    assert body.startswith("10.9.0.2:")
    assert body.endswith(": &lt;b&gt;open&lt;/b&gt;")
    assert actions[0] == "default"
    wait_until(lambda: program.table.row_count == 5, "all rows")
    assert len(server.notified()) == 1, "one in ten seconds"
    server.click(1)
    wait_until(lambda: selected(program) == ["<b>open</b>"], "the message")
    program.quit()

    # The rule is there at the next start, and tells in the window once no desktop does.
    server.close()
    later = start_program()
    wait_until(lambda: later.status("Listening on 12345"), "an open port")
    alpha.send(LAN0.broadcast, *texts("open without a desktop"))
    wait_until(lambda: later.says("Door: 10.9.0.2:"), "a notice", seen=later.table.rows)
    later.screenshot("alert-in-window")


def texts(*payloads: str) -> list[str]:
    return [argument for payload in payloads for argument in ("--text", payload)]


def selected(program: Program) -> list[str]:
    """The data of the selected rows."""
    table = program.table
    cells = [table.control(row, "Data").element for row in range(table.row_count)]
    return [cell.name for cell in cells if State.SELECTED in cell.states]
