from __future__ import annotations

import pytest

from bcastgui.errors import InputError
from bcastgui.payload import template_reading
from bcastgui.payload.compose import Format
from bcastgui.payload.number_form import NumberForm
from bcastgui.payload.template_parts import Counter
from bcastgui.payload.template_reading import read


def test_literals_are_composed_and_placeholders_understood() -> None:
    pieces = [b"\xff", Counter(1, 1, NumberForm(size=1)), b"\0"]
    assert list(read("ff {{counter u8}} 00", Format.HEX)) == pieces


def test_there_is_an_end_to_placeholders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_reading, "MOST_PLACEHOLDERS", 3)
    list(read("{{uuid}}" * 3, Format.TEXT))
    with pytest.raises(InputError, match="at most 3 placeholders"):
        list(read("{{uuid}}" * 4, Format.TEXT))
