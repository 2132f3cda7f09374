from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from bcastgui.gui.widgets.numbers import bytes_text, group_always, grouped


@pytest.fixture
def default_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("length", "text"), [(0, "0 bytes"), (1, "1 byte"), (2, "2 bytes"), (65_507, "65,507 bytes")]
)
@pytest.mark.usefixtures("english")
def test_length(length: int, text: str) -> None:
    assert bytes_text(length) == text


@pytest.mark.usefixtures("default_locale")
@pytest.mark.parametrize(("name", "text"), [("C", "1,024"), ("de_DE", "1.024"), ("en_US", "1,024")])
def test_thousands_are_set_apart_in_every_locale(name: str, text: str) -> None:
    QLocale.setDefault(QLocale(name))
    group_always()
    assert grouped(1_024) == text
