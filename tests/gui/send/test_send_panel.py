from __future__ import annotations

import json
import statistics
import time
from ipaddress import ip_address
from itertools import pairwise
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import IPAddress
from bcastgui.gui.send.address_box import AddressBox
from bcastgui.gui.send.payload_text import PayloadText
from bcastgui.gui.send.send_options import OptionsButton
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.gui.send.send_state import SendState
from bcastgui.gui.send.via_box import ViaBox
from bcastgui.net.endpoints import HostName
from bcastgui.net.packet_options import PacketOptions
from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message, SendOptions
from bcastgui.payload.template import Template
from tests.gui.sample_interfaces import INTERFACES

pytestmark = [
    pytest.mark.usefixtures("english"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


W = TypeVar("W", bound=QWidget)


class Driver:
    """A panel in a window, and its controls by their accessible names."""

    def __init__(self, qtbot: QtBot) -> None:
        self.asked_mtu: list[tuple[IPAddress | HostName, frozenset[str] | None]] = []
        self.mtu = 1_500
        self.panel = SendPanel(self._mtu_for)
        self.requests: list[SendRequest] = []
        self.stops = 0
        self.panel.send_requested.connect(self.requests.append)
        self.panel.stop_requested.connect(self._stopped)
        self.panel.set_interfaces(INTERFACES)
        qtbot.addWidget(self.panel)
        self.panel.resize(780, self.panel.sizeHint().height())
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.address = self._named(AddressBox, "Address")
        self.port = self._named(QLineEdit, "Port")
        self.via = self._named(ViaBox, "Via")
        self.format = self._named(QComboBox, "Format")
        self.source_port = self._named(QLineEdit, "Source port")
        self.payload = self._named(QLineEdit, "Payload")
        self.button = self._named(QPushButton, "Send")
        self.large = self._named(QToolButton, "Large editor")
        self.options = self._named(OptionsButton, "Options")
        self.repeat = self._named(QCheckBox, "Repeat")
        self.interval = self._named(QSpinBox, "Interval")
        self.count = self._named(QSpinBox, "Count")

    def messages(self) -> str:
        """All texts beside the fields."""
        return "\n".join(label.text() for label in self.panel.findChildren(QLabel))

    def in_order(self) -> list[QWidget]:
        """The controls in the order of the eye."""
        return [
            self.address,
            self.port,
            self.via,
            self.format,
            self.source_port,
            self.payload,
            self.large,
            self.button,
            self.options,
            self.repeat,
            self.interval,
            self.count,
        ]

    def _named(self, kind: type[W], name: str) -> W:
        found = [w for w in self.panel.findChildren(kind) if w.accessibleName() == name]
        assert len(found) == 1
        return found[0]

    def _mtu_for(self, destination: IPAddress | HostName, via: frozenset[str] | None) -> int:
        self.asked_mtu.append((destination, via))
        return self.mtu

    def _stopped(self) -> None:
        self.stops += 1


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    return Driver(qtbot)


def test_type_and_press_enter(driver: Driver, qtbot: QtBot) -> None:
    driver.panel.focus_payload()
    qtbot.waitUntil(driver.payload.hasFocus)
    QTest.keyClicks(driver.payload, "Hello, world!")
    assert "13 bytes" in driver.messages()
    QTest.keyClick(driver.payload, Qt.Key.Key_Return)
    everybody = ip_address("255.255.255.255")
    assert driver.requests == [SendRequest(everybody, 12345, b"Hello, world!")]


def test_wrong_hex_is_told_also_beside_an_empty_payload(driver: Driver) -> None:
    driver.payload.clear()
    driver.large.click()
    panes = {pane.accessibleName(): pane for pane in driver.panel.findChildren(PayloadText)}
    QTest.keyClicks(panes["Payload in hex"], "zz")
    assert "z is not a hex digit" in driver.messages()


def test_each_control_says_what_it_is_for(driver: Driver) -> None:
    assert [control for control in driver.in_order() if not control.toolTip()] == []


def test_every_field_counts(driver: Driver) -> None:
    driver.address.setEditText(" fe80::7%lan0 ")
    driver.port.setText("6000")
    driver.via.choose(["lan0"])
    driver.format.setCurrentText("Hex")
    driver.source_port.setText("5353")
    driver.payload.setText("0xff,0x00")
    driver.interval.setValue(50)
    driver.count.setValue(3)
    driver.repeat.setChecked(True)
    driver.button.click()
    assert driver.requests == [
        SendRequest(
            ip_address("fe80::7%lan0"),
            6000,
            b"\xff\0",
            frozenset({"lan0"}),
            5353,
            Repeat(50, 3),
        )
    ]


def test_enter_sends_from_address_and_port_too(driver: Driver) -> None:
    driver.address.setEditText("example.org")
    QTest.keyClick(driver.address, Qt.Key.Key_Return)
    QTest.keyClick(driver.port, Qt.Key.Key_Enter)
    assert [request.destination for request in driver.requests] == [HostName("example.org")] * 2


def test_tab_follows_the_eye(driver: Driver, qtbot: QtBot) -> None:
    order = driver.in_order()
    order[0].setFocus()
    for before, after in pairwise(order):
        qtbot.waitUntil(before.hasFocus)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after


def test_mnemonics_differ_and_leave_those_of_the_menus(driver: Driver) -> None:
    widgets: list[QLabel | QPushButton | QCheckBox] = [
        *driver.panel.findChildren(QLabel),
        driver.button,
        driver.repeat,
    ]
    letters = [
        text[text.index("&") + 1].upper() for text in (w.text() for w in widgets) if "&" in text
    ]
    assert len(letters) == len(set(letters)) == 10
    assert not set("FEVCSH") & set(letters)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("address", "10.9.0.", "is no address"),
        ("address", "a b", "neither an address nor a host name"),
        ("port", "70000", "no port 70000"),
        ("source_port", "x", "not a port"),
        ("payload", r"a\q", "no escape"),
    ],
)
def test_what_is_wrong_is_said_while_typing_and_never_sent(
    driver: Driver, qtbot: QtBot, name: str, text: str, message: str
) -> None:
    driver.format.setCurrentText("Escapes")
    field = getattr(driver, name)
    edit = field.edit if isinstance(field, AddressBox) else field
    edit.clear()
    QTest.keyClicks(edit, text)
    assert message in driver.messages()
    assert message in field.accessibleDescription()
    driver.payload.setFocus()
    driver.button.click()
    assert driver.requests == []
    qtbot.waitUntil(field.hasFocus)
    edit.clear()
    edit.insert("255" if field is not driver.address else "10.9.0.7")
    assert message not in driver.messages()


