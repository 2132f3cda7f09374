"""What can be written, and what is said of what cannot."""

from __future__ import annotations

import pytest

from bcastgui.capture.query.language import Field, Operator
from bcastgui.capture.query.syntax import DEEPEST, beginning, read
from bcastgui.capture.query.tree import (
    Comparison,
    Conjunction,
    Disjunction,
    Flag,
    Form,
    Group,
    Negation,
    Search,
    Value,
    ValueRange,
)
from bcastgui.errors import InputError

A = Search(Value(Form.WORD, "a", 0))


def word(text: str, start: int) -> Value:
    return Value(Form.WORD, text, start)


@pytest.mark.parametrize("text", ["", "   "])
def test_a_text_without_words_has_no_tree(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("written", "operator"),
    [
        ("==", Operator.EQUAL),
        ("=", Operator.EQUAL),
        ("!=", Operator.UNEQUAL),
        ("<", Operator.BELOW),
        ("<=", Operator.AT_MOST),
        (">", Operator.ABOVE),
        (">=", Operator.AT_LEAST),
        (" contains ", Operator.CONTAINS),
        (" matches ", Operator.MATCHES),
        (" in ", Operator.IN),
        (" not in ", Operator.NOT_IN),
        (" ! in ", Operator.NOT_IN),
    ],
)
def test_operators(written: str, operator: Operator) -> None:
    tree = read(f"length{written}100")

    assert isinstance(tree, Comparison)
    assert (tree.field, tree.operator) == (Field.LENGTH, operator)
    assert f"length{written}100"[tree.start : tree.end] == written.strip()
    assert tree.members == (word("100", len("length" + written)),)


def test_ranges_and_sets() -> None:
    tree = read("port in {1..2, 3 .. 4,5}")

    assert isinstance(tree, Comparison)
    assert tree.members == (
        ValueRange(word("1", 9), word("2", 12)),
        ValueRange(word("3", 15), word("4", 20)),
        word("5", 22),
    )


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("hello", Form.WORD),
        ("10.9.0.2", Form.WORD),
        ("fe80::1%eth0", Form.WORD),
        ("Hello!", Form.WORD),
        ("[a]*", Form.WORD),
        ("sources", Form.WORD),
        ("source-port", Form.WORD),
        ("android", Form.WORD),
        ("hex", Form.WORD),
        ('"a b"', Form.QUOTED),
        ("'a \"b\"'", Form.QUOTED),
        (r'"a \" b"', Form.QUOTED),
        ('hex"00 ff"', Form.HEX),
        ("hex''", Form.HEX),
    ],
)
def test_what_is_searched_for(text: str, form: Form) -> None:
    assert read(text) == Search(Value(form, text, 0))


@pytest.mark.parametrize("field", Field)
def test_a_value_may_look_like_a_field(field: Field) -> None:
    tree = read(f"payload contains {field}")
    assert isinstance(tree, Comparison)
    assert tree.members == (word(field, 17),)


def test_and_binds_before_or_and_not_before_and() -> None:
    b, c = Search(word("b", 9)), Flag(Field.ECHO)
    assert read("a or not b and echo") == Disjunction((A, Conjunction((Negation(b), c))))


def test_signs_mean_the_same_as_words() -> None:
    b, c = Search(word("b", 6)), Flag(Field.ECHO)
    assert read("a || !b && echo") == Disjunction((A, Conjunction((Negation(b), c))))


def test_parentheses_come_first() -> None:
    tree = read("not (a or echo)")
    assert tree == Negation(Group(Disjunction((Search(word("a", 5)), Flag(Field.ECHO)))))


@pytest.mark.parametrize("opening", ["(", "not ", "!", "a and (", "a or not ("])
def test_what_nests_too_deeply_is_refused(opening: str) -> None:
    with pytest.raises(InputError, match="too deep") as caught:
        read(opening * DEEPEST + "a")
    assert caught.value.end > caught.value.start


OPERAND = "expected a field such as length, or a text to search for."


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("source", "", "After source expected ==, !=, in, not in."),
        ("length and a", "and", "After length expected ==, !=, <, <=, >, >=, in, not in."),
        ("source, a", ",", "After source expected ==, !=, in, not in."),
        ("source == ", "", "After == expected a value such as 10.9.0.2."),
        ("length > > 5", ">", "After > expected a value such as 100."),
        ("delivery in", "", "After in expected a value such as broadcast."),
        ("port in {1", "", "After 1 expected a comma or }."),
        ("port in {1 2}", "2", "After 1 expected a comma or }."),
        ("port in {1,", "", "After , expected a value such as 12345."),
        ("length in {}", "}", "After { expected a value such as 100."),
        ("port not 5", "5", "After not expected in."),
        ("a b", "b", "After a expected and, or. Put a text with spaces in quotes."),
        ('a "b"', '"b"', "After a expected and, or."),
        ("(a", "", "After a expected and, or, )."),
        ("a)", ")", "After a expected and, or."),
        ("()", ")", f"After ( {OPERAND}"),
        ("a and", "", f"After and {OPERAND}"),
        ("not", "", f"After not {OPERAND}"),
        ("== 1", "==", f"E{OPERAND[1:]}"),
        ("in", "in", f"E{OPERAND[1:]} To search for in, put it in quotes."),
        ("a or or b", "or", f"After or {OPERAND} To search for or, put it in quotes."),
        ("sorce == 1", "sorce", "There is no field sorce. Did you mean source?"),
        ("data contains x", "data", "There is no field data. Did you mean payload?"),
        ("UDP.Port == 1", "UDP.Port", "There is no field UDP.Port. Did you mean port?"),
        ("Source in x", "Source", "There is no field Source. Did you mean source?"),
        ("t=20", "t", "There is no field t. To search for a text with signs, put it in quotes."),
        ("a & b", "&", "There is no single &. Write &&, or and, or or."),
        ("a | b", "|", "There is no single |. Write ||, or and, or or."),
        ('a or "b', '"b', 'The text that begins here has no " at its end.'),
        ("don't", "'t", "The text that begins here has no ' at its end."),
        ("x" * 99 + " b", "b", f"After {'x' * 20}… expected and, or. Put a text with spaces in"),
    ],
)
def test_errors_tell_what_was_expected_where(text: str, place: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read(text)
    error = caught.value
    assert str(error).startswith(message)
    assert text[error.start : error.end] == place
    if not place:
        assert error.start == len(text)
    assert error.template  # translatable: the sentence without its values
    assert str(error) == error.template.format(**error.values)


def test_a_beginning_knows_what_may_follow() -> None:
    state = beginning("a and port not in {5000, ")
    assert state is not None
    assert state.wants_value
    assert not state.wants_operand
    assert not state.wants_operator
    assert state.field is Field.PORT


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("", None),
        ("a", None),
        ("port", Field.PORT),
        ("port ==", Field.PORT),
        ("payload contains source", Field.SOURCE),
        ("port not", Field.PORT),
        ("not", None),
    ],
)
def test_the_field_that_a_beginning_is_about(text: str, field: Field | None) -> None:
    state = beginning(text)
    assert state is not None
    assert state.field is field


@pytest.mark.parametrize("text", ["a b", '"a', "a and &"])
def test_after_an_error_nothing_can_follow(text: str) -> None:
    assert beginning(text) is None
