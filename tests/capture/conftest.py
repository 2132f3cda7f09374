"""The captures that several test files are about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bcastgui.capture.retention import Limits
from bcastgui.capture.store import Capture
from tests.capture.samples import NO_RESERVE


@pytest.fixture(params=["memory", "disk"])
def directory(request: pytest.FixtureRequest, tmp_path: Path) -> Path | None:
    """Where the capture is: every test runs for both."""
    return tmp_path if request.param == "disk" else None


@pytest.fixture
def limits() -> Limits:
    return NO_RESERVE


@pytest.fixture
def capture(directory: Path | None, limits: Limits) -> Iterator[Capture]:
    capture = Capture(directory, limits)
    yield capture
    assert capture.status.failure is None
    capture.close()
