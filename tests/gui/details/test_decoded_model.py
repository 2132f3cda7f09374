"""The tree has the shape that the rows say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from bcastgui.gui.details.decoded_model import SHOWN, Column, DecodedModel, range_text
from bcastgui.payload.decoders.outcome import Row

ROWS = (
    Row(-1, "map", "2 members", 0, 10),
    Row(0, "a", "x" * 500, 1, 4),
    Row(0, "b", "1 item", 4, 9),
    Row(2, "[0]", "7", 5, 6),
    Row(-1, "end", "", 10, 10),
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def model() -> DecodedModel:
    made = DecodedModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_rows(ROWS)
    return made


def names(model: DecodedModel, parent: QModelIndex) -> list[str]:
    return [
        model.row(model.index(place, 0, parent)).name for place in range(model.rowCount(parent))
    ]


def test_the_shape(model: DecodedModel) -> None:
    top = QModelIndex()
    first = model.index(0, 0, top)
    second = model.index(1, 0, first)
    assert names(model, top) == ["map", "end"]
    assert names(model, first) == ["a", "b"]
    assert names(model, second) == ["[0]"]
    assert model.parent(second) == first
    assert not model.index(2, 0, first).isValid()
    assert model.rowCount(model.index(0, 1, top)) == 0


def test_the_cells(model: DecodedModel) -> None:
    horizontal = Qt.Orientation.Horizontal
    assert [model.headerData(column, horizontal) for column in Column] == ["Name", "Value", "Bytes"]
    first = model.index(0, 0, QModelIndex())
    cells = [model.index(0, column, first).data() for column in Column]
    assert cells == ["a", "x" * SHOWN, "1–3"]
    tip = model.index(0, Column.BYTES, first).data(Qt.ItemDataRole.ToolTipRole)
    assert "3 bytes from offset 1" in tip


def test_new_rows_replace_the_old(model: DecodedModel) -> None:
    model.set_rows(ROWS[4:])
    assert names(model, QModelIndex()) == ["end"]


def test_ranges() -> None:
    assert [range_text(*ends) for ends in [(3, 3), (3, 4), (3, 6)]] == ["", "3", "3–5"]


def test_the_path_of_a_field_counts_among_its_siblings() -> None:
    model = DecodedModel()
    model.set_rows(
        [
            Row(-1, "JSON", "", 0, 9),
            Row(0, "a", "", 1, 2),
            Row(0, "b", "", 2, 9),
            Row(2, "[0]", "", 3, 4),
            Row(2, "[1]", "", 4, 5),
        ]
    )
    root = model.index(0, Column.NAME)
    inner = model.index(1, Column.NAME, root)
    assert model.path(root) == [0]
    assert model.path(model.index(1, Column.VALUE, inner)) == [0, 1, 1]
