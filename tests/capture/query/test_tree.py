from __future__ import annotations

from bcastgui.capture.query.tree import Form, Value, ValueRange


def test_a_value_tells_where_it_stands() -> None:
    assert Value(Form.WORD, "100", 9).end == 12


def test_a_range_reaches_from_one_value_to_the_other() -> None:
    values = ValueRange(Value(Form.WORD, "100", 9), Value(Form.WORD, "2000", 14))
    assert (values.start, values.end) == (9, 18)
