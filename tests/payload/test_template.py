"""Templates: any text parses or has its error in it, and what parses is filled without fail."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.payload.compose import Format, compose
from bcastgui.payload.template import LATEST_TIME, Context, Template
from bcastgui.payload.template_kinds import names

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
WITH_PLACEHOLDERS = st.sampled_from([Format.TEXT, Format.ESCAPED, Format.HEX, Format.BASE64])
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
    assert parsed("/w=={{counter u8}}Cg==", Format.BASE64).render(context) == b"\xff\x05\x0a"


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


def test_most_payloads_need_none_of_it() -> None:
    program = """
import sys
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Context, Template
from bcastgui.payload.template_text import convert, editable
assert Template.parse("Hello", Format.TEXT).render(Context()) == b"Hello"
assert editable(b"Hello") == (Format.TEXT, "Hello")
assert convert("Hello", Format.TEXT, Format.HEX)
sys.exit(any(name in sys.modules for name in ("uuid", "difflib", "fastcrc")))
"""
    subprocess.run([sys.executable, "-c", program], check=True)
