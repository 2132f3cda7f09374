"""The status bar counts, tells the rate, and keeps a send's result in view."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bcastgui.gui.status_bar import RESULT_SHOWN_MS, StatusBar
from bcastgui.gui.widgets.colours import error_colour, warning_colour

ROLE = QPalette.ColorRole.WindowText


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def bar(qtbot: QtBot, english: None) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(780, made.sizeHint().height())
    made.show()
    return made


def texts(bar: StatusBar) -> list[str]:
    labels = sorted(bar.findChildren(QLabel), key=lambda label: label.x())
    return [label.text() for label in labels if label.text()]


def label(bar: StatusBar, beginning: str) -> QLabel:
    return next(la for la in bar.findChildren(QLabel) if la.text().startswith(beginning))


def rate(bar: StatusBar) -> str:
    return next(text for text in texts(bar) if text.endswith("/s"))


def test_it_starts_with_nothing(bar: StatusBar) -> None:
    assert texts(bar) == ["Listening: off", "Received 0", "Shown 0", "0/s", "Dropped 0"]


def test_counts_are_grouped_by_the_locale(bar: StatusBar) -> None:
    bar.set_listening("Listening on 12345")
    bar.set_counts(5_000_000_000, 1_024, 7)
    assert texts(bar) == [
        "Listening on 12345",
        "Received 5,000,000,000",
        "Shown 1,024",
        "0/s",
        "Dropped 7",
    ]


def test_large_counts_and_long_texts_fit_into_a_narrow_window(qtbot: QtBot, bar: StatusBar) -> None:
    now = time.monotonic()
    bar.set_counts(1_234_317_890, 1_234_317_890, 1_234_567)
    bar.tick(now)
    bar.set_counts(1_234_567_890, 1_234_567_890, 1_234_567)
    bar.tick(now + 1)
    assert rate(bar) == "250,000/s"
    bar.set_listening("Listening on " + ", ".join(f"{port}" for port in range(5_000, 5_100, 2)))
    bar.show_result("Sent 13 bytes to 255.255.255.255:12345 on " + "eth0, " * 50, is_error=False)
    qtbot.waitUntil(lambda: label(bar, "Dropped").geometry().right() < bar.width())
    assert bar.minimumSizeHint().width() <= 780
    for text in (label(bar, "Received"), label(bar, "Dropped")):
        assert text.fontMetrics().horizontalAdvance(text.text()) <= text.contentsRect().width()


def test_a_text_that_shrinks_keeps_its_place(bar: StatusBar) -> None:
    bar.set_counts(1_000_000, 1_000_000, 0)
    width = label(bar, "Received").minimumWidth()
    bar.set_counts(1, 1, 0)
    assert label(bar, "Received").minimumWidth() == width


def test_the_rate_is_that_of_the_last_second(bar: StatusBar) -> None:
    now = time.monotonic()
    for quarter, received in enumerate([0, 25, 50, 75, 100, 100, 100, 100, 100]):
        bar.set_counts(received, received, 0)
        bar.tick(now + quarter / 4)
        if quarter == 4:
            assert rate(bar) == "100/s"
        elif quarter == 6:
            assert rate(bar) == "50/s"
    assert rate(bar) == "0/s"


def test_the_first_moments_do_not_exaggerate(bar: StatusBar) -> None:
    now = time.monotonic()
    bar.tick(now)
    bar.set_counts(10, 10, 0)
    bar.tick(now + 0.01)
    assert rate(bar) == "10/s"


def test_a_rare_tick_gives_the_mean_since_the_last(bar: StatusBar) -> None:
    now = time.monotonic()
    bar.tick(now)
    bar.set_counts(1_000, 1_000, 0)
    bar.tick(now + 10)
    assert rate(bar) == "100/s"


def test_a_count_that_starts_anew_gives_no_negative_rate(bar: StatusBar) -> None:
    now = time.monotonic()
    bar.set_counts(500, 500, 0)
    bar.tick(now)
    bar.set_counts(3, 3, 0)
    bar.tick(now + 1)
    assert rate(bar) == "0/s"


def test_it_ticks_only_while_datagrams_come(qtbot: QtBot, bar: StatusBar) -> None:
    def ticks() -> bool:
        return any(timer.isActive() for timer in bar.findChildren(QTimer))

    assert not ticks()
    for received in (5, 6):
        bar.set_counts(received, received, 0)
        assert ticks()
        qtbot.waitUntil(lambda: rate(bar) != "0/s")
        qtbot.waitUntil(lambda: not ticks())
        assert rate(bar) == "0/s"


def test_drops_are_warned_of_with_what_helps(bar: StatusBar) -> None:
    bar.set_drop_advice("sudo sysctl net.core.rmem_max=8388608")
    dropped = label(bar, "Dropped")
    assert "sysctl" not in dropped.toolTip()
    bar.set_counts(10, 10, 3)
    assert "sudo sysctl net.core.rmem_max=8388608" in dropped.toolTip()
    assert dropped.palette().color(ROLE) == warning_colour(bar.palette())
    assert dropped.font().bold()
    bar.set_counts(10, 10, 0)
    assert not dropped.font().bold()
    assert dropped.palette().color(ROLE) == bar.palette().color(ROLE)


def test_a_good_result_goes_and_a_bad_one_stays(qtbot: QtBot, bar: StatusBar) -> None:
    bar.show_result("Sent 13 bytes", is_error=False)
    (timer,) = (timer for timer in bar.findChildren(QTimer) if timer.isActive())
    assert timer.interval() == RESULT_SHOWN_MS
    timer.setInterval(1)
    qtbot.waitUntil(lambda: "Sent 13 bytes" not in texts(bar))

    bar.show_result("Not sent: <b>network is down</b>", is_error=True)
    assert not timer.isActive()
    result = label(bar, "Not sent")
    assert result.palette().color(ROLE) == error_colour(bar.palette())
    assert "<b>" not in result.toolTip()
    bar.show_result("Sent 13 bytes", is_error=False)
    assert result.palette().color(ROLE) == bar.palette().color(ROLE)


def test_colours_follow_the_palette(bar: StatusBar) -> None:
    bar.set_counts(1, 1, 1)
    dark = QPalette(bar.palette())
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        dark.setColor(role, "#202020")
    bar.setPalette(dark)
    assert label(bar, "Dropped").palette().color(ROLE) == warning_colour(dark)


def test_a_status_tip_stands_in_the_place_of_the_result(bar: StatusBar) -> None:
    bar.show_result("Not sent.", is_error=True)
    bar.showMessage("What an entry of a menu does.")
    assert texts(bar)[1] == "What an entry of a menu does."
    assert label(bar, "What").palette().color(ROLE) != error_colour(bar.palette())
    bar.show_result("Sent.", is_error=True)
    assert texts(bar)[1] == "What an entry of a menu does."
    bar.clearMessage()
    assert texts(bar)[1] == "Sent."
    assert label(bar, "Sent.").palette().color(ROLE) == error_colour(bar.palette())
