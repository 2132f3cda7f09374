"""Templates: any text parses or has its error in it, and what parses is filled without fail."""

from __future__ import annotations

import contextlib
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.payload import template as template_module
from bcastgui.payload.checksums import checksum
from bcastgui.payload.compose import Format, compose
from bcastgui.payload.template import MOST_PLACEHOLDERS, Context, Template
from bcastgui.payload.template_kinds import names
from bcastgui.payload.template_parts import LATEST_TIME

WORDS = st.one_of(
    st.sampled_from(["u8", "u16", "u32", "u64", "little", "big", "upper", "utc", "bytes"]),
    st.sampled_from(["all", "before", "after", "s", "ms", "us", "ns", "1", "modbus", "'a b'"]),
    st.sampled_from(["start", "step", "width", "base", "from", "to", "range", "text", "format"])
    .flatmap(
        lambda key: st.sampled_from(["0", "1", "-7", "16", "0xff", "1..9", "'%H %d'", "%", "é"])
        .map(lambda value: f"{key}={value}")
    ),
)  # fmt: skip
PLACEHOLDERS = st.builds(
    lambda name, words: "{{" + " ".join([name, *words]) + "}}",
    st.sampled_from(names()),
    st.lists(WORDS, max_size=3),
)
PIECES = st.one_of(PLACEHOLDERS, st.text(max_size=5), st.text(st.sampled_from("{}!\\xf0 a")))
TEXTS = st.lists(PIECES, max_size=5).map("".join)
WITH_PLACEHOLDERS = st.sampled_from([Format.TEXT, Format.ESCAPED, Format.HEX])
CONTEXTS = st.builds(
    Context,
    number=st.integers(0),
    time_ns=st.integers(0, LATEST_TIME),
    address=st.none()
    | st.ip_addresses().filter(lambda a: isinstance(a, IPv4Address | IPv6Address)),
    port=st.integers(0, 65_535),
    interface=st.text(),
    groups=st.dictionaries(st.text(), st.binary()),
)


def parsed(text: str, form: Format = Format.TEXT) -> Template:
    return Template.parse(text, form)


def refused(text: str, form: Format) -> InputError:
    with pytest.raises(InputError) as caught:
        parsed(text, form)
    return caught.value


def read(text: str, form: Format) -> Template | None:
    with contextlib.suppress(InputError):
        return parsed(text, form)
    return None


@given(TEXTS, WITH_PLACEHOLDERS, CONTEXTS)
def test_any_text_is_filled_or_has_its_error_in_it(
    text: str, form: Format, context: Context
) -> None:
    if template := read(text, form):
        assert isinstance(template.render(context), bytes)
        return
    error = refused(text, form)
    assert 0 <= error.start <= error.end <= len(text)


@given(st.text(), WITH_PLACEHOLDERS)
def test_without_placeholders_it_is_what_compose_makes_of_it(text: str, form: Format) -> None:
    text = text.replace("{", "")
    if template := read(text, form):
        assert template.is_constant
        assert template.render(Context()) == compose(text, form)
        return
    with pytest.raises(InputError) as caught:
        compose(text, form)
    error = refused(text, form)
    assert (error.start, str(error)) == (caught.value.start, str(caught.value))


def test_all_formats_hold_placeholders_among_their_own() -> None:
    context = Context(number=4)
    assert parsed("é{{counter}}.").render(context) == "é5.".encode()
    assert parsed(r"\xff{{counter}}\n", Format.ESCAPED).render(context) == b"\xff5\n"
    assert parsed("ff{{counter u8}}0a", Format.HEX).render(context) == b"\xff\x05\x0a"


@pytest.mark.parametrize(("text", "place"), [("{{counter}} zz", 12), ("0 {{counter}}1 x", 15)])
def test_an_error_between_placeholders_is_marked_in_the_whole(text: str, place: int) -> None:
    with pytest.raises(InputError) as caught:
        parsed(text, Format.HEX)
    assert caught.value.start == place


def test_only_own_address_port_and_interface_differ_by_way() -> None:
    assert parsed("{{address}}").differs_by_way
    assert parsed("a {{interface}}").differs_by_way
    assert not parsed("{{counter}} {{uuid}} {{crc8}}").differs_by_way
    assert not parsed("{{counter}}").is_constant


@pytest.mark.parametrize(
    ("before", "expected"),
    [(7, "8"), (8, "9"), (9, "11"), (97, "99"), (98, "101"), (99, "102")],
)
def test_a_length_counts_its_own_digits(before: int, expected: str) -> None:
    assert (
        parsed("a" * before + "{{length}}").render(Context()) == b"a" * before + expected.encode()
    )


@given(st.lists(st.sampled_from(["{{length}}", "{{length after}}", "{{crc8}}", "aaa"])))
def test_lengths_agree_with_each_other(pieces: list[str]) -> None:
    rendered = parsed(" ".join(pieces)).render(Context())
    for piece, value in zip(pieces, rendered.split(b" "), strict=False):
        if piece == "{{length}}":
            assert int(value) == len(rendered)


def test_a_later_checksum_covers_an_earlier_one() -> None:
    rendered = parsed("123456789{{crc8 u8}}{{crc16 u16}}").render(Context())
    crc16 = checksum("crc16")
    assert crc16 is not None
    assert rendered[:10] == b"123456789\xf4"
    assert rendered[10:] == crc16.of(rendered[:10]).to_bytes(2, "big")


def test_a_checksum_in_the_head_takes_itself_for_zeros() -> None:
    # The header of RFC 791 as in the examples of RFC 1071's arithmetic.
    header = "4500 0073 0000 4000 4011 {{internet all u16}} c0a8 0001 c0a8 00c7"
    assert parsed(header, Format.HEX).render(Context())[10:12] == b"\xb8\x61"


def test_there_is_an_end_to_placeholders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_module, "MOST_PLACEHOLDERS", 3)
    parsed("{{uuid}}" * 3)
    with pytest.raises(InputError, match="at most 3 placeholders"):
        parsed("{{uuid}}" * 4)
    assert MOST_PLACEHOLDERS == 1_000
