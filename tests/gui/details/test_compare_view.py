"""What differs between two payloads is told in words and in colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.compare_view import CompareView
from bcastgui.gui.details.hex_view import HexView
from tests.gui.samples import sample


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(1_000, 300)
    view.show()
    return view


def texts(view: CompareView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def payloads(view: CompareView) -> list[HexView]:
    return [found for found in view.findChildren(HexView) if found.isVisible()]


def show(view: CompareView, earlier: bytes, later: bytes) -> None:
    view.show_pair(sample(number=7, payload=earlier), sample(number=1_204, payload=later))


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("earlier", "later", "summary"),
    [
        (b"same", b"same", "no difference"),
        (b"t=21", b"t=34", "2 bytes changed"),
        (b"a-b", b"a--b", "1 byte inserted"),
        (b"head234tail", b"head1tail", "1 byte changed, 2 bytes removed"),
        (b"", b"new", "3 bytes inserted"),
    ],
)
def test_differences_are_counted(
    view: CompareView, earlier: bytes, later: bytes, summary: str
) -> None:
    show(view, earlier, later)
    assert texts(view)[0] == f"7 → 1,204: {summary}"
    assert [found.payload for found in payloads(view)] == [earlier, later]


def test_it_says_how_payloads_of_different_lengths_are_compared(view: CompareView) -> None:
    show(view, b"a-b", b"a--b")
    assert texts(view)[1].startswith("Their lengths differ: ")
    show(view, b"a-b", b"a+b")
    assert len(texts(view)) == 1


def test_changed_bytes_are_coloured(view: CompareView) -> None:
    show(view, b"t=21", b"t=21")
    same = [found.grab().toImage() for found in payloads(view)]
    show(view, b"t=21", b"t=31")
    assert payloads(view)[0].grab().toImage() != same[0]
    show(view, b"t=21", b"t=21")
    assert [found.grab().toImage() for found in payloads(view)] == same


def test_the_first_difference_is_in_sight_and_both_scroll_together(view: CompareView) -> None:
    long = bytes(20_000)
    show(view, long, long[:10_000] + b"x" + long[10_001:])
    earlier, later = (found.verticalScrollBar() for found in payloads(view))
    assert earlier.value() == later.value() > 0
    earlier.setValue(17)
    assert later.value() == 17
    later.setValue(3)
    assert earlier.value() == 3


def test_the_shorter_payload_does_not_hold_back_the_longer(view: CompareView) -> None:
    show(view, bytes(400), bytes(20_000))
    earlier, later = (found.verticalScrollBar() for found in payloads(view))
    later.setValue(500)
    assert later.value() == 500
    assert earlier.value() == earlier.maximum() < 500


@pytest.mark.parametrize(("width", "height"), [(1_000, 200), (320, 300), (320, 100)])
def test_both_have_the_same_room(view: CompareView, width: int, height: int) -> None:
    show(view, bytes(400), bytes(20_000))
    view.resize(width, height)
    QApplication.processEvents()
    assert view.size().toTuple() == (width, height)
    earlier, later = payloads(view)
    assert earlier.row_length == later.row_length
    assert earlier.y() < later.y() if width < 500 else earlier.x() < later.x()


def test_it_explains_why_there_is_nothing(view: CompareView) -> None:
    show(view, b"a", b"bc")
    view.explain("No earlier message.")
    assert texts(view) == ["No earlier message."]
    assert payloads(view) == []
    show(view, b"a", b"bc")
    assert len(payloads(view)) == 2


def test_it_takes_the_colours_of_the_window(view: CompareView) -> None:
    show(view, b"a", b"bc")
    method = view.findChildren(QLabel)[1]
    before = method.palette().windowText().color()
    dark = view.palette()
    for role, colour in (("Window", "#202020"), ("Base", "#101010"), ("WindowText", "#ffffff")):
        dark.setColor(getattr(QPalette.ColorRole, role), colour)
    view.setPalette(dark)
    assert method.palette().windowText().color() != before
