"""What each form of comparison means, by examples, and what fields refuse."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from bcastgui.capture.query import parse
from bcastgui.capture.records import Delivery, Direction
from bcastgui.errors import InputError
from tests.capture.query.rows import Row, found

MORNING = 1_769_855_400_000_000_000  # 2026-01-31T10:30Z

ROWS = [
    Row(b"Hello, world!", time=MORNING),
    Row(
        b"seq=1\x00",
        time=MORNING + 5_000_000,
        source="10.9.0.3",
        destination="10.9.0.255",
        destination_port=5000,
        delivery=Delivery.DIRECTED_BROADCAST,
        interface=3,
    ),
    Row(
        b"seq=12",
        time=MORNING + 3_600_000_000_000,
        source="fe80::1",
        destination="ff02::1",
        delivery=Delivery.MULTICAST,
        direction=Direction.SENT,
        interface=4,
    ),
    Row(
        b"",
        time=MORNING + 86_400_000_000_000,
        source="192.168.1.1",
        destination="10.9.0.2",
        source_port=5005,
        delivery=Delivery.UNICAST,
        echo=True,
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no == 2", [1]),
        ("no in 2..3", [1, 2]),
        ("no in {1, 3-4}", [0, 2, 3]),
        ("time >= 2026-01-31T11:30Z", [2, 3]),
        ("time == 2026-01-31T10:30Z", [0, 1]),
        ("time > 2026-01-31T10:30Z", [2, 3]),
        ("time <= 2026-01-31T10:30Z", [0, 1]),
        ("time == 2026-01-31T10:30:00.005Z", [1]),
        ("time in 2026-01-31T10:30:00.001Z..2026-01-31T11:30Z", [1, 2]),
        ("time not in {2026-01-31T10:30Z, 2026-02-01T10:30Z}", [2]),
        ("delta >= 5ms", [1, 2, 3]),
        ("delta == 5ms", [1]),
        ("delta < 1min", [1]),
        ("delta != 5ms", [0, 2, 3]),
        ("direction == sent", [2]),
        ("direction in {sent, received}", [0, 1, 2, 3]),
        ("source == 10.9.0.2", [0]),
        ("source != 10.9.0.2", [1, 2, 3]),
        ("source in 10.9.0.0/24", [0, 1]),
        ("source == 10.9.0.0/24", [0, 1]),
        ("source in {10.9.0.3, fe80::/10}", [1, 2]),
        ("source in 10.9.0.3-10.9.0.9", [1]),
        ("source in ::/0", [2]),
        ("source == fe80::1", [2]),
        ("source == fe80::1%br-lan", [2]),
        ("source in fe80::1%br-lan", [2]),
        ("source == fe80::1%eth0", []),
        ("source.port == 5005", [3]),
        ("destination == 255.255.255.255", [0]),
        ("destination.port = 5000", [1]),
        ("address == 10.9.0.2", [0, 3]),
        ("address != 10.9.0.2", [1, 2]),
        ("port in 5000-5010", [1, 3]),
        ("port not in 5000..5010", [0, 2]),
        ("port != 12345", [1]),
        ("interface == eth0", [0, 3]),
        ('interface == "eth 0"', [1]),
        ("interface in {br-lan, 'eth 0'}", [1, 2]),
        ("delivery == broadcast", [0, 1]),
        ("delivery in {limited, multicast}", [0, 2]),
        ("delivery != unicast", [0, 1, 2]),
        ("length > 5", [0, 1, 2]),
        ("length == 0", [3]),
        ("length in 6..0x0c", [1, 2]),
        ("length < .01k", [1, 2, 3]),
        ("echo", [3]),
        ("not echo", [0, 1, 2]),
        ("echo == false", [0, 1, 2]),
        ("Hello", [0]),
        ('"o, w"', [0]),
        ("hello", []),
        ("0x00", [1]),
        ('hex"3d 31"', [1, 2]),
        ("payload contains world", [0]),
        ("payload == 'seq=12'", [2]),
        ("payload != ''", [0, 1, 2]),
        ("payload in {'', 'seq=12'}", [2, 3]),
        (r"payload matches 'seq=\d+$'", [2]),
        ("payload matches '(?i)hello'", [0]),
        ("echo or length > 6 and not Hello", [3]),
    ],
)
def test_examples(text: str, expected: list[int]) -> None:
    assert found(text, ROWS) == expected


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("direction < sent", "<", "After direction expected ==, !=, in, not in."),
        ("source contains x", "contains", "After source expected ==, !=, in, not in."),
        ("payload > x", ">", "After payload expected contains, matches, ==, !=, in, not in."),
        ("length matches 5", "matches", "After length expected ==, !=, <, <=, >, >=, in, not in."),
        ("direction == up", "up", "direction is never up. It is one of received, sent."),
        ("echo == 1", "1", "echo is never 1. It is one of true, false."),
        ("port == 5000-5010", "5000-5010", "5000-5010 is not a number."),
        ("port in 5000-x", "x", "x is not a number."),
        ("port in 10-5", "10-5", "The range ends before it begins."),
        ("length in 2..1", "2..1", "The range ends before it begins."),
        ("source in 10.9.0.3..10.9.0.2", "10.9.0.3..10.9.0.2", "The range ends before it begins."),
        ("time in 12:30..12:20", "12:30..12:20", "The range ends before it begins."),
        (
            "time in 12:30..2026-01-31",
            "12:30..2026-01-31",
            "A range of times has a day at both ends, or at none.",
        ),
        (
            "interface in a..b",
            "a..b",
            "interface has no ranges. Write its values as {one, another}.",
        ),
        ("delivery in a..b", "a..b", "delivery has no ranges."),
        ("payload in a..b", "a..b", "payload has no ranges."),
        ("payload matches 'é(b'", "(b", "The regular expression is wrong here: missing )"),
        ("payload matches *", "*", "The regular expression is wrong here: nothing to repeat."),
        (
            "payload matches 'a{99999999999}'",
            "'a{99999999999}'",
            "The regular expression is too deep, or repeats too often.",
        ),
        ("payload contains 0x0", "0", "Hex digits are missing."),
        ("a and source == x", "x", "x is not an address or a network"),
    ],
)
def test_errors(text: str, place: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        parse(text)
    assert str(caught.value).startswith(message)
    assert text[caught.value.start : caught.value.end] == place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("source == kitchen", "source in {10.9.0.2, fe80::1%eth0}"),
        ("source != kitchen", "source not in {10.9.0.2, fe80::1%eth0}"),
        ('address == "living room-2"', "address == 10.9.0.3"),
        (
            'address in {living, "living room-2", 10.9.0.9}',
            "address in {10.9.0.4, 10.9.0.3, 10.9.0.9}",
        ),
        ("source == 10.9.0.7", "source == 10.9.0.7"),
    ],
)
def test_a_name_stands_for_its_addresses(text: str, expected: str) -> None:
    names = {
        "kitchen": (ip_address("10.9.0.2"), ip_address("fe80::1%eth0")),
        "living room-2": (ip_address("10.9.0.3"),),
        "living": (ip_address("10.9.0.4"),),
    }
    assert parse(text, names).condition == parse(expected).condition
    assert parse("kitchen", names).condition == parse("kitchen").condition


def test_a_name_that_nobody_has_is_no_address() -> None:
    with pytest.raises(InputError, match="not an address"):
        parse("source == kitchen", {"hall": ()})
