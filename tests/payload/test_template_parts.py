from __future__ import annotations

from ipaddress import ip_address

import pytest

from bcastgui.payload.checksums import checksum
from bcastgui.payload.number_form import NumberForm
from bcastgui.payload.template import Context
from bcastgui.payload.template_parts import (
    Check,
    InterfaceName,
    Length,
    OwnAddress,
    OwnPort,
    Part,
    Span,
    Uuid,
)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span("before"), (0, 4)),
        (Span("after"), (6, 10)),
        (Span("all"), (0, 10)),
        (Span("before", first=1), (1, 4)),
        (Span("before", end=8), (0, 8)),
        (Span("all", first=2, end=99), (2, 10)),
        (Span("before", first=8), (8, 8)),
        (Span("before", first=99), (10, 10)),
    ],
)
def test_which_bytes_a_span_means(span: Span, expected: tuple[int, int]) -> None:
    assert span.ends(place=4, size=2, total=10) == expected


@pytest.mark.parametrize("part", [OwnAddress(False), OwnAddress(True), OwnPort(NumberForm())])
def test_what_is_not_known_is_filled_all_the_same(part: Part) -> None:
    assert part.fill(Context()) in (b"", b"0")


def test_a_scope_stays_at_home() -> None:
    context = Context(address=ip_address("fe80::1%lan0"), interface="lan0")
    assert OwnAddress(as_bytes=False).fill(context) == b"fe80::1"
    assert len(OwnAddress(as_bytes=True).fill(context)) == 16


def test_only_what_the_way_decides_differs_by_way() -> None:
    assert OwnAddress.by_way
    assert OwnPort.by_way
    assert InterfaceName.by_way
    assert not Uuid.by_way


def test_a_checksum_and_a_length_know_their_place() -> None:
    xor = checksum("xor")
    assert xor is not None
    check = Check(xor, Span(), NumberForm(size=1))
    assert check.size == 1
    assert check.fill(2, bytearray(b"\x0f\xf0\x55")) == b"\xff"
    assert Length(Span("after"), NumberForm()).fill(1, 1, 5) == b"3"
