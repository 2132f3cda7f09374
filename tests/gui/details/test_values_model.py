"""A row for each kind of number, which stays when the payload changes."""

from __future__ import annotations

import struct

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from bcastgui.capture.values import number_at
from bcastgui.gui.details.values_model import Column, ValuesModel

ROLE = Qt.ItemDataRole


@pytest.fixture
def model(qapp: QApplication) -> ValuesModel:
    return ValuesModel()


def rows(model: ValuesModel) -> dict[str, tuple[str, str]]:
    return {
        model.index(row, Column.KIND).data(): (
            model.index(row, Column.LITTLE).data(),
            model.index(row, Column.BIG).data(),
        )
        for row in range(model.rowCount())
    }


def test_it_is_a_sound_model(model: ValuesModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.read(b"Hello", 2)
    model.read(b"", 0)
    tester.deleteLater()


def test_all_kinds_in_both_orders(model: ValuesModel) -> None:
    model.read(b"x" + struct.pack("<hhi", -2, 1, 1_700_000_000), 1)
    found = rows(model)
    assert list(found) == [
        *("u8", "i8", "u16", "i16", "u32", "i32", "u64", "i64", "f16", "f32", "f64"),
        *("time32", "time64"),
    ]
    assert found["u8"] == ("254", "254")
    assert found["i8"] == ("-2", "-2")
    assert found["i16"] == ("-2", "-257")
    assert found["u32"] == ("131070", "4278124800")


def test_a_time_where_it_is_likely(model: ValuesModel) -> None:
    model.read((1_700_000_000).to_bytes(4, "big"), 0)
    assert rows(model)["time32"] == ("", "2023-11-14 22:13:20")
    assert rows(model)["u64"] == ("", "")


def test_the_title_tells_the_byte(model: ValuesModel) -> None:
    assert model.headerData(Column.KIND, Qt.Orientation.Horizontal) == "No byte"
    model.read(b"Hello", 2)
    assert model.headerData(Column.KIND, Qt.Orientation.Horizontal) == "Byte 2"
    model.read(b"", 0)
    assert model.headerData(Column.KIND, Qt.Orientation.Horizontal) == "No byte"


def test_each_kind_is_explained(model: ValuesModel) -> None:
    tips = [model.index(row, Column.KIND).data(ROLE.ToolTipRole) for row in range(model.rowCount())]
    assert tips[0] == "Unsigned whole number of 8 bits"
    assert tips[5] == "Signed whole number of 32 bits, in two's complement"
    assert tips[10] == "Floating-point number of 64 bits (IEEE 754)"
    assert all("1970" in tip for tip in tips[-2:])


def test_where_the_number_of_a_cell_is(model: ValuesModel) -> None:
    model.read(bytes(range(4)), 1)
    names = [model.index(row, Column.KIND).data() for row in range(model.rowCount())]
    found = {
        (name, column): spec
        for row, name in enumerate(names)
        for column in Column
        if (spec := model.spec(model.index(row, column))) is not None
    }
    assert found == {
        ("u8", Column.LITTLE): number_at(1, "u8"),
        ("u8", Column.BIG): number_at(1, "u8"),
        ("i8", Column.LITTLE): number_at(1, "i8"),
        ("i8", Column.BIG): number_at(1, "i8"),
        ("u16", Column.LITTLE): number_at(1, "u16le"),
        ("u16", Column.BIG): number_at(1, "u16be"),
        ("i16", Column.LITTLE): number_at(1, "i16le"),
        ("i16", Column.BIG): number_at(1, "i16be"),
    }
    model.read(b"", 0)
    assert model.spec(model.index(0, Column.BIG)) is None
