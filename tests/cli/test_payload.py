from __future__ import annotations

import io
import os
import sys
from ipaddress import ip_address
from pathlib import Path

import pytest

from bcastgui.cli.payload import check_length, filling, read_payload
from bcastgui.errors import InputError
from bcastgui.net.endpoints import Endpoint
from bcastgui.payload.template import Context, Template

HERE = Endpoint(ip_address("10.9.0.1"), 5000)
THERE = Endpoint(ip_address("10.9.1.1"), 5001)


class Given:
    """Standard input with these bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def constant(template: Template) -> bytes:
    assert template.is_constant
    return template.render(Context())


@pytest.mark.parametrize(
    ("text", "form", "payload"),
    [
        ("a\\n", None, b"a\\n"),
        ("a\\n", "escapes", b"a\n"),
        ("ff 00", "hex", b"\xff\x00"),
        ("/wAa", "base64", b"\xff\x00\x1a"),
        ("", None, b""),
    ],
)
def test_text_is_read_as_in_the_window(text: str, form: str | None, payload: bytes) -> None:
    assert constant(read_payload(text, "-", form)) == payload


def test_what_is_no_utf8_is_told_what_to_do_with() -> None:
    with pytest.raises(InputError, match="from standard input"):
        read_payload(os.fsdecode(b"\xff"), "-", None)


@pytest.mark.skipif(sys.platform == "win32", reason="text comes as it is there")
def test_a_locale_that_is_not_utf8_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsencode", lambda text: text.encode("latin-1"))
    assert constant(read_payload("Ã©", "-", None)) == "é".encode()


def test_standard_input_leaves_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Given(b"{{counter}}\xff\n"))
    assert constant(read_payload(None, "-", None)) == b"{{counter}}\xff\n"


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_with_a_format_it_is_text_whose_line_end_is_the_shells(
    end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Given(f"n={{{{counter}}}}{end}".encode()))
    template = read_payload(None, "-", "text")
    assert template.render(Context(number=4)) == b"n=5"


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\x00\xff")
    assert constant(read_payload(None, f"{tmp_path}/a", None)) == b"\x00\xff"
    with pytest.raises(InputError, match="Byte 2"):
        read_payload(None, f"{tmp_path}/a", "text")
    with pytest.raises(FileNotFoundError):
        read_payload(None, f"{tmp_path}/b", None)


def test_more_than_any_datagram_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Given(bytes(2 << 20)))
    with pytest.raises(InputError, match="more than"):
        read_payload(None, "-", None)


@pytest.mark.parametrize(("version", "longest"), [(4, 65_507), (6, 65_527)])
def test_what_is_too_long_is_refused_with_the_limit(version: int, longest: int) -> None:
    check_length(Template((bytes(longest),)), version)
    with pytest.raises(InputError, match=f"{longest + 1} bytes.*{longest} at"):
        check_length(Template((bytes(longest + 1),)), version)


def test_all_ways_carry_the_same_unless_they_differ() -> None:
    fill = filling(read_payload("{{uuid}} {{counter}}", "-", None), 6, 0)
    assert fill(HERE, "lan0") == fill(THERE, "lan1")
    assert fill(HERE, "lan0").endswith(b" 7")
    fill = filling(read_payload("{{address}} {{port}} {{interface}}", "-", None), 0, 0)
    assert fill(HERE, "lan0") == b"10.9.0.1 5000 lan0"
    assert fill(THERE, "lan1") == b"10.9.1.1 5001 lan1"
