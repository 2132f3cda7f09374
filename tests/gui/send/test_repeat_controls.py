from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.repeat_controls import RepeatControls
from bcastgui.gui.send.send_request import Repeat


@pytest.fixture
def controls(qtbot: QtBot) -> RepeatControls:
    controls = RepeatControls()
    qtbot.addWidget(controls)
    return controls


def test_unchecked_means_once(controls: RepeatControls) -> None:
    controls.set_values(False, 50, 3)
    assert controls.repeat() is None


def test_a_count_of_zero_means_until_stopped(controls: RepeatControls) -> None:
    controls.set_values(True, 50, 3)
    assert controls.repeat() == Repeat(50, 3)
    controls.count.setValue(0)
    assert controls.repeat() == Repeat(50, None)
    assert controls.count.text() == "∞"


def test_the_interval_is_at_least_a_millisecond(controls: RepeatControls) -> None:
    controls.interval.setValue(0)
    assert controls.interval.value() == 1


def test_unchecking_tells(controls: RepeatControls, qtbot: QtBot) -> None:
    controls.set_values(True, 50, 0)
    with qtbot.waitSignal(controls.switched_off):
        controls.check_box.click()


class _CountFirst(QTranslator):
    """A language that says how often before it says how soon."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return "{count} &fois, {interval} &ms" if "{interval}" in source else source


@pytest.fixture
def count_first(qapp: QCoreApplication) -> Iterator[None]:
    translator = _CountFirst(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def shown(controls: RepeatControls) -> list[QWidget | str]:
    """Words and fields, in the order in which they stand."""
    row = controls.layout()
    assert row is not None
    widgets = [item.widget() for place in range(row.count()) if (item := row.itemAt(place))]
    return [each.text() if isinstance(each, QLabel) else each for each in widgets if each]


def test_words_and_fields_make_a_sentence(controls: RepeatControls) -> None:
    _, *sentence = shown(controls)
    assert sentence == ["ever&y", controls.interval, "ms,", controls.count, "ti&mes"]


@pytest.mark.usefixtures("count_first")
def test_the_language_orders_words_and_fields(qtbot: QtBot) -> None:
    controls = RepeatControls()
    qtbot.addWidget(controls)
    _, *sentence = shown(controls)
    assert sentence == [controls.count, "&fois,", controls.interval, "&ms"]
    buddies = {label.text(): label.buddy() for label in controls.findChildren(QLabel)}
    assert buddies == {"&fois,": controls.count, "&ms": controls.interval}
