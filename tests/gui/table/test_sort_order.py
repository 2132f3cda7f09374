"""Each column is sorted by what stands in it."""

from __future__ import annotations

import pytest

from bcastgui.capture.ordering import SortField, Sorting
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.sort_order import Order, can_be_sorted, shown_as, sorting


@pytest.mark.parametrize("column", Column)
def test_as_recorded_is_no_sorting(column: Column) -> None:
    assert sorting(column, Order.RECORDED) is None


def test_ascending_numbers_stand_as_recorded() -> None:
    assert sorting(Column.NUMBER, Order.ASCENDING) is None
    assert sorting(Column.NUMBER, Order.DESCENDING) == Sorting(SortField.NUMBER, descending=True)


def test_each_column_has_a_field_of_its_own() -> None:
    found = {sorting(column, Order.DESCENDING) for column in Column if can_be_sorted(column)}
    assert found == {Sorting(field, descending=True) for field in SortField}
    assert sorting(Column.COMMENT, Order.ASCENDING) is None
    assert sorting(Column.DATA, Order.ASCENDING) == Sorting(SortField.PAYLOAD)


def test_what_is_sorted_is_shown_by_its_column() -> None:
    assert shown_as(None) == (Column.NUMBER, Order.RECORDED)
    for asked in ((Column.DATA, Order.DESCENDING), (Column.TIME, Order.ASCENDING)):
        assert shown_as(sorting(*asked)) == asked
