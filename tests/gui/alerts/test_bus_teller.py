"""Notices reach the server as the specification has it, or are refused."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.alerts import session_bus
from bcastgui.gui.alerts.bus_teller import BusTeller
from bcastgui.gui.alerts.notice import Notice
from tests.gui.alerts.fake_bus import FakeBus


def notice(rule: int = 1, body: str = "10.9.0.2:4000: a <b>&amp;</b>\n3 more") -> Notice:
    return Notice(rule, "Door <open>", body, 6, 1_000)


class Told:
    """A teller, and what it has told."""

    def __init__(self) -> None:
        self.teller = BusTeller()
        self.refused: list[Notice] = []
        self.activated: list[Notice] = []
        self.teller.refused.connect(self.refused.append)
        self.teller.activated.connect(self.activated.append)


@pytest.fixture
def told(bus: FakeBus, monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    monkeypatch.setattr(session_bus, "PATIENCE_MS", 500)
    made = Told()
    yield made
    made.teller.close()


def test_a_notice_is_a_notification(told: Told, bus: FakeBus, qtbot: QtBot) -> None:
    told.teller.tell(notice())
    qtbot.waitUntil(lambda: bool(bus.named("Notify")))
    [(name, replaced, icon, title, body, actions, hints, time)] = bus.named("Notify")
    assert (name, replaced, title, time) == ("bcastgui", 0, "Door <open>", -1)
    assert icon.startswith("file:///")
    assert icon.endswith("bcastgui.svg")
    assert body == "10.9.0.2:4000: a &lt;b&gt;&amp;amp;&lt;/b&gt;\n3 more", "markup as text"
    assert actions == ["default", "Show"]
    assert hints == {"desktop-entry": ("s", "bcastgui"), "suppress-sound": ("b", True)}


def test_a_server_without_markup_and_actions_has_neither(
    told: Told, bus: FakeBus, qtbot: QtBot
) -> None:
    bus.abilities = ["body"]
    told.teller.tell(notice())
    qtbot.waitUntil(lambda: bool(bus.named("Notify")))
    [arguments] = bus.named("Notify")
    assert arguments[4:6] == (notice().body, [])


def test_the_next_notice_of_a_rule_takes_the_place_of_the_last(
    told: Told, bus: FakeBus, qtbot: QtBot
) -> None:
    for rule in (1, 2):
        told.teller.tell(notice(rule))
    qtbot.waitUntil(lambda: len(told.teller._shown) == 2)
    told.teller.tell(notice(1))
    qtbot.waitUntil(lambda: len(bus.named("Notify")) == 3)
    assert [arguments[1] for arguments in bus.named("Notify")] == [0, 0, 41]
    bus.signal("NotificationClosed", "uu", 41, 2)
    qtbot.waitUntil(lambda: len(told.teller._shown) == 1)
    told.teller.tell(notice())
    qtbot.waitUntil(lambda: len(bus.named("Notify")) == 4)
    assert bus.named("Notify")[-1][1] == 0, "it is gone"


def test_only_the_last_of_a_rule_waits_for_the_server(
    told: Told, bus: FakeBus, qtbot: QtBot
) -> None:
    for body in ("first", "second"):
        told.teller.tell(notice(body=body))
    told.teller.tell(notice(2, "other"))
    qtbot.waitUntil(lambda: len(bus.named("Notify")) == 2)
    assert [arguments[4] for arguments in bus.named("Notify")] == ["second", "other"]


def test_a_click_tells_which_notice_it_was(
    told: Told, bus: FakeBus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    told.teller.tell(notice())
    qtbot.waitUntil(lambda: bool(told.teller._shown))
    bus.signal("ActionInvoked", "us", 99, "default")
    bus.signal("ActivationToken", "us", 99, "of another program")
    bus.signal("ActivationToken", "us", 41, "ours")
    bus.signal("ActionInvoked", "us", 41, "default")
    qtbot.waitUntil(lambda: told.activated == [notice()])
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "ours"


@pytest.mark.parametrize("method", ["GetCapabilities", "Notify"])
@pytest.mark.parametrize("way", ["refused", "mute"])
def test_what_the_server_does_not_take_is_refused_and_tried_again(
    told: Told, bus: FakeBus, qtbot: QtBot, method: str, way: str
) -> None:
    getattr(bus, way).add(method)
    told.teller.tell(notice())
    qtbot.waitUntil(lambda: told.refused == [notice()])
    getattr(bus, way).clear()
    told.teller.tell(notice(2))
    qtbot.waitUntil(lambda: bool(told.teller._shown))
    assert told.refused == [notice()]


def test_without_a_bus_all_is_refused_at_once(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    told.teller.tell(notice())
    told.teller.tell(notice())
    assert told.refused == [notice(), notice()]


def test_a_bus_that_went_is_looked_for_again(told: Told, bus: FakeBus, qtbot: QtBot) -> None:
    told.teller.tell(notice())
    qtbot.waitUntil(lambda: bool(told.teller._shown))
    bus.hang_up()
    qtbot.waitUntil(lambda: not told.teller._shown)
    told.teller.tell(notice(2))
    qtbot.waitUntil(lambda: len(bus.named("Notify")) == 2)
    assert not told.refused
