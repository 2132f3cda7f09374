from __future__ import annotations

import re
from ipaddress import ip_address

import pytest

from bcastgui.errors import InputError
from bcastgui.payload.checksums import names as checksum_names
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Context, Template
from bcastgui.payload.template_kinds import names, understand
from bcastgui.payload.template_syntax import Placeholder, split
from bcastgui.resources import resource

CONTEXT = Context(
    number=2,
    time_ns=1_769_851_805_250_000_000,
    address=ip_address("10.9.0.1"),
    port=40_000,
    interface="lan0",
    groups={"1": b"\xff", "a b": b"x"},
)


def rendered(text: str) -> bytes:
    return Template.parse(text, Format.TEXT).render(CONTEXT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{counter}}", b"3"),
        ("{{counter start=0}}", b"2"),
        ("{{counter start=-5 step=-1 width=3}}", b"-007"),
        ("{{counter start=0xfe step=0x10 base=16 upper width=4}}", b"011E"),
        ("{{counter u16}}", b"\0\3"),
        ("{{counter u32 little}}", b"\3\0\0\0"),
        ("{{counter big u8}}", b"\3"),
        ("{{time utc}}", b"2026-01-31T09:30:05+00:00"),
        ("{{time utc format='%H:%M %%'}}", b"09:30 %"),
        ("{{time s}}", b"1769851805"),
        ("{{time ms}}", b"1769851805250"),
        ("{{time us}}", b"1769851805250000"),
        ("{{time ns u64}}", (1_769_851_805_250_000_000).to_bytes(8, "big")),
        ("{{random range=7..7 width=2}}", b"07"),
        ("{{address}}", b"10.9.0.1"),
        ("{{address bytes}}", b"\x0a\x09\x00\x01"),
        ("{{port}}", b"40000"),
        ("{{port u16}}", b"\x9c\x40"),
        ("{{interface}}", b"lan0"),
        ("{{group 1}}", b"\xff"),
        ("{{group 'a b'}}", b"x"),
        ("{{group other}}", b""),
        ("abc{{length}}", b"abc4"),
        ("{{length after u8}}abc", b"\3abc"),
        ("abc{{length before}}de", b"abc3de"),
        ("123456789{{crc32}}", b"123456789cbf43926"),
        ("123456789{{crc16 modbus u16 little}}", b"123456789\x37\x4b"),
        ("123456789{{crc16 CCITT-FALSE upper}}", b"12345678929B1"),
        ("$GPGLL{{xor from=1 upper}}", b"$GPGLL50"),
        ("12345{{sum8 from=1 to=3 base=10}}", b"12345101"),
        ("{{sum8 after u8}}ab", b"\xc3ab"),
        ("{{sum16 all u16}}ab", b"\x00\xc3ab"),
    ],
)
def test_what_placeholders_give(text: str, expected: bytes) -> None:
    assert rendered(text) == expected


def test_random_values_are_as_long_as_asked() -> None:
    assert len(rendered("{{random bytes=70}}")) == 70
    assert rendered("{{random text=70}}").isalnum()
    assert len(rendered("{{random text=70}}")) == 70
    assert {rendered("{{random range=-1..1}}") for _ in range(200)} == {b"-1", b"0", b"1"}
    assert int(rendered("{{random}}")) < 1 << 32
    assert max(rendered("{{random u16}}" * 100)) > 127


def test_a_uuid_is_new_each_time() -> None:
    assert len(rendered("{{uuid}}")) == 36
    assert len(rendered("{{uuid bytes}}")) == 16
    assert rendered("{{uuid}}") != rendered("{{uuid}}")


@pytest.mark.parametrize(
    ("text", "marked", "words"),
    [
        ("{{conter}}", "conter", "Did you mean counter?"),
        ("{{counter width=99}}", "99", "out of bounds: 1 to 64"),
        ("{{counter base=7}}", "7", "2, 8, 10 or 16"),
        ("{{counter start=x}}", "x", "not a whole number"),
        ("{{counter 5}}", "5", "counter does not know 5. It takes start=, step=, u8"),
        ("{{time format='%H:%Q'}}", "%Q", "no part of a time"),
        ("{{time format='%H\ud800'}}", "\ud800", "half of a character"),
        ("{{time ms format=x}}", "format", "time does not know format"),
        ("{{random range=5}}", "5", "no range"),
        ("{{random range=5..x}}", "x", "not a whole number"),
        ("{{random range=5..1}}", "5..1", "ends before it begins"),
        ("{{random bytes=0}}", "0", "out of bounds"),
        ("{{uuid upper}}", "upper", "does not know upper"),
        ("{{interface x}}", "x", "takes nothing more"),
        ("{{group}}", "group", "Which group?"),
        ("{{crc16 modbut}}", "modbut", "It has arc, "),
        ("{{xor modbus}}", "modbus", "does not know modbus"),
        ("{{counter u8 width=2}}", "width", "does not know width"),
    ],
)
def test_errors_name_what_is_wrong(text: str, marked: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        Template.parse(f"ab {text}", Format.TEXT)
    assert f"ab {text}"[caught.value.start : caught.value.end] == marked
    assert words in str(caught.value)


def test_every_name_is_understood() -> None:
    assert set(checksum_names()) < set(names())
    for name in names():
        (placeholder,) = split(f"{{{{{name} {'1' if name == 'group' else ''}}}}}", Format.HEX)
        assert isinstance(placeholder, Placeholder)
        understand(placeholder)


def test_what_the_help_shows_is_understood() -> None:
    page = resource("help", "placeholders.md").read_text(encoding="utf-8")
    examples = re.findall(r"`([^`]*\{\{[^`]*\}\}[^`]*)`|^    (.*\{\{.*)$", page, re.MULTILINE)
    texts = ["".join(example) for example in examples]
    assert len(texts) > 8
    for text in texts:
        form = Format.HEX if re.match(r"[0-9a-f]{2} ", text) else Format.TEXT
        assert not Template.parse(text, form).is_constant


def test_the_help_knows_every_name() -> None:
    page = resource("help", "placeholders.md").read_text(encoding="utf-8")
    assert [name for name in names() if f"`{name}`" not in page] == []
