"""Fixtures for tests of files in the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.files.samples import SampleWindow


@pytest.fixture
def parts(qtbot: QtBot, english: None) -> Iterator[SampleWindow]:
    made = SampleWindow(qtbot)
    yield made
    made.capture.close()
