from __future__ import annotations

import time
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import IPAddress
from bcastgui.errors import InputError
from bcastgui.net.ports import Group, ListenPlan, format_ports, parse_ports
from tests.net.values import read, typed_text

PORTS = st.integers(1, 65_535)
SCOPES = st.sampled_from(["", "%eth0", "%2", "%br-lan", "%a:b"])
GROUPS = st.builds(
    Group,
    st.one_of(
        st.ip_addresses(network="224.0.0.0/4"),
        st.builds(
            lambda address, scope: IPv6Address(f"{address}{scope}"),
            st.ip_addresses(network="ff00::/8"),
            SCOPES,
        ),
    ),
    PORTS,
)


@st.composite
def plans(draw: st.DrawFn) -> ListenPlan:
    groups = draw(st.frozensets(GROUPS, max_size=5))
    starts = draw(st.lists(PORTS, max_size=5))
    ports = {port for start in starts for port in range(start, min(start + 9, 65_536))}
    ports |= {group.port for group in groups}
    return ListenPlan(frozenset(ports or {12_345}), groups)


def plan(*ports: int, groups: tuple[tuple[IPAddress, int], ...] = ()) -> ListenPlan:
    return ListenPlan(frozenset(ports), frozenset(Group(a, p) for a, p in groups))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12345", plan(12_345)),
        ("5000-5003, 6454", plan(5_000, 5_001, 5_002, 5_003, 6_454)),
        ("5000 - 5001", plan(5_000, 5_001)),
        ("5000- 5001", plan(5_000, 5_001)),
        ("5000 -5001", plan(5_000, 5_001)),
        ("1;2 3\t4\n5,,", plan(1, 2, 3, 4, 5)),
        ("7, 7, 7-7", plan(7)),
        ("239.1.2.3:5000", plan(5_000, groups=((IPv4Address("239.1.2.3"), 5_000),))),
        ("[239.1.2.3]:5000", plan(5_000, groups=((IPv4Address("239.1.2.3"), 5_000),))),
        ("[::ffff:239.1.2.3]:50", plan(50, groups=((IPv4Address("239.1.2.3"), 50),))),
        (
            "[ff02::1%br-lan]:5000 6000",
            plan(5_000, 6_000, groups=((IPv6Address("ff02::1%br-lan"), 5_000),)),
        ),
    ],
)
def test_ports_and_groups_are_read(text: str, expected: ListenPlan) -> None:
    assert parse_ports(text) == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("", 0, 0),
        (" ,; ", 0, 0),
        ("12, x", 4, 5),
        ("12, 70000", 4, 9),
        ("12, 13-x", 7, 8),
        ("12, 13 - 70000", 9, 14),
        ("20-10", 0, 5),
        ("12-", 3, 3),
        ("-12", 0, 0),
        ("1-2-3", 2, 5),
        ("5, 10.9.0.1:5000", 3, 11),
        ("ff02::1:5000", 0, 12),
        ("[fe80::1]:5000", 0, 9),
        ("239.1.2.3:x", 10, 11),
        ("239.1.2.3:", 10, 10),
        (":5000", 0, 5),
        ("[]:5000", 0, 7),
    ],
)
def test_what_is_no_plan_is_shown_where_it_stands(text: str, start: int, end: int) -> None:
    with pytest.raises(InputError) as caught:
        parse_ports(text)
    assert (caught.value.start, caught.value.end) == (start, end)


def test_a_range_the_wrong_way_round_is_explained() -> None:
    with pytest.raises(InputError, match="write 10-20"):
        parse_ports("20-10")


@given(typed_text)
def test_any_text_is_a_plan_or_an_input_error(text: str) -> None:
    found = read(parse_ports, text)
    if found is not None:
        assert all(1 <= port <= 65_535 for port in found.ports)
        assert {group.port for group in found.groups} <= found.ports


@given(plans())
def test_a_plan_reads_back_from_what_it_shows(wanted: ListenPlan) -> None:
    assert parse_ports(str(wanted)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "1-65535," * 4_000,
        "1-65535, 2-65534, " * 2_000,
        "1" + " " * 30_000 + "-" + " " * 30_000,
        "1 - " * 10_000,
        "-" * 60_000,
        "239.1.2.3:1," * 5_000,
        "[" * 60_000,
    ],
    ids=lambda text: text[:12],
)
def test_long_text_takes_no_longer_than_a_key_press(text: str) -> None:
    begun = time.process_time()
    read(parse_ports, text)
    assert time.process_time() - begun < 0.5


@pytest.mark.parametrize(
    ("ports", "expected"),
    [
        ([], ""),
        ([7], "7"),
        ([8, 7], "7, 8"),
        ([9, 8, 7], "7-9"),
        ([1, 2, 4, 5, 6, 65_535], "1, 2, 4-6, 65535"),
        (range(1, 65_536), "1-65535"),
    ],
)
def test_runs_of_ports_are_written_as_ranges(ports: list[int], expected: str) -> None:
    assert format_ports(ports) == expected


def test_a_plan_shows_groups_after_ports_in_the_order_of_their_ports() -> None:
    groups = (
        (IPv6Address("ff02::1%eth0"), 9),
        (IPv4Address("239.1.2.3"), 9),
        (IPv4Address("224.0.0.251"), 5),
    )
    shown = str(plan(5, 7, 9, groups=groups))
    assert shown == "7, 224.0.0.251:5, 239.1.2.3:9, [ff02::1%eth0]:9"
