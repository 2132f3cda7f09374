"""Settings give back what they were given, and live with whatever the file holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from bcastgui.gui.settings import (
    FILE_NAME,
    LOG_NAME,
    Settings,
    log_path,
    settings_directory,
)

# Python's text may hold lone surrogates and NUL, which no field of the window lets in.
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=5,
)


@given(TEXT)
def test_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    directory = tmp_path_factory.mktemp("settings")
    written = Settings(directory)
    written.set_text("some/key", text)
    written.save()
    assert Settings(directory).text("some/key") == text


@settings(max_examples=15)
@given(st.dictionaries(TEXT, PLAIN))
def test_a_mapping_comes_back(
    tmp_path_factory: pytest.TempPathFactory, mapping: dict[str, object]
) -> None:
    directory = tmp_path_factory.mktemp("settings")
    written = Settings(directory)
    written.set_mapping("send", mapping)
    written.save()
    assert Settings(directory).mapping("send") == mapping


def test_lone_surrogates_in_a_mapping_come_back(tmp_path: Path) -> None:
    written = Settings(tmp_path)
    written.set_mapping("send", {"payload": "a\ud800b\0c"})
    written.save()
    assert Settings(tmp_path).mapping("send") == {"payload": "a\ud800b\0c"}


@pytest.mark.parametrize("flag", [True, False])
def test_a_flag_comes_back(tmp_path: Path, flag: bool) -> None:
    written = Settings(tmp_path)
    written.set_flag("listen/shared", flag)
    written.save()
    assert Settings(tmp_path).flag("listen/shared", not flag) is flag


def test_data_comes_back(tmp_path: Path) -> None:
    every_byte = QByteArray(bytes(range(256)))
    written = Settings(tmp_path)
    written.set_data("window/state", every_byte)
    written.set_data("table/columns", QByteArray())
    written.save()
    assert Settings(tmp_path).data("window/state") == every_byte
    assert Settings(tmp_path).data("table/columns").isEmpty()


def test_what_was_never_set_is_empty_or_as_asked(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    assert kept.text("listen/ports") == ""
    assert kept.flag("listen/shared", True) is True
    assert kept.mapping("send") == {}
    assert kept.data("window/geometry").isEmpty()


def test_a_person_may_write_ports_without_quotes(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("[listen]\nports=5000-5010, 6454\n")
    assert Settings(tmp_path).text("listen/ports") == "5000-5010, 6454"


@pytest.mark.parametrize(
    "value",
    [
        "@ByteArray(\\x80\\xff)",
        "@Variant(\\0\\0\\0\\x1c\\0\\0\\0)",
        "@Invalid()",
        "@Size(1 2)",
        "@Rect(1 2 3)",
        "@DateTime(\\0\\0)",
        '"unfinished',
        "[" * 100_000,
        "1" * 5_000,
        "[1, 2]",
        "null",
        "\\xd800\\xdfff",
        "",
    ],
)
def test_strange_values_give_defaults(tmp_path: Path, value: str) -> None:
    (tmp_path / FILE_NAME).write_text(f"[General]\nkey={value}\n")
    kept = Settings(tmp_path)
    assert isinstance(kept.text("key"), str)
    assert kept.flag("key", True) is True
    assert kept.mapping("key") == {}
    assert isinstance(kept.data("key"), QByteArray)


@given(st.binary() | st.binary().map(lambda junk: b"[General]\nkey=" + junk))
def test_any_file_can_be_read(tmp_path_factory: pytest.TempPathFactory, junk: bytes) -> None:
    directory = tmp_path_factory.mktemp("settings")
    (directory / FILE_NAME).write_bytes(junk)
    kept = Settings(directory)
    for key in ("key", "send", "window/state"):
        assert isinstance(kept.text(key), str)
        assert isinstance(kept.flag(key, False), bool)
        assert isinstance(kept.mapping(key), dict)
        assert isinstance(kept.data(key), QByteArray)


def test_a_directory_that_cannot_be_used_costs_only_the_memory(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("not a directory")
    kept = Settings(tmp_path / "file" / "settings")
    kept.set_text("listen/ports", "6000")
    kept.save()
    assert kept.text("listen/ports") == "6000"
    assert capfd.readouterr() == ("", "")


def test_a_directory_is_made_when_needed(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "one" / "two")
    kept.set_text("listen/ports", "6000")
    kept.save()
    assert (tmp_path / "one" / "two" / FILE_NAME).is_file()


def test_two_programs_share_a_file(tmp_path: Path) -> None:
    one, other = Settings(tmp_path), Settings(tmp_path)
    one.set_text("appearance", "dark")
    other.set_text("listen/ports", "6000")
    one.save()
    other.save()
    third = Settings(tmp_path)
    assert (third.text("appearance"), third.text("listen/ports")) == ("dark", "6000")


def test_the_command_line_places_settings_and_log(tmp_path: Path) -> None:
    assert settings_directory(tmp_path) == tmp_path
    assert log_path(tmp_path) == tmp_path / LOG_NAME


def test_otherwise_the_system_places_them() -> None:
    assert settings_directory(None).name == "bcastgui"
    assert "bcastgui" in log_path(None).parent.parts
    assert log_path(None).name == LOG_NAME


def test_all_texts_are_told_without_what_qt_has_made(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set_text("listen/ports", "6000, 6001")
    settings.set_mapping("send", {"payload": "hi"})
    settings.set_data("window/state", QByteArray(b"\0\1"))
    settings.save()
    assert Settings(tmp_path).texts() == {
        "listen/ports": "6000, 6001",
        "send": '{"payload": "hi"}',
    }
