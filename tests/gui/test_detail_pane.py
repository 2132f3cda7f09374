"""The details show a datagram whole, plainly, and without holding up the window."""

from __future__ import annotations

import errno
import random
import time
from ipaddress import IPv6Address

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTabWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Delivery, Direction
from bcastgui.gui.address_names import AddressNames
from bcastgui.gui.datagram_text import full_time
from bcastgui.gui.detail_pane import DetailPane
from bcastgui.net.reasons import send_reason
from bcastgui.payload.render import as_text, hex_dump
from tests.gui.samples import sample

LONGEST = 65_507
PATIENCE = 3.0
"""Seconds for one datagram: hundredths are usual, ten times that on a busy machine. Without
care Qt takes minutes for some of these payloads."""


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    pane = DetailPane()
    qtbot.addWidget(pane)
    pane.resize(800, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def view(pane: DetailPane, name: str) -> QPlainTextEdit:
    (found,) = (
        child for child in pane.findChildren(QPlainTextEdit) if child.accessibleName() == name
    )
    return found


def tabs(pane: DetailPane) -> QTabWidget:
    found = pane.findChild(QTabWidget)
    assert isinstance(found, QTabWidget)
    return found


def heading(pane: DetailPane) -> str:
    labels = pane.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_names(pane: DetailPane) -> None:
    assert pane.accessibleName() == "Details"
    assert [tabs(pane).tabText(tab) for tab in range(tabs(pane).count())] == ["Text", "Hex"]
    assert {child.accessibleName() for child in pane.findChildren(QPlainTextEdit)} == {
        "Text",
        "Hex",
    }


def test_it_says_when_there_is_nothing_to_show(pane: DetailPane) -> None:
    assert heading(pane) == "Select a message to see all of it."
    assert not tabs(pane).isVisible()
    pane.show_datagram(sample())
    assert tabs(pane).isVisible()
    pane.show_datagram(None)
    assert not tabs(pane).isVisible()


def test_the_heading_tells_all_but_the_payload(pane: DetailPane) -> None:
    shown = sample(payload=bytes(1500), dropped=2)
    pane.show_datagram(shown)
    number = QLocale().toString(1500)
    assert heading(pane) == (
        "10.9.0.2:40123 → 255.255.255.255:12345\n"
        f"Received · {full_time(shown.time)} · Broadcast · eth0 · {number} bytes"
        " · lost just before: 2"
    )


def test_what_is_unknown_is_left_out(pane: DetailPane) -> None:
    shown = sample(delivery=Delivery.UNKNOWN, interface="", payload=b"x", echo=True)
    pane.show_datagram(shown)
    assert heading(pane).endswith(f"\nEcho · {full_time(shown.time)} · 1 byte")


def test_a_send_that_failed_says_why(pane: DetailPane) -> None:
    refused = sample(direction=Direction.SENT, error=errno.ENETUNREACH)
    pane.show_datagram(refused)
    assert heading(pane).endswith(f"\nNot sent: {send_reason(errno.ENETUNREACH)}")
    pane.show_datagram(sample(direction=Direction.SENT))
    assert "Not sent" not in heading(pane)


def test_names_of_interfaces_are_no_markup(pane: DetailPane) -> None:
    pane.show_datagram(sample(source=IPv6Address("fe80::1%<b>"), interface="<b>"))
    assert "[fe80::1%<b>]:40123" in heading(pane)
    assert {label.textFormat() for label in pane.findChildren(QLabel) if label.isVisible()} == {
        Qt.TextFormat.PlainText
    }


def test_both_tabs_show_the_payload(pane: DetailPane) -> None:
    payload = b"one\ntwo\x00<b>three</b>\xff"
    pane.show_datagram(sample(payload=payload))
    assert view(pane, "Text").toPlainText() == as_text(payload)
    tabs(pane).setCurrentWidget(view(pane, "Hex"))
    assert view(pane, "Hex").toPlainText() == hex_dump(payload)


def test_the_tab_in_front_stays_in_front(pane: DetailPane) -> None:
    tabs(pane).setCurrentWidget(view(pane, "Hex"))
    pane.show_datagram(sample(payload=b"first"))
    pane.show_datagram(sample(payload=b"second"))
    assert view(pane, "Hex").toPlainText() == hex_dump(b"second")
    tabs(pane).setCurrentWidget(view(pane, "Text"))
    assert view(pane, "Text").toPlainText() == "second"


def test_nothing_of_the_last_datagram_stays(pane: DetailPane) -> None:
    for name in ("Text", "Hex"):
        pane.show_datagram(sample(payload=b"secret"))
        tabs(pane).setCurrentWidget(view(pane, name))
        pane.show_datagram(sample(payload=b""))
        assert view(pane, name).toPlainText() == ""
        assert view(pane, name).placeholderText() == "The payload is empty."


def test_it_can_be_read_and_copied_but_not_changed(pane: DetailPane) -> None:
    for name in ("Text", "Hex"):
        assert view(pane, name).isReadOnly()
        assert view(pane, name).textInteractionFlags() == (
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


HOSTILE = {
    "one word": b"a" * LONGEST,
    "words of 99": (b"a" * 99 + b" ") * (LONGEST // 100),
    "NUL": bytes(LONGEST),
    "words of escapes": (bytes(500) + b" ") * (LONGEST // 501),
    "line ends": b"\n" * 10_000,
    "right to left marks": "\u202e".encode() * (LONGEST // 3),
    "lone surrogates": b"\xed\xa0\x80" * (LONGEST // 3),
    "invalid": b"\xff" * LONGEST,
    "marks": ("e" + "\u0301" * 40).encode() * (LONGEST // 81),
    "markup": b"<table><tr><td>" * (LONGEST // 15),
    "every byte": bytes(range(256)) * (LONGEST // 256),
    "random": random.Random(1).randbytes(LONGEST),
}


@pytest.mark.parametrize("payload", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("name", ["Text", "Hex"])
# A font may lack rules for a script that random bytes happen to spell.
@pytest.mark.qt_log_ignore("OpenType support missing")
def test_no_payload_holds_up_the_window(pane: DetailPane, name: str, payload: bytes) -> None:
    tabs(pane).setCurrentWidget(view(pane, name))
    before = time.perf_counter()
    pane.show_datagram(sample(payload=payload))
    QApplication.processEvents()
    pane.grab()
    assert time.perf_counter() - before < PATIENCE
    render = {"Text": as_text, "Hex": hex_dump}[name]
    expected = render(payload).replace("\r\n", "\n")
    assert view(pane, name).toPlainText() == expected


def test_it_takes_the_font_and_colours_of_the_window(pane: DetailPane) -> None:
    pane.show_datagram(sample())
    font = pane.font()
    font.setPointSizeF(2 * font.pointSizeF())
    pane.setFont(font)
    assert view(pane, "Hex").font().pointSizeF() == font.pointSizeF()
    palette = pane.palette()
    dark = palette.color(palette.ColorRole.Window).darker(600)
    palette.setColor(palette.ColorRole.Window, dark)
    palette.setColor(palette.ColorRole.Base, dark)
    palette.setColor(palette.ColorRole.WindowText, dark.lighter(1000))
    muted = pane.findChildren(QLabel)[0].palette().windowText().color()
    pane.setPalette(palette)
    assert pane.findChildren(QLabel)[0].palette().windowText().color() != muted


def test_the_heading_has_the_names_of_addresses(qtbot: QtBot) -> None:
    names = AddressNames()
    pane = DetailPane(names)
    qtbot.addWidget(pane)
    names.give(sample().source, "kitchen")
    pane.show()
    pane.show_datagram(sample())
    assert heading(pane).startswith("kitchen (10.9.0.2:40123) → 255.255.255.255:12345")
    names.give(sample().destination, "everybody")
    assert " → everybody (255.255.255.255:12345)" in heading(pane)
