"""Fixtures for floods."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.net.timed.places import Place


@pytest.fixture
def at() -> Iterator[Place]:
    """Where floods go to."""
    made = Place()
    yield made
    made.close()
