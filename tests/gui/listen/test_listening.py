"""What the user wants to listen to reaches the listener; what became of it reaches the user."""

from __future__ import annotations

import errno
from ipaddress import ip_address

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.listen.listening import Listening
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.net.listen_status import ListenStatus
from bcastgui.net.listener import Listener
from bcastgui.net.memberships import GroupProblem
from bcastgui.net.port_sockets import PortProblem
from bcastgui.net.ports import Group, ListenPlan, parse_ports

PLAN = parse_ports("12345")
OTHER_PLAN = parse_ports("5000-5002, 239.1.2.3:6000")
NOTHING = ListenPlan()
TAKEN = PortProblem(12345, 4, errno.EADDRINUSE)
NOT_JOINED = GroupProblem(Group(ip_address("239.1.2.3"), 6000), "lan0", errno.ENODEV)


class AskedListener(Listener):
    """Opens nothing, and keeps what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[ListenPlan, bool]] = []

    def listen(self, plan: ListenPlan, *, shared: bool = True) -> None:
        self.asked.append((plan, shared))


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.listener = AskedListener()
        self.bar = ListenBar()
        self.notices = NoticeBar()
        self.status_bar = StatusBar()
        for widget in (self.bar, self.notices, self.status_bar):
            qtbot.addWidget(widget)
        self.listening = Listening(self.listener, self.bar, self.notices, self.status_bar)
        self.toggled: list[bool] = []
        self.plans: list[ListenPlan] = []
        self.listening.toggled.connect(self.toggled.append)
        self.listening.plan_changed.connect(self.plans.append)

    @property
    def button(self) -> QPushButton:
        buttons = self.bar.findChildren(QPushButton)
        return next(button for button in buttons if button.accessibleName() == "Listen")

    def status(self) -> str:
        texts = [label.text() for label in self.status_bar.findChildren(QLabel)]
        return next(text for text in texts if text.startswith("Listening"))

    def notice_texts(self) -> list[str]:
        labels = [w for w in self.notices.findChildren(QLabel) if w.isVisibleTo(self.notices)]
        return [label.text() for label in labels if label.text()]


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return Parts(qtbot)


def test_it_begins_with_what_was_remembered(parts: Parts) -> None:
    parts.listening.begin(PLAN, listening=True, shared=False)
    assert parts.listener.asked == [(PLAN, False)]
    assert parts.bar.plan == PLAN
    assert parts.button.isChecked()
    assert parts.toggled == [True]
    assert parts.plans == [PLAN]
    assert not parts.listening.shared


def test_it_may_begin_switched_off(parts: Parts) -> None:
    parts.listening.begin(PLAN, listening=False, shared=True)
    assert parts.listener.asked == [(NOTHING, True)]
    assert parts.bar.plan == PLAN
    assert not parts.button.isChecked()
    assert parts.plans == [NOTHING]


def test_it_is_switched_off_and_on(parts: Parts) -> None:
    parts.listening.begin(PLAN, listening=True, shared=True)
    parts.listening.set_listening(False)
    parts.listening.set_listening(True)
    assert [plan for plan, _ in parts.listener.asked] == [PLAN, NOTHING, PLAN]
    assert parts.plans == [PLAN, NOTHING, PLAN]
    assert parts.toggled == [True, False, True]


def test_what_is_so_already_is_not_asked_again(parts: Parts) -> None:
    parts.listening.begin(PLAN, listening=True, shared=True)
    parts.listening.set_listening(True)
    assert len(parts.listener.asked) == 1


def test_the_button_of_the_bar_works(parts: Parts, qtbot: QtBot) -> None:
    parts.listening.begin(PLAN, listening=True, shared=True)
    parts.button.click()
    assert parts.listener.asked[-1] == (NOTHING, True)


def test_other_ports_are_listened_to_at_once(parts: Parts) -> None:
    parts.listening.begin(PLAN, listening=True, shared=True)
    parts.bar.plan_changed.emit(OTHER_PLAN)
    assert parts.listener.asked[-1] == (OTHER_PLAN, True)
    assert parts.listening.plan == OTHER_PLAN


def test_ports_typed_while_switched_off_are_kept_for_later(parts: Parts) -> None:
    parts.listening.begin(PLAN, listening=False, shared=True)
    parts.bar.plan_changed.emit(OTHER_PLAN)
    assert parts.listener.asked[-1] == (NOTHING, True)
    parts.listening.set_listening(True)
    assert parts.listener.asked[-1] == (OTHER_PLAN, True)


def test_sharing_can_be_changed(parts: Parts) -> None:
    parts.listening.begin(PLAN, listening=True, shared=True)
    parts.listening.set_shared(False)
    assert parts.listener.asked[-1] == (PLAN, False)


def test_the_status_bar_tells_what_is_open(parts: Parts) -> None:
    assert parts.status() == "Listening: off"
    parts.listening.show_status(ListenStatus(open_ports=frozenset({5000, 5001, 5002, 6454})))
    assert parts.status() == "Listening on 5000-5002, 6454"
    plan = parse_ports("5000, 239.1.2.3:6454")
    parts.listening.show_status(ListenStatus(plan))
    assert parts.status() == "Listening: no port could be opened"
    parts.listening.show_status(ListenStatus(plan, frozenset({6454})))
    assert parts.status() == "Listening on 239.1.2.3:6454"
    parts.listening.show_status(ListenStatus())
    assert parts.status() == "Listening: off"


def test_trouble_shows_while_it_lasts(parts: Parts) -> None:
    parts.listening.show_status(ListenStatus(port_problems=(TAKEN,), group_problems=(NOT_JOINED,)))
    port_text, group_text = parts.notice_texts()
    assert port_text.startswith("Port 12345: in use by a program that does not share it.")
    assert group_text.startswith("Group 239.1.2.3:6000 is not joined on lan0")
    assert parts.button.accessibleDescription() == f"{port_text}\n{group_text}"
    parts.listening.show_status(ListenStatus(group_problems=(NOT_JOINED,)))
    assert parts.notice_texts() == [group_text]
    parts.listening.show_status(ListenStatus())
    assert parts.notice_texts() == []
    assert "Port" not in parts.button.accessibleDescription()
