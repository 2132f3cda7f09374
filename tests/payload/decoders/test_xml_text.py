from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.decoders import xml_text
from bcastgui.payload.decoders.decoder import DecodeError, Field

from .trees import PAYLOADS, check_any, check_tree, guess, outline

NAMES = st.sampled_from(["a", "b:c", "long-name", "é"])
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=8)


@st.composite
def elements(draw: st.DrawFn, level: int = 0) -> ET.Element:
    names = draw(st.lists(NAMES, max_size=2, unique=True))
    made = ET.Element(draw(NAMES), {name: draw(TEXTS) for name in names})
    made.text = draw(TEXTS)
    if level < 3:
        made.extend(draw(st.lists(elements(level + 1), max_size=2)))
    return made


def check_element(field: Field, element: ET.Element, payload: bytes) -> None:
    attributes = field.children[: len(element.attrib)]
    assert {child.name[1:]: child.value for child in attributes} == element.attrib
    for child in attributes:
        assert payload[child.start :].startswith(child.name[1:].encode() + b"=")
    name = field.name.encode()
    assert payload[field.start :].startswith(b"<" + name)
    assert payload[: field.end].endswith((b"</" + name + b">", b"/>"))
    for inner, expected in zip(field.children[len(attributes) :], element, strict=True):
        check_element(inner, expected, payload)


@given(elements())
def test_every_part_has_its_bytes(element: ET.Element) -> None:
    payload = ET.tostring(element, "utf-8")
    (field,) = xml_text.decode(payload)
    check_tree((field,), payload)
    check_element(field, element, payload)


@given(PAYLOADS | st.text("<a/>b=\"'&;! -?[]x", max_size=60).map(str.encode))
def test_any_payload(payload: bytes) -> None:
    check_any(xml_text.decode, payload)


def test_texts() -> None:
    (field,) = xml_text.decode(b"<a> one <b/>\n two &amp; <![CDATA[<3>]]><!-- no --></a>")
    assert outline((field,)) == {"a": "one two & <3>", "b": "0 parts"}


def test_other_encodings() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?><a x="1"><b>hi</b></a>'
    payload = text.encode("utf-16")
    assert guess(xml_text, payload) > 0.9
    (field,) = xml_text.decode(payload)
    assert outline((field,)) == {"a": "2 parts", "@x": "1", "b": "hi"}
    inner = field.children[1]
    assert payload[inner.start : inner.end].decode("utf-16-le") == "<b>hi</b>"


def test_no_entity_is_followed() -> None:
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    payload = f'<!DOCTYPE l [<!ENTITY l0 "lol">{laughs}]><l>&l9;</l>'.encode()
    with pytest.raises(DecodeError, match="entity l0") as caught:
        xml_text.decode(payload)
    assert caught.value.start == payload.index(b'"lol"')
    outside = b'<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>&x;</l>'
    with pytest.raises(DecodeError, match="entity x"):
        xml_text.decode(outside)
    (field,) = xml_text.decode(b'<!DOCTYPE l SYSTEM "http://10.9.0.2/l.dtd"><l>text</l>')
    assert field.value == "text"


@pytest.mark.parametrize(
    ("payload", "place", "what"),
    [
        (b"", 0, "no element found"),
        (b"<a><b></a>", 8, "mismatched tag"),
        (b"<a>", 3, "no element found"),
        (b"<a x=1/>", 5, "not well-formed"),
        (b"<a>&nbsp;</a>", 3, "undefined entity"),
        (b"<a>" * 200, 300, "levels"),
        (b'<?xml version="1.0" encoding="none-such"?><a/>', 0, "encoding"),
        (b'<?xml version="1.0" encoding="base64"?><a/>', 0, "encoding"),
    ],
)
def test_what_is_wrong_and_where(payload: bytes, place: int, what: str) -> None:
    with pytest.raises(DecodeError, match=what) as caught:
        xml_text.decode(payload)
    assert caught.value.start == place


def test_guesses() -> None:
    assert guess(xml_text, b'<?xml version="1.0"?><a/>') > 0.9
    assert guess(xml_text, b"<status>ok</status>") > 0.5
    assert guess(xml_text, b"<34>text") == guess(xml_text, b"1 < 2") == guess(xml_text, b"") == 0
