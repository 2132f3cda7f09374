from __future__ import annotations

import pytest

from bcastgui.capture.query import Field, parse
from bcastgui.capture.query.language import OTHER_WORDS, Operator, meant_field
from bcastgui.capture.records import Delivery


@pytest.mark.parametrize("field", Field)
def test_each_field_takes_its_example_with_each_of_its_operators(field: Field) -> None:
    for operator in field.operators:
        parse(f"{field} {operator} {field.example}")


@pytest.mark.parametrize("field", Field)
def test_each_field_can_be_asked_for_a_value_and_for_several(field: Field) -> None:
    wanted = {Operator.EQUAL, Operator.UNEQUAL, Operator.IN, Operator.NOT_IN}
    assert wanted <= set(field.operators)


def test_each_delivery_has_a_name() -> None:
    named = {code for codes in Field.DELIVERY.names.values() for code in codes}
    assert named == set(Delivery)


def test_fields_that_hold_no_names_have_none() -> None:
    assert not Field.SOURCE.names


def test_no_other_word_is_a_word_of_the_language() -> None:
    own = {*Field, *map(str, Operator), "and", "or", "not"}
    assert own.isdisjoint(OTHER_WORDS)
    assert all(word == word.lower() for word in OTHER_WORDS)


def test_who_meant_a_field_is_understood() -> None:
    assert meant_field("udp.port") is Field.PORT
    assert meant_field("sorce") is Field.SOURCE
    assert meant_field("q" * 1_000_000) is None
