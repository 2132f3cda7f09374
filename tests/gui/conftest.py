"""Fixtures for tests of the window."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QLocale


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """Have garbage collected between the tests.

    Left to itself, Python does so in whichever thread wants memory, and the program ends when a
    widget is destroyed in another thread than its own.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        last_of_folder = nextitem is None or nextitem.path.parent != item.path.parent
        gc.collect(2 if last_of_folder else 1)
        gc.enable()


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers as people in the USA group them: 1,024."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)
