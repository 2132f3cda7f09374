"""The INI files of QSettings, held against those that Qt writes."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from bcastgui.payload.library.qt_settings import key_of, read_float, read_settings

CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
NAMES = st.text(CHARACTERS.filter(lambda c: c not in "/\\"), min_size=1, max_size=12)
VALUES = st.text(CHARACTERS, max_size=30)


@given(entries=st.dictionaries(NAMES, VALUES, max_size=4), group=NAMES)
def test_what_qt_wrote_is_read(
    entries: dict[str, str], group: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("ini") / "some.ini"
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    for name, value in entries.items():
        settings.setValue(f"{group}/{name}", value)
        settings.setValue(name, value)
    settings.sync()
    if not entries:
        return
    read = read_settings(path.read_text("utf-8"))
    for name, value in entries.items():
        assert read[f"{group}/{name}"] == value
        assert read[name] == value


def test_arrays_are_keys_with_numbers(tmp_path: Path) -> None:
    path = tmp_path / "some.ini"
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    settings.beginWriteArray("NAMES")
    for index, name in enumerate(("first", "second")):
        settings.setArrayIndex(index)
        settings.setValue("name", name)
    settings.endArray()
    settings.sync()
    assert read_settings(path.read_text("utf-8")) == {
        "NAMES/1/name": "first", "NAMES/2/name": "second", "NAMES/size": "2",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (r"k=B\xfcro \x706f", "Büro 灯"),
        (r"k=\xd83d\xde00", "😀"),
        ("k=Büro", "Büro"),
        (r'k="a; \"b\""', 'a; "b"'),
        ("k=one, two", "one, two"),
        ('k="one, two"', "one, two"),
        ("k=@@home", "@home"),
        (r"k=\101\0\377", "A\0ÿ"),
        (r"k=\t\n\q", "\t\nq"),
        ("k=first\\\n second", "first second"),
        ("k=C:\\\\\n[another]", "C:\\"),
        ("k=\\\\\\\n second", "\\ second"),
        ("  k =  spaced  ", "spaced"),
        ('k="  kept  "', "  kept  "),
        ("k=a=b", "a=b"),
        ("k=ends with \\", "ends with "),
    ],
)
def test_a_value(line: str, value: str) -> None:
    assert read_settings(line) == {"k": value}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[General]\nk=", "k"),
        ("[%General]\nk=", "General/k"),
        ("[a%20b]\nk=", "a b/k"),
        ("[B%FCro%U706F]\nk=", "Büro灯/k"),
        ("[a]\nb\\c%2Cd=", "a/b/c,d"),
    ],
)
def test_a_key(text: str, key: str) -> None:
    assert read_settings(text) == {key: ""}


def test_lines_of_no_kind_are_left_out() -> None:
    assert read_settings("; k=1\n# k=2\nnothing\n\n[open\n") == {}


def test_keys_have_single_slashes_as_qt_keeps_them() -> None:
    assert key_of("/a//b/", "c") == "a/b/c"


@pytest.mark.parametrize(
    ("value", "number"),
    [("1.5", 1.5), ("", 0.0), ("@Variant(\0\0\0\x87?\xc0\0\0)", 1.5), ("@Variant(\0\0\0\x87?", 0.0),
     ("@Variant(\0\0\0\x87灯灯灯灯)", 0.0), ("soon", 0.0)],
)  # fmt: skip
def test_a_float_in_both_forms(value: str, number: float) -> None:
    assert read_float(value) == number


@given(st.text())
def test_any_text_gives_values_or_none(text: str) -> None:
    for value in read_settings(text).values():
        assert not math.isnan(len(value))
        read_float(value)
