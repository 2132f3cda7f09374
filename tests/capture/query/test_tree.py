from __future__ import annotations

from bcastgui.capture.query.language import Field
from bcastgui.capture.query.syntax import read
from bcastgui.capture.query.tree import Form, Value, ValueRange, fields_of


def test_a_value_tells_where_it_stands() -> None:
    assert Value(Form.WORD, "100", 9).end == 12


def test_a_range_reaches_from_one_value_to_the_other() -> None:
    values = ValueRange(Value(Form.WORD, "100", 9), Value(Form.WORD, "2000", 14))
    assert (values.start, values.end) == (9, 18)


def test_the_fields_of_a_filter_are_known() -> None:
    text = "not (source == 10.9.0.2 or echo) and length > 5 and hello and hex'00'"
    assert fields_of(read(text)) == {Field.SOURCE, Field.ECHO, Field.LENGTH}
    assert fields_of(read("")) == fields_of(read("hello")) == frozenset()
