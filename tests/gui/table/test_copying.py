"""Lines reach the clipboard, many of them without holding up the window."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.copying import (
    SLICE,
    Copier,
    datagrams,
    row_text,
    row_texts,
    selected_numbers,
    selected_rows,
)
from bcastgui.gui.table.message_model import MessageModel
from tests.gui.samples import SampleView, sample

ROWS = 20


@pytest.fixture
def clipboard(qapp: QGuiApplication) -> QClipboard:
    shown = qapp.clipboard()
    shown.setText("as before")
    return shown


def slow_lines(lines: int, taken: list[str] | None = None) -> Iterator[str]:
    """As many lines as take ten slices of time at least; each goes to ``taken`` too."""
    for line in range(lines):
        time.sleep(10 * SLICE / lines)
        if taken is not None:
            taken.append(str(line))
        yield str(line)


def test_a_few_lines_are_there_at_once(qtbot: QtBot, clipboard: QClipboard) -> None:
    copier = Copier()
    with qtbot.assertNotEmitted(copier.busy_changed):
        copier.copy(["a", "b", "", "d"])
    assert clipboard.text() == "a\nb\n\nd"


def test_many_lines_come_while_the_window_works(qtbot: QtBot, clipboard: QClipboard) -> None:
    copier = Copier()
    taken: list[str] = []
    with qtbot.waitSignal(copier.busy_changed, check_params_cb=bool):
        copier.copy(slow_lines(1000, taken))
        assert 0 < len(taken) < 500
    assert clipboard.text() == "as before"
    with qtbot.waitSignal(copier.busy_changed, check_params_cb=lambda busy: not busy):
        pass
    assert clipboard.text() == "\n".join(map(str, range(1000)))


def test_a_stopped_copy_leaves_the_clipboard_alone(qtbot: QtBot, clipboard: QClipboard) -> None:
    copier = Copier()
    copier.copy(slow_lines(1000))
    with qtbot.waitSignal(copier.busy_changed):
        copier.stop()
    with qtbot.assertNotEmitted(copier.busy_changed, wait=round(3000 * SLICE)):
        copier.stop()
    assert clipboard.text() == "as before"


def test_the_last_copy_wins(qtbot: QtBot, clipboard: QClipboard) -> None:
    copier = Copier()
    copier.copy(slow_lines(1000))
    copier.copy(["last"])
    with qtbot.assertNotEmitted(copier.busy_changed, wait=round(3000 * SLICE)):
        assert clipboard.text() == "last"


def test_a_row_holds_the_columns_in_the_order_given() -> None:
    columns = [Column.DATA, Column.NUMBER, Column.SOURCE]
    assert row_text(sample(payload=b"a\tb"), columns) == "a\\tb\t1\t10.9.0.2:40123"


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.tuples(st.integers(0, ROWS - 1), st.integers(0, ROWS - 1))))
def test_selected_rows_come_from_the_top_each_once(spans: list[tuple[int, int]]) -> None:
    model = MessageModel(SampleView(ROWS))
    model.take_in()
    selection = QItemSelection()
    expected = set()
    for span in spans:
        top, bottom = sorted(span)
        part = QItemSelection(model.index(top, 0), model.index(bottom, len(Column) - 1))
        selection.append(part.at(0))
        expected |= set(range(top, bottom + 1))
    assert list(selected_rows(selection)) == sorted(expected)


def test_the_numbers_of_selected_rows_are_given_up_where_they_are_many(
    qapp: QGuiApplication,
) -> None:
    model = MessageModel(SampleView(ROWS))
    model.take_in()
    selection = QItemSelection(model.index(3, 0), model.index(5, 0))
    selection.append(QItemSelection(model.index(9, 0), model.index(9, 0)).at(0))
    found = selected_numbers(selection, model.arrangement, 4)
    assert found is not None
    assert sorted(found.tolist()) == [3, 4, 5, 9]
    assert selected_numbers(selection, model.arrangement, 3) is None


def test_a_copied_row_has_the_name_and_the_address() -> None:
    names = AddressNames()
    names.give(sample().source, "kitchen")
    assert row_text(sample(), [Column.SOURCE], names.full) == "kitchen (10.9.0.2:40123)"


def test_what_goes_while_it_is_copied_is_left_out(qapp: QGuiApplication) -> None:
    view = SampleView(ROWS)
    model = MessageModel(view)
    model.take_in()
    rows, texts = datagrams(model, range(ROWS)), row_texts(model, range(ROWS), [Column.NUMBER])
    assert (next(rows).number, next(texts)) == (1, "1")
    view.capture.oldest = ROWS - 2
    model.take_in()
    assert [datagram.number for datagram in rows] == [ROWS - 1, ROWS]
    assert list(texts) == [str(ROWS - 1), str(ROWS)]
