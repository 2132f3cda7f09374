"""What is copied can be read by those it is meant for."""

from __future__ import annotations

import ast
import base64
import re

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.literals import base64_text, c_array, python_bytes

PAYLOADS = st.binary(min_size=1, max_size=100)


def test_a_c_array() -> None:
    assert c_array(b"Hello, world!") == (
        "static const unsigned char payload[13] = {\n"
        "    0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x2c, 0x20, 0x77, 0x6f, 0x72, 0x6c, 0x64,\n"
        "    0x21\n"
        "};\n"
    )


@given(PAYLOADS)
def test_a_c_array_has_all_bytes(payload: bytes) -> None:
    text = c_array(payload)
    assert bytes(int(digits, 16) for digits in re.findall(r"0x(..)", text)) == payload
    assert f"payload[{len(payload)}]" in text


@given(PAYLOADS)
def test_python_reads_its_bytes(payload: bytes) -> None:
    assert ast.literal_eval(python_bytes(payload)) == payload


@given(PAYLOADS)
def test_base64_is_one_line(payload: bytes) -> None:
    assert base64.b64decode(base64_text(payload), validate=True) == payload
