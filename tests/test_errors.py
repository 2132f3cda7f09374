from __future__ import annotations

import pytest

from bcastgui.errors import Choices, InputError


def test_says_what_is_wrong_in_words() -> None:
    error = InputError("{port} is above {limit}", start=3, end=8, port=70000, limit=65535)
    assert str(error) == "70000 is above 65535"
    assert (error.start, error.end) == (3, 8)


def test_keeps_the_parts_that_a_translation_needs() -> None:
    error = InputError("no {what}", what="address")
    assert error.template == "no {what}"
    assert error.values == {"what": "address"}


def test_typed_text_is_never_taken_for_a_template() -> None:
    assert str(InputError("{text} is no port", text="{0} {x} %s")) == "{0} {x} %s is no port"


def test_without_an_end_it_means_a_place_between_characters() -> None:
    error = InputError("something is missing", start=4)
    assert (error.start, error.end) == (4, 4)


def test_moved_means_the_same_characters_of_a_longer_text() -> None:
    error = InputError("{what} is odd", start=1, end=2, what="x").moved(10)
    assert (error.start, error.end) == (11, 12)
    assert str(error) == "x is odd"


def test_choices_are_told_whole() -> None:
    error = InputError("There are {known}.", known=Choices(["one", "two", "three"]))
    assert str(error) == "There are one, two, three."
    assert str(Choices(["%a", "%b"], " ")) == "%a %b"


def test_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="wrong"):
        raise InputError("wrong")