def test_an_empty_address_is_wrong_only_once_sending_is_tried(driver: Driver, qtbot: QtBot) -> None:
    driver.address.clearEditText()
    driver.port.clear()
    assert "Type" not in driver.messages()
    driver.panel.send()
    qtbot.waitUntil(driver.address.hasFocus)
    assert "Type an address" in driver.messages()
    driver.address.setEditText("10.9.0.7")
    assert "Type" not in driver.messages()


def test_sending_selects_the_wrong_characters(driver: Driver) -> None:
    driver.format.setCurrentText("Escapes")
    driver.payload.setText(r"good \q good")
    driver.panel.send()
    assert driver.payload.selectedText() == r"\q"


def test_the_panel_tells_whom_the_address_reaches(driver: Driver) -> None:
    driver.address.setEditText("10.9.0.127")
    assert "Everybody on the network of lan0" in driver.messages()
    driver.panel.set_interfaces(())
    assert "One host" in driver.messages()


def test_a_payload_above_the_mtu_is_warned_about(driver: Driver) -> None:
    driver.via.choose(["lan0"])
    driver.payload.setText("x" * 3_000)
    assert "3,000 bytes: will be sent in 3 fragments (MTU 1,500)" in driver.messages()
    assert driver.asked_mtu[-1] == (ip_address("255.255.255.255"), frozenset({"lan0"}))
    driver.mtu = 9_000
    driver.panel.set_interfaces(INTERFACES)
    assert "3,000 bytes" in driver.messages()
    assert "fragments" not in driver.messages()


