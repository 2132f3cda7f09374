"""No name of a file breaks a line, turns the text around or fills the window."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.files.names import MOST_CHARACTERS, SHORT, shown_name, shown_path


def test_a_usual_name_is_shown_as_it_is() -> None:
    assert shown_name(Path("/tmp/Lämpchen 2.pcapng")) == "Lämpchen 2.pcapng"


def test_an_odd_one_is_escaped_and_cut() -> None:
    assert shown_name(Path("a\nb\u202e.pcap")) == r"a\nb\u202e.pcap"
    assert shown_name(Path("\udcff.pcap")) == r"\xff.pcap"
    assert shown_path(Path("/a\tb/c")) == r"/a\tb/c"
    assert len(shown_name(Path("x" * 200))) <= MOST_CHARACTERS + 1


NAMES = st.binary(min_size=1, max_size=80).filter(lambda name: not set(name) & set(b"/\0"))


@given(NAMES)
def test_any_name_is_one_line(name: bytes) -> None:
    shown = shown_name(Path(name.decode("utf-8", "surrogateescape")), SHORT)
    assert "\n" not in shown
    assert shown.isprintable()
    assert len(shown) <= SHORT + 1
