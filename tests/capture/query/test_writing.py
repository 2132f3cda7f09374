from __future__ import annotations

import time
from collections.abc import Iterator
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query import Field, Joint, combine, condition_for, parse
from bcastgui.capture.query.writing import FieldValue
from bcastgui.capture.records import Delivery, Direction
from bcastgui.errors import InputError
from tests.capture.query.rows import Row, chunk, datagrams


@pytest.fixture(autouse=True)
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        (Field.NO, 7, "no == 7"),
        (
            Field.TIME,
            1_769_855_400_000_000_005,
            "time == 2026-01-31T11:30:00.000000005+01:00",
        ),
        (Field.DELTA, 5_000_000, "delta == 0.005"),
        (Field.DELTA, -2_000_000_000, "delta == -2"),
        (Field.DELTA, 0, "delta == 0"),
        (Field.DIRECTION, Direction.SENT, "direction == sent"),
        (Field.SOURCE, ip_address("10.9.0.2"), "source == 10.9.0.2"),
        (Field.SOURCE, ip_address("fe80::1%eth0"), "source == fe80::1%eth0"),
        (Field.SOURCE, ip_address("fe80::1%eth 0"), 'source == "fe80::1%eth 0"'),
        (Field.PORT, 5000, "port == 5000"),
        (Field.INTERFACE, "eth0", "interface == eth0"),
        (Field.INTERFACE, "eth 0", 'interface == "eth 0"'),
        (Field.INTERFACE, "not", 'interface == "not"'),
        (Field.INTERFACE, "!x", 'interface == "!x"'),
        (Field.INTERFACE, "", 'interface == ""'),
        (Field.INTERFACE, "\udcff", "interface == \udcff"),
        (Field.INTERFACE, "a \udcff", 'interface == "a ?"'),
        (Field.DELIVERY, Delivery.LIMITED_BROADCAST, "delivery == limited"),
        (Field.DELIVERY, Delivery.UNKNOWN, "delivery == unknown"),
        (Field.LENGTH, 13, "length == 13"),
        (Field.ECHO, True, "echo"),
        (Field.ECHO, False, "not echo"),
        (Field.MARKED, True, "marked"),
        (Field.COMMENT, "look here", 'comment == "look here"'),
        (Field.PAYLOAD, b'say "hi"', r'payload == "say \"hi\""'),
        (Field.PAYLOAD, b"\x00\xff", 'payload == hex"00 ff"'),
    ],
)
def test_conditions(field: Field, value: FieldValue, expected: str) -> None:
    assert condition_for(field, value) == expected
    parse(expected)


@given(
    st.builds(
        Row,
        payload=st.binary(max_size=9) | st.text(max_size=9).map(str.encode),
        time=st.integers(0, 2**62),
        source=st.ip_addresses().map(str),
        interface=st.sampled_from([0, 2, 3, 5, 9]),
        direction=st.sampled_from(Direction),
        delivery=st.sampled_from(Delivery),
        echo=st.booleans(),
    )
)
def test_a_condition_holds_for_the_row_that_it_was_made_for(row: Row) -> None:
    read = chunk([row])
    (seen,) = datagrams(read)
    values: dict[Field, FieldValue] = {
        Field.NO: seen.number,
        Field.TIME: seen.time,
        Field.DIRECTION: seen.direction,
        Field.SOURCE: seen.source,
        Field.SOURCE_PORT: seen.source_port,
        Field.DESTINATION: seen.destination,
        Field.DESTINATION_PORT: seen.destination_port,
        Field.ADDRESS: seen.source,
        Field.PORT: seen.destination_port,
        Field.INTERFACE: seen.interface,
        Field.DELIVERY: seen.delivery,
        Field.LENGTH: len(seen.payload),
        Field.ECHO: seen.echo,
        Field.PAYLOAD: seen.payload,
    }
    for field, value in values.items():
        assert parse(condition_for(field, value)).evaluate(read).tolist() == [True]


@pytest.mark.parametrize(
    ("text", "condition", "how", "expected"),
    [
        ("", "a", Joint.AND, "a"),
        (" ", "a", Joint.OR, "a"),
        ("", "a", Joint.AND_NOT, "not a"),
        ("a", "b", Joint.AND, "a and b"),
        ("a", "b", Joint.OR, "a or b"),
        ("a", "b", Joint.AND_NOT, "a and not b"),
        ("a or b", "c", Joint.AND, "(a or b) and c"),
        ("(a or b)", "c", Joint.AND, "(a or b) and c"),
        ("a or b", "c", Joint.OR, "a or b or c"),
        ("a and b", "c", Joint.AND, "a and b and c"),
        ("a and b", "c", Joint.OR, "a and b or c"),
        ("a or b ", "c", Joint.AND_NOT, "(a or b) and not c"),
        ("a", "b or c", Joint.AND, "a and (b or c)"),
        ("a", "b and c", Joint.AND, "a and b and c"),
        ("a", "b and c", Joint.AND_NOT, "a and not (b and c)"),
        ("a", "not echo", Joint.AND, "a and not echo"),
        ("a", "not echo", Joint.AND_NOT, "a and echo"),
        ("a", "!echo", Joint.AND_NOT, "a and not !echo"),
    ],
)
def test_parentheses_stand_only_where_they_are_needed(
    text: str, condition: str, how: Joint, expected: str
) -> None:
    assert combine(text, condition, how) == expected


@given(
    st.sampled_from(["a", "a or b", "a and b", "not a", "not (a or b)", "a or b and c"]),
    st.sampled_from(["c", "not c", "b or c", "b and c", "!(a)"]),
    st.sampled_from(Joint),
    st.text("abc", max_size=3).map(str.encode),
)
def test_what_is_joined_means_both(text: str, added: str, how: Joint, payload: bytes) -> None:
    read = chunk([Row(payload)])
    before, now, together = (
        bool(parse(part).evaluate(read)[0]) for part in (text, added, combine(text, added, how))
    )
    expected = {
        Joint.AND: before and now,
        Joint.OR: before or now,
        Joint.AND_NOT: before and not now,
    }
    assert together is expected[how]


def test_what_is_no_filter_cannot_be_joined() -> None:
    with pytest.raises(InputError):
        combine("a and", "b", Joint.AND)