@pytest.mark.parametrize(
    ("address", "limit", "text"),
    [("255.255.255.255", 65_507, "65,507"), ("ff02::1%lan0", 65_527, "65,527")],
)
def test_a_payload_above_the_limit_is_refused_with_it(
    driver: Driver, address: str, limit: int, text: str
) -> None:
    driver.address.setEditText(address)
    driver.payload.setText("x" * (limit + 1))
    driver.button.click()
    assert driver.requests == []
    assert f"holds at most {text} bytes" in driver.messages()
    driver.payload.setText("x" * limit)
    driver.button.click()
    assert [request.payload for request in driver.requests] == [b"x" * limit]


def test_the_limit_follows_the_address(driver: Driver) -> None:
    driver.payload.setText("x" * 65_520)
    assert "at most" in driver.messages()
    driver.address.setEditText("ff02::1%lan0")
    assert "at most" not in driver.messages()


def test_typing_into_the_longest_payload_is_fluid(driver: Driver) -> None:
    driver.payload.setText("x" * 65_500)
    took = []
    for _ in range(5):
        begin = time.perf_counter()
        QTest.keyClicks(driver.payload, "y")
        QApplication.processEvents()
        took.append(time.perf_counter() - begin)
    assert statistics.median(took) < 0.25  # 0.03 s on a free processor


def test_pasted_lines_are_sent_as_they_are_shown(driver: Driver) -> None:
    QGuiApplication.clipboard().setText("one\ntwo")
    driver.payload.paste()
    assert driver.payload.text() == r"one\ntwo"
    assert "became escapes" in driver.messages()
    driver.button.click()
    assert driver.requests[0].payload == b"one\ntwo"


def test_a_repeat_turns_the_button_into_stop(driver: Driver) -> None:
    driver.panel.set_repeating(True)
    assert (driver.button.text(), driver.button.accessibleName()) == ("Stop", "Send")
    driver.panel.show_sent(1_204)
    driver.payload.setText("edited meanwhile")
    assert "1,204 sent" in driver.messages()
    driver.button.click()
    QTest.keyClick(driver.payload, Qt.Key.Key_Return)
    assert (driver.stops, driver.requests) == (2, [])
    driver.panel.set_repeating(False)
    assert driver.button.text() == "Se&nd"
    assert "1,204 sent" in driver.messages()
    driver.payload.setText("edited after")
    assert "1,204 sent" not in driver.messages()


def test_unchecking_repeat_stops_it(driver: Driver) -> None:
    driver.repeat.setChecked(True)
    driver.repeat.setChecked(False)
    assert driver.stops == 0
    driver.repeat.setChecked(True)
    driver.panel.set_repeating(True)
    driver.repeat.click()
    assert driver.stops == 1


def test_escape_in_any_field_stops_the_repeat(driver: Driver) -> None:
    for control in driver.in_order():
        QTest.keyClick(control, Qt.Key.Key_Escape)
    assert driver.stops == 0
    driver.panel.set_repeating(True)
    for stops, control in enumerate(driver.in_order(), 1):
        QTest.keyClick(control, Qt.Key.Key_Escape)
        assert driver.stops == stops, control
    driver.large.click()
    for stops, text in enumerate(driver.panel.findChildren(PayloadText), driver.stops + 1):
        QTest.keyClick(text, Qt.Key.Key_Escape)
        assert driver.stops == stops


def test_escape_closes_a_list_and_leaves_the_repeat_alone(driver: Driver, qtbot: QtBot) -> None:
    driver.panel.set_repeating(True)
    driver.format.showPopup()
    popup = driver.format.view()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert driver.stops == 0


def test_a_message_stays_until_the_next_edit(driver: Driver) -> None:
    driver.payload.setText("hi")
    driver.panel.show_message("Not sent: no such name.", is_error=True)
    assert "Not sent: no such name. · 2 bytes" in driver.messages()
    driver.payload.setText("him")
    assert "Not sent" not in driver.messages()


def test_a_received_datagram_fills_the_panel(driver: Driver, qtbot: QtBot) -> None:
    driver.panel.fill(ip_address("10.9.0.7"), 6000, b"\x00\xff")
    qtbot.waitUntil(driver.payload.hasFocus)
    assert (driver.address.currentText(), driver.port.text()) == ("10.9.0.7", "6000")
    driver.panel.send()
    assert driver.requests == [SendRequest(ip_address("10.9.0.7"), 6000, b"\x00\xff")]


