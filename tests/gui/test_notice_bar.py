"""Notices: each trouble says its thing once, and is gone when it is over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.notice_bar import VISIBLE_NOTICES, NoticeBar, notice_colours
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from bcastgui.gui.widgets.severity import Severity
from tests.gui.palettes import GROUNDS, palette


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def texts(bar: NoticeBar) -> list[str]:
    """What can be read, from top to bottom."""
    bar.grab()  # lays everything out
    visible = [label for label in bar.findChildren(QLabel) if label.isVisibleTo(bar)]
    visible.sort(key=lambda label: label.mapTo(bar, label.rect().topLeft()).y())
    return [label.text() for label in visible if label.text()]


def buttons(bar: NoticeBar) -> list[QPushButton]:
    return [b for b in bar.findChildren(QPushButton) if b.isVisibleTo(bar)]


def close_first(bar: NoticeBar) -> None:
    QTest.mouseClick(bar.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize(("base", "window"), GROUNDS)
def test_notices_are_readable(severity: Severity, base: str, window: str) -> None:
    colours = notice_colours(severity, palette(base, window))
    assert contrast(colours.text, colours.background) >= READABLE_CONTRAST


def test_an_empty_bar_takes_no_room(bar: NoticeBar) -> None:
    assert bar.isHidden()
    bar.show_notice("port", "Port 80 is not permitted.", Severity.ERROR)
    assert not bar.isHidden()
    bar.clear_notice("port")
    assert bar.isHidden()


def test_the_same_trouble_updates_its_notice(bar: NoticeBar) -> None:
    bar.show_notice("port", "Port 80 is not permitted.", Severity.ERROR)
    bar.show_notice("port", "Port 81 is not permitted.", Severity.WARNING)
    assert texts(bar) == ["Port 81 is not permitted."]


def test_the_end_of_an_unknown_trouble_is_nothing(bar: NoticeBar) -> None:
    bar.clear_notice("never seen")
    assert bar.isHidden()


def test_the_worst_stands_first_then_the_oldest(bar: NoticeBar) -> None:
    bar.show_notice("a", "first", Severity.INFO)
    bar.show_notice("b", "second", Severity.ERROR)
    bar.show_notice("c", "third", Severity.ERROR)
    bar.resize(600, bar.sizeHint().height())
    assert texts(bar) == ["second", "third", "first"]


def test_no_more_than_three_are_in_view(bar: NoticeBar) -> None:
    for number in range(VISIBLE_NOTICES + 2):
        bar.show_notice(str(number), f"notice {number}", Severity.WARNING)
    bar.resize(600, bar.sizeHint().height())
    assert sorted(texts(bar)) == ["and 2 more", "notice 0", "notice 1", "notice 2"]
    bar.clear_notice("0")
    bar.clear_notice("1")
    assert texts(bar) == ["notice 2", "notice 3", "notice 4"]


def test_fewer_are_in_view_in_a_low_window(bar: NoticeBar) -> None:
    for number in range(VISIBLE_NOTICES):
        bar.show_notice(str(number), f"notice {number}", Severity.WARNING)
    bar.resize(600, bar.sizeHint().height())
    whole = bar.sizeHint().height()
    bar.fit_into(440)
    assert sorted(texts(bar)) == ["and 2 more", "notice 0"]
    assert bar.sizeHint().height() < whole / 2
    bar.fit_into(500)
    assert sorted(texts(bar)) == ["and 1 more", "notice 0", "notice 1"]
    bar.fit_into(0)
    bar.clear_notice("0")
    assert sorted(texts(bar)) == ["and 1 more", "notice 1"]
    bar.fit_into(900)
    assert texts(bar) == ["notice 1", "notice 2"]


def test_the_action_is_done(bar: NoticeBar) -> None:
    done: list[str] = []
    bar.show_notice("a", "text", Severity.INFO, ("Try again", lambda: done.append("tried")))
    (button,) = buttons(bar)
    assert button.accessibleName() == "Try again"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["tried"]
    bar.show_notice("a", "text", Severity.INFO)
    assert buttons(bar) == []


def test_an_action_may_end_its_own_notice(bar: NoticeBar) -> None:
    bar.show_notice("a", "text", Severity.INFO, ("Mend", lambda: bar.clear_notice("a")))
    QTest.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_closed_notice_stays_away_until_there_is_news(bar: NoticeBar) -> None:
    bar.show_notice("a", "the cable is out", Severity.WARNING)
    close_first(bar)
    bar.show_notice("a", "the cable is out", Severity.WARNING)
    assert bar.isHidden()
    bar.show_notice("a", "two cables are out", Severity.WARNING)
    assert texts(bar) == ["two cables are out"]


def test_a_trouble_that_begins_anew_is_told_anew(bar: NoticeBar) -> None:
    bar.show_notice("a", "the cable is out", Severity.WARNING)
    close_first(bar)
    bar.clear_notice("a")
    bar.show_notice("a", "the cable is out", Severity.WARNING)
    assert texts(bar) == ["the cable is out"]


def test_everything_is_named_and_reached_by_keyboard(bar: NoticeBar) -> None:
    bar.show_notice("a", "<b>bold</b>", Severity.ERROR, ("Try again", lambda: None))
    for control in (*buttons(bar), *bar.findChildren(QToolButton)):
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    text = next(label for label in bar.findChildren(QLabel) if label.text() == "<b>bold</b>")
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert "Error: <b>bold</b>" in [w.accessibleName() for w in bar.findChildren(QWidget)]


def test_a_long_text_wraps_instead_of_widening_the_window(bar: NoticeBar) -> None:
    bar.show_notice("a", "word " * 200, Severity.ERROR, ("Try again", lambda: None))
    assert bar.minimumSizeHint().width() < 400


def test_a_low_window_cuts_off_no_line(qtbot: QtBot) -> None:
    window, bar = QMainWindow(), NoticeBar()
    qtbot.addWidget(window)
    column = QVBoxLayout(centre := QWidget())
    column.addWidget(bar)
    column.addWidget(QWidget(), 1)
    window.setCentralWidget(centre)
    window.show()
    bar.show_notice("long", "It rains. " * 20, Severity.WARNING)
    window.resize(300, 10)
    qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()))
    low = bar.height()
    window.resize(900, 10)
    qtbot.waitUntil(lambda: bar.height() < low)
    assert bar.height() >= bar.heightForWidth(bar.width())


def test_a_bar_without_notices_may_be_shown(bar: NoticeBar) -> None:
    bar.show()  # for which no height is known; Qt would warn
    bar.resize(500, 20)
    assert bar.minimumHeight() == 0
