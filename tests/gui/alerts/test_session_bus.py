"""Calls are answered, or fail, and the window waits for none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import new_method_call  # type: ignore[import-untyped]
from pytestqt.qtbot import QtBot

from bcastgui.gui.alerts import session_bus
from bcastgui.gui.alerts.session_bus import SessionBus, Values
from tests.gui.alerts.fake_bus import SERVER, FakeBus


class Answers(list[Values | None]):
    """What was answered, in order."""


@pytest.fixture
def connection(bus: FakeBus, qtbot: QtBot) -> Iterator[SessionBus]:
    made = SessionBus()
    with qtbot.waitSignal(made.opened):
        pass
    yield made
    made.close()


def test_a_call_is_answered_or_refused(connection: SessionBus, bus: FakeBus, qtbot: QtBot) -> None:
    answers = Answers()
    bus.refused.add("Unknown")
    connection.call(new_method_call(SERVER, "GetCapabilities"), answers.append)
    connection.call(new_method_call(SERVER, "Unknown"), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [(bus.abilities,), None]


def test_signals_come_with_their_values(connection: SessionBus, bus: FakeBus, qtbot: QtBot) -> None:
    connection.listen_to("org.example.Name", "org.example.Interface")
    qtbot.waitUntil(lambda: bool(bus.named("AddMatch")))
    [(rule,)] = bus.named("AddMatch")
    assert rule == "sender='org.example.Name',interface='org.example.Interface',type='signal'"
    with qtbot.waitSignal(connection.signalled) as signalled:
        bus.signal("Happened", "us", 7, "x")
    assert signalled.args == ["Happened", (7, "x")]


def test_who_does_not_answer_is_not_waited_for(
    connection: SessionBus, bus: FakeBus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_bus, "PATIENCE_MS", 20)
    answers = Answers()
    bus.mute.add("Slow")
    connection.call(new_method_call(SERVER, "Slow"), answers.append)
    assert not answers
    qtbot.waitUntil(lambda: answers == [None])


def test_the_end_of_the_bus_ends_the_calls(
    connection: SessionBus, bus: FakeBus, qtbot: QtBot
) -> None:
    answers = Answers()
    bus.mute.add("Slow")
    connection.call(new_method_call(SERVER, "Slow"), answers.append)
    qtbot.waitUntil(lambda: bool(bus.named("Slow")))
    with qtbot.waitSignal(connection.closed):
        bus.hang_up()
    assert answers == [None]


def test_a_bus_that_reads_nothing_is_given_up(
    connection: SessionBus, bus: FakeBus, qtbot: QtBot
) -> None:
    answers = Answers()
    large = new_method_call(SERVER, "Notify", "s", ("x" * 1_000_000,))
    with qtbot.waitSignal(connection.closed):
        connection.call(large, answers.append)
    assert answers == [None]


@pytest.mark.parametrize("trouble", ["mute", "refused", "rejected"])
def test_a_bus_that_lets_nobody_in_is_given_up(
    bus: FakeBus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    monkeypatch.setattr(session_bus, "PATIENCE_MS", 200)
    match trouble:
        case "mute":
            bus.is_mute_from_the_start = True
        case "refused":
            bus.refused.add("Hello")
        case "rejected":
            bus.welcome = b"REJECTED\r\n"
    connection = SessionBus()
    with qtbot.assertNotEmitted(connection.opened), qtbot.waitSignal(connection.closed):
        pass


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=localhost", "rubbish"])
def test_no_bus_is_told_at_once(
    qapp: object, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(OSError):  # noqa: PT011 - whatever the system calls it
        SessionBus()


def test_without_an_address_it_is_where_systemd_has_it(
    bus: FakeBus, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    connection = SessionBus()
    with qtbot.waitSignal(connection.opened):
        pass
    connection.close()