def test_what_was_sent_can_be_recalled(driver: Driver) -> None:
    for address, payload in [("10.9.0.7", "one"), ("10.9.0.8", "two")]:
        driver.address.setEditText(address)
        driver.payload.setText(payload)
        driver.panel.send()
    QTest.keyClick(driver.payload, Qt.Key.Key_Up)
    assert driver.payload.text() == "one"
    assert [driver.address.itemText(row) for row in range(2)] == ["10.9.0.8", "10.9.0.7"]
    assert driver.address.currentText() == "10.9.0.8"


def test_the_panel_comes_back_as_it_was(driver: Driver, qtbot: QtBot) -> None:
    driver.address.setEditText("10.9.0.7")
    driver.port.setText("wrong")
    driver.via.choose(["lan0", "eth7"])
    driver.source_port.setText("5353")
    driver.format.setCurrentText("Hex")
    driver.payload.setText("ff 00")
    driver.repeat.setChecked(True)
    driver.interval.setValue(250)
    driver.count.setValue(4)
    state = json.loads(json.dumps(driver.panel.state()))
    other = Driver(qtbot)
    other.panel.restore(state)
    assert other.panel.state() == state
    assert other.via.currentText() == "lan0, eth7 (gone)"
    assert other.requests == []


def test_placeholders_are_counted_as_the_next_datagram_has_them(driver: Driver) -> None:
    driver.payload.setText("{{counter start=9}}")
    assert "1 byte" in driver.messages()
    driver.button.click()
    assert "2 bytes" in driver.messages()
    driver.button.click()
    assert [request.first for request in driver.requests] == [0, 1]
    assert driver.requests[0].payload == Template.parse("{{counter start=9}}", Format.TEXT)
    driver.payload.setText("{{counter start=9}}!")
    driver.button.click()
    assert driver.requests[-1].first == 0


def test_counters_go_on_after_a_repeat(driver: Driver) -> None:
    driver.payload.setText("{{counter}}")
    driver.repeat.setChecked(True)
    driver.button.click()
    driver.panel.count_from(5)
    driver.repeat.setChecked(False)
    driver.button.click()
    assert [request.first for request in driver.requests] == [0, 5]


def test_the_own_address_is_that_of_the_first_way(driver: Driver) -> None:
    driver.payload.setText("{{address}} {{interface}}")
    assert f"{len('10.9.0.1 lan0')} bytes" in driver.messages()
    driver.via.choose(["lan1"])
    driver.address.setEditText("printer.local")
    assert "1 byte" in driver.messages()


def test_a_wrong_placeholder_is_told_and_pointed_at(driver: Driver) -> None:
    driver.payload.setText("ab {{conter}}")
    assert "Did you mean counter?" in driver.messages()
    driver.button.click()
    assert driver.requests == []
    assert driver.payload.selectedText() == "conter"


def test_a_message_is_shown_and_told(driver: Driver) -> None:
    message = Message(
        address="10.9.0.7",
        port="6000",
        via=("lan0",),
        source_port="5000",
        format=Format.HEX,
        payload="ff",
        options=SendOptions(hops=3),
    )
    driver.panel.fill_from(message)
    assert driver.panel.message() == message
    driver.button.click()
    assert driver.requests[0].payload == b"\xff"
    assert driver.requests[0].options == PacketOptions(hops=3)


def test_what_was_received_is_sent_back_as_it_was(driver: Driver) -> None:
    driver.panel.fill(ip_address("10.9.0.7"), 6000, b"{{counter}}")
    driver.button.click()
    assert driver.requests[0].payload == b"{{counter}}"


junk = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text())


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(SendState().to_plain(), junk)))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_junk_is_restored_without_harm(driver: Driver, plain: dict[str, object]) -> None:
    driver.panel.restore(plain)
    driver.panel.state()


@pytest.mark.parametrize("typed", ["10.9.0.", "70000"])
def test_errors_move_nothing(driver: Driver, typed: str) -> None:
    before = driver.panel.sizeHint()
    driver.address.setEditText(typed)
    driver.port.setText(typed)
    driver.panel.show_message("word " * 100, is_error=True)
    assert driver.panel.sizeHint() == before
    assert before.height() <= 130
    assert driver.panel.minimumSizeHint().width() <= 780
