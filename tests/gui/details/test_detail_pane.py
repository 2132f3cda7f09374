"""The details show a datagram whole, plainly, and without holding up the window."""

from __future__ import annotations

import errno
import json
import random
import time
from ipaddress import IPv6Address

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QTabWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Delivery, Direction
from bcastgui.gui.details.compare_view import CompareView
from bcastgui.gui.details.decoded_view import DecodedView
from bcastgui.gui.details.detail_pane import DetailPane, Tab
from bcastgui.gui.details.hex_view import HexView
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.table.datagram_text import full_time
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
    pane.resize(1_000, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def view(pane: DetailPane, name: str) -> QPlainTextEdit:
    (found,) = (
        child for child in pane.findChildren(QPlainTextEdit) if child.accessibleName() == name
    )
    return found


def box(pane: DetailPane) -> QComboBox:
    (found,) = (
        child for child in pane.findChildren(QComboBox) if child.accessibleName() == "Encoding"
    )
    return found


def tabs(pane: DetailPane) -> QTabWidget:
    found = pane.findChild(QTabWidget)
    assert isinstance(found, QTabWidget)
    return found


def shown_labels(pane: DetailPane) -> list[QLabel]:
    """Those that stand for themselves, not beside a control."""
    labels = pane.findChildren(QLabel)
    return [label for label in labels if label.isVisible() and label.buddy() is None]


def heading(pane: DetailPane) -> str:
    return "\n".join(label.text() for label in shown_labels(pane))


def test_names(pane: DetailPane) -> None:
    assert pane.accessibleName() == "Details"
    titles = [tabs(pane).tabText(tab) for tab in range(tabs(pane).count())]
    assert titles == ["Text", "Hex", "Decoded", "Compare"]
    assert view(pane, "Text").isReadOnly()


def test_only_what_is_looked_at_is_made(pane: DetailPane) -> None:
    assert pane.findChildren(HexView) == []
    pane.restore({"tab": "hex"})
    assert pane.findChildren(HexView) == []
    pane.show_datagram(sample())
    assert len(pane.findChildren(HexView)) == 1
    assert pane.findChildren(DecodedView) == []
    assert pane.findChildren(CompareView) == []


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
    assert {label.textFormat() for label in shown_labels(pane)} == {Qt.TextFormat.PlainText}


def test_text_and_hex_show_the_payload(pane: DetailPane) -> None:
    payload = b"one\ntwo\x00<b>three</b>\xff"
    pane.show_datagram(sample(payload=payload))
    assert view(pane, "Text").toPlainText() == as_text(payload)
    pane.show_tab(Tab.HEX)
    assert view(pane, "Hex").toPlainText() == hex_dump(payload)


def test_the_tab_in_front_stays_in_front(pane: DetailPane) -> None:
    pane.show_tab(Tab.HEX)
    pane.show_datagram(sample(payload=b"first"))
    pane.show_datagram(sample(payload=b"second"))
    assert view(pane, "Hex").toPlainText() == hex_dump(b"second")
    pane.show_tab(Tab.TEXT)
    assert view(pane, "Text").toPlainText() == "second"


@pytest.mark.parametrize(("name", "tab"), [("Text", Tab.TEXT), ("Hex", Tab.HEX)])
def test_nothing_of_the_last_datagram_stays(pane: DetailPane, name: str, tab: Tab) -> None:
    pane.show_datagram(sample(payload=b"secret"))
    pane.show_tab(tab)
    pane.show_datagram(sample(payload=b""))
    assert view(pane, name).toPlainText() == ""


@pytest.mark.parametrize(("name", "tab"), [("Text", Tab.TEXT), ("Hex", Tab.HEX)])
def test_it_can_be_read_and_copied_but_not_changed(pane: DetailPane, name: str, tab: Tab) -> None:
    pane.show_datagram(sample())
    pane.show_tab(tab)
    assert view(pane, name).isReadOnly()
    assert view(pane, name).textInteractionFlags() == (
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )


def test_a_selection_survives_a_look_at_another_tab(pane: DetailPane) -> None:
    pane.show_datagram(sample())
    pane.show_tab(Tab.HEX)
    (found,) = pane.findChildren(HexView)
    found.select(2, 5)
    pane.show_tab(Tab.TEXT)
    pane.show_tab(Tab.HEX)
    assert found.selection == (2, 5)


class TestEncoding:
    def test_is_guessed_for_each_datagram(self, pane: DetailPane) -> None:
        pane.show_datagram(sample(payload="Grüße".encode("latin-1")))
        assert box(pane).currentText() == "Guessed: Latin-1"
        assert view(pane, "Text").toPlainText() == "Grüße"
        pane.show_datagram(sample(payload="Grüße".encode("utf-16-le")))
        assert box(pane).currentText() == "Guessed: UTF-16 LE"
        assert view(pane, "Text").toPlainText() == "Grüße"

    def test_can_be_chosen(self, pane: DetailPane) -> None:
        pane.show_datagram(sample(payload="Grüße".encode()))
        box(pane).setFocus()
        QTest.keyClicks(box(pane), "Latin")
        assert view(pane, "Text").toPlainText() == "GrÃ¼Ã\\u009fe"
        pane.show_datagram(sample(payload=b"caf\xe9"))
        assert view(pane, "Text").toPlainText() == "café"

    def test_says_what_it_is_about_where_there_is_room(self, pane: DetailPane) -> None:
        pane.show_datagram(sample())
        (label,) = (label for label in pane.findChildren(QLabel) if label.buddy() is box(pane))
        assert label.isVisible()
        pane.resize(320, 160)
        assert not label.isVisible()

    def test_shows_beside_the_text_only(self, pane: DetailPane) -> None:
        pane.show_datagram(sample())
        assert box(pane).isVisible()
        pane.show_tab(Tab.HEX)
        assert not box(pane).isVisible()
        pane.show_tab(Tab.TEXT)
        assert box(pane).isVisible()


class TestDecoded:
    def test_its_maker_is_told_before_it_asks(self, pane: DetailPane) -> None:
        asked: list[object] = []
        pane.decoded_view_made.connect(lambda made: made.decode_requested.connect(asked.append))
        pane.show_datagram(sample())
        pane.show_tab(Tab.DECODED)
        QApplication.processEvents()
        assert len(asked) == 1

    def test_a_chosen_field_is_marked_in_hex(self, pane: DetailPane) -> None:
        pane.show_datagram(sample())
        pane.show_tab(Tab.HEX)
        before = pane.findChildren(HexView)[0].grab().toImage()
        pane.show_tab(Tab.DECODED)
        (decoded,) = pane.findChildren(DecodedView)
        decoded.range_chosen.emit(2, 5)
        pane.show_tab(Tab.HEX)
        after = pane.findChildren(HexView)[0].grab().toImage()
        assert after != before

    def test_a_field_that_was_chosen_before_is_marked_when_hex_is_opened(
        self, pane: DetailPane
    ) -> None:
        pictures = []
        for chosen in ((0, 0), (2, 5)):
            pane.show_datagram(sample())
            pane.show_tab(Tab.DECODED)
            pane.findChildren(DecodedView)[0].range_chosen.emit(*chosen)
            pane.show_tab(Tab.HEX)
            (found,) = (v for v in pane.findChildren(HexView) if v.accessibleName() == "Hex")
            pictures.append(found.grab().toImage())
        assert pictures[0] != pictures[1]


class TestCompare:
    def test_is_asked_for_while_it_is_looked_at(self, pane: DetailPane, qtbot: QtBot) -> None:
        with qtbot.assertNotEmitted(pane.comparison_wanted):
            pane.show_datagram(sample())
        with qtbot.waitSignal(pane.comparison_wanted):
            pane.show_tab(Tab.COMPARE)
        with qtbot.waitSignal(pane.comparison_wanted):
            pane.show_datagram(sample(number=2))
        with qtbot.assertNotEmitted(pane.comparison_wanted):
            pane.show_datagram(None)

    @pytest.mark.usefixtures("english")
    def test_shows_both_or_says_why_not(self, pane: DetailPane) -> None:
        pane.show_datagram(sample())
        pane.show_tab(Tab.COMPARE)
        pane.show_comparison(sample(payload=b"a"), sample(number=2, payload=b"b"))
        QApplication.processEvents()
        assert "1 → 2: 1 byte changed" in heading(pane)
        pane.explain_no_comparison("No earlier message.")
        assert "No earlier message." in heading(pane)


class TestMemory:
    def test_tab_and_encoding_are_remembered(self, pane: DetailPane, qtbot: QtBot) -> None:
        pane.show_datagram(sample())
        box(pane).setCurrentText("UTF-16 BE")
        pane.show_tab(Tab.HEX)
        other = DetailPane()
        qtbot.addWidget(other)
        other.restore(json.loads(json.dumps(pane.state())))
        assert other.tab is Tab.HEX
        assert box(other).currentText() == "UTF-16 BE"

    @pytest.mark.parametrize("state", [{}, {"tab": 3, "encoding": []}, {"tab": "gone"}])
    def test_what_is_damaged_is_left_out(self, pane: DetailPane, state: dict[str, object]) -> None:
        pane.restore(state)
        assert pane.tab is Tab.TEXT
        assert box(pane).currentText() == "Guessed: UTF-8"


@pytest.mark.parametrize("tab", Tab)
def test_it_can_be_used_in_a_small_dock(pane: DetailPane, tab: Tab) -> None:
    pane.show_datagram(sample(payload=bytes(1_000)))
    for each in Tab:
        pane.show_tab(each)
    pane.show_comparison(sample(), sample(number=2, payload=bytes(1_000)))
    pane.show_tab(tab)
    pane.resize(320, 160)
    QApplication.processEvents()
    assert pane.size().toTuple() == (320, 160)


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
@pytest.mark.parametrize(("name", "tab"), [("Text", Tab.TEXT), ("Hex", Tab.HEX)])
# A font may lack rules for a script that random bytes happen to spell.
@pytest.mark.qt_log_ignore("OpenType support missing")
def test_no_payload_holds_up_the_window(
    pane: DetailPane, name: str, tab: Tab, payload: bytes
) -> None:
    pane.show_tab(tab)
    before = time.perf_counter()
    pane.show_datagram(sample(payload=payload))
    QApplication.processEvents()
    pane.grab()
    assert time.perf_counter() - before < PATIENCE
    expected = (hex_dump if tab is Tab.HEX else as_text)(payload).replace("\r\n", "\n")
    assert view(pane, name).toPlainText() == expected


def test_it_takes_the_font_and_colours_of_the_window(pane: DetailPane) -> None:
    pane.show_datagram(sample())
    pane.show_tab(Tab.HEX)
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
